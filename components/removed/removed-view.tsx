import type { Words } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';
import type { RemovedPage } from '@/newsroom/timeline/removals';
import { Removed } from './removed';

/** The page of a claim or an event whose words were removed: its address stays, and says so. */
export function RemovedView({
  removed: { asOf, removal, situation },
  words,
}: {
  removed: RemovedPage;
  words: Words;
}) {
  const { day } = removal;
  const link = linksAt(asOf, words);
  return (
    <article className="notice-page">
      <p className="crumb">
        <a href={link(`/${situation.slug}`)} lang={situation.language}>
          {situation.title}
        </a>
        {day && (
          <a href={link(`/${situation.slug}/${day}#claim-${removal.subjectId}`)}>
            {words.capital(words.dayInFull(day))}
          </a>
        )}
      </p>
      <h1 className="display">{words.texts.removal.title}</h1>
      <Removed removal={removal} words={words} />
      <p>{words.texts.removal.address}</p>
    </article>
  );
}
