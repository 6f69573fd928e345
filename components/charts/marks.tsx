import { standingShapes } from '@/components/ui/standing-badge';
import type { Standing } from '@/db/vocabulary';

/** The shapes of these standings, and arrows for open ends, drawn once a page; charts refer to them by `markOf`. */
export function Marks({ standings }: { standings: readonly Standing[] }) {
  return (
    <svg className="chart-marks" aria-hidden="true" width="0" height="0">
      {standings.map((standing) => (
        <g key={standing} id={idOf(standing)} className="mark" transform="translate(-7 -7)">
          {standingShapes[standing]}
        </g>
      ))}
      <path id="mark-up" className="chart-arrow" d="M0-7V-17M-3-14 0-17 3-14" />
      <path id="mark-down" className="chart-arrow" d="M0 7V17M-3 14 0 17 3 14" />
    </svg>
  );
}

/** The address of a standing's shape; its middle is where it is put. */
export function markOf(standing: Standing): string {
  return `#${idOf(standing)}`;
}

function idOf(standing: Standing): string {
  return `mark-${standing}`;
}
