import { claimKindChoices } from '@/components/desk/choices';
import { FilterSelect, Filters, FilterText } from '@/components/desk/filters';
import type { Choice } from '@/components/desk/form/fields';
import { standingChoices } from '@/components/desk/queue/queue-filters';
import { deskText } from '@/messages/desk';
import type { ClaimFilter } from '@/newsroom/claims/list';

const text = deskText.claims;

type Props = {
  asked: ClaimFilter;
  situations: readonly Choice[];
  people: readonly Choice[];
  reports: readonly Choice[];
  sources: readonly Choice[];
};

/** Narrows the list of claims. */
export function ClaimFilters({ asked, situations, people, reports, sources }: Props) {
  const isNarrowed = Object.values(asked).some(Boolean);
  const saysMore = Boolean(asked.report ?? asked.source ?? asked.from ?? asked.to);
  const of = (name: keyof ClaimFilter) => ({ name, value: asked[name], any: text.any });
  return (
    <Filters
      label={text.filter}
      button={text.findButton}
      clear={isNarrowed ? { href: '/desk/claims', text: text.clear } : undefined}
      more={
        <details open={saysMore} className="col-span-full">
          <summary className="desk-meta">{text.more}</summary>
          <div className="desk-filters mt-2 mb-0! border-0! p-0!">
            <FilterSelect {...of('report')} label={text.report} choices={reports} />
            <FilterSelect {...of('source')} label={text.source} choices={sources} />
            <FilterText name="from" type="date" label={text.from} value={asked.from} />
            <FilterText name="to" type="date" label={text.to} value={asked.to} />
          </div>
        </details>
      }
    >
      {asked.state && <input type="hidden" name="state" value={asked.state} />}
      <FilterText name="q" label={text.find} value={asked.q} />
      {situations.length > 1 && (
        <FilterSelect {...of('situation')} label={text.situation} choices={situations} />
      )}
      <FilterSelect {...of('kind')} label={text.kind} choices={claimKindChoices} />
      <FilterSelect {...of('standing')} label={text.standing} choices={standingChoices} />
      <FilterSelect {...of('person')} label={text.person} choices={people} />
    </Filters>
  );
}
