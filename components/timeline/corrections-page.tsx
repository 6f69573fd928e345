import '../ui/text-page.css';
import { Changes } from '@/components/claims/changes';
import { Removed } from '@/components/removed/removed';
import { isCode } from '@/messages/notice';
import type { Words } from '@/messages/words';
import {
  type CorrectionsPage as Page,
  type PublicNotice,
  placeOfNotice,
} from '@/newsroom/timeline/corrections';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import type { SituationVersion } from '@/newsroom/timeline/version';

type Props = {
  page: Page;
  /** The address of a path as the world sees it, for paper. */
  address: Link;
  words: Words;
};

/** Everything that was changed after it was published, by month, the newest first. */
export function CorrectionsPage({ page, address, words }: Props) {
  const { situation, months, earlier, isContinued } = page;
  const link = linksAt(page.asOf, words);
  const path = `/${situation.slug}/corrections`;
  return (
    <div className="plain-page corrections-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{words.texts.corrections.title}</h1>
        <p className="lead">
          {page.count + page.removed.length > 0 ? words.texts.corrections.lead : words.texts.corrections.none}
        </p>
      </header>
      {months.map(({ month, notices }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>
            {words.capital(words.month(`${month}-01`))}{' '}
            <span className="num">{words.count(notices.length, words.texts.corrections.notices)}</span>
          </h2>
          <ol>
            {notices.map((given) => (
              <Entry
                key={given.notice.id}
                given={given}
                situation={situation}
                address={address}
                link={link}
                words={words}
              />
            ))}
          </ol>
        </section>
      ))}
      {page.removed.length > 0 && !isContinued && (
        <section aria-labelledby="removed">
          <h2 id="removed">{words.texts.removal.all}</h2>
          <ol>
            {page.removed.map((removal) => (
              <li key={removal.subjectId} className="correction">
                <Removed removal={removal} words={words} />{' '}
                {removal.kind !== 'takeaway' && (
                  <a
                    href={link(`/${removal.kind}s/${removal.subjectId}`)}
                    data-address={address(link(`/${removal.kind}s/${removal.subjectId}`))}
                  >
                    {words.texts.removal.itsPage}
                  </a>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {(earlier || isContinued) && (
        <nav aria-label={words.texts.corrections.title} className="corrections-more">
          {isContinued && <a href={link(path)}>{words.texts.corrections.newest}</a>}{' '}
          {earlier && (
            <a href={link(`${path}?until=${earlier}`)} rel="next">
              {words.texts.corrections.earlier(words.month(`${earlier}-01`))}
            </a>
          )}
        </nav>
      )}
    </div>
  );
}

type Given = { given: PublicNotice; situation: SituationVersion; address: Link; link: Link; words: Words };

function Entry({ given, situation, address, link, words }: Given) {
  const { notice, subject } = given;
  const claimKind = subject.kind === 'claim' ? subject.claim.claimKind : undefined;
  const stood = words.noticeWords(notice.stood, claimKind);
  const stands = notice.stands && words.noticeWords(notice.stands, claimKind);
  return (
    <li id={`correction-${notice.id}`} className="correction">
      <p className="correction-when">
        <b>{words.texts.labels.corrections[notice.kind]}</b>{' '}
        <time dateTime={notice.correctedAt}>{words.momentInZone(notice.correctedAt)}</time>
      </p>
      <p className="correction-reason" lang={situation.language}>
        {notice.reason}
      </p>
      <p className="correction-change" lang={isCode(notice.stood) ? undefined : situation.language}>
        {stands ? <Changes words={words} before={stood} after={stands} /> : <del>{stood}</del>}
      </p>
      <p className="small">
        <Subject given={given} situation={situation} address={address} link={link} words={words} />{' '}
        {words.texts.corrections.by[notice.kind](notice.correctedBy)}{' '}
        {notice.foundBy && words.texts.day.foundBy(notice.foundBy)}
      </p>
    </li>
  );
}

/** What it is about, leading there; where the change has said it already, only that. */
function Subject({ given, situation, address, link, words }: Given) {
  const { notice, subject } = given;
  const place = link(placeOfNotice(given, situation.slug));
  const onPaper = address(place);
  if (subject.kind === 'takeaway')
    return (
      <a href={place} data-address={onPaper}>
        {words.texts.corrections.on.takeaway}, {words.shortDay(subject.takeaway.day)}
      </a>
    );
  const told = subject.kind === 'claim' ? subject.claim.statement : subject.event.title;
  if (told === notice.stands || told === notice.stood)
    return (
      <a href={place} data-address={onPaper}>
        {words.texts.corrections.see[subject.kind]}
      </a>
    );
  return (
    <>
      {words.texts.corrections.on[subject.kind]}:{' '}
      <a href={place} data-address={onPaper} lang={situation.language}>
        {words.setInType(told)}
      </a>
    </>
  );
}
