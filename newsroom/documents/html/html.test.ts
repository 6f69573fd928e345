import { describe, expect, test, vi } from 'vitest';
import { readDocument } from '../read';

// Libraries load slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (html: string, url?: string) =>
  readDocument(new TextEncoder().encode(html), {
    contentType: 'text/html; charset=utf-8',
    ...(url && { url }),
  });

const sentence = (n: number) =>
  `Paragraph ${n} of the report says that the river rose by ${n} centimetres at the gauge of Old Mill, the warden said.`;

const page = `<!doctype html><html lang="en-GB"><head><title>River tops its banks | The Valley Post</title>
<meta property="og:site_name" content="The Valley Post"><meta property="og:title" content="River tops its banks | The Valley Post">
<link rel="canonical" href="/news/river?page=1">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"River tops its banks","author":[{"@type":"Person","name":"Ada Brook"},{"@type":"Person","name":"Ben Weir"}],
"datePublished":"2026-03-04T23:40:00-05:00","publisher":{"@type":"Organization","name":"Valley Post Ltd"}}]}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header>
<main><article><h1>River tops its banks</h1><p class="byline">By Ada Brook</p>
${[1, 2, 3].map((n) => `<p>${sentence(n)}</p>`).join('\n')}
<div class="advertisement-slot"><p>Buy two boats and get one paddle for nothing, this week only!</p></div>
<h2>Roads &amp; bridges</h2><p>${sentence(4)}</p><ul><li>Mill Lane is closed</li><li>The <b>old</b> bridge holds</li></ul>
<table><tr><th>Gauge</th><th>Level</th></tr><tr><td>Old Mill</td><td>2.10 m</td></tr></table>
<p>${sentence(5)}</p></article>
<aside class="related"><h3>More news</h3><ul><li><a href="/a">A cat was rescued from a tree by the fire brigade</a></li></ul></aside></main>
<footer><p>Copyright The Valley Post. All rights reserved by the owners of this site.</p></footer>
<script>track('reader')</script></body></html>`;

describe('a whole page', () => {
  test('its article is found, with headings, lists and tables, and the rest can be seen', async () => {
    const document = await read(page, 'https://valley.example/news/river');
    expect(document.text).toBe(
      [
        'River tops its banks',
        sentence(1),
        sentence(2),
        sentence(3),
        'Roads & bridges',
        sentence(4),
        '- Mill Lane is closed\n- The old bridge holds',
        'Gauge\tLevel\nOld Mill\t2.10 m',
        `${sentence(5)}\n`,
      ].join('\n\n'),
    );
    const dropped = document.dropped.map(({ text, why }) => `${why}: ${text}`).join('\n');
    expect(dropped).toContain('menu: - Home\n- Sport\n- Jobs');
    expect(dropped).toContain('advertisement: Buy two boats');
    expect(dropped).toContain('not the article: By Ada Brook');
    expect(dropped).toContain('A cat was rescued');
    expect(dropped).toContain("script: track('reader')");
  });

  test('what it says of itself is proposed, with where it says so', async () => {
    const document = await read(page, 'https://valley.example/news/river');
    expect(document).toMatchObject({
      title: 'River tops its banks',
      author: 'Ada Brook, Ben Weir',
      publisher: 'Valley Post Ltd',
      publishedOn: '2026-03-04',
      language: 'en-GB',
      canonicalUrl: 'https://valley.example/news/river?page=1',
      from: { title: 'json-ld', publishedOn: 'json-ld', language: 'declared', canonicalUrl: 'declared' },
    });
  });
});

test('a piece that was copied stays whole', async () => {
  const { text } = await read(
    '<p>A short line.</p><p>Another &ndash; with <a href="https://x.example/">a link</a>.</p>',
  );
  expect(text).toBe('A short line.\n\nAnother – with a link.\n');
});

test('no-break and zero-width spaces stay, white space is folded, what is hidden falls away', async () => {
  const document = await read(
    '<p>12\u00a0km,   \n 3\u200b4 <span hidden>secret</span>done</p><p style="display:none">gone</p>',
  );
  expect(document.text).toBe('12\u00a0km, 3\u200b4 done\n');
  expect(document.dropped).toEqual([
    { text: 'secret', why: 'hidden' },
    { text: 'gone', why: 'hidden' },
  ]);
});

describe('notes', () => {
  test('superscripts keep their number, and the list of endnotes its bodies and addresses', async () => {
    const { text, notes } =
      await read(`<p>The dam held.<sup><a href="#n1" id="r1">1</a></sup> Nobody was hurt.<sup id="r2"><a href="#n2">2</a></sup></p>
      <ol><li id="n1">Water Board, <a href="https://water.example/4">bulletin 4</a>. <a href="#r1">↩</a></li><li id="n2">Interview. <a href="#r2">^</a></li></ol>`);
    expect(text).toBe(
      'The dam held.[1] Nobody was hurt.[2]\n\n[1] Water Board, bulletin 4. https://water.example/4\n[2] Interview.\n',
    );
    expect(notes).toEqual([
      {
        label: '1',
        body: 'Water Board, bulletin 4. https://water.example/4',
        url: 'https://water.example/4',
      },
      { label: '2', body: 'Interview.', url: null },
    ]);
  });

  test('Word writes marker and body as links to each other', async () => {
    const { text, notes } = await read(
      '<p>Levels fell.<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Gauge of noon, 4 March.</p></div>',
    );
    expect(text).toBe('Levels fell.[1]\n\n[1] Gauge of noon, 4 March.\n');
    expect(notes).toEqual([{ label: '1', body: 'Gauge of noon, 4 March.', url: null }]);
  });

  test('a marker that leads straight to its source keeps the address', async () => {
    const { text, notes } = await read(
      '<p>It rained.<a href="https://met.example/a"><sup>12</sup></a> It stopped.<a href="https://met.example/b">[xiv]</a></p>',
    );
    expect(text).toBe('It rained.[12] It stopped.[xiv]\n');
    expect(notes).toEqual([
      { label: '12', body: null, url: 'https://met.example/a' },
      { label: 'xiv', body: null, url: 'https://met.example/b' },
    ]);
  });

  test('a square metre is no note', async () => {
    const { text } = await read(
      '<p>40 km<sup>2</sup> lay under water, 10<sup>3</sup> homes.<sup>7</sup></p>',
    );
    expect(text).toBe('40 km² lay under water, 10³ homes.[7]\n');
  });
});

test.each([
  ['windows-1251', [0xcf, 0xee, 0xe2, 0xb3, 0xed, 0xfc], 'Повінь'],
  ['windows-1252', [0x63, 0x61, 0x66, 0xe9], 'café'],
])('a page that declares %s is decoded so', async (charset, letters, word) => {
  const bytes = Uint8Array.from([
    ...Buffer.from(`<html><meta charset="${charset}"><body><p>`),
    ...letters,
    ...Buffer.from('</p></body></html>'),
  ]);
  expect((await readDocument(bytes, { name: 'page.html' })).text).toBe(`${word}\n`);
});
