import type { Dropped } from '../document';
import type { Line } from './lines';

/**
 * Takes away what stands on every page: running heads, feet, page numbers.
 *
 * @returns the lines that stay, by page, and what was taken
 */
export function withoutFurniture(pages: readonly Line[][]): { kept: Line[][]; dropped: Dropped[] } {
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const pattern of new Set(edges(lines).map(patternOf)))
      times.set(pattern, (times.get(pattern) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const dropped = new Map<string, Dropped>();
  const kept = pages.map((lines) => {
    const atEdge = new Set(edges(lines));
    return lines.filter((line) => {
      const pattern = patternOf(line);
      if (!atEdge.has(line) || (times.get(pattern) ?? 0) < least) return true;
      if (!dropped.has(pattern)) dropped.set(pattern, { text: line.text, why: 'on every page' });
      return false;
    });
  });
  return { kept, dropped: [...dropped.values()] };
}

/** The two highest and the two lowest lines. */
function edges(lines: readonly Line[]): Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return byHeight.length <= 4
    ? byHeight.filter((line) => line.text.length <= 80)
    : [...byHeight.slice(0, 2), ...byHeight.slice(-2)];
}

const patternOf = (line: Line) => line.text.replace(/\d+/g, '0');

/** The text of the pages: paragraphs parted by blank lines, a paragraph that goes on overleaf in one. */
export function paragraphsOf(pages: readonly Line[][]): string {
  const known = new Set(pages.flat().flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: string[][] = [];
  let last: Line | undefined;
  for (const lines of pages) {
    const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
    const step = usualStep(lines);
    lines.forEach((line, i) => {
      const text = withBullet(line.text);
      const goesOn = last && (i === 0 ? goesOnOverleaf(last, line) : goesOnBelow(last, line, step, right));
      const paragraph = paragraphs.at(-1);
      if (goesOn && paragraph && !isLead(text)) append(paragraph, text, known);
      else paragraphs.push([text]);
      last = line;
    });
  }
  const texts = paragraphs.map((pieces) => pieces.join(''));
  return texts.map((text, i) => (i === 0 ? '' : partBetween(texts[i - 1] ?? '', text)) + text).join('');
}

/** Lines of a list or a table follow each other; between paragraphs is a blank line. */
function partBetween(before: string, text: string): string {
  const isOne = (isLead(text) && isLead(before)) || (text.includes('\t') && before.includes('\t'));
  return isOne ? '\n' : '\n\n';
}

/** The distance between lines that is commonest on a page. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => Math.round(((lines[i] as Line).y - line.y) * 2) / 2);
  const times = new Map<number, number>();
  for (const step of steps) if (step > 0) times.set(step, (times.get(step) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function goesOnBelow(last: Line, line: Line, step: number, right: number): boolean {
  const gap = last.y - line.y;
  if (line.text.includes('\t') || last.text.includes('\t')) return false;
  if (Math.abs(line.size - last.size) > 0.5 || gap < 0) return false;
  if (gap > Math.max(step, line.size) * 1.35) return false;
  const endsEarly = last.right < right - line.size * 6 && /[.!?:”"»)\]]$/.test(last.text);
  const isIndented = line.left > last.left + line.size * 0.8 && /[.!?:”"»)\]]$/.test(last.text);
  return !endsEarly && !isIndented;
}

function goesOnOverleaf(last: Line, line: Line): boolean {
  return (
    Math.abs(line.size - last.size) <= 0.5 &&
    !/[.!?:”"»)\]]$/.test(last.text) &&
    /^[\p{Ll}\d(“"«]/u.test(line.text)
  );
}

/** A word that was parted at the line's end is put together, unless the report writes it with a hyphen elsewhere. */
function append(paragraph: string[], text: string, known: ReadonlySet<string>): void {
  const last = paragraph.at(-1) ?? '';
  const parted = /([\p{L}-]{1,60})[-\u00AD]$/u.exec(last.slice(-61));
  const rest = /^\p{Ll}\p{L}{0,60}/u.exec(text)?.[0];
  if (!parted || !rest) paragraph.push(` ${text}`);
  else {
    const isHyphened = known.has(`${parted[1]}-${rest}`.toLowerCase()) && !last.endsWith('\u00AD');
    if (!isHyphened) paragraph[paragraph.length - 1] = last.slice(0, -1);
    paragraph.push(text);
  }
}

const bullet = /^[•‣▪●○■□◦\uF0B7\uF0A7∙·–]\s{0,3}/;
const withBullet = (text: string) => (bullet.test(text) ? `- ${text.replace(bullet, '')}` : text);
/** A line that begins a thing of its own: of a list, or a note. */
const isLead = (text: string) => /^(?:- |\d{1,2}[.)] |\[\d{1,3}\] )/.test(text);
