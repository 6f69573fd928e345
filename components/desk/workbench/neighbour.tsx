import { keyOf, type Span } from '@/newsroom/workbench/states';
import type { Offered } from '@/newsroom/workbench/workbench';

type Props = { to: Offered | undefined; go: (to: Span) => void; label: string; hint: string };

/** To a neighbour; a link for those without script. */
export function Neighbour({ to, go, label, hint }: Props) {
  if (!to) return null;
  return (
    <a
      href={`?at=${keyOf(to)}#bench`}
      className="desk-button-quiet"
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {label}{' '}
      <span aria-hidden="true" className="desk-key">
        {hint}
      </span>
    </a>
  );
}
