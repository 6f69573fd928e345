import { chooseTime, findTimes } from '@/newsroom/extraction/dates';
import type { DocumentFacts } from '@/newsroom/extraction/document';
import { findFigures } from '@/newsroom/extraction/figures';
import { findNoteMarkers, noteNumbersAfter } from '@/newsroom/extraction/note-markers';
import { findPlaces } from '@/newsroom/extraction/places';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import type { Span } from './states';

/** What a passage may be at most; nobody makes one claim of more. */
const longest = 5_000;

/**
 * What a passage says that somebody chose by hand: who asserts it and its kind as in the suggestion that it shares most words
 * with, and times, places, figures and notes of its own words.
 *
 * @param suggestions those of the whole text.
 * @returns null where the span holds no words of the text.
 */
export function passageOf(
  text: string,
  span: Span,
  facts: DocumentFacts,
  suggestions: readonly Suggestion[],
): Suggestion | null {
  const { start, end } = span;
  const quote = text.slice(start, end);
  const isWithin = start >= 0 && start < end && end <= text.length && end - start <= longest;
  if (!isWithin || !quote.trim() || !quote.isWellFormed()) return null;
  const like = nearest(suggestions, span);
  const times = findTimes(text, span, facts);
  const { event, due } = chooseTime(times);
  const attribution = like?.attribution ?? [];
  const governs = attribution[0]?.wording;
  const isOutside = governs !== undefined && (governs.start < start || governs.end > end);
  const carried = event || due ? null : (like?.eventTime ?? null);
  return {
    ...{ start, end, quote, times, attribution },
    speaker: like?.speaker ?? null,
    kind: like?.kind ?? 'event',
    background: like?.background ?? false,
    eventTime: event ?? carried,
    dueTime: due,
    places: findPlaces(text, span),
    figures: findFigures(text, span),
    notes: noteNumbersAfter(findNoteMarkers(text), span),
    role: like?.role ?? 'body',
    repeats: null,
    warnings: [
      ...(isOutside ? (['attribution_outside'] as const) : []),
      ...(carried ? (['time_carried'] as const) : []),
      ...(like?.warnings.filter((one) => one === 'anonymous_speaker' || one === 'speaker_resolved') ?? []),
    ],
  };
}

function nearest(suggestions: readonly Suggestion[], span: Span): Suggestion | null {
  const shared = (one: Span) => Math.min(one.end, span.end) - Math.max(one.start, span.start);
  return suggestions.reduce<Suggestion | null>(
    (best, one) => (shared(one) > 0 && (best === null || shared(one) > shared(best)) ? one : best),
    null,
  );
}
