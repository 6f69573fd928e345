import { FilterSelect, Filters, FilterText } from '@/components/desk/filters';
import type { Choice } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';
import type { ReportFilter } from '@/newsroom/reports/list';

const text = deskText.reports;

type Props = { asked: ReportFilter; situations: readonly Choice[]; publishers: readonly Choice[] };

/** Narrows the list of reports. */
export function ReportFilters({ asked, situations, publishers }: Props) {
  const isNarrowed = Object.values(asked).some(Boolean);
  const of = (name: keyof ReportFilter) => ({ name, value: asked[name], any: text.any });
  return (
    <Filters
      label={text.filter}
      button={text.findButton}
      clear={isNarrowed ? { href: '/desk/reports', text: text.clear } : undefined}
    >
      <FilterText name="q" label={text.find} value={asked.q} />
      {situations.length > 1 && (
        <FilterSelect {...of('situation')} label={text.situation} choices={situations} />
      )}
      <FilterSelect {...of('publisher')} label={text.publisher} choices={publishers} />
      <FilterSelect
        {...of('state')}
        label={text.state}
        choices={(['todo', 'finished'] as const).map((value) => ({ value, label: text.states[value] }))}
      />
      <FilterSelect {...of('mine')} label={text.whose} choices={[{ value: 'yes', label: text.mine }]} />
    </Filters>
  );
}

/** The list's address with what narrows it. */
export function reportsAddress(asked: ReportFilter, more: Record<string, string> = {}): string {
  const said = Object.entries({ ...asked, ...more }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return said.length > 0 ? `/desk/reports?${new URLSearchParams(said)}` : '/desk/reports';
}
