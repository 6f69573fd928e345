import type { ComponentProps } from 'react';
import { deskText } from '@/messages/desk';
import { FindingsList } from './findings-list';

const text = deskText.findings;

/** What the checks noticed of the thing of this page: what waits, then what holds; what was dismissed or is gone is folded away. */
export function Findings({ lines, ...props }: ComponentProps<typeof FindingsList>) {
  const open = lines.filter(({ decided, goneAt }) => !decided && !goneAt);
  const holds = lines.filter(({ decided, goneAt }) => decided?.decision === 'accepted' && !goneAt);
  const shown = [...open, ...holds];
  const done = lines.filter((line) => !shown.includes(line));
  return (
    <section id="findings">
      <h2 className="mb-2">{text.title}</h2>
      {shown.length > 0 && <FindingsList lines={shown} {...props} />}
      {lines.length === 0 && <p className="desk-meta">{text.noneHere}</p>}
      {done.length > 0 && (
        <details className="mt-3">
          <summary className="desk-meta">{text.settled(done.length)}</summary>
          <FindingsList lines={done} {...props} />
        </details>
      )}
    </section>
  );
}
