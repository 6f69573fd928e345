import { type Format, formatFor } from '@/messages/format';
import { type DayTimeline, type NumberedCitation, numberCitations } from '@/newsroom/timeline/day';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import type { Sources } from '@/newsroom/timeline/voices';

/** What every part of a day page needs to know of the whole page. */
export type Setting = {
  slug: string;
  language: string;
  day: string;
  format: Format;
  claims: readonly Published<ClaimVersion>[];
  numbers: ReadonlyMap<string, NumberedCitation>;
  sources: Sources;
  /** Keeps a reader of the past there. */
  link: Link;
};

export function settingOf({ asOf, situation, day, groups, sources }: DayTimeline): Setting {
  const claims = groups.flatMap((group) => group.claims);
  return {
    slug: situation.slug,
    language: situation.language,
    day,
    format: formatFor(situation.timeZone),
    claims,
    numbers: numberCitations(claims),
    sources,
    link: linksAt(asOf),
  };
}
