import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { RuleCode } from '@/newsroom/errors';
import { docxParts, makeDocx, paragraph } from './docx';
import { makePdf, pdfLines } from './pdf';
import { makeZip } from './zip';

const entities = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
const external = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const megabytes = (n: number) => 'A'.repeat(n * 1024 * 1024);
/** Text that packs badly, so that a zip's ratio looks honest. */
const noise = (length: number) =>
  Array.from({ length: length / 64 }, (_, i) => createHash('sha256').update(String(i)).digest('hex')).join(
    '',
  );

export type Hostile = {
  what: string;
  make: () => Uint8Array;
  /** The code that it is refused with; several where it depends on which bound is met first. */
  refused: readonly RuleCode[];
};

/** Documents that are made to do harm, and are seen through before they can. */
export const hostileDocuments: readonly Hostile[] = [
  {
    what: 'a Word file whose text unpacks to 40 MB of one letter',
    make: () => makeDocx(paragraph(megabytes(40))),
    refused: ['document_unpacks_too_far'],
  },
  {
    what: 'one that says it unpacks to 900 bytes and does not',
    make: () =>
      makeZip(
        docxParts('').map((part) =>
          part.name === 'word/document.xml' ? { ...part, content: megabytes(80), claims: 900 } : part,
        ),
      ),
    refused: ['document_unpacks_too_far'],
  },
  {
    what: 'one of many honest parts that together are too much',
    make: () => {
      const content = noise(16 * 1024).repeat(60);
      return makeZip([
        ...docxParts(''),
        ...Array.from({ length: 80 }, (_, i) => ({ name: `word/part${i}.xml`, content })),
      ]);
    },
    refused: ['document_unpacks_too_far'],
  },
  {
    what: 'a zip of 6,000 entries',
    make: () => makeZip(Array.from({ length: 6000 }, (_, i) => ({ name: `word/${i}.xml`, content: '' }))),
    refused: ['document_unpacks_too_far'],
  },
  {
    what: 'a zip of zips of zips',
    make: () =>
      [1, 2, 3].reduce(
        (inner) => makeZip([{ name: 'next.zip', content: inner }]),
        makeZip([{ name: 'a', content: megabytes(5) }]),
      ),
    refused: ['document_form_unknown'],
  },
  {
    what: 'a Word file whose entities grow without end',
    make: () => makeDocx(paragraph('&j;'), { prolog: entities }),
    refused: ['document_defines_entities'],
  },
  {
    what: 'a Word file that reads a file of the machine',
    make: () => makeDocx(paragraph('&x;'), { prolog: external }),
    refused: ['document_defines_entities'],
  },
  {
    what: 'a Word file of 50,000 elements within each other',
    make: () => makeDocx(`${'<w:sdt><w:sdtContent>'.repeat(25_000)}${paragraph('deep')}`),
    refused: ['document_too_deep'],
  },
  {
    what: 'a page of 100,000 elements within each other',
    make: () => Buffer.from(`<!doctype html><body>${'<div>'.repeat(100_000)}deep`),
    refused: ['document_too_deep'],
  },
  {
    what: 'a PDF of 100,000 pages in 1 MB',
    make: () => makePdf([pdfLines(['one'])], { repeat: 100_000 }),
    refused: ['document_too_many_pages'],
  },
  {
    what: 'a PDF that is cut off',
    make: () => makePdf([pdfLines(['one'])]).slice(0, 100),
    refused: ['document_broken'],
  },
  {
    what: 'a message of 10,000 parts within each other',
    make: () =>
      Buffer.from(
        `From: a@b.example\r\nMIME-Version: 1.0\r\n${Array.from({ length: 10_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}`,
      ),
    refused: ['document_broken'],
  },
  {
    what: 'a picture that unpacks to a wall',
    make: () =>
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), deflateSync(Buffer.alloc(50_000_000))]),
    refused: ['document_form_unknown'],
  },
  { what: 'a text with NUL in it', make: () => Buffer.from('water\0rose'), refused: ['nul_in_text'] },
  {
    what: '100 MB of text',
    make: () => Buffer.alloc(100 * 1024 * 1024, 'a'),
    refused: ['document_too_large'],
  },
  {
    what: '10 MB of text',
    make: () => Buffer.alloc(10 * 1024 * 1024, 'water '),
    refused: ['text_too_long'],
  },
];

/** Those that can only be told by reading them, until a bound of time or memory is met. */
export const heavyDocuments: readonly Hostile[] = [
  {
    what: 'a page of 5,000,000 elements',
    make: () => Buffer.from(`<!doctype html><body>${'<p>'.repeat(5_000_000)}`),
    refused: ['document_too_deep', 'document_too_heavy'],
  },
  {
    what: 'a Word file of 100,000 paragraphs',
    make: () =>
      makeDocx(
        Array.from({ length: 100_000 }, (_, i) =>
          paragraph(`The river rose, for the ${i * 7919}th time this year.`),
        ).join(''),
      ),
    refused: ['document_too_slow', 'document_too_heavy', 'text_too_long'],
  },
  {
    what: 'a PDF whose page draws text beyond all bounds',
    make: () =>
      makePdf([
        Buffer.from(
          `BT /F1 9 Tf ${Array.from({ length: 200_000 }, (_, i) => `1 0 0 1 9 ${800 - (i % 790)} Tm (And the river rose again ${i}.) Tj\n`).join('')} ET`,
        ),
      ]),
    refused: ['document_too_slow', 'document_too_heavy', 'text_too_long'],
  },
  {
    what: 'a PDF whose page unpacks to 200 MB of nothing',
    make: () => makePdf([Buffer.alloc(200 * 1024 * 1024, ' ')]),
    refused: ['document_too_slow', 'document_too_heavy', 'document_without_text'],
  },
];

/** The same for feeds. */
export const hostileFeeds: readonly Hostile[] = [
  {
    what: 'a feed whose entities grow without end',
    make: () =>
      Buffer.from(
        `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><title>&j;</title></channel></rss>`,
      ),
    refused: ['document_defines_entities'],
  },
  {
    what: 'a feed that reads a file of the machine, in UTF-16',
    make: () =>
      Buffer.from(
        `\ufeff<?xml version="1.0"?>${external}<rss version="2.0"><channel><title>&x;</title></channel></rss>`,
        'utf16le',
      ),
    refused: ['document_defines_entities'],
  },
  {
    what: 'a feed of 100,000 elements within each other',
    make: () => Buffer.from(`<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`),
    refused: ['document_too_deep'],
  },
  {
    what: 'a feed of JSON within JSON',
    make: () => Buffer.from('['.repeat(1_000_000)),
    refused: ['feed_unreadable'],
  },
];
