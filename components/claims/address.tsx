import type { Words } from '@/messages/words';
import type { Link } from '@/newsroom/timeline/moment';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import { Fact } from './particulars';

/** How to find and to name this claim for good. */
export function Address({
  claim,
  address,
  link,
  words,
}: {
  claim: Published<ClaimVersion>;
  address: string;
  link: Link;
  words: Words;
}) {
  return (
    <section aria-label={words.texts.claim.address}>
      <dl>
        <Fact name={words.texts.claim.firstPublished}>
          <time dateTime={claim.firstPublishedAt}>{words.momentInZone(claim.firstPublishedAt)}</time>
        </Fact>
        {claim.publishedAt !== claim.firstPublishedAt && (
          <Fact name={words.texts.claim.lastChanged}>
            <time dateTime={claim.publishedAt}>{words.momentInZone(claim.publishedAt)}</time>
          </Fact>
        )}
        <Fact name={words.texts.claim.writtenBy}>{claim.writer}</Fact>
        <Fact name={words.texts.claim.address}>
          <a href={address} className="address">
            {address}
          </a>
        </Fact>
        <Fact name={words.texts.cite.title}>
          <a href={link(`/claims/${claim.claimId}/cite`)}>{words.texts.cite.link}</a>
        </Fact>
        <Fact name={words.texts.claim.id}>
          <code className="address">urn:uuid:{claim.claimId}</code>
        </Fact>
      </dl>
    </section>
  );
}
