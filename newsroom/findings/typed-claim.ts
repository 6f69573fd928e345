import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { claimKinds, qualifiers } from '@/db/vocabulary';
import { claimIdOf } from '@/newsroom/claims/claim';

const text = z.string().trim().max(2_000).catch('');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(60).catch([]);

/** A form half filled in: what cannot be read yet is missing. */
const halfFilled = z.object({
  statement: text,
  kind: z.enum(claimKinds).catch('event'),
  time: z.object({ precision: text, date: text, endDate: text }).partial().catch({}),
  eventId: z.uuid().nullable().catch(null),
  places: list(z.object({ place: text })),
  figures: list(
    z.object({
      ...{ measure: text, value: text, unit: text, asOfDate: text, asOfClock: text },
      qualifier: z.enum(qualifiers).catch('exact'),
    }),
  ),
  citations: list(
    z.object({
      ...{ reportId: z.uuid().nullable().catch(null), stance: text },
      steps: list(z.object({ source: text, label: text })),
    }),
  ),
  relations: list(z.object({ claimId: z.preprocess(claimIdOf, text) })),
});

export type TypedClaim = ReturnType<typeof typedClaim>;

/** What a form's fields say already of a claim, as far as it can be compared with others. */
export function typedClaim(fields: Record<string, unknown>) {
  const { statement, kind, time, eventId, places, figures, citations, relations } = halfFilled.parse(fields);
  const supporting = citations.filter(({ stance }) => stance !== 'contradicts' && stance !== 'context');
  return {
    ...{ statement, kind, eventId, relations },
    day: dayTyped(time),
    places: places.flatMap(({ place }) => place || []),
    figures: figures
      .filter(({ measure, value }) => measure && Number.isFinite(Number(value.replaceAll(',', ''))))
      .map(({ measure, value, unit, qualifier, asOfDate, asOfClock }) => ({
        ...{ measure, unit, qualifier, value: value.replaceAll(',', '') },
        asOf: asOfDate ? [asOfDate, asOfClock].filter(Boolean).join('T') : null,
      })),
    reportIds: supporting.flatMap(({ reportId }) => reportId ?? []),
    voices: supporting.flatMap(({ steps }) => {
      const end = steps.at(-1);
      return end?.source || end?.label || [];
    }),
  };
}

/** The day on which it would stand: a night ends on the next one. */
function dayTyped({ precision, date, endDate }: z.output<typeof halfFilled>['time']): string | null {
  const day = z.iso.date().safeParse((precision === 'range' && endDate) || date);
  if (!day.success) return null;
  return precision === 'night' ? Temporal.PlainDate.from(day.data).add({ days: 1 }).toString() : day.data;
}
