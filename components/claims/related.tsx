import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { RelatedClaim } from '@/newsroom/timeline/claim-page';
import type { Link } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { SituationVersion } from '@/newsroom/timeline/version';

/**
 * Claims that this one names and that name it, with how they stand.
 *
 * @param address of a path as the world sees it, for paper.
 */
export function Related({
  related,
  situation,
  address,
  link,
  words,
}: {
  related: readonly RelatedClaim[];
  situation: SituationVersion;
  address: Link;
  link: Link;
  words: Words;
}) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related" className="related">
      <h2 id="related">{words.texts.claim.related}</h2>
      <ul>
        {related.map(({ kind, direction, claim }) => (
          <li key={`${kind} ${direction} ${claim.claimId}`}>
            <p className="related-how">
              {words.texts.labels.relations[kind][direction]}{' '}
              <StandingBadge words={words} standing={shownStanding(claim)} />{' '}
              <time dateTime={claim.day}>{words.shortDay(claim.day)}</time>
            </p>
            <p className="related-statement" lang={situation.language}>
              <a
                href={link(`/claims/${claim.claimId}`)}
                data-address={address(link(`/claims/${claim.claimId}`))}
              >
                {words.setInType(claim.statement)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
