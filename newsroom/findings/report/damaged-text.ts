import type { Span } from '@/newsroom/extraction/document';
import { fold } from '@/newsroom/extraction/fold';
import type { ReportRule } from './read-report';

/** In front of a word without a space they are no word: "ofinternational". "In", "for" and "to" begin many words. */
const fused = /(?<!\p{L})(?:of|the|and|from|that|with|by)(?<word>\p{Ll}{6,})(?!\p{L})/gu;
/** A line that ends within a sentence, in a text whose paragraphs are lines. */
const broken = /(?<=\p{Ll}{2}) ?\n(?=\p{Ll}{2,}[ .,;])/gu;
const mostBroken = 5;

/** Traces of copying: words run together, a line that breaks inside a sentence. What was copied badly may lack words, too. */
export const damagedText: ReportRule = ({ text }) => {
  const folded = fold(text).toLowerCase();
  const words = new Set(folded.match(/\p{L}{6,}/gu));
  const at: Span[] = [];
  const kinds: string[] = [];
  for (const match of folded.matchAll(fused)) {
    if (
      !words.has(match.groups?.word ?? '') ||
      text.slice(match.index, match.index + match[0].length) !== match[0]
    )
      continue;
    at.push({ start: match.index, end: match.index + match[0].length });
    kinds.push(match[0]);
  }
  const breaks = [...text.matchAll(broken)];
  // A text whose every line is broken is set in narrow lines.
  if (breaks.length <= mostBroken)
    for (const { index } of breaks) {
      at.push({ start: index, end: index + 1 });
      kinds.push('line break');
    }
  if (at.length === 0) return [];
  return [{ rule: 'damaged_text', at: at.sort((a, b) => a.start - b.start), facts: { traces: kinds } }];
};
