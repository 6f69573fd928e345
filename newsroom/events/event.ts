import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { changeKinds, partsOfDay, type TimePrecision } from '@/db/vocabulary';
import { timeInput } from '@/newsroom/claims/claim';
import { optionalId, optionalLine, optionalOneOf, prose, requiredLine } from '@/newsroom/text';
import type { EventVersion, PublicTime } from '@/newsroom/timeline/version';

const title = requiredLine(200, 'Give the event a title.');

export const newEventInput = z.object({ situationId: z.uuid(), title, time: timeInput });

export const eventRevisionInput = z.object({
  eventId: z.uuid(),
  /** The revision from which the form began. */
  baseRevisionId: z.uuid({ error: 'Open the event again; it has changed.' }),
  title,
  time: timeInput,
  /** How it changes what readers see; only where it is public. */
  changeKind: optionalOneOf(changeKinds),
  changeReason: optionalLine(1000),
  foundBy: optionalLine(200),
});
export type EventRevisionInput = z.output<typeof eventRevisionInput>;

export const orderInput = z.object({
  eventId: z.uuid(),
  /** The event's journal line that the form had before it. */
  seen: z.uuid(),
  /** Ids of its claims, in one field or in several. */
  order: z.preprocess(
    (value) =>
      [value]
        .flat()
        .flatMap((typed) => (typeof typed === 'string' ? typed.split(/[\s,]+/).filter(Boolean) : [])),
    z
      .array(z.uuid())
      .max(1000)
      .transform((ids) => [...new Set(ids)]),
  ),
});

const seen = z.uuid({ error: 'Open the event again; it has changed.' });
const publicReason = prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' }));

/** An event by its id, or by the address of its page. */
const anotherEvent = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? (/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(value)?.[0] ?? value.trim())
      : value,
  z.uuid({ error: 'Choose the other event.' }),
);

export const mergeEventsInput = z.object({
  eventId: z.uuid(),
  survivorId: anotherEvent,
  reason: publicReason,
  publicVersionId: seen,
});

export const undoEventMergeInput = z.object({
  eventId: z.uuid(),
  reason: publicReason,
  publicVersionId: seen,
});

export const splitEventInput = z.object({
  eventId: z.uuid(),
  toEventId: anotherEvent,
  /** Ids of the claims that go. */
  claims: z.preprocess(
    (value) => [value].flat().filter((id) => typeof id === 'string' && id !== ''),
    z
      .array(z.uuid())
      .max(1000)
      .transform((ids) => [...new Set(ids)]),
  ),
  reason: publicReason,
  publicVersionId: seen,
});

export const chooseFigureInput = z.object({
  eventId: z.uuid(),
  measureId: z.uuid(),
  /** Empty: the rule decides again. */
  figureId: optionalId,
  reason: publicReason,
  publicVersionId: seen,
});

/** An interval as the database keeps it. */
export type Interval = {
  timeStart: Date | null;
  timeEnd: Date | null;
  timePrecision: TimePrecision;
  timeApproximate: boolean;
};

/** The interval as readers are shown it. */
export function publicTime(of: Interval): PublicTime {
  return {
    precision: of.timePrecision,
    start: of.timeStart?.toISOString() ?? null,
    end: of.timeEnd?.toISOString() ?? null,
    approximate: of.timeApproximate,
    phrase: null,
    choiceReason: null,
  };
}

/** Whether two titles with their intervals say the same. */
export function saysTheSame(
  a: { title: string | null; time: PublicTime },
  b: { title: string | null; time: PublicTime },
): boolean {
  const { start, end, precision, approximate } = a.time;
  const time = b.time;
  return (
    (a.title ?? '') === (b.title ?? '') &&
    start === time.start &&
    end === time.end &&
    precision === time.precision &&
    approximate === time.approximate
  );
}

/** Claims in the order that an editor chose; others follow in their own. */
export function inChosenOrder<C extends { claimId: string }>(
  claims: readonly C[],
  chosen: readonly string[] | null | undefined,
): C[] {
  const place = new Map((chosen ?? []).map((id, i) => [id, i]));
  const placeOf = ({ claimId }: C) => place.get(claimId) ?? Number.MAX_SAFE_INTEGER;
  return [...claims].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * What a notice tells of an event: a line for the title, a line for the interval, each only where the other text differs in it.
 * The interval stands as "precision start/end", for whoever shows it to put it into words.
 */
export function noticeText(
  shown: Pick<EventVersion, 'title' | 'time'>,
  other: Pick<EventVersion, 'title' | 'time'>,
): string {
  const sameTime = saysTheSame({ ...shown, title: '' }, { ...other, title: '' });
  const { precision, start, end } = shown.time;
  const lines = [
    ...(shown.title === other.title && !sameTime ? [] : [shown.title]),
    ...(sameTime ? [] : [`${precision} ${start ?? ''}/${end ?? ''}`]),
  ];
  return lines.join('\n');
}

/** The fields of a form that give this interval: the way back from resolveTime. */
export function typedTime(of: Interval, timeZone: string): Record<string, string> {
  const { timeStart: start, timeEnd: end, timePrecision: precision } = of;
  const said = { precision, ...(of.timeApproximate && { approximate: 'on' }) };
  if (!start || !end) return said;
  const from = local(start, timeZone);
  const last = local(new Date(end.getTime() - 1), timeZone);
  const fields: Record<string, string> = { ...said, date: from.toPlainDate().toString() };
  if (precision === 'minute' || precision === 'hour')
    fields.clock = from.toPlainTime().toString({ smallestUnit: 'minute' });
  if (precision === 'part_of_day') fields.part = partsOfDay[Math.floor(from.hour / 6)] ?? '';
  if (precision === 'range') fields.endDate = last.toPlainDate().toString();
  return fields;
}

function local(moment: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}
