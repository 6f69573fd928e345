import { many } from './many';

export const workbenchText = {
  // progress
  handled: (done: number, all: number) =>
    all === 0 ? 'No suggestion' : `${done} of ${many(all, 'suggestion', 'suggestions')} handled`,
  enteredCount: (count: number) => `${count} entered`,
  underWay: (count: number) => `${count} being sent`,
  refusedCount: (count: number) => `${count} refused`,
  legend: 'Underlined: suggested. Shaded: entered. Dotted: refused. Struck: left out.',

  // the panel
  panel: 'Claim from the report',
  claimOf: (number: number, all: number) => `Claim ${number} of ${all}`,
  chosenPassage: 'Claim from your passage',
  hint: 'Suggested from the highlighted passage. Nothing is saved until you accept it.',
  chosenHint: 'Read from the passage that you selected. Nothing is saved until you accept it.',
  passage: 'Passage',
  background: 'Background: older or standing context of the news.',
  summary: 'Stands only in the report’s summary, not in its body.',
  repeats: 'Says word for word what the report says already:',
  repeated: 'that passage',
  allHandled: (all: number) =>
    all === 0
      ? 'The text seems to claim nothing. Select a passage to start a claim from it.'
      : `All ${many(all, 'suggestion', 'suggestions')} are handled. Select any passage to start a further claim.`,
  tooLong:
    'This text has more than 500,000 characters: it is not read for suggestions. Select a passage to start a claim from it.',
  enteredBy: (who: string, draft: boolean) => `Entered by ${who}${draft ? ', as a draft' : ''}:`,
  refusedBy: (who: string) => `Refused by ${who}.`,
  sending: 'Being entered …',
  openAgain: 'Open it again',
  anotherClaim: 'Another claim from these words',

  // doing
  acceptDraft: 'Accept as a draft',
  acceptSubmit: 'Accept and submit',
  otherDraft: 'As a draft',
  otherSubmit: 'Submit',
  more: 'Edit more',
  refuse: 'Not a claim',
  previous: 'Previous',
  next: 'Next',
  undo: 'Undo',
  help: 'Keys',
  accept: 'Accept',
  refuseShort: 'Refuse',
  phoneBar: 'Suggestions',
  makesDraft: 'Accept makes a draft.',
  makesSubmission: 'Accept submits for review.',
  change: 'Change',
  told: {
    draft: 'Kept as a draft.',
    submit: 'Submitted for review.',
    refused: 'Refused.',
    undone: 'Undone.',
    noUndo: 'Nothing to undo.',
    namesTicked: (count: number) =>
      count === 0
        ? 'No name is new here.'
        : `${many(count, 'new name', 'new names')} will be added with the claim.`,
    submitted: 'What was submitted stays. Change it on its own page.',
    failed: 'Not entered: one field needs your attention.',
    offline: 'The desk cannot be reached. What you typed is kept on this device; accept it again later.',
    signedOut: 'You are no longer signed in. What you typed is kept on this device.',
    refusedNot: 'This was not refused. Try again.',
    undoneNot: 'This could not be undone.',
    passageNot: 'This passage could not be read. Select it again.',
    restored: 'What you typed here before is in the form. Nothing of it is saved yet.',
    dropTyped: 'Back to the suggestion',
  },
  done: {
    taken: 'Entered.',
    refused: 'Refused.',
    opened: 'Open again.',
  },

  // fields
  statement: 'Statement',
  kind: 'Kind',
  whoSays: 'Who says so',
  carriedBy: (publisher: string) => `Carried by ${publisher}, note`,
  noPublisher: 'the report',
  source: 'Source',
  label: 'or a label',
  verb: 'Verb',
  when: 'When it happened',
  where: 'Where',
  role: 'Role',
  figures: 'Figures',
  inPassage: 'in the passage',
  notInPassage: 'not in the passage',
  derived: 'a sum',
  leaveFigure: 'Not a figure',
  leaveFigureOf: (words: string) => `${words} is not a figure`,
  names: 'Names with a number',
  notKnown: 'Not in the lists yet',
  makePlace: (name: string) => `Add the place ${name}`,
  newMeasure: (name: string) => (name ? `new: ${name}` : 'new, named below'),
  makeMeasure: (name: string) => (name ? `Count ${name} from now on` : 'Count something new from now on'),
  makeSource: (name: string) => `Add ${name} as a source`,
  sourceKind: 'Kind of source',
  placeKind: 'Kind of place',
  furtherFields: 'Due time, part, names',
  publisherItself: 'The publisher itself.',

  // checks
  matches: 'Passage matches the snapshot.',
  allThere: 'Every number of the statement is in the passage.',
  missing: (numbers: readonly string[]) =>
    numbers.length === 1
      ? `${numbers[0]} is not in the passage.`
      : `${numbers.join(', ')} are not in the passage.`,
  declareSum: (value: string, terms: string) => `${value} is ${terms}`,
  likely: 'Looks like an existing claim.',
  byDraft: (who: string, draft: boolean) => (draft ? `draft, by ${who}` : `by ${who}`),
  compare: 'Compare',
  citeThere: 'Cite there instead',
  warnings: {
    attribution_outside:
      'Who says so stands in another sentence. Widen the passage, or make sure that it holds.',
    speaker_resolved: 'The speaker is named elsewhere in the text; here stands a pronoun or a short form.',
    anonymous_speaker: 'The one who first says so is not named.',
    time_carried: 'The time stands in an earlier sentence.',
  },
  looks: {
    unknown_source: (words: string) => `No source is called ${words}. Choose one, or add it.`,
    no_measure: (words: string) =>
      `Nothing yet counts “${words}”. Choose a measure, add one, or leave it out.`,
    numeral_unaccounted: (words: string) => `${words} belongs to no figure, time or name.`,
    no_time: () => 'The passage names no time, and the report has no date.',
    time_without_clock: (words: string) => `“${words}” names no hour that could be read.`,
    due_left_out: (words: string) => `“${words}” promises something; only an announcement takes it.`,
    further_notes: (words: string) => `Further notes: ${words}. A citation takes one.`,
    statement_too_long: () => 'The statement is too long: at most 2,000 characters.',
  },

  // passage
  edges: 'Passage',
  startBack: 'Begin a word earlier',
  startOn: 'Begin a word later',
  endBack: 'End a word earlier',
  endOn: 'End a word later',
  startSentenceBack: 'Begin a sentence earlier',
  startSentenceOn: 'Begin a sentence later',
  endSentenceBack: 'End a sentence earlier',
  endSentenceOn: 'End a sentence later',
  take: 'Take this passage',

  // exclusions
  proposed: 'Proposed to be left out',
  reasons: {
    navigation: 'Menu or navigation',
    unrelated: 'Unrelated text on the page',
    notice: 'Notice of rights',
    notes: 'List of notes',
    promotion: 'Advertisement or call to subscribe',
  },

  // help
  keysTitle: 'Keys of the workbench',
  keysHint: 'They work while no field has the focus. Escape leaves a field.',
  singleKeys: 'Single keys do something',
  close: 'Close',
  keys: [
    ['j', 'next suggestion'],
    ['k', 'previous suggestion'],
    ['a', 'accept'],
    ['e', 'edit the statement'],
    ['x', 'refuse: not a claim'],
    ['u', 'undo the last'],
    ['s', 'accept makes a draft, or a submission'],
    ['t', 'take the selected passage'],
    ['n', 'add what is new: sources, places, measures'],
    ['[ ]', 'end a word earlier, later'],
    ['{ }', 'end a sentence earlier, later'],
    ['< >', 'begin a word earlier, later'],
    ['( )', 'begin a sentence earlier, later'],
    ['?', 'these keys'],
  ],
} as const;
