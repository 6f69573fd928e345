import { mainTime } from '@/newsroom/extraction/dates';
import type { Suggestion } from '@/newsroom/extraction/suggest';

/**
 * Suggestions in the words of the labels that they are measured with, which differ from the desk's: of "X said Y told
 * him" the labels call X the speaker, the desk calls Y the originator. Headlines count neither way there and are left out.
 */
export function labelled(suggestions: readonly Suggestion[]) {
  return suggestions
    .filter(({ role }) => role !== 'headline')
    .map((one) => ({ one, time: mainTime({ event: one.eventTime, due: one.dueTime }) }))
    .map(({ one, time }) => ({
      quote: one.quote,
      start: one.start,
      end: one.end,
      speaker: one.attribution.findLast(({ role }) => role === 'speaker')?.name ?? null,
      attributionChain: one.attribution.map(({ name }) => name),
      eventStart: time?.from ?? null,
      eventEnd: time?.to ?? null,
      datePrecision: time?.precision ?? 'unknown',
      places: [...new Set(one.places.map(({ name }) => name))],
      quantities: one.figures.map(({ value, unit, qualifier, what }) => ({
        value: Number(value),
        unit,
        qualifier,
        what,
      })),
      footnotes: one.notes,
      kind: one.background
        ? 'background'
        : (({ event: 'fact', statement: 'announcement' } as Record<string, string>)[one.kind] ?? one.kind),
    }));
}
