import type { Span } from './document';
import { numberOf } from './note-markers';

/** What a report says under a note's number. */
export type NoteBody = Span & { number: number; body: string; url: string | null };

const opening =
  /^[ \t\u00A0]*(?:[-*•]\s{0,2})?(?:\[\^(\d{1,3})\]:|\\?\[\\?\[?(\d{1,3}|[ivxlc]{1,8})\\?\]\]?(?:\([^()\s]{0,2000}\))?\]?:?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\d{1,3})[.)])[ \t\u00A0]*(\S[^\n]*)$/;
const heading =
  /^[#*\s]*(?:notes|endnotes|footnotes|references|sources|citations|bibliography|примітки|джерела|посилання|примечания|источники|сноски)[:*\s]*$/i;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Finds the texts of notes: a line that begins with a marker (`[5] …`, `[^5]: …`, `⁵ …`), and the lines of a numbered
 * list ("5. …") that stands under a heading such as "Notes", or all of whose lines have an address.
 *
 * @returns in order of the text; where a number has several, all of them.
 */
export function findNoteBodies(text: string): NoteBody[] {
  const found: NoteBody[] = [];
  let numbered: NoteBody[] = [];
  let underHeading = false;
  const closeList = () => {
    const counted = numbered.every(
      (note, i) => i === 0 || note.number === (numbered[i - 1]?.number ?? 0) + 1,
    );
    if (counted && (underHeading || (numbered.length > 1 && numbered.every((note) => note.url !== null))))
      found.push(...numbered);
    numbered = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const match = line.length < 4000 ? line.match(opening) : null;
    if (!match) {
      closeList();
      underHeading = heading.test(line.slice(0, 60));
      continue;
    }
    const [, foot, bracket, raised, plain, body = ''] = match;
    const raisedNumber = raised && [...raised].map((sign) => superscripts.indexOf(sign)).join('');
    const number = numberOf(foot ?? bracket ?? raisedNumber ?? plain ?? '');
    if (number === null) continue;
    const note = { number, body: body.trim(), url: addressIn(body), start, end: start + line.length };
    if (plain) numbered.push(note);
    else found.push(note);
  }
  closeList();
  return found.sort((a, b) => a.start - b.start);
}

/** The first web address in a note's body, without the full stop that ends the sentence. */
export function addressIn(body: string | null): string | null {
  return body?.match(/https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:]/)?.[0] ?? null;
}
