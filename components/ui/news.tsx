import type { Words } from '@/messages/words';

type Props = {
  situationId: string;
  /** The page's own address, where a reader sees the news. */
  path: string;
  words: Words;
};

/**
 * The quiet line that tells a reader of a page that is open what has been published since; the script for readers fills it. Without
 * script nobody sees it.
 */
export function News({ situationId, path, words }: Props) {
  const { news } = words.texts;
  const forms = { ...plurals('added', news.added), ...plurals('changed', news.changed) };
  return (
    <p
      className="news"
      role="status"
      hidden
      data-live={`/api/live/${situationId}`}
      data-updated={news.updated}
      {...forms}
    >
      <span /> <a href={words.path(path)}>{news.show}</a>
    </p>
  );
}

function plurals(kind: string, forms: object): Record<string, string> {
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [`data-${kind}-${form}`, text]));
}
