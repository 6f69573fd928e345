import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { Search } from '@/components/desk/search';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { listSources, type SourceLine, sourceFilter } from '@/newsroom/sources/find';

const text = deskText.sources;
export const metadata: Metadata = { title: text.title };

export default async function SourcesPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[]; added?: string }>;
}) {
  const { added, ...address } = await searchParams;
  const { q = '' } = sourceFilter.parse(address);
  const sources = await listSources(await deskContext(), { like: q });
  const justAdded = sources.find((source) => source.id === added);
  return (
    <DeskPage
      title={text.title}
      wide
      actions={
        <Link href="/desk/sources/new" className="desk-button">
          {text.add}
        </Link>
      }
    >
      <p className="desk-meta mb-4 max-w-[42rem]">{text.hint}</p>
      {justAdded && (
        <p role="status" className="desk-done mb-4">
          {deskText.situations.added(justAdded.name)}
        </p>
      )}
      <Search label={text.find} button={text.findButton} value={q} />
      {sources.length === 0 ? (
        <p className="desk-meta">{q ? text.noneFound(q) : text.none}</p>
      ) : (
        <SourceTable sources={sources} />
      )}
    </DeskPage>
  );
}

function SourceTable({ sources }: { sources: SourceLine[] }) {
  return (
    <WideTable label={text.title}>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col" className="max-sm:hidden">
            {text.aliasesColumn}
          </th>
          <th scope="col">{text.party}</th>
          <th scope="col" className="max-sm:hidden">
            {text.kind}
          </th>
          <th scope="col">{text.grade}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row" className="border-t border-rule-2 align-top font-semibold! text-ink!">
              <Link href={`/desk/sources/${source.id}`}>{source.name}</Link>
              <span className="desk-meta block font-normal sm:hidden">{alsoKnownAs(source)}</span>
            </th>
            <td className="max-sm:hidden">{alsoKnownAs(source)}</td>
            <td>
              <Link href={`/desk/sources/parties/${source.partyId}`}>{source.partyName}</Link>
            </td>
            <td className="max-sm:hidden">{en.labels.sourceKinds[source.kind]}</td>
            <td>{source.grade ?? <span className="desk-meta">{text.noGrade}</span>}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function alsoKnownAs({ aliases, mergedNames }: SourceLine): string {
  return [...aliases, ...mergedNames.map(text.formerly)].join(', ');
}
