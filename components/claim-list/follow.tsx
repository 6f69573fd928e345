import type { Words } from '@/messages/words';

/** Feeds of the list on a page, in the three formats and the reader's language. @param address path of the page, without language. */
export function Follow({ address, words }: { address: string; words: Words }) {
  return (
    <p className="follow small">
      {words.texts.claimList.follow}:{' '}
      {formats.map(({ file, type, name }) => (
        <span key={file}>
          <a href={words.path(`${address}/${file}`)} type={type}>
            {name}
          </a>{' '}
        </span>
      ))}
    </p>
  );
}

const formats = [
  { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
];
