import type { Around } from '@/newsroom/reports/sentences-around';
import type {
  ClaimVersion,
  EventVersion,
  PublicCorrection,
  PublicHistoryLine,
  PublicReview,
  PublicTime,
} from '@/newsroom/timeline/version';
import type { Evidence } from './evidence';
import type { Originator } from './independence';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export type Reviewed = {
  evidence: Evidence;
  standing: ClaimVersion['standing'];
  originators: readonly Originator[];
  /** Figures for which reviewers of this revision signed. */
  signedFigures: readonly string[];
  /** Oldest first, this one included. */
  reviews: PublicReview[];
  corrections: PublicCorrection[];
  history: PublicHistoryLine[];
  withdrawal: ClaimVersion['withdrawal'];
  firstPublishedAt: string;
  /** What stands around the passages in their reports, by passage id. */
  around?: ReadonlyMap<string, Around>;
};

/** What readers see of a reviewed claim: the received shape of the desk becomes the shown shape of the public. */
export function publicClaim({
  evidence,
  standing,
  originators,
  signedFigures,
  around,
  ...history
}: Reviewed): ClaimVersion {
  const { revision, claim } = evidence;
  return {
    kind: 'claim',
    claimId: claim.id,
    claimKind: revision.kind,
    statement: revision.statement ?? '',
    standing,
    time: {
      precision: revision.timePrecision,
      start: iso(revision.timeStart),
      end: iso(revision.timeEnd),
      approximate: revision.timeApproximate,
      phrase: revision.timePhrase,
      choiceReason: revision.timeChoiceReason,
    },
    day: revision.day,
    dayBasis: revision.dayBasis,
    eveDay: revision.eveDay,
    due: dueOf(evidence),
    eventId: revision.eventId,
    places: evidence.places,
    topics: evidence.topics.map((topic) => topic.name),
    figures: evidence.figures.map((figure) => ({
      id: figure.id,
      measureId: figure.measureId,
      measure: figure.measure,
      measurePosition: figure.measurePosition,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      qualifier: figure.qualifier,
      unit: figure.unit,
      asOf: figure.asOf,
      citationId: figure.citationId,
      words: figure.words,
      derivation: figure.derivation,
      derivedFrom: figure.derivedFrom ?? [],
      partOfId: figure.partOfId,
      convertedFromId: figure.convertedFromId,
      signed: signedFigures.includes(figure.id),
    })),
    citations: evidence.citations.map((citation) => ({
      id: citation.id,
      stance: citation.stance,
      report: {
        id: citation.report.id,
        title: citation.report.title,
        publisherId: citation.report.publisherId,
        authorId: citation.report.authorId,
        url: citation.report.url,
        publishedOn: citation.report.publishedOn,
        language: citation.report.language,
      },
      note: citation.note && {
        number: citation.note.number,
        body: citation.note.body,
        url: citation.note.url,
      },
      passage: {
        id: citation.passage.id,
        exact: citation.passage.exact,
        prefix: citation.passage.prefix,
        suffix: citation.passage.suffix,
        snapshotSha256: citation.passage.sha256,
        ...shownAround(around?.get(citation.passage.id)),
      },
      translation: citation.translation,
      steps: citation.steps.map(({ namedId: sourceId, label, verb, office }) => ({
        sourceId,
        label,
        verb,
        office,
      })),
      summaryOnly: citation.summaryOnly,
      primaryEvidence: citation.primaryEvidence,
      primaryReason: citation.primaryReason,
    })),
    originators: [...originators],
    relations: evidence.relations,
    writer: evidence.author,
    ...history,
  };
}

function shownAround(around: Around | undefined): Partial<Around> {
  return {
    ...(around?.before && { before: around.before }),
    ...(around?.after && { after: around.after }),
  };
}

function dueOf({ revision }: Evidence): PublicTime | null {
  if (!revision.duePrecision) return null;
  const { duePrecision: precision, dueStart, dueEnd, duePhrase: phrase } = revision;
  return {
    precision,
    start: iso(dueStart),
    end: iso(dueEnd),
    approximate: false,
    phrase,
    choiceReason: null,
  };
}

/** What readers see of the event that a claim stands under; null without one. */
export function publicEvent({ event }: Evidence): EventVersion | null {
  return (
    event && {
      kind: 'event',
      eventId: event.id,
      title: event.title,
      time: {
        precision: event.timePrecision,
        start: iso(event.timeStart),
        end: iso(event.timeEnd),
        approximate: event.timeApproximate,
        phrase: null,
        choiceReason: null,
      },
    }
  );
}
