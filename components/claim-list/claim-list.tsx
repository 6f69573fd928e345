import { Statement } from '@/components/claims/statement';
import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import { byDay, type ClaimList } from '@/newsroom/timeline/claim-list';
import type { Link } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { SituationVersion } from '@/newsroom/timeline/version';
import { voicesOf } from '@/newsroom/timeline/voices';

type Props = {
  list: ClaimList;
  /** Path of the list's page. */
  address: string;
  situation: Pick<SituationVersion, 'slug' | 'language'>;
  link: Link;
  words: Words;
};

/** Claims under their days, the newest first: what each says, how it stands and who says so. */
export function ClaimListView({ list, address, situation, link, words }: Props) {
  const { claimList, day: texts } = words.texts;
  return (
    <>
      {byDay(list.claims).map(({ day, claims }) => (
        <section key={day} className="list-day" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            <a href={link(`/${situation.slug}/${day}`)}>
              <time dateTime={day}>{words.capital(words.dayInFull(day))}</time>
            </a>
          </h3>
          <ol>
            {claims.map((claim) => (
              <li key={claim.claimId}>
                <p className="statement" lang={situation.language}>
                  <Statement claim={claim} words={words} />
                </p>
                <p className="meta">
                  <StandingBadge standing={shownStanding(claim)} words={words} />{' '}
                  <span>{words.attributionLine(voicesOf(claim, list.sources))}</span>{' '}
                  <a href={link(`/claims/${claim.claimId}`)}>{texts.evidence}</a>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {(list.next || list.from) && (
        <nav aria-label={claimList.pages} className="corrections-more">
          {list.from && <a href={link(address)}>{claimList.newest}</a>}{' '}
          {list.next && (
            <a href={link(`${address}?before=${list.next}`)} rel="next">
              {claimList.earlier}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
