import { deskText } from '@/messages/desk';
import type { Command } from './keys';

const text = deskText.workbench;

/** On narrow screens: what is done most, within reach of a thumb. */
export function BenchBar({ isTaken, run }: { isTaken: boolean; run: (command: Command) => void }) {
  const button = (command: Command, label: string, disabled = false) => (
    <button type="button" disabled={disabled} onClick={() => run(command)}>
      {label}
    </button>
  );
  return (
    <nav aria-label={text.phoneBar} className="bench-bar">
      {button('previous', text.previous)}
      {button('accept', text.accept, isTaken)}
      {button('refuse', text.refuseShort, isTaken)}
      {button('next', text.next)}
    </nav>
  );
}
