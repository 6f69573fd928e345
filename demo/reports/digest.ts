import type { Report } from '../story';

type Digest = {
  publisher: string;
  /** Of July 2025. */
  day: number;
  /** What distinguishes it from other digests of one publisher and day. */
  edition?: string;
  /** Where the publisher made it known. */
  original: string;
  language?: string;
  text: string;
};

/** A report of the demonstration: a text written for it, which says so and names the original. */
export function digest({ publisher, day, edition, original, language, text }: Digest): Report {
  const title = `Digest for the demonstration: ${publisher}, ${day} July 2025${edition ? `, ${edition}` : ''}`;
  const says = `This digest was written for the demonstration of Daybook. It gives, in words of its own, facts that ${publisher} made known on ${day} July 2025 (${original}). It is not the original and must not be quoted as such.`;
  return {
    publisher,
    publishedOn: `2025-07-${day}`,
    language,
    title,
    text: `${title}\n\n${says}\n\n${text.trim()}\n`,
  };
}
