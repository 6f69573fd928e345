import type { FormAction } from '@/components/desk/form/form-state';
import { deskText } from '@/messages/desk';
import type { FindingLine } from '@/newsroom/findings/find';
import { FindingsList } from './findings-list';

const text = deskText.findings;

type Props = {
  lines: readonly FindingLine[];
  timeZone: string;
  /** The page that they stand on; one comes back to it. */
  page: string;
  /** Null where the person may not settle. */
  settle: FormAction | null;
};

/** What the checks noticed of the thing of this page; what is settled or gone is folded away. */
export function Findings({ lines, ...props }: Props) {
  const open = lines.filter(({ decided, goneAt }) => !decided && !goneAt);
  const done = lines.filter(({ decided, goneAt }) => decided || goneAt);
  return (
    <section id="findings">
      <h2 className="mb-2">{text.title}</h2>
      {open.length > 0 ? (
        <FindingsList lines={open} {...props} />
      ) : (
        <p className="desk-meta">{text.noneHere}</p>
      )}
      {done.length > 0 && (
        <details className="mt-3">
          <summary className="desk-meta">{text.settled(done.length)}</summary>
          <FindingsList lines={done} {...props} />
        </details>
      )}
    </section>
  );
}
