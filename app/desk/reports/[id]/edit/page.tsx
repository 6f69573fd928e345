import type { Metadata } from 'next';
import { after } from 'next/server';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { languageChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { ReportFields } from '@/components/desk/report/report-fields';
import { Said } from '@/components/desk/report/said';
import { SourceNames } from '@/components/desk/source-names';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';
import { listSources } from '@/newsroom/sources/find';
import { readWorkbench } from '@/newsroom/workbench/workbench';
import { editReportAction } from '../../actions';

const text = deskText.reports;
const languages = Object.fromEntries(languageChoices.map(({ value, label }) => [value, label]));
export const metadata: Metadata = { title: text.editTitle };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EditReportPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const report = await orNotFound(findReport(ctx, idOrNotFound((await params).id)));
  const asked = await searchParams;
  // Whoever has confirmed what the document says of itself wants to see its suggestions at once.
  if (asked.captured === '1') after(() => readWorkbench(ctx, report.id));
  const now = {
    title: report.title ?? '',
    publisher: report.publisherName ?? '',
    author: report.authorName ?? '',
    publishedOn: report.publishedOn ?? '',
    language: report.language,
    url: report.url ?? '',
  };
  return (
    <DeskPage
      title={text.editTitle}
      above={<Link href={`/desk/reports/${report.id}`}>{report.title ?? text.untitled}</Link>}
    >
      {asked.captured === '1' ? (
        <Said asked={asked} now={now} reportId={report.id} />
      ) : (
        <p className="desk-meta mb-4 max-w-[42rem]">{text.editHint}</p>
      )}
      <DeskForm
        id="report"
        action={editReportAction}
        defaults={{ reportId: report.id, ...now }}
        className="desk-panel grid gap-4"
      >
        <Hidden name="reportId" />
        <Seen line={report.seen} />
        <StandsNow
          fields={[
            { name: 'title', label: text.titleLabel, now: now.title },
            { name: 'publisher', label: text.publisher, now: now.publisher },
            { name: 'author', label: text.author, now: now.author },
            { name: 'publishedOn', label: text.publishedOn, now: now.publishedOn },
            { name: 'language', label: text.language, now: now.language, read: languages },
            { name: 'url', label: text.url, now: now.url },
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <ReportFields />
        </div>
        <SourceNames sources={await listSources(ctx)} />
        <div>
          <Submit>{text.save}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
