import type { ClaimKind } from '@/db/vocabulary';
import type { Step } from './attribution';
import { CarriedTime } from './carried-time';
import { chooseTime, type FoundTime, findTimes } from './dates';
import type { DocumentFacts, Span } from './document';
import { type FoundFigure, findFigures } from './figures';
import { kindOf } from './kind';
import { findNoteMarkers, noteNumbersAfter } from './note-markers';
import { opaqueSpans } from './opaque';
import { type FoundPlace, findPlacesOf } from './places';
import { type ReadSentence, readDocument } from './reading';
import { findRepeats } from './repeats';

/** What a writer is told beside a suggestion. */
export type SuggestionWarning =
  /** Who asserts it stands in another sentence. */
  | 'attribution_outside'
  /** A pronoun or a short form was resolved. */
  | 'speaker_resolved'
  /** The end of the chain is nobody that is named. */
  | 'anonymous_speaker'
  /** The event's time stands in an earlier sentence. */
  | 'time_carried';

/** A claim that the text seems to make; nothing of it counts before a person takes it. */
export type Suggestion = Span & {
  /** The exact words: `text.slice(start, end)`. */
  quote: string;
  /** Who first asserted it, by full name or label; null when the publisher itself does. */
  speaker: string | null;
  /** From our report to the originator, outermost first. */
  attribution: Step[];
  kind: ClaimKind;
  /** Older or standing context of the news. */
  background: boolean;
  /** Every time that it names. */
  times: FoundTime[];
  /** When what is asserted happened; from an earlier sentence where this one goes on. */
  eventTime: FoundTime | null;
  dueTime: FoundTime | null;
  places: FoundPlace[];
  figures: FoundFigure[];
  /** Numbers of the notes that follow it. */
  notes: number[];
  role: ReadSentence['role'];
  /** Where an earlier sentence says the same, word for word. */
  repeats: Span | null;
  warnings: SuggestionWarning[];
};

/**
 * Proposes the claims of a document. Pure and deterministic; time grows with the length of the text.
 *
 * @param text of the snapshot.
 * @param facts what is known of the document.
 * @returns in order of the text; headlines are among them, marked so.
 */
export function suggest(text: string, facts: DocumentFacts): Suggestion[] {
  const markers = findNoteMarkers(text);
  const read = readDocument(text, facts, opaqueSpans(text, markers));
  const claims = read.filter((sentence) => sentence.no === null || sentence.role === 'headline');
  const repeats = findRepeats(claims);
  const places = findPlacesOf(text, claims);
  const carried = new CarriedTime(facts.publishedOn);
  return claims.map((sentence, i) => {
    const { start, end, role } = sentence;
    const quote = text.slice(start, end);
    const attribution = sentence.attribution?.steps ?? [];
    const speaker = attribution.at(-1)?.name ?? null;
    const times = findTimes(text, sentence, facts);
    const { event, due } = chooseTime(times);
    const time = event ?? (due ? null : carried.for(sentence, speaker));
    carried.keep(sentence, event);
    const warnings = warningsOf(sentence);
    if (time && !event) warnings.push('time_carried');
    return {
      start,
      end,
      quote,
      speaker,
      attribution,
      ...kindOf(quote, sentence.tokens, sentence.attribution),
      times,
      eventTime: time,
      dueTime: due,
      places: places[i] ?? [],
      figures: findFigures(text, sentence),
      notes: noteNumbersAfter(markers, sentence),
      role,
      repeats: repeats[i] ?? null,
      warnings,
    };
  });
}

function warningsOf(sentence: ReadSentence): SuggestionWarning[] {
  const warnings: SuggestionWarning[] = [];
  const steps = sentence.attribution?.steps ?? [];
  if (sentence.carried) warnings.push('attribution_outside');
  if (!sentence.carried && steps.some((step) => step.resolved)) warnings.push('speaker_resolved');
  if (steps.at(-1)?.anonymous) warnings.push('anonymous_speaker');
  return warnings;
}
