import { Link } from '@/components/desk/link';
import { StandingBadge } from '@/components/ui/standing-badge';
import { type Outcome, type Standing, standings } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { english, shortDay } from '@/messages/english';
import type { NoticeLine, RestingClaim, SourceRecord } from '@/newsroom/sources/record';
import { ClaimList } from './claim-list';

const text = deskText.sources;
const shownFirst = 12;

/** What rests on a source: how it stands, what was doubted, and what had to be corrected. */
export function Record({ sourceId, record }: { sourceId: string; record: SourceRecord }) {
  const { claims, notices } = record;
  if (claims.length === 0) return <p className="desk-meta">{text.nothingRests}</p>;
  const isDoubted = ({ standing }: RestingClaim) => standing === 'disputed' || standing === 'refuted';
  const doubted = claims.filter(isDoubted);
  const others = claims.filter((claim) => !isDoubted(claim));
  return (
    <div className="grid gap-8">
      <ul className="flex flex-wrap gap-x-7 gap-y-2">
        {countsOf(record).map(({ standing, count }) => (
          <li key={standing ?? 'none'} className="text-sm">
            <Link
              href={`/desk/claims?source=${sourceId}&standing=${standing ?? 'none'}`}
              className="group flex min-h-6 items-center gap-2 no-underline!"
            >
              <b className="num font-semibold underline decoration-1 underline-offset-3 group-hover:decoration-2">
                {count.toLocaleString('en')}
              </b>
              {standing ? (
                <StandingBadge words={english} standing={standing} />
              ) : (
                <span className="desk-meta">{text.notPublic}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {doubted.length > 0 && (
        <section>
          <h3 className="mb-2">{text.doubted}</h3>
          <ClaimList claims={doubted} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3 className="mb-2">{doubted.length > 0 ? text.others : text.latest}</h3>
          <ClaimList claims={others.slice(0, shownFirst)} />
          {others.length > shownFirst && (
            <p className="mt-2">
              <Link href={`/desk/claims?source=${sourceId}`}>{text.allClaims(claims.length)}</Link>
            </p>
          )}
        </section>
      )}
      <section>
        <h3 className="mb-2">{text.notices}</h3>
        <Notices notices={notices} />
      </section>
    </div>
  );
}

function Notices({ notices }: { notices: readonly NoticeLine[] }) {
  if (notices.length === 0) return <p className="desk-meta">{text.noNotices}</p>;
  return (
    <ul className="desk-lines">
      {notices.map(({ id, claimId, kind, stood, stands, reason, at }) => (
        <li key={id}>
          <p className="desk-meta">
            <b className="font-semibold text-ink">{en.labels.corrections[kind]}</b>,{' '}
            {shortDay(at.toISOString().slice(0, 10))}: {reason}
          </p>
          <p className="mt-0.5 font-serif">
            <Link href={`/desk/claims/${claimId}`}>{inWords(stands ?? stood)}</Link>
          </p>
          {stands !== null && stands !== stood && (
            <p className="desk-meta font-serif">
              <span className="font-sans">{text.stood}:</span> {inWords(stood)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What came of an announcement is kept by its code. */
function inWords(stated: string): string {
  const { outcomes } = en.labels;
  return Object.hasOwn(outcomes, stated) ? outcomes[stated as Outcome] : stated;
}

/** How many claims have which standing; those that are not public last. */
function countsOf({ claims }: SourceRecord): { standing: Standing | null; count: number }[] {
  return [...standings, null].flatMap((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count > 0 ? [{ standing, count }] : [];
  });
}
