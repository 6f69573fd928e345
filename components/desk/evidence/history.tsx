import { Changed } from '@/components/desk/changed';
import { differencesOf } from '@/components/desk/claim-form/differences';
import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import type { ClaimInFull, RevisionLine } from '@/newsroom/claims/find';

const text = deskText.claim;

/**
 * The claim's revisions, the latest first, each with what it changed and what was decided on it.
 *
 * @param props.names what to read instead of the ids of reports, events and topics.
 */
export function History({ claim, names }: { claim: ClaimInFull; names: ReadonlyMap<string, string> }) {
  const at = (moment: Date) => when(moment, claim.situation.timeZone);
  return (
    <>
      <ol className="text-sm text-ink-2 [&_b]:font-[550] [&_b]:text-ink">
        {claim.revisions.map((revision, index) => {
          const before = claim.revisions[index + 1];
          return (
            <li key={revision.id} className="border-l-2 border-rule-2 py-1.5 pl-4">
              <b>{text.revisionBy(revision.number)}</b> {revision.by}, {at(revision.at)}
              {revision.changeKind && ` · ${revision.changeKind.replace('_', ' ')}: ${revision.changeReason}`}
              <span className="block font-serif text-[0.9375rem] text-ink">
                <Changed
                  before={before?.statement ?? revision.statement}
                  after={revision.statement}
                  side="both"
                />
              </span>
              {before && <ChangedFields before={before} after={revision} names={names} />}
              {revision.returns.map((sentBack) => (
                <span key={sentBack.id} className="block">
                  <b>{text[sentBack.rejected ? 'rejectedBy' : 'returnedBy'](sentBack.by, at(sentBack.at))}</b>{' '}
                  {sentBack.reason}
                </span>
              ))}
              {revision.reviews.map((review) => (
                <span key={review.id} className="block">
                  <b>{en.labels.standings[review.verdict]}</b> {review.by}, {at(review.at)}
                  {review.method && `, ${en.labels.methods[review.method]}`}: {review.reason}{' '}
                  {review.methodReason && `${en.claim.methodReason} ${review.methodReason} `}
                  {review.contradictionAnswer &&
                    `${en.claim.contradictionAnswer} ${review.contradictionAnswer}`}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
      {claim.revisions.length > 1 && (
        <p className="mt-2 text-sm">
          <Link href={`/desk/claims/${claim.id}/revisions`}>{deskText.revisions.compare}</Link>
        </p>
      )}
    </>
  );
}

/** What else a revision changed, field by field. */
function ChangedFields({
  before,
  after,
  names,
}: {
  before: RevisionLine;
  after: RevisionLine;
  names: ReadonlyMap<string, string>;
}) {
  const differences = differencesOf(before.fields, after.fields, names).filter(
    ({ name }) =>
      !/^(statement|change(Kind|Reason)|foundBy|newEventTitle)$/.test(name) &&
      // The title that opened an event and the event are one.
      !(name === 'eventId' && before.fields.newEventTitle),
  );
  if (differences.length === 0) return null;
  return (
    <details>
      <summary>{text.changedFields(differences.length)}</summary>
      <WideTable label={text.changedFields(differences.length)}>
        <tbody>
          {differences.map(({ name, field, theirs, yours }) => (
            <tr key={name}>
              <th scope="row" className="border-t border-rule-2 align-top">
                {field}
              </th>
              <td className="whitespace-pre-wrap">
                <Changed before={theirs} after={yours} side="both" />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
