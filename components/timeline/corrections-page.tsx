import { Changes } from '@/components/claims/changes';
import { Removed } from '@/components/removed/removed';
import { en } from '@/messages/en';
import { count, formatFor, month as monthInWords, setInType, shortDay } from '@/messages/format';
import { noticeWords } from '@/messages/notice';
import {
  type CorrectionsPage as Page,
  type PublicNotice,
  placeOfNotice,
} from '@/newsroom/timeline/corrections';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import type { SituationVersion } from '@/newsroom/timeline/version';

/** Everything that was changed after it was published, by month, the newest first. */
export function CorrectionsPage({ page }: { page: Page }) {
  const { situation, months, earlier, isContinued } = page;
  const link = linksAt(page.asOf);
  const address = `/${situation.slug}/corrections`;
  return (
    <div className="plain-page corrections-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{en.corrections.title}</h1>
        <p className="lead">
          {page.count + page.removed.length > 0 ? en.corrections.lead : en.corrections.none}
        </p>
      </header>
      {months.map(({ month, notices }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>
            {monthInWords(`${month}-01`)}{' '}
            <span className="num">{count(notices.length, en.corrections.notices)}</span>
          </h2>
          <ol>
            {notices.map((given) => (
              <Entry key={given.notice.id} given={given} situation={situation} link={link} />
            ))}
          </ol>
        </section>
      ))}
      {page.removed.length > 0 && !isContinued && (
        <section aria-labelledby="removed">
          <h2 id="removed">{en.removal.all}</h2>
          <ol>
            {page.removed.map((removal) => (
              <li key={removal.subjectId} className="correction">
                <Removed removal={removal} format={formatFor(situation.timeZone)} />{' '}
                {removal.kind !== 'takeaway' && (
                  <a href={link(`/${removal.kind}s/${removal.subjectId}`)}>{en.removal.itsPage}</a>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {(earlier || isContinued) && (
        <nav aria-label={en.corrections.title} className="corrections-more">
          {isContinued && <a href={link(address)}>{en.corrections.newest}</a>}{' '}
          {earlier && (
            <a href={link(`${address}?until=${earlier}`)} rel="next">
              {en.corrections.earlier(monthInWords(`${earlier}-01`))}
            </a>
          )}
        </nav>
      )}
    </div>
  );
}

type Given = { given: PublicNotice; situation: SituationVersion; link: Link };

function Entry({ given, situation, link }: Given) {
  const { notice, subject } = given;
  const format = formatFor(situation.timeZone);
  const claimKind = subject.kind === 'claim' ? subject.claim.claimKind : undefined;
  const stood = noticeWords(notice.stood, format, claimKind);
  const stands = notice.stands && noticeWords(notice.stands, format, claimKind);
  return (
    <li id={`correction-${notice.id}`} className="correction">
      <p className="correction-when">
        <b>{en.labels.corrections[notice.kind]}</b>{' '}
        <time dateTime={notice.correctedAt}>{format.momentInZone(notice.correctedAt)}</time>
      </p>
      <p className="correction-reason">{notice.reason}</p>
      <p className="correction-change" lang={situation.language}>
        {stands ? <Changes before={stood} after={stands} /> : <del>{stood}</del>}
      </p>
      <p className="small">
        <Subject given={given} situation={situation} link={link} />{' '}
        {en.corrections.by[notice.kind](notice.correctedBy)}{' '}
        {notice.foundBy && en.day.foundBy(notice.foundBy)}
      </p>
    </li>
  );
}

/** What it is about, leading there; where the change has said it already, only that. */
function Subject({ given, situation, link }: Given) {
  const { notice, subject } = given;
  const place = link(placeOfNotice(given, situation.slug));
  if (subject.kind === 'takeaway')
    return (
      <a href={place}>
        {en.corrections.on.takeaway}, {shortDay(subject.takeaway.day)}
      </a>
    );
  const words = subject.kind === 'claim' ? subject.claim.statement : subject.event.title;
  if (words === notice.stands || words === notice.stood)
    return <a href={place}>{en.corrections.see[subject.kind]}</a>;
  return (
    <>
      {en.corrections.on[subject.kind]}:{' '}
      <a href={place} lang={situation.language}>
        {setInType(words)}
      </a>
    </>
  );
}
