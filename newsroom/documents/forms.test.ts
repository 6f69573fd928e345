import { describe, expect, test, vi } from 'vitest';
import { makeDocx, noteMark, paragraph } from '@/testing/documents/docx';
import { makePdf, pdfLines } from '@/testing/documents/pdf';
import { makeZip } from '@/testing/documents/zip';
import type { Told } from './document';
import { readDocument } from './read';

// Libraries load slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (content: string | Uint8Array, told: Told = {}) =>
  readDocument(typeof content === 'string' ? new TextEncoder().encode(content) : content, told);

describe('a Word file', () => {
  const body = [
    paragraph('Flood Bulletin 7', 'Title'),
    paragraph('4 March 2026'),
    paragraph('What happened', 'Heading1'),
    `<w:p><w:r><w:t>The dam held.</w:t></w:r>${noteMark(1)}<w:r><w:t xml:space="preserve"> Nobody was hurt.</w:t></w:r></w:p>`,
    `<w:tbl><w:tr><w:tc>${paragraph('Gauge')}</w:tc><w:tc>${paragraph('Level')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Old Mill')}</w:tc><w:tc>${paragraph('2.1 m')}</w:tc></w:tr></w:tbl>`,
  ].join('');
  const docx = makeDocx(body, {
    footnotes: ['Water Board, https://water.example/7'],
    core: '<dc:title>Flood Bulletin No. 7</dc:title><dc:creator>Ada Brook</dc:creator><dcterms:created x="y">2026-03-01T08:00:00Z</dcterms:created>',
  });

  test('gives its text, tables and footnotes, and what its properties say', async () => {
    expect(await read(docx, { name: 'renamed.pdf' })).toMatchObject({
      form: 'docx',
      text: 'Flood Bulletin 7\n\n4 March 2026\n\nWhat happened\n\nThe dam held.[1] Nobody was hurt.\n\nGauge\tLevel\nOld Mill\t2.1 m\n\n[1] Water Board, https://water.example/7\n',
      title: 'Flood Bulletin No. 7',
      author: 'Ada Brook',
      publishedOn: '2026-03-04',
      notes: [{ label: '1', body: 'Water Board, https://water.example/7', url: 'https://water.example/7' }],
      from: { title: 'docx properties', publishedOn: 'first lines' },
    });
  });

  test('and nothing else that is a zip is taken for one', async () => {
    const sheet = makeZip([
      { name: '[Content_Types].xml', content: '<Types>application/vnd.ms-excel.spreadsheet</Types>' },
    ]);
    await expect(read(sheet)).rejects.toMatchObject({
      code: 'document_form_unknown',
      facts: { form: 'a spreadsheet' },
    });
    const photos = makeZip([{ name: 'a.jpg', content: 'x' }]);
    await expect(read(photos, { name: 'report.docx' })).rejects.toMatchObject({
      facts: { form: 'a zip archive' },
    });
  });
});

describe('a PDF', () => {
  const head = { x: 72, y: 810, size: 8, text: 'Valley Water Board - Bulletin 7' };
  const foot = (n: number) => ({ x: 290, y: 30, size: 8, text: `Page ${n} of 3` });
  const pdf = makePdf(
    [
      [
        head,
        { x: 72, y: 780, size: 20, text: 'The river topped its banks' },
        { x: 72, y: 755, text: '4 March 2026' },
        ...pdfLines(
          [
            'At noon the gauge of Old Mill stood at two metres and ten centi-',
            'metres, which the Board called a well-known height; it rose',
            'further until the evening.',
          ],
          { from: 730 },
        ),
        { x: 195, y: 706, size: 6, text: '3' },
        ...pdfLines(['A second paragraph begins here.'], { from: 670 }),
        ...pdfLines(['\u2022 Mill Lane is closed', '\u2022 The well-known bridge holds'], { from: 640 }).map(
          (line) => ({ ...line, text: line.text.replace('\u2022', '\x95') }),
        ),
        { x: 72, y: 600, text: 'Gauge' },
        { x: 300, y: 600, text: 'Level' },
        { x: 72, y: 586, text: 'Old Mill' },
        { x: 300, y: 586, text: '2.1 m' },
        foot(1),
      ],
      [head, ...pdfLines(['The next page tells of roads.']), foot(2)],
      [
        head,
        { x: 72, y: 760, size: 6, text: '3' },
        { x: 78, y: 757, size: 9, text: 'Water Board, https://water.example/7' },
        foot(3),
      ],
    ],
    { info: "/Author (Ada Brook) /Title (bulletin.indd) /CreationDate (D:20260305101500+02'00')" },
  );

  test('gives its paragraphs, and what stands on every page is left out', async () => {
    const document = await read(pdf, { contentType: 'application/octet-stream' });
    expect(document.text).toBe(
      [
        'The river topped its banks',
        '4 March 2026',
        'At noon the gauge of Old Mill stood at two metres and ten centimetres, which the Board called a well-known height; it rose further until the evening.[3]',
        'A second paragraph begins here.',
        '- Mill Lane is closed\n- The well-known bridge holds',
        'Gauge\tLevel\nOld Mill\t2.1 m',
        'The next page tells of roads.',
        '[3] Water Board, https://water.example/7',
      ].join('\n\n'),
    );
    expect(document.dropped).toEqual([
      { text: 'Valley Water Board - Bulletin 7', why: 'on every page' },
      { text: 'Page 1 of 3', why: 'on every page' },
    ]);
  });

  test('and what its information says, where its own words do not', async () => {
    expect(await read(pdf)).toMatchObject({
      form: 'pdf',
      title: 'The river topped its banks',
      author: 'Ada Brook',
      publishedOn: '2026-03-04',
      language: 'en',
      from: { title: 'largest line', author: 'pdf information', publishedOn: 'first lines' },
    });
  });

  test('without text it is refused as a picture', async () => {
    await expect(read(makePdf([[]]))).rejects.toMatchObject({ code: 'document_without_text' });
  });
});

test('an e-mail gives its HTML part; its header says who, when and what, its attachments are named', async () => {
  const mail = [
    'From: "Ada Brook" <ada@water.example>',
    'To: desk@daily.example',
    'Subject: =?utf-8?B?UGVnZWwgw7xiZXIgMiBt?=',
    'Date: Wed, 4 Mar 2026 23:30:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>The gauge stands at 2=2E1 m =96 <a href=3D"https://water.example/">more</a>.</p><p>Ada</p>',
    '--b',
    'Content-Type: image/png; name=map.png',
    'Content-Disposition: attachment; filename=map.png',
    '',
    'x',
    '--b--',
  ].join('\r\n');
  expect(await read(mail, { name: 'alert.eml' })).toMatchObject({
    form: 'email',
    text: 'The gauge stands at 2.1 m – more.\n\nAda\n',
    title: 'Pegel über 2 m',
    author: 'Ada Brook',
    publisher: 'water.example',
    publishedOn: '2026-03-04',
    links: [{ text: 'more', url: 'https://water.example/' }],
    dropped: [{ text: 'map.png (image/png)', why: 'attachment' }],
  });
});

test('Markdown stays as it is written; the fields above it describe it', async () => {
  const { text, ...document } = await read(
    '---\ntitle: "River report"\ndate: 2026-03-04 08:00\nlang: en\n---\n\n# River report\n\nIt rose.[[iv]](https://water.example/4)\n',
    { name: 'report.md' },
  );
  expect(text).toBe('# River report\n\nIt rose.[[iv]](https://water.example/4)\n');
  expect(document).toMatchObject({
    form: 'markdown',
    title: 'River report',
    publishedOn: '2026-03-04',
    language: 'en',
  });
  expect(document.dropped[0]?.why).toBe('front matter');
});

describe('the form is told by the content', () => {
  test.each<[string, string | Uint8Array, Told, string]>([
    ['HTML without a name', '<!DOCTYPE html><p>Water rose.</p>', {}, 'html'],
    ['HTML by its type', 'Water <b>rose</b>.', { contentType: 'text/html' }, 'html'],
    ['text that speaks of <b>', 'Water rose <b>', { name: 'a.txt' }, 'text'],
    ['a saved message', 'Received: by x\nFrom: a@b.example\nSubject: x\n\nWater rose.', {}, 'email'],
  ])('%s', async (_, content, told, form) => {
    expect((await read(content, told)).form).toBe(form);
  });

  test('a picture is refused by its kind, whatever its name', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    await expect(read(png, { name: 'report.txt' })).rejects.toMatchObject({
      code: 'document_form_unknown',
      facts: { form: 'a PNG picture' },
    });
  });
});

describe('plain text of any encoding', () => {
  const cyrillic = Uint8Array.from([0xd0, 0xb3, 0xea, 0xe0]);
  test.each<[string, Uint8Array, Told, string]>([
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x46, 0x04, 0x30, 0x04]), {}, 'ца'],
    ['UTF-16, the other end first', Uint8Array.from([0xfe, 0xff, 0x04, 0x46]), {}, 'ц'],
    [
      'windows-1251 as told',
      cyrillic,
      { contentType: 'text/plain; charset=windows-1251' },
      new TextDecoder('windows-1251').decode(cyrillic),
    ],
    [
      'windows-1252 as told',
      Uint8Array.from([0x93, 0x61, 0x94]),
      { contentType: 'text/plain;charset="cp1252"' },
      '“a”',
    ],
  ])('%s', async (_, bytes, told, text) => {
    expect((await read(bytes, told)).text).toBe(text);
  });

  test('what is no UTF-8 and declares nothing is refused, and so is an unknown encoding', async () => {
    await expect(read(cyrillic)).rejects.toMatchObject({ code: 'ill_formed_text' });
    await expect(read('a', { contentType: 'text/plain; charset=klingon' })).rejects.toMatchObject({
      code: 'encoding_unknown',
    });
  });
});
