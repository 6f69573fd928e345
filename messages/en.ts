import type {
  ClaimKind,
  CorrectionKind,
  Outcome,
  PlaceKind,
  PlaceRole,
  Qualifier,
  RelationKind,
  ReliabilityWord,
  ReportingVerb,
  SourceKind,
  Stance,
  Standing,
  VerificationMethod,
} from '@/db/vocabulary';
import type { PublicHistoryLine, PublicTextStep } from '@/newsroom/timeline/version';
import { charts } from './en/charts';
import { cite } from './en/cite';
import { feeds } from './en/feeds';
import { filters } from './en/filters';
import { news } from './en/news';
import { claimList, places, topics } from './en/places';
import { search } from './en/search';
import { situation } from './en/situation';
import { sources } from './en/sources';

/** Forms of a word by Intl.PluralRules; a form that a language has and that is left out is as `other`. */
export type Plural = { one: string; few?: string; many?: string; other: string };

const standings: Record<Standing, string> = {
  attributed: 'Attributed',
  corroborated: 'Corroborated',
  verified: 'Verified',
  disputed: 'Disputed',
  refuted: 'Refuted',
  unverifiable: 'Unverifiable',
  withdrawn: 'Withdrawn',
};

const standingMeanings: Record<Standing, string> = {
  attributed: 'Somebody says so; nobody has confirmed it independently.',
  corroborated: 'At least two sources that do not depend on each other say so.',
  verified: 'Confirmed by evidence that an editor has checked.',
  disputed: 'Credible sources contradict each other.',
  refuted: 'The evidence shows that it is not so.',
  unverifiable: 'It was looked into and cannot be confirmed or refuted.',
  withdrawn: 'No longer upheld by this newsroom; it stays here so that it can be seen.',
};

const claimKinds: Record<ClaimKind, string> = {
  event: 'Event',
  announcement: 'Announcement',
  statement: 'Statement',
  assessment: 'Assessment',
};

const verbs: Record<ReportingVerb, string> = {
  said: 'said',
  reported: 'reported',
  announced: 'announced',
  confirmed: 'confirmed',
  claimed: 'claimed',
  denied: 'denied',
  assessed: 'assessed',
};

const stances: Record<Stance, string> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
};

const qualifiers: Record<Qualifier, string> = {
  exact: '',
  about: 'about',
  at_least: 'at least',
  at_most: 'at most',
  more_than: 'more than',
  less_than: 'fewer than',
  unspecified: '',
};

const sourceKinds: Record<SourceKind, string> = {
  person: 'person',
  government: 'government',
  military: 'military',
  news_outlet: 'news outlet',
  news_agency: 'news agency',
  research_institute: 'research institute',
  international_organisation: 'international organisation',
  non_governmental_organisation: 'non-governmental organisation',
  company: 'company',
  other: 'other source',
};

const placeKinds: Record<PlaceKind, string> = {
  country: 'country',
  region: 'region',
  district: 'district',
  settlement: 'settlement',
  site: 'site',
  water: 'water',
  other: 'place',
};

const placeRoles: Record<PlaceRole, string> = {
  impact: 'impact',
  launch: 'launched from',
  meeting: 'meeting',
  origin: 'origin',
  destination: 'destination',
  mentioned: 'mentioned',
};

const methods: Record<VerificationMethod, string> = {
  source_checked: 'asked or checked with the source',
  official_record: 'checked against an official record',
  visual: 'checked against photographs or video',
  expert: 'checked with an expert',
  arithmetic: 'recalculated',
};

/** How a related claim stands to this one; `to`: this claim names it, `from`: it names this claim. */
const relations: Record<RelationKind, { to: string; from: string }> = {
  supersedes: { to: 'Supersedes', from: 'Superseded by' },
  contradicts: { to: 'Contradicts', from: 'Contradicted by' },
  repeats: { to: 'Repeats', from: 'Repeated by' },
  fulfils: { to: 'Fulfils', from: 'Fulfilled by' },
  part_of: { to: 'Part of', from: 'Includes' },
};

const corrections: Record<CorrectionKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  withdrawal: 'Withdrawal',
};

const history: Record<PublicHistoryLine['what'], string> = {
  published: 'Published',
  reviewed: 'Reviewed again',
  correction: 'Corrected',
  clarification: 'Clarified',
  update: 'Updated',
  evidence_added: 'Evidence added',
  typo: 'Typing mistake mended',
  withdrawn: 'Withdrawn',
  reinstated: 'Reinstated',
  noted: 'Editor’s note',
  note_taken_back: 'Editor’s note taken back',
  merged: 'Joined to another claim',
  unmerged: 'Stands by itself again',
  moved: 'Moved to another event',
};

/** How far a source's word goes by experience. */
const reliability: Record<ReliabilityWord, string> = {
  reliable: 'reliable so far',
  usually_reliable: 'usually reliable so far',
  fairly_reliable: 'fairly reliable so far',
  not_usually_reliable: 'often unreliable so far',
  unreliable: 'unreliable so far',
  cannot_be_judged: 'its reliability cannot be judged yet',
};

/** What came of an announcement. */
const outcomes: Record<Outcome, string> = {
  pending: 'Still open',
  fulfilled: 'Fulfilled',
  partly: 'Fulfilled in part',
  broken: 'Not kept',
  overtaken: 'Overtaken by events',
};

const textSteps: Record<PublicTextStep['what'], string> = {
  published: 'Published',
  correction: 'Corrected',
  clarification: 'Clarified',
  update: 'Updated',
  evidence_added: 'Rests on more',
  typo: 'Typing mistake mended',
  withdrawn: 'Withdrawn',
  merged: 'Joined to another event',
  unmerged: 'Stands by itself again',
  joined: 'Another event was joined to it',
  parted: 'The other event stands by itself again',
  split: 'Divided',
  received: 'A part of another event came to it',
  chosen: 'Value chosen',
};

/** What each kind of notice is, for the page that tells how the desk works. */
const correctionMeanings: Record<CorrectionKind, string> = {
  correction: 'We had something wrong. The notice says what stood, what stands now, why, and who found it.',
  clarification: 'What stood was right, and could be misread.',
  update: 'Something is known now that was not known then.',
  withdrawal: 'We no longer uphold it. It stays at its address, struck through, with the reason.',
};

/** What an editor has before them when they give a standing. */
const standingRules: Record<Exclude<Standing, 'withdrawn'>, string> = {
  attributed: 'One voice says so, or several that depend on each other. We tell who.',
  corroborated:
    'Two originators of different parties say so. Ten reports that repeat one bulletin are one originator; a government and its air force are one party.',
  verified:
    'An editor has seen primary evidence, or two independent originators, and has checked it by a method that is named. An assessment is a judgement and is never verified.',
  disputed: 'Credible sources contradict each other, and we cannot yet tell who is right.',
  refuted: 'The evidence shows that it is not so. It stays, so that it can be found with its answer.',
  unverifiable: 'We tried, and it can be neither confirmed nor refuted.',
};

/** All words that readers see, in one place; rules and shapes stand elsewhere. */
export const en = {
  charts,
  situation,
  site: {
    name: 'Daybook',
    description: 'A public daily timeline: each claim with its sources, its standing and its history.',
    skip: 'Skip to the text',
    timeline: 'Timeline',
    sections: 'Sections',
    figures: 'Figures',
    corrections: 'Corrections',
    method: 'Method',
    footer: 'About this situation',
    languages: 'Languages',
    demonstrationLabel: 'Demonstration',
    demonstration: 'Demonstration: written to show Daybook. Not reporting.',
    colophon:
      'Every claim here was published by a person. What is corrected or withdrawn stays visible at its address.',
  },

  labels: {
    standings,
    /** For announcements and statements, what is verified is that it was said. */
    confirmedAsSaid: 'Confirmed as said',
    standingMeanings,
    confirmedAsSaidMeaning: 'It is confirmed that this was said, not that it is so or will come.',
    claimKinds,
    verbs,
    stances,
    qualifiers,
    sourceKinds,
    placeKinds,
    placeRoles,
    methods,
    relations,
    corrections,
    correctionMeanings,
    history,
    reliability,
    outcomes,
    textSteps,
    standingRules,
  },

  counts: {
    claims: { one: 'claim', other: 'claims' } as Plural,
    sources: { one: 'source', other: 'sources' } as Plural,
    /** After `from`, which asks for another case in some languages. */
    fromSources: { one: 'source', other: 'sources' } as Plural,
    corrections: { one: 'correction', other: 'corrections' } as Plural,
    origins: { one: 'originator', other: 'independent originators' } as Plural,
    voices: { one: 'originator', other: 'originators' } as Plural,
    from: 'from',
    /** Standings inside a line of counts; some have forms of their own after a number. */
    standings: {
      attributed: 'attributed',
      corroborated: 'corroborated',
      verified: 'verified',
      confirmedAsSaid: 'confirmed as said',
      disputed: { one: 'disputed', other: 'disputed' } as Plural,
      refuted: 'refuted',
      unverifiable: 'unverifiable',
      withdrawn: 'withdrawn',
    },
  },

  time: {
    /** A night by the days that it joins, or by the day on which it ends. */
    night: ({ nights }: { nights: string; morning: string }) => `Overnight, ${nights}`,
    nightAbout: ({ nights }: { nights: string; morning: string }) => `Overnight, about\u00a0${nights}`,
    early_hours: 'Early hours of',
    morning: 'Morning of',
    afternoon: 'Afternoon of',
    evening: 'Evening of',
    about: 'about',
    unknown: 'Time not known',
    clockOf: (city: string) => `${city} time`,
    /** Zones whose clock has a name of its own, by their IANA names. */
    zones: {} as Readonly<Record<string, string>>,
    updated: 'Updated',
  },

  past: {
    label: 'As it stood',
    stood: 'This page as it stood on',
    later: 'What was published or changed later is not shown.',
    now: 'As it stands now',
    ask: (zone: string) => `See this page as it stood on (${zone}):`,
    show: 'Show',
  },

  event: {
    label: 'Event',
    days: 'Claims',
    ledger: 'Ledger',
    ledgerText:
      'Every value that was published, by who first gave it. Nothing is added up or averaged: what stands is the latest of the values with the best standing, unless an editor chose another and says why.',
    measure: 'Measure',
    stands: 'Stands now',
    none: 'None that can be relied on',
    across: (least: string, most: string) => `${least}–${most} across sources`,
    chosenBy: (by: string) => `Chosen by ${by}:`,
    voiceUnknown: 'Nobody named',
    apart: {
      superseded: 'superseded',
      part: 'part of a larger figure',
      conversion: 'converted',
      withdrawn: 'withdrawn',
      refuted: 'refuted',
    },
    joined: 'These turned out to be the same event:',
    divided: (day: string, by: string) => `On ${day} ${by} divided this event.`,
    dividedInto: 'Another part of it is told at',
    dividedFrom: 'It was a part of',
    history: 'History',
    noClaims: 'No claim about this event is public any more.',
    describe: (title: string) => `${title}: claims, figures and who gives them.`,
  },

  figures: {
    title: 'Figures',
    lead: 'What was counted, day by day, as sources gave it. Figures of different events are not added up.',
    none: 'No figures have been published yet.',
    day: 'Day',
    event: 'Event',
    value: 'Value',
    months: 'Months with figures',
    describe: (title: string) => `Figures over time, with their ranges and sources: ${title}.`,
  },

  home: {
    title: 'What we follow',
    empty: 'Nothing has been published yet',
    emptyText: 'The first situation will appear here as soon as an editor has published it.',
    latest: 'Latest day',
  },

  removal: {
    title: 'The words that stood here were removed',
    grounds: { law: 'to obey the law', safety: 'for somebody’s safety' },
    told: {
      claim: (at: string, ground: string, reason: string) =>
        `The words of this claim were removed on ${at}, ${ground}: ${reason}`,
      event: (at: string, ground: string, reason: string) =>
        `The title of this event was removed on ${at}, ${ground}: ${reason}`,
      takeaway: (at: string, ground: string, reason: string) =>
        `The summary of this day was removed on ${at}, ${ground}: ${reason}`,
      report: (at: string, ground: string, reason: string) =>
        `The words of this report were removed on ${at}, ${ground}: ${reason}`,
      /** In place of an earlier version of a claim. */
      quoting: (at: string, ground: string, reason: string) =>
        `What readers saw here quotes a report whose words were removed on ${at}, ${ground}: ${reason}`,
    },
    /** Before what is told of a claim that was written anew. */
    earlier: 'It was written anew since.',
    itsPage: 'Its page',
    onDay: 'Removed from this day',
    all: 'Removed for law or safety',
    address: 'Its address stays, so that nobody takes it for something that never was.',
  },

  day: {
    previous: 'Previous day with entries',
    next: 'Next day with entries',
    neighbours: 'Days with entries',
    calendar: 'Calendar',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    /** As the heads of a calendar have them. */
    weekdayHeads: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    contents: 'On this day',
    standing: 'Standing',
    also: 'Also on this day',
    keyFigures: 'Key figures',
    across: 'across claims',
    events: 'Timeline',
    evidence: 'Evidence and history',
    words: 'The words behind it',
    itsNote: 'its note',
    itsNotes: 'its notes',
    inContext: 'Read in context',
    summaryOnly: 'Stands only in the report’s summary.',
    primary: 'Primary evidence.',
    translated: 'Our translation:',
    contradictedBy: 'Contradicted by',
    contextBy: 'For context:',
    ownVoice: 'in its own voice',
    claimedBy: 'claimed by',
    deniedBy: 'denied by',
    assessedBy: 'assessed by',
    via: 'via',
    notIndependent: 'not independent of each other',
    nameRemoved: 'a source whose name was removed',
    timeChosen: 'The report leaves the time open',
    timeChosenPhrase: (phrase: string) => `The report says only ${phrase}`,
    weTake: (time: string) => `we take ${time}`,
    due: 'Promised for:',
    duePhrase: (phrase: string) => `in the report’s words, ${phrase}`,
    basis: {
      range_end: 'Stands here on the last day of the period',
      month_end: 'Stands here on the last day of the month',
      statement: 'Stands here on the day when it was stated',
      report: 'Stands here on the date of the report',
    },
    withdrawnBy: (at: string, by: string) => `Withdrawn on ${at} by ${by}.`,
    reviewedBy: (by: string) => `Reviewed by ${by}.`,
    overridden: 'Reviewed by one of its writers, by exception:',
    foundBy: (by: string) => `Found by ${by}.`,
    editorNote: 'Editor’s note:',
    seeChange: 'See the change',
    overnightTitle: (day: string) => `The night that follows stands on ${day}`,
    overnightText: 'What happens overnight is told on the day on which the night ends.',
    reference: 'Reference',
    references: 'References',
    untitled: 'Untitled report',
    noPublisher: 'publisher not known',
    noDate: 'undated',
    original: 'Original',
    citedAbove: 'Back to the claim',
    emptyTitle: 'No claims stand on this day',
    lede: 'The day in brief',
    restsOn: (mark: string, statement: string) => `${mark}, rests on: ${statement}`,
    restsOnWhat: {
      withdrawn: 'Rests on a claim that has been withdrawn since:',
      changed: 'Rests on a claim that has changed since:',
      removed: 'Rests on a claim whose words have been removed since:',
    },
    ledeWithdrawnBy: (at: string, by: string) => `This summary was withdrawn on ${at} by ${by}.`,
    shownBy: 'Shown by',
    shownByThis: 'this claim',
    nearest: { one: 'The nearest day with entries:', other: 'The nearest days with entries:' } as Plural,
    emptyText: 'Nothing has been published for it. That does not mean that nothing happened.',
    nothingYet: 'Nothing has been published in this situation yet.',
    describe: (claims: string, day: string) => `${claims} on ${day}, each with its sources and its standing.`,
  },

  claim: {
    standing: 'Standing',
    reviewed: (by: string, at: string) => `Reviewed by ${by}, ${at}.`,
    method: 'How it was checked:',
    methodReason: 'What that showed:',
    contradictionAnswer: 'To what contradicts it:',
    party: 'party:',
    noParty: 'party not known',
    passages: 'Where it stands',
    passage: 'Passage',
    supports: 'The words that support it',
    contradicts: 'The words that contradict it',
    context: 'For context',
    original: 'Read it in the original',
    captured: 'Captured text, SHA-256',
    noteBody: 'The note says:',
    noteLink: 'The note’s own source',
    who: 'Who says so',
    publishedIn: 'published',
    wrote: 'wrote',
    anonymous: 'not named',
    figures: 'Figures',
    measure: 'Measure',
    value: 'Value',
    asOf: 'As of',
    where: 'Where it stands',
    derived: 'Our sum:',
    converted: 'Converted from',
    partOf: 'part of',
    signed: 'Signed for by the reviewer; it stands in no passage.',
    facts: 'Particulars',
    kind: 'Kind',
    time: 'When',
    inWords: (phrase: string) => `In the report’s words, ${phrase}.`,
    due: 'Promised for',
    places: 'Places',
    topics: 'Topics',
    day: 'Day in the timeline',
    related: 'Related claims',
    reviews: 'Reviews',
    revision: 'revision',
    history: 'History',
    silent: 'Without a notice: the reviewer signed that the meaning is unchanged.',
    gone: 'removed:',
    added: 'added:',
    corrections: 'Corrections',
    address: 'Permanent address',
    id: 'Identifier',
    firstPublished: 'First published',
    lastChanged: 'Last changed',
    writtenBy: 'Written by',
    capturedText: 'About the captured text',
  },

  /** The drawing of reports and the originators to whom they lead back. */
  origins: {
    title: 'Who stands behind it',
    none: 'Nobody is named who first asserted it.',
    reports: { one: 'report', other: 'reports' } as Plural,
    originators: { one: 'originator', other: 'originators' } as Plural,
    passages: { one: 'passage', other: 'passages' } as Plural,
    leadsBack: (many: string, to: string) => `${many}, 1 voice: all lead back to ${to}.`,
    itself: 'in its own report',
    from: 'which has it from',
    echo: 'says it in its own voice, from what it compiles: no further voice',
    unfounded: 'In its own voice, without saying whence',
    uncounted: 'Its party is not known, so that it may be one of the others: it is not counted.',
  },

  corrections: {
    title: 'Corrections',
    lead: 'What we changed after it was published, the newest first. Nothing is taken back in silence.',
    describe: (situation: string) =>
      `Every correction, clarification, update and withdrawal in ${situation}: what stood, what stands, why, and who found it.`,
    none: 'Nothing that was published here has been corrected yet.',
    stood: 'Stood',
    stands: 'Stands',
    change: 'Change',
    on: {
      claim: 'Claim',
      event: 'Event',
      takeaway: 'The day in brief',
    },
    earlier: (month: string) => `Earlier: ${month} and before`,
    newest: 'The newest corrections',
    by: {
      correction: (by: string) => `Corrected by ${by}.`,
      clarification: (by: string) => `Clarified by ${by}.`,
      update: (by: string) => `Updated by ${by}.`,
      withdrawal: (by: string) => `Withdrawn by ${by}.`,
    },
    see: {
      claim: 'See the claim',
      event: 'See the event',
    },
    notices: { one: 'notice', other: 'notices' } as Plural,
  },

  method: {
    title: 'Method',
    describe: (situation: string) =>
      `How the desk that follows ${situation} works: what each standing means, how mistakes are corrected, and how to reach us.`,
    desk: 'How we work',
    /** What the program says by itself, where a desk says nothing. */
    deskText: [
      'Each claim is one statement that can be checked, in our own words. It stands with the exact words of the reports that it rests on, and with who says so.',
      'A person enters a claim and another person reviews it. Nothing is published that nobody has reviewed; software suggests, and never publishes.',
      'When something happened, when it was reported, when we captured the report and when we reviewed the claim are four different times. We keep them apart.',
    ],
    standings: 'What each standing means',
    standingsText:
      'A standing tells how well a claim is supported by what we have seen. It is given by an editor, with a reason that stands beside the claim.',
    said: 'Confirmed as said',
    saidText:
      'Of an announcement or a statement, what is checked is that it was said: it is confirmed that these words were spoken, not that they are true or will come true.',
    mistakes: 'When we are wrong',
    mistakesText:
      'What is published never changes in silence and never vanishes. Each change of meaning has its notice, beside the claim and on the page of corrections.',
    contact: 'Write to us',
    contactText: 'Tell us what is wrong, and where you found it. We name who found a mistake, if they wish.',
    noContact: 'This desk has not said how it can be reached.',
    allCorrections: 'All corrections',
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or nothing was ever published here. What Daybook publishes keeps its address.',
    home: 'Go to the timeline',
  },

  error: {
    title: 'This page cannot be shown just now',
    text: 'Something went wrong on our side. Please try again in a moment.',
    again: 'Try again',
  },

  /** What was sent and could not be read; the text before it is still in the browser, one step back. */
  refused: {
    heavy: {
      title: 'This is too much at once',
      text: 'A form carries four megabytes, and a document of twenty. Go back, shorten it or choose a smaller file, and send it again.',
    },
    broken: {
      title: 'This did not arrive whole',
      text: 'What was sent broke off on its way. Go back and send it again.',
    },
    elsewhere: {
      title: 'This was sent from another site',
      text: 'Forms are taken only from the pages of this site. Open the page here and send it again.',
    },
  },

  cite,
  feeds,

  feed: {
    standing: 'Standing:',
    who: 'Who says so:',
    when: 'When:',
    due: 'Promised for:',
    before: 'Before:',
    now: 'Now:',
    words: 'The words behind it:',
    evidence: 'Evidence and history of this claim',
    seeThere: 'See it in its place',
    joined: 'This claim was joined to another that says the same:',
    outcome: 'What came of it:',
    event: (title: string) => `Event: ${title}`,
    takeaway: (day: string) => `The day in brief, ${day}`,
  },
  claimList,
  filters,
  places,
  search,
  sources,
  topics,
  news,
};

export type Messages = typeof en;
