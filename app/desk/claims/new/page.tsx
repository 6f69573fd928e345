import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { claimChoices } from '@/app/_server/claim-choices';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { repeatedQuotes } from '@/app/_server/repeated-quotes';
import { ClaimForm } from '@/components/desk/claim-form/claim-form';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import type { Context } from '@/newsroom/context';
import { findReport, type ReportInFull, wordsBetween } from '@/newsroom/reports/find';
import { findSituation, listSituations } from '@/newsroom/situations/find';
import { writeClaimAction } from '../actions';

const text = deskText.claims;
export const metadata: Metadata = { title: text.newTitle };

type Asked = { report?: string; start?: string; end?: string; quote?: string; situation?: string };

export default async function NewClaimPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const ctx = await deskContext();
  const asked = await searchParams;
  const report = asked.report ? await orNotFound(findReport(ctx, idOrNotFound(asked.report))) : null;
  const situations = await listSituations(ctx);
  const chosen = situations.find(({ id, slug }) =>
    report ? id === report.situation.id : slug === asked.situation,
  );
  const only = situations.length === 1 ? situations[0] : undefined;
  const situationId = (chosen ?? only)?.id;
  if (!situationId)
    return (
      <DeskPage title={text.newTitle}>
        <h2 className="mb-2">{situations.length === 0 ? deskText.situations.none : text.whichSituation}</h2>
        <ul className="desk-lines">
          {situations.map(({ id, slug, title }) => (
            <li key={id}>
              <Link href={`/desk/claims/new?situation=${slug}`}>{title}</Link>
            </li>
          ))}
        </ul>
      </DeskPage>
    );

  const situation = await findSituation(ctx, { id: situationId });
  const choices = await claimChoices(ctx, situation);
  const citation = report
    ? await citationFrom(ctx, report, asked)
    : { reportId: choices.reports[0]?.value ?? '' };
  const defaults = {
    situationId,
    claimId: randomUUID(),
    version: '0',
    kind: 'event',
    citations: [{ ...citation, stance: 'supports' }],
  };
  return (
    <DeskPage
      title={text.newTitle}
      above={<From report={report} situation={situation.title} asked={asked} />}
    >
      <ClaimForm
        action={writeClaimAction}
        personId={ctx.actor.id}
        defaults={defaults}
        choices={choices}
        isPublished={false}
        occurrences={await repeatedQuotes(ctx, defaults)}
      />
    </DeskPage>
  );
}

/** A citation that begins from a selection, or from a pasted quote. */
async function citationFrom(ctx: Context, report: ReportInFull, { start, end, quote }: Asked) {
  const span = { start: Number(start), end: Number(end) };
  const words = start && end ? await wordsBetween(ctx, report.id, span) : null;
  return words === null
    ? { reportId: report.id, quote: quote ?? '' }
    : { reportId: report.id, quote: words, start, end };
}

function From({
  report,
  situation,
  asked,
}: {
  report: ReportInFull | null;
  situation: string;
  asked: Asked;
}) {
  if (!report) return situation;
  const here = asked.start && asked.end ? `?start=${asked.start}&end=${asked.end}#here` : '';
  return (
    <>
      {situation} ·{' '}
      <Link href={`/desk/reports/${report.id}${here}`}>{report.title ?? deskText.reports.untitled}</Link>
    </>
  );
}
