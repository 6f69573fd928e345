import type { ComponentProps } from 'react';
import { deskText } from '@/messages/desk';
import { FindingsList } from './findings-list';

const text = deskText.findings;

/** What the checks noticed of the thing of this page: what waits, then what holds, then what was dismissed or is gone. */
export function Findings({ lines, ...props }: ComponentProps<typeof FindingsList>) {
  const open = lines.filter(({ decided, goneAt }) => !decided && !goneAt);
  const holds = lines.filter(({ decided, goneAt }) => decided?.decision === 'accepted' && !goneAt);
  const waits = [...open, ...holds];
  const done = lines.filter((line) => !waits.includes(line));
  return (
    <section id="findings">
      <h2 className="mb-2">{text.title}</h2>
      {lines.length > 0 ? (
        <FindingsList lines={[...waits, ...done]} {...props} />
      ) : (
        <p className="desk-meta">{text.noneHere}</p>
      )}
    </section>
  );
}
