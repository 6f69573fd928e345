import type { Action } from '@/newsroom/policy';
import { riverClaim } from './cast';
import { password, reach, received, type Stage } from './stage';

/** What the tests must know of a verb. Nothing else is written down: its fields and what may go into them are tried. */
export type Verb = {
  /** What the actor must be allowed (newsroom/policy.ts); null where whoever holds a token or a password acts. */
  needs: Action | null;
  /** An input that is accepted, with every field that the verb reads; undefined for one that is left out. */
  example(stage: Stage): Record<string, unknown>;
  /** What the example needs on top. */
  needsToo?: Action;
  /** Who does it in the example; an admin where nothing is said. */
  as?: 'wanda' | 'nina' | 'emil' | 'edith' | 'ada';
  /** A filter from an address: what means nothing is as if it were not there. */
  isFilter?: true;
  /** Parameters after the input. */
  more?: readonly unknown[];
  /** Ids that are taken though they name a thing of another situation, each with the reason. */
  anywhere?: Readonly<Record<string, string>>;
  /** Texts that are taken and leave no trace, each with the reason. */
  notKept?: Readonly<Record<string, string>>;
};

const noWords = 'an event keeps when it was, and not in which words';
const wordsOfTime = { 'time.phrase': noWords, 'time.choiceReason': noWords };
const nothingWritten = 'a document is read and nothing is written';
const strangersLeftOut = 'claims that do not stand in the event are left out of its order';

/** One entry a verb, by the name of its function. The tests say when one is missing. */
export const verbs: Readonly<Record<string, Verb>> = {
  // situations
  openSituation: {
    needs: 'open a situation',
    example: ({ mark }) => ({
      ...{ title: 'Drought', slug: `drought-${mark}`, summary: 'No rain.' },
      ...{ timeZone: 'Europe/Kyiv', language: 'en' },
    }),
  },
  addMeasure: {
    needs: 'enter a claim',
    example: ({ situationId }) => ({ situationId, name: 'killed', unit: 'people' }),
    anywhere: { situationId: 'it is the situation that is settled' },
  },
  addTopic: {
    needs: 'settle a situation',
    example: ({ situationId }) => ({ situationId, name: 'Aid' }),
    anywhere: { situationId: 'it is the situation that is settled' },
  },
  addPlace: {
    needs: 'enter a claim',
    example: ({ situationId, lists }) => ({
      ...{ situationId, name: 'Lower Kamianka', kind: 'settlement', parentId: lists.place.id },
      ...{ aliases: 'Kamianka Nyzhnia', latitude: '48.03', longitude: '28.7', precision: 'settlement' },
    }),
  },

  editSituation: {
    needs: 'settle a situation',
    example: ({ lists }) => ({
      ...{ ...lists.situation, title: 'Floods', summary: 'High water.', timeZone: 'Europe/Kyiv' },
      ...{ language: 'uk', method: 'We call the river service.', contact: 'desk@example.org' },
      beganOn: '2025-05-01',
    }),
  },
  editMeasure: {
    needs: 'settle a situation',
    example: ({ lists }) => ({ ...lists.measure, name: 'missing', unit: 'persons' }),
  },
  moveMeasure: {
    needs: 'settle a situation',
    example: ({ lists }) => ({ ...lists.measure, direction: 'up' }),
  },
  editTopic: { needs: 'settle a situation', example: ({ lists }) => ({ ...lists.topic, name: 'Help' }) },
  editPlace: {
    needs: 'settle a situation',
    example: ({ lists }) => ({
      ...{ ...lists.place, name: 'Dniester', kind: 'water', parentId: '', aliases: 'Nistru' },
      ...{ latitude: '46.3', longitude: '30.2', precision: 'region' },
    }),
  },

  // sources
  addSource: {
    needs: 'add a source',
    needsToo: 'grade a source',
    example: ({ mark }) => ({
      ...{ name: `Bridge keeper ${mark}`, kind: 'person', aliases: `Keeper ${mark}`, party: 'Bridges' },
      ...{ office: 'keeper', grade: 'C', gradeReason: 'Seldom wrong.' },
    }),
  },
  editSource: {
    needs: 'edit a source',
    example: ({ source: { loose } }) => ({
      ...{ sourceId: loose.sourceId, seen: loose.seen, name: `${loose.name} the elder`, kind: 'person' },
      ...{ aliases: 'Charon', party: 'Ferries', office: 'ferryman' },
    }),
    notKept: { party: 'a party keeps its name in a row of its own' },
  },
  addAlias: {
    needs: 'add a source',
    example: ({ source: { loose } }) => ({ sourceId: loose.sourceId, alias: 'Charon' }),
  },
  gradeSource: {
    needs: 'grade a source',
    example: ({ source: { graded } }) => ({
      ...{ sourceId: graded.sourceId, seenRecordId: graded.recordId },
      ...{ grade: 'A', reason: 'Never wrong.' },
    }),
  },
  mergeSources: {
    needs: 'merge sources',
    example: ({ source: { loose, graded } }) => ({
      ...{ sourceId: loose.sourceId, seen: loose.seen },
      ...{ survivor: graded.name, reason: 'One man in two offices.' },
    }),
  },
  undoMerge: {
    needs: 'merge sources',
    example: ({ source: { merged } }) => ({
      ...{ sourceId: merged.sourceId, seen: merged.seen, reason: 'Two men after all.' },
    }),
  },
  renameParty: {
    needs: 'edit a source',
    example: ({ source: { party }, mark }) => ({ ...party, name: `Ferries of ${mark}` }),
  },

  // reports
  captureReport: {
    needs: 'capture a report',
    example: ({ situationId }) => ({
      ...{ situationId, title: 'Second bulletin', publisher: 'Flood desk', author: 'River service' },
      ...{ url: 'https://example.org/2', publishedOn: '2025-05-13', language: 'en' },
      ...{ text: 'Water fell by 3 centimetres.[1]', method: 'paste' },
    }),
    anywhere: { situationId: 'it is the situation that the report is captured for' },
  },
  captureAgain: {
    needs: 'capture a report',
    example: ({ reportId }) => ({ reportId, text: 'Water fell by 4 centimetres.[1]', method: 'upload' }),
    anywhere: { reportId: 'a report of any situation may be captured again' },
  },
  receiveDocument: {
    needs: 'capture a report',
    example: () => ({ file: undefined, url: '', html: '<p>Water fell.</p>', text: 'Water fell.' }),
    more: [reach],
    notKept: { url: nothingWritten, html: nothingWritten, text: nothingWritten },
  },
  captureDocument: {
    needs: 'capture a report',
    example: ({ situationId, capture }) => ({
      ...{ situationId, reportId: undefined, feedItemId: capture.itemId, title: 'Third bulletin' },
      ...{ publisher: 'Flood desk', author: 'River service', url: 'https://example.org/3' },
      ...{ publishedOn: '2025-05-14', language: 'en' },
    }),
    more: [received],
    anywhere: { situationId: 'it is the situation that the report is captured for' },
  },
  watchFeed: {
    needs: 'watch a feed',
    example: ({ situationId }) => ({
      ...{ situationId, url: 'https://example.org/feed', publisher: 'Flood desk' },
    }),
    more: [reach],
    anywhere: { situationId: 'it is the situation that the feed is watched for' },
  },
  endWatching: {
    needs: 'watch a feed',
    example: ({ capture }) => ({ feedId: capture.feedId }),
    anywhere: { feedId: 'a feed of any situation may be ended' },
  },
  dismissItem: {
    needs: 'capture a report',
    example: ({ capture }) => ({ itemId: capture.itemId, undo: undefined }),
    anywhere: { itemId: 'an item for any situation may be set aside' },
  },
  allowHost: {
    needs: 'allow a host',
    example: ({ mark }) => ({ host: `archive.${mark}.example`, reason: 'It holds the bulletins.' }),
    notKept: { host: 'it is kept as addresses write it' },
  },
  endAllowance: {
    needs: 'allow a host',
    example: ({ capture }) => ({ id: capture.hostId }),
  },
  searchReports: {
    isFilter: true,
    needs: 'read the desk',
    example: ({ situationId, source }) => ({
      ...{ q: 'flood', situation: situationId, publisher: source.graded.sourceId },
      ...{ state: 'todo', mine: 'yes' },
    }),
    more: ['2025-05-12T10:00:00.000Z~00000000-0000-0000-0000-000000000000'],
  },
  editReport: {
    needs: 'edit a report',
    example: ({ reportId, report }) => ({
      ...{ reportId, seen: report.seen, title: 'Bulletin', publisher: 'Flood desk', author: 'Lan' },
      ...{ url: 'https://example.org/1', publishedOn: '2025-05-12', language: 'uk' },
    }),
  },
  editNote: {
    needs: 'edit a report',
    example: ({ report }) => ({
      ...{ noteId: report.noteId, seen: report.noteSeen, body: 'The service’s page.' },
      url: 'https://example.org/note',
    }),
  },
  finishReport: { needs: 'edit a report', example: ({ reportId, snapshotId }) => ({ reportId, snapshotId }) },
  reopenReport: {
    needs: 'edit a report',
    example: ({ report }) => ({ reportId: report.finished.reportId }),
    anywhere: { reportId: 'a report of any situation may be taken up again' },
  },
  excludeRange: {
    needs: 'exclude a range',
    example: ({ snapshotId }) => ({
      ...{ snapshotId, from: 'Flood bulletin', to: '12 May 2025' },
      ...{ start: '', end: '', reason: 'A title.' },
    }),
    anywhere: { snapshotId: 'a range may be left out of any report' },
  },
  liftExclusion: {
    needs: 'exclude a range',
    example: ({ rangeId }) => ({ rangeId }),
    anywhere: { rangeId: 'a range may be taken back into any report' },
  },

  // the workbench
  refuseSuggestion: {
    needs: 'enter a claim',
    example: ({ snapshotId }) => ({ snapshotId, start: '0', end: '14' }),
    anywhere: { snapshotId: 'a suggestion may be refused in any report' },
  },
  liftRefusal: {
    needs: 'enter a claim',
    example: ({ refusalId }) => ({ refusalId }),
    anywhere: { refusalId: 'a refusal may be taken back in any report' },
  },
  learnName: {
    needs: 'enter a claim',
    example: ({ source: { graded }, mark }) => ({ name: `the keeper of ${mark}`, source: graded.name }),
  },
  citeThere: {
    needs: 'enter a claim',
    example: ({ claims: { published }, reportId }) => ({
      claimId: published.claimId,
      citation: { reportId, quote: 'A bridge was closed.', start: '10', stance: 'supports' },
    }),
  },

  // claims
  saveDraft: {
    needs: 'enter a claim',
    as: 'wanda',
    example: ({ situationId, claims: { draft } }) => ({
      ...{ situationId, claimId: draft.claimId, version: draft.version },
      fields: { statement: 'A bridge was closed.', citations: [{ quote: 'A bridge was closed.' }] },
    }),
  },
  relateClaim: {
    needs: 'enter a claim',
    example: ({ claims: { published, waiting } }) => ({
      claimId: published.claimId,
      relation: `repeats ${waiting.claimId}`,
    }),
    anywhere: { claimId: 'a writer changes claims of any situation' },
  },
  dropDraft: {
    needs: 'enter a claim',
    example: ({ claims: { draft } }) => ({ claimId: draft.claimId, version: draft.version }),
    anywhere: { claimId: 'a draft of any situation may be dropped' },
  },
  readDraft: {
    needs: 'enter a claim',
    example: ({ claims: { draft } }) => ({ claimId: draft.claimId }),
    anywhere: { claimId: 'a draft of any situation may be read' },
  },
  beginChange: {
    needs: 'enter a claim',
    example: ({ claims }) => ({ claimId: claims.published.claimId }),
    anywhere: { claimId: 'a claim of any situation may be changed' },
  },
  submitClaim: { needs: 'submit a claim', as: 'wanda', example: fullClaim },
  returnClaim: {
    needs: 'return a claim',
    example: ({ claims: { waiting } }) => ({ ...waiting, reason: 'Say where.', rejected: '' }),
  },
  reviewClaim: {
    needs: 'review a claim',
    as: 'edith',
    example: ({ claims: { waiting } }) => ({
      ...{ ...waiting, publicVersionId: '', verdict: 'attributed', method: 'source_checked' },
      methodReason: 'The bulletin was read.',
      contradictionAnswer: '',
      ...{ reason: 'The bulletin quotes the service.', signedFigures: [], ownObservations: [] },
      ...{ overrideReason: '', publication: 'at', publishDay: '2026-05-13', publishClock: '09:30' },
    }),
    notKept: { contradictionAnswer: 'nothing contradicts this claim, so that nothing is answered' },
  },
  publishEmbargoed: {
    needs: 'set an embargo',
    example: ({ claims: { embargoed } }) => ({ embargoId: embargoed.embargoId }),
    anywhere: { embargoId: 'an editor publishes what is kept back in any situation' },
  },
  liftEmbargo: {
    needs: 'set an embargo',
    example: ({ claims: { embargoed } }) => ({ embargoId: embargoed.embargoId }),
    anywhere: { embargoId: 'an editor publishes what is kept back in any situation' },
  },
  withdrawClaim: {
    needs: 'withdraw a claim',
    example: ({ claims: { published } }) => ({
      ...{ claimId: published.claimId, publicVersionId: published.publicVersionId },
      ...{ reason: 'The gauge was misread.', foundBy: 'a reader' },
    }),
  },
  recordOutcome: {
    needs: 'record an outcome',
    example: ({ claims: { announcement, published } }) => ({
      ...{ claimId: announcement.claimId, publicVersionId: announcement.publicVersionId },
      ...{ outcome: 'fulfilled', shownBy: published.claimId, reason: 'It came to pass.' },
    }),
  },
  mergeClaims: {
    needs: 'merge claims',
    example: ({ regrouped: { joining, kept } }) => ({ ...joining, survivorId: kept, reason: 'Told twice.' }),
  },
  undoClaimMerge: {
    needs: 'merge claims',
    example: ({ regrouped: { joinedClaim } }) => ({ ...joinedClaim, reason: 'Two gauges.' }),
  },
  mergeEvents: {
    needs: 'merge events',
    example: ({ regrouped: { two, one } }) => ({ ...two, survivorId: one.eventId, reason: 'One wave.' }),
  },
  undoEventMerge: {
    needs: 'merge events',
    example: ({ regrouped: { joined } }) => ({ ...joined, reason: 'Two nights.' }),
  },
  splitEvent: {
    needs: 'split an event',
    example: ({ regrouped: { two, one, going } }) => ({
      ...{ ...two, toEventId: one.eventId, claims: [going], reason: 'That was at the dam.' },
    }),
  },
  chooseFigure: {
    needs: 'choose a figure',
    example: ({ regrouped: { two, choice } }) => ({ ...two, ...choice, reason: 'Measured.' }),
  },
  settleFinding: {
    needs: 'settle a finding',
    anywhere: { findingId: 'a finding of any situation may be settled' },
    example: ({ finding }) => ({
      ...{ findingId: finding.findingId, seen: '', decision: 'accepted' },
      reason: 'The archive has the missing pages.',
    }),
  },
  writeEditorNote: {
    needs: 'write an editor note',
    example: ({ claims: { published }, finding }) => ({
      ...{ claimId: published.claimId, publicVersionId: published.publicVersionId },
      ...{ findingId: finding.heldId, words: 'The bulletin does not say to what its notes refer.' },
    }),
  },
  takeBackEditorNote: {
    needs: 'write an editor note',
    example: ({ finding: { noted } }) => ({
      ...{ noteId: noted.noteId, publicVersionId: noted.publicVersionId },
      reason: 'The service sent us its list.',
    }),
  },
  listClaims: {
    isFilter: true,
    needs: 'read the desk',
    example: ({ situationId, reportId, claims, source, wanda }) => ({
      ...{ q: 'river', situation: situationId, kind: 'event', standing: 'attributed', state: undefined },
      ...{ person: wanda.actor.id, report: reportId, source: source.graded.sourceId },
      ...{ from: '2025-05-01', to: '2025-05-31', claims: claims.published.claimId },
    }),
    more: ['2025-05-12T10:00:00.000Z~00000000-0000-0000-0000-000000000000'],
  },
  findQueue: {
    isFilter: true,
    needs: 'read the desk',
    example: ({ situationId, wanda }) => ({
      ...{ thing: 'claim', kind: 'event', situation: situationId, person: wanda.actor.id },
      ...{ standing: 'none', age: '3' },
    }),
  },

  // events
  openEvent: {
    needs: 'open an event',
    example: ({ situationId }) => ({ situationId, title: 'Dam breach', time: someTime() }),
    anywhere: { situationId: 'it is the situation in which the event is opened' },
    notKept: wordsOfTime,
  },
  reviseEvent: {
    needs: 'revise an event',
    example: ({ event }) => ({
      ...{ eventId: event.eventId, baseRevisionId: event.revisionId, title: 'Flood wave', time: someTime() },
      ...{ changeKind: 'correction', changeReason: 'It was larger.', foundBy: 'a reader' },
    }),
    notKept: wordsOfTime,
  },
  orderEvent: {
    needs: 'order an event',
    example: ({ event, claims }) => ({
      ...{ eventId: event.eventId, seen: event.seen, order: [claims.published.claimId] },
    }),
    anywhere: { 'order[0]': strangersLeftOut },
    notKept: { order: strangersLeftOut, 'order[0]': strangersLeftOut },
  },
  reviewEvent: {
    needs: 'review a text',
    as: 'edith',
    example: ({ event }) => ({
      ...{ eventId: event.eventId, revisionId: event.revisionId, publicVersionId: event.publicVersionId },
      ...{ decision: 'publish', reason: 'Good.', overrideReason: '' },
    }),
  },

  // takeaways
  writeTakeaway: {
    needs: 'write a takeaway',
    as: 'emil',
    example: ({ situationId, takeaway, claims }) => ({
      ...{ situationId, day: takeaway.day, baseRevisionId: takeaway.revisionId },
      sentences: [{ words: 'Water rose at Kamianka.', claims: [claims.published.claimId] }],
      ...{ changeKind: 'correction', changeReason: 'Plainer.', foundBy: 'a reader' },
    }),
  },
  reviewTakeaway: {
    needs: 'review a text',
    as: 'edith',
    example: ({ takeaway }) => ({
      ...{ takeawayId: takeaway.takeawayId, revisionId: takeaway.revisionId },
      ...{ publicVersionId: takeaway.publicVersionId, decision: 'publish', reason: 'Good.' },
      overrideReason: '',
    }),
    notKept: { reason: 'an update tells its author’s reason' },
  },
  withdrawTakeaway: {
    needs: 'withdraw a takeaway',
    example: ({ takeaway }) => ({
      ...{ takeawayId: takeaway.takeawayId, publicVersionId: takeaway.publicVersionId },
      ...{ reason: 'It says too much.', foundBy: 'a reader' },
    }),
  },

  // redactions
  askForRedaction: {
    needs: 'ask for a redaction',
    example: ({ claims }) => ({
      ...{ subjectKind: 'claim', subjectId: claims.published.claimId },
      ...{ ground: 'safety', reason: 'It names somebody who is in danger.' },
    }),
    anywhere: { subjectId: 'words of any situation may be removed' },
  },
  answerRedaction: {
    needs: 'answer a redaction',
    example: ({ redactionId }) => ({ redactionId, answer: 'refused', reason: 'Nobody is named.' }),
    anywhere: { redactionId: 'words of any situation may be removed' },
  },

  // the desk
  assign: {
    needs: 'assign',
    needsToo: 'assign to others',
    example: ({ claims, edith, ada }) => ({
      ...{ subjectKind: 'claim', subjectId: claims.waiting.claimId },
      ...{ personId: edith.actor.id, seenPersonId: ada.actor.id },
    }),
  },
  comment: {
    needs: 'comment',
    example: ({ claims }) => ({
      ...{ subjectKind: 'claim', subjectId: claims.published.claimId, words: 'Call them again.' },
    }),
    anywhere: { subjectId: 'a claim of any situation may be spoken of' },
  },
  markRead: {
    needs: 'read the desk',
    example: ({ entryId }) => ({ entryId }),
    notKept: { entryId: 'what is not in one’s own inbox is passed over' },
  },

  // people
  invite: {
    needs: 'invite a person',
    example: ({ mark }) => ({
      ...{ role: 'editor', email: `new-${mark}@example.org`, personId: '' },
    }),
  },
  revokeInvitation: {
    needs: 'invite a person',
    example: ({ person: { invitation } }) => ({ invitationId: invitation.invitationId }),
  },
  acceptInvitation: {
    needs: null,
    example: ({ mark, person: { invitation } }) => ({
      ...{ token: invitation.token, name: 'Olena', byline: 'O. Olena' },
      ...{ email: `olena-${mark}@example.org`, password },
    }),
    notKept: { password: 'only its hash is kept' },
  },
  setNewPassword: {
    needs: null,
    example: ({ person }) => ({ token: person.resetToken, password }),
    notKept: { password: 'only its hash is kept' },
  },
  findByPassword: {
    needs: null,
    example: ({ person }) => ({ email: person.nina.email, password }),
    notKept: { email: 'it is only looked for', password: 'it is only compared' },
  },
  findBySignIn: {
    needs: null,
    example: ({ person }) => ({ email: person.nina.email, password }),
    more: ['192.0.2.1'],
    notKept: { email: 'it is only looked for', password: 'it is only compared' },
  },
  unlockAccount: { needs: 'invite a person', example: ({ person }) => ({ email: person.nina.email }) },
  changePerson: {
    needs: 'change a person',
    example: ({ person: { wanda } }) => ({ ...wanda, role: 'editor', byline: 'W.' }),
  },
  disablePerson: { needs: 'change a person', example: ({ person: { wanda } }) => ({ ...wanda }) },
  enablePerson: { needs: 'change a person', example: ({ person: { leo } }) => ({ ...leo }) },
  changeOneself: {
    needs: 'change oneself',
    example: ({ person: { ada } }) => ({ seen: ada.seen, name: 'Ada A.', byline: 'A. A.' }),
  },
  changePassword: {
    needs: 'change oneself',
    as: 'nina',
    notKept: { password: 'only its hash is kept' },
    example: () => ({ oldPassword: password, password: `${password} again` }),
    more: [{ sessionId: null, from: null }],
  },
  endOwnSession: { needs: 'change oneself', example: ({ person }) => ({ sessionId: person.sessionId }) },
};

const someTime = () => ({
  ...{ precision: 'range', date: '2025-05-11', clock: '', endDate: '2025-05-12', part: '' },
  ...{ approximate: 'on', phrase: 'over two days', open: '', choiceReason: '' },
});

/** Everything that the form of a claim can say, on top of the rise of the river. */
function fullClaim({ situationId, reportId, lists, claims, event }: Stage): Record<string, unknown> {
  const [cited] = riverClaim({ reportId }).citations as Record<string, unknown>[];
  const service = { source: 'River service', label: '', labelParty: '', verb: 'said', office: 'spokesman' };
  const figure = {
    ...{ measure: 'evacuated', value: '310', low: '300', high: '320', qualifier: 'about', unit: 'people' },
    ...{ asOfDate: '2025-05-12', asOfClock: '09:30', citation: '2', words: '310', wordsOccurrence: '1' },
    ...{ sum: '', partOf: '2', convertedFrom: '2' },
  };
  const fields = {
    ...{ statement: '310 people left their homes on 2 streets.', kind: 'announcement', names: '2 streets' },
    ...{ time: someTime(), statedOn: '2025-05-12', due: someTime(), eventId: event.eventId },
    newEventTitle: '',
    places: [{ place: 'Kamenka', role: 'impact' }],
    topics: [lists.topic.id],
    figures: [
      figure,
      { ...figure, ...{ citation: '', words: '', wordsOccurrence: '', partOf: '', convertedFrom: '' } },
      {
        ...figure,
        ...{ value: '620', low: '', high: '', citation: '', words: '', wordsOccurrence: '' },
        sum: '1 + 2',
      },
    ],
    citations: [
      {
        ...cited,
        steps: [service],
        ...{ occurrence: '1', start: '', end: '', summaryOnly: '', primaryEvidence: 'on' },
        primaryReason: 'It measures.',
        translation: 'The same.',
      },
      {
        ...{ reportId, quote: '310 people left their homes', occurrence: '', start: '', end: '' },
        ...{ stance: 'supports', note: '', summaryOnly: '', primaryEvidence: '', primaryReason: '' },
        translation: '',
        steps: [
          {
            source: '',
            label: 'people of the town',
            labelParty: 'Kamianka council',
            verb: 'said',
            office: 'neighbours',
          },
        ],
      },
    ],
    relations: [{ kind: 'repeats', claimId: claims.announcement.claimId }],
    ...{ changeKind: '', changeReason: '', foundBy: '' },
  };
  return { situationId, claimId: undefined, version: 0, fields };
}
