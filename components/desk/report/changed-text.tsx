import { Changed } from '@/components/desk/changed';
import { deskText } from '@/messages/desk';
import type { ChangedLines } from '@/newsroom/reports/changes';

const text = deskText.reports.changes;

/** Two texts as one, with what went and what came marked; what stayed is folded away. */
export function ChangedText({ lines, language }: { lines: readonly ChangedLines[]; language: string }) {
  if (lines.every(({ kind }) => kind === 'same')) return <p className="desk-meta">{text.nothing}</p>;
  let place = 0;
  return (
    <div className="grid max-w-[42rem] gap-4">
      {lines.map((part) => {
        const key = place++;
        return part.kind === 'same' ? (
          part.text.trim() !== '' && (
            <details key={key}>
              <summary className="desk-meta">{text.same(part.lines)}</summary>
              <p lang={language} className="mt-2 whitespace-pre-wrap font-serif [overflow-wrap:anywhere]">
                {part.text}
              </p>
            </details>
          )
        ) : (
          <p key={key} lang={language} className="whitespace-pre-wrap font-serif [overflow-wrap:anywhere]">
            <Changed before={part.before} after={part.after} side="both" />
          </p>
        );
      })}
    </div>
  );
}
