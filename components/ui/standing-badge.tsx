import type { Standing } from '@/db/vocabulary';
import type { Words } from '@/messages/words';
import type { ShownStanding } from '@/newsroom/timeline/standing';

/** A standing in word, colour and shape. */
export function StandingBadge({ standing, words }: { standing: ShownStanding; words: Words }) {
  return (
    <span className={`standing standing-${colourOf(standing)}`}>
      <StandingShape standing={standing} />
      {words.standingWord(standing)}
    </span>
  );
}

export function colourOf(standing: ShownStanding): Standing {
  return standing === 'confirmedAsSaid' ? 'verified' : standing;
}

/** Full disc with tick, half disc, dashed ring, triangle, disc with cross, ring with question mark, struck ring. */
export function StandingShape({ standing }: { standing: ShownStanding }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="standing-shape">
      {standingShapes[colourOf(standing)]}
    </svg>
  );
}

/** Each on a square of 14, drawn with `currentColor`. */
export const standingShapes: Record<Standing, React.ReactNode> = {
  verified: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="currentColor" />
      <path className="cut" d="M4 7.2l2.1 2.1L10.2 5" />
    </>
  ),
  corroborated: (
    <>
      <circle cx="7" cy="7" r="5.6" className="line" />
      <path d="M7 1.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
    </>
  ),
  attributed: <circle cx="7" cy="7" r="5.6" className="line" strokeDasharray="2.4 2" />,
  disputed: (
    <>
      <path d="M7 .8 13.4 12.6H.6z" fill="currentColor" />
      <path className="cut" d="M7 5v3.4M7 10v1.2" />
    </>
  ),
  refuted: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="currentColor" />
      <path className="cut" d="M4.7 4.7l4.6 4.6M9.3 4.7 4.7 9.3" />
    </>
  ),
  unverifiable: (
    <>
      <circle cx="7" cy="7" r="5.8" className="line" strokeWidth="1.3" />
      <path
        className="line"
        strokeWidth="1.3"
        d="M5.2 5.6a1.8 1.7 0 1 1 2.6 1.5c-.5.3-.8.6-.8 1.2M7 9.8v1.1"
      />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="7" cy="7" r="5.4" className="line" />
      <path className="line" d="M1 13 13 1" />
    </>
  ),
};
