import 'server-only';
import type { OccurrenceShown } from '@/components/desk/form/form-state';
import type { Context } from '@/newsroom/context';
import { occurrencesOf } from '@/newsroom/reports/find';

/** The places of every quote that stands several times in its report, by the name of its citation in the form. */
export async function repeatedQuotes(
  ctx: Context,
  fields: Record<string, unknown>,
): Promise<Record<string, OccurrenceShown[]>> {
  const citations = Array.isArray(fields.citations) ? fields.citations : [];
  const found = await Promise.all(citations.map((citation) => placesOf(ctx, citation)));
  return Object.fromEntries(
    found.map((places, i) => [`citations[${i}]`, places] as const).filter(([, places]) => places.length > 1),
  );
}

async function placesOf(ctx: Context, citation: unknown): Promise<OccurrenceShown[]> {
  if (typeof citation !== 'object' || citation === null) return [];
  const { reportId, quote, start } = citation as Record<string, unknown>;
  // A selection says by itself which place is meant.
  if (
    typeof reportId !== 'string' ||
    !/^[0-9a-f-]{36}$/i.test(reportId) ||
    typeof quote !== 'string' ||
    start
  )
    return [];
  return occurrencesOf(ctx, reportId, quote);
}
