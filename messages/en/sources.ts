import type { Standing } from '@/db/vocabulary';
import type { Plural } from '../en';

/** As counts name them; a claim of a statement is confirmed as said where another is verified. */
const standings: Record<Standing, Plural | string> = {
  attributed: 'attributed',
  corroborated: 'corroborated',
  verified: 'verified or confirmed as said',
  disputed: { one: 'disputed', other: 'disputed' },
  refuted: 'refuted',
  unverifiable: 'unverifiable',
  withdrawn: 'withdrawn',
};

/** Who is quoted. */
export const sources = {
  title: 'Sources',
  lead: 'Who is quoted, how often, and how those claims stand. These are facts about this timeline, not marks: whoever is quoted more has more to be corrected.',
  none: 'No claim rests on a source yet.',
  describe: (situation: string) =>
    `Sources quoted on ${situation}, and how the claims that rest on them stand.`,
  describeOne: (source: string, claims: string) =>
    `${source}: ${claims} rest on it here. How they stand, and what was corrected.`,
  roles:
    'A speaker says it, or passes on what somebody else said. A publisher issued the report from which we have it. One source can be both.',
  name: 'Source',
  party: 'Party',
  partyOf: 'party:',
  partyMeaning: 'Sources of one party count as one voice.',
  claims: 'Claims',
  spoken: 'As speaker',
  published: 'As publisher',
  standing: 'How they stand',
  corrections: 'Corrections',
  table: 'Sources by number of claims',
  standings,
  aliases: 'Also known as',
  offices: 'Quoted as',
  reliability: 'In our experience',
  lastDay: 'Last quoted on',
  correctionsTitle: 'Corrections and other notices',
  correctionsLead:
    'Notices on claims that rest on this source. The error can be ours as well as the source’s: each notice says why it was given.',
  correctionsAll: 'All corrections',
  noCorrections: 'No claim that rests on this source was corrected.',
  see: 'See the claim',
  claimsTitle: 'Claims that rest on it',
  all: 'All sources',
  one: { one: 'source', other: 'sources' } as Plural,
};
