import type { Span } from './document';

/** An address, as far as it goes; the target of a link. */
const addresses = /https?:\/\/[^\s<>"”»\])]{1,4000}|(?<=\])\([^()\s]{1,2000}\)/gu;

/** Stretches in which no mark ends a sentence, in order and apart from each other. */
export function opaqueSpans(text: string, markers: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(addresses)) {
    const written = match[0].replace(/[.,;:!?]+$/, '');
    spans.push({ start: match.index, end: match.index + written.length });
  }
  const all = [...spans, ...markers].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const { start, end } of all) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
