import { deskText } from '@/messages/desk';
import type { Progress } from '@/newsroom/workbench/states';

const text = deskText.workbench;

/** How many of the suggestions are entered or refused, and how many of them the desk has not answered yet. */
export function BenchProgress({
  progress: { all, entered, refused },
  underWay,
}: {
  progress: Progress;
  underWay: number;
}) {
  const share = (count: number) => ({ width: `${all ? (100 * count) / all : 0}%` });
  return (
    <div className="bench-progress">
      <p>
        {text.handled(entered + refused, all)}
        {refused > 0 && ` (${text.enteredCount(entered)}, ${text.refusedCount(refused)})`}
        {underWay > 0 && <span className="desk-meta"> {text.underWay(underWay)}</span>}
      </p>
      <div aria-hidden="true" className="bar">
        <span className="entered" style={share(entered)} />
        <span className="refused" style={share(refused)} />
      </div>
    </div>
  );
}
