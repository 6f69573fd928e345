import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { JournalFilterForm } from '@/components/desk/journal/journal-filter';
import { JournalLines } from '@/components/desk/journal/journal-lines';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import {
  type JournalFilter,
  journalChoices,
  journalFilter,
  readJournal,
} from '@/newsroom/desk/journal-lines';
import { may } from '@/newsroom/policy';

const text = deskText.journal;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JournalPage({ searchParams }: Props) {
  const ctx = await deskContext();
  if (!may(ctx.actor, 'read the journal')) notFound();
  const filter = journalFilter.parse(await searchParams);
  const [journal, choices] = await Promise.all([readJournal(ctx, filter), journalChoices(ctx)]);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <DeskPage title={text.title} wide>
      <p className="desk-hint mb-4 max-w-[46rem]">
        {text.hint} <Link href="/desk/redactions">{deskText.redactions.title}</Link>
      </p>
      <JournalFilterForm filter={filter} choices={choices} />
      {isFiltered && (
        <p className="mb-3 flex flex-wrap gap-x-4 text-sm">
          {filter.about && <span>{text.about(nameOf(filter.about, journal))}</span>}
          <Link href="/desk/journal">{text.clear}</Link>
        </p>
      )}
      <JournalLines {...journal} seesPeople={may(ctx.actor, 'change a person')} />
      <p className="mt-4 flex flex-wrap gap-x-6">
        {filter.before && <Link href={addressOf({ ...filter, before: undefined })}>{text.latest}</Link>}
        {journal.earlier && (
          <Link href={addressOf({ ...filter, before: journal.earlier })} rel="next">
            {text.earlier}
          </Link>
        )}
      </p>
    </DeskPage>
  );
}

function nameOf(id: string, { lines }: Awaited<ReturnType<typeof readJournal>>): string {
  const line = lines.find(({ subjectId }) => subjectId === id);
  return line?.subject ? `“${line.subject}”` : `${line?.subjectKind ?? ''} ${id}`.trim();
}

function addressOf(filter: JournalFilter): string {
  const asked = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return asked.size ? `/desk/journal?${asked}` : '/desk/journal';
}
