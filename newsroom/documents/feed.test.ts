import { expect, test } from 'vitest';
import { cleanAddress, readFeed } from './feed';

const read = (text: string, url = 'https://river.example/feed') =>
  readFeed(new TextEncoder().encode(text), { url });

test('RSS: items with an id, else an address, else title and time; each once', () => {
  const feed =
    read(`<?xml version="1.0"?><rss version="2.0"><channel><title>River &amp; Dam</title><link>https://river.example/</link><language>en-gb</language>
    <item><title>Dam &lt;b&gt;holds&lt;/b&gt;</title><guid isPermaLink="false">post-7</guid><link>https://river.example/7?utm_source=rss&amp;id=7#top</link><pubDate>Wed, 04 Mar 2026 10:00:00 +0200</pubDate></item>
    <item><title>Again</title><guid isPermaLink="false">post-7</guid></item>
    <item><title>No id</title><link>https://river.example/8?fbclid=abc</link></item>
    <item><title>Neither</title><pubDate>Wed, 04 Mar 2026 10:00:00</pubDate></item></channel></rss>`);
  expect(feed).toMatchObject({ title: 'River & Dam', language: 'en-GB' });
  expect(feed.items).toEqual([
    {
      identity: 'id:post-7',
      title: 'Dam holds',
      link: 'https://river.example/7?id=7',
      author: null,
      publishedAt: '2026-03-04T08:00:00.000Z',
    },
    {
      identity: 'link:https://river.example/8',
      title: 'No id',
      link: 'https://river.example/8',
      author: null,
      publishedAt: null,
    },
    {
      identity: expect.stringMatching(/^sha256:/),
      title: 'Neither',
      link: null,
      author: null,
      publishedAt: '2026-03-04T10:00:00.000Z',
    },
  ]);
});

test('Atom and JSON feeds give the same shape', () => {
  const atom =
    read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>River</title><id>f</id><updated>2026-03-04T10:00:00Z</updated>
    <entry><id>urn:a</id><title>Dam holds</title><link rel="self" href="x"/><link rel="alternate" href="/a"/><updated>2026-03-04T11:00:00+01:00</updated><author><name>Ada</name></author></entry></feed>`);
  const json = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'River',
      items: [
        {
          id: 'urn:a',
          title: 'Dam holds',
          url: 'https://river.example/a',
          date_published: '2026-03-04T10:00:00Z',
          authors: [{ name: 'Ada' }],
        },
      ],
    }),
  );
  const item = {
    identity: 'id:urn:a',
    title: 'Dam holds',
    link: 'https://river.example/a',
    author: 'Ada',
    publishedAt: '2026-03-04T10:00:00.000Z',
  };
  expect(atom.items).toEqual([item]);
  expect(json.items).toEqual([item]);
});

test('an address that is no web address is no link', () => {
  expect(cleanAddress('javascript:alert(1)')).toBeNull();
  expect(cleanAddress('file:///etc/passwd')).toBeNull();
});

test('what is no feed is refused', () => {
  expect(() => read('<html><body>Not found</body></html>')).toThrow(/feed_unreadable/);
});
