import { changeKindChoices } from '@/components/desk/choices';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import type { Case } from '@/newsroom/claims/case';
import { DifferencesTable } from './differences-table';
import { publicDifferences } from './public-differences';

const text = deskText.review;

/**
 * What the revision would change for readers, and how they are told.
 *
 * @param props.names titles of events and names of sources by their ids.
 */
export function Differences({
  of: { claim, evidence, shown },
  names,
}: {
  of: Case;
  names: ReadonlyMap<string, string>;
}) {
  const { publicVersion } = claim;
  const { revision } = evidence;
  if (!publicVersion) return null;
  const differences = publicDifferences(
    publicVersion,
    shown,
    englishFor(evidence.situation.timeZone),
    (id) => names.get(id) ?? id,
  );
  const change = changeKindChoices.find(({ value }) => value === revision.changeKind);
  return (
    <section>
      <h2 className="mb-2">{text.differences}</h2>
      {publicVersion.revisionId !== revision.id && change && (
        <p className="mb-2 text-sm">
          <span className="text-ink-2">{text.changeTold}</span> <b className="font-[550]">{change.label}</b>.{' '}
          {revision.changeReason}
        </p>
      )}
      <DifferencesTable differences={differences} />
    </section>
  );
}
