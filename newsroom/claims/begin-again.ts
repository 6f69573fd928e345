import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '@/db/client';
import { partsOfDay } from '@/db/vocabulary';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { type EvidenceCitation, readEvidence } from './evidence';
import { localDay } from './time';

/**
 * The form of a revision whose words were removed: what it is about and how it is built stays, its own words do not. A statement
 * that readers still see (where only a report that it quotes lost its words) and quotes that still stand are kept.
 */
export async function fieldsWithoutWords(
  tx: Transaction,
  revisionId: string,
): Promise<Record<string, unknown>> {
  const evidence = await readEvidence(tx, revisionId);
  const { revision, claim, situation } = evidence;
  const shown = await latestVersion<ClaimVersion>(tx, 'claim', claim.id);
  return {
    statement: shown?.shown.statement ?? '',
    kind: revision.kind,
    time: timeFields(revision, situation.timeZone),
    places: evidence.places.map(({ name, role }) => ({ place: name, role })),
    topics: evidence.topics.map(({ id }) => id),
    figures: evidence.figures.map(({ measure, value, low, high, qualifier, unit }) => ({
      ...{ measure, value, low: low ?? '', high: high ?? '', qualifier, unit },
    })),
    citations: evidence.citations.map(citationFields),
    relations: evidence.relations,
  };
}

type Timed = {
  timePrecision: string;
  timeStart: Date | null;
  timeEnd: Date | null;
  timeApproximate: boolean;
};

function timeFields({ timePrecision: precision, timeStart, timeEnd, timeApproximate }: Timed, zone: string) {
  if (!timeStart || !timeEnd) return { precision };
  const local = Temporal.Instant.fromEpochMilliseconds(timeStart.getTime()).toZonedDateTimeISO(zone);
  return {
    precision,
    date: localDay(timeStart, zone),
    endDate: precision === 'range' ? localDay(new Date(timeEnd.getTime() - 1), zone) : '',
    clock: ['minute', 'hour'].includes(precision)
      ? local.toPlainTime().toString({ smallestUnit: 'minute' })
      : '',
    part: precision === 'part_of_day' ? partsOfDay[Math.floor(local.hour / 6)] : '',
    approximate: timeApproximate ? 'on' : '',
  };
}

function citationFields({
  report,
  passage,
  stance,
  note,
  summaryOnly,
  primaryEvidence,
  steps,
}: EvidenceCitation) {
  return {
    reportId: report.id,
    quote: passage.exact,
    stance,
    note: note ? String(note.number) : '',
    summaryOnly: summaryOnly ? 'on' : '',
    primaryEvidence: primaryEvidence ? 'on' : '',
    steps: steps.map(({ label, name, verb, office }) => ({
      ...(label === null ? { source: name } : { label }),
      ...{ verb, office: office ?? '' },
    })),
  };
}
