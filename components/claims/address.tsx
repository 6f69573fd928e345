import { en } from '@/messages/en';
import type { Format } from '@/messages/format';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import { Fact } from './particulars';

/** How to find and to name this claim for good. */
export function Address({
  claim,
  address,
  format,
}: {
  claim: Published<ClaimVersion>;
  address: string;
  format: Format;
}) {
  return (
    <section aria-label={en.claim.address}>
      <dl>
        <Fact name={en.claim.firstPublished}>
          <time dateTime={claim.firstPublishedAt}>{format.momentInZone(claim.firstPublishedAt)}</time>
        </Fact>
        {claim.publishedAt !== claim.firstPublishedAt && (
          <Fact name={en.claim.lastChanged}>
            <time dateTime={claim.publishedAt}>{format.momentInZone(claim.publishedAt)}</time>
          </Fact>
        )}
        <Fact name={en.claim.writtenBy}>{claim.writer}</Fact>
        <Fact name={en.claim.address}>
          <a href={address} className="address">
            {address}
          </a>
        </Fact>
        <Fact name={en.claim.id}>
          <code className="address">urn:uuid:{claim.claimId}</code>
        </Fact>
      </dl>
    </section>
  );
}
