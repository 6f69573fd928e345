import type { Words } from '@/messages/words';
import { type DayTimeline, type NumberedCitation, numberCitations } from '@/newsroom/timeline/day';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import type { Sources } from '@/newsroom/timeline/voices';

/** What every part of a day page needs to know of the whole page. */
export type Setting = {
  slug: string;
  language: string;
  day: string;
  words: Words;
  claims: readonly Published<ClaimVersion>[];
  numbers: ReadonlyMap<string, NumberedCitation>;
  sources: Sources;
  /** Keeps a reader of the past there, and in the language that is read. */
  link: Link;
};

export function settingOf({ asOf, situation, day, groups, sources }: DayTimeline, words: Words): Setting {
  const claims = groups.flatMap((group) => group.claims);
  return {
    slug: situation.slug,
    language: situation.language,
    day,
    words,
    claims,
    numbers: numberCitations(claims),
    sources,
    link: linksAt(asOf, words),
  };
}
