import { expect, test } from 'vitest';
import { plainHtml } from './plain-html';

const plain = async (html: string) => (await plainHtml(Buffer.from(html))).toString();

test('no framework script is left, nor what fetches it ahead, nor its payload', async () => {
  const html = await plain(`<!DOCTYPE html><html lang="uk"><head>
<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/a.js"/>
<link rel="modulepreload" href="/_next/static/chunks/b.js"/>
<link rel="preload" as="style" href="/_next/static/chunks/page-for-errors.css"/>
<link rel="stylesheet" href="/a.css" nonce="n"/>
<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>
<script>self.__next_f=self.__next_f||[]</script>
</head><body><div hidden=""><!--$--><!--/$--></div><p>12<!-- --> drones</p>
<script nonce="n">self.__next_f.push([1,"</p><b>"])</script>
<script type="module">alert(1)</script><script type="module" src="/other.js"></script></body></html>`);
  expect(html).not.toMatch(/<script|\.js|errors|__next|nonce|<!--|hidden/);
  expect(html).toContain('<link rel="stylesheet" href="/a.css"');
  expect(html).toContain('<p>12 drones</p>');
});

test('the one module of ours, facts for search engines and the texts stay as they are', async () => {
  const kept =
    '<!DOCTYPE html><html><body><script type="module" src="/readers.js" async=""></script>' +
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Річка <b"}</script>' +
    '<p class="news" hidden="" data-live="/api/live/1">«Їжак» &amp; &lt;script&gt;</p><pre>\n  a</pre></body></html>';
  expect(await plain(kept)).toBe(kept);
});

test('pages may be made plain at the same time', async () => {
  const pages = Array.from({ length: 50 }, (_, i) => `<p>${i}</p>`);
  const made = await Promise.all(pages.map((page) => plain(`${page}<script>x</script>`)));
  expect(made).toEqual(pages);
});
