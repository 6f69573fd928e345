import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { LeaveOutForm, LeftOut } from '@/components/desk/report/left-out';
import { NotesList } from '@/components/desk/report/notes-list';
import { ReportHead } from '@/components/desk/report/report-head';
import { ReportText, textId } from '@/components/desk/report/report-text';
import { SelectionOffer } from '@/components/desk/report/selection-offer';
import { TakenClaims } from '@/components/desk/report/taken-claims';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';
import { excludeAction, liftAction } from '../actions';

const text = deskText.reports;
type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ start?: string; end?: string; leave?: string; known?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await orNotFound(findReport(await deskContext(), idOrNotFound((await params).id)));
  return { title: report.title ?? text.untitled };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const report = await orNotFound(findReport(await deskContext(), idOrNotFound((await params).id)));
  const asked = await searchParams;
  const current = spanFrom(asked, report.snapshot.text.length);
  return (
    <main id="content">
      <ReportHead report={report} />
      {asked.known && (
        <p role="status" className="desk-done mx-4 mt-4 sm:mx-6">
          {text.alreadyCaptured}
        </p>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="border-rule bg-sheet px-4 pt-6 pb-24 sm:px-10 lg:border-r">
          <ReportText report={report} current={current} />
        </div>
        <aside className="grid content-start gap-8 px-4 pt-6 pb-24 sm:px-6">
          <section>
            <h2 className="mb-2">{text.claimsTaken}</h2>
            <TakenClaims report={report} />
            <NewClaim reportId={report.id} />
            <SelectionOffer reportId={report.id} textId={textId} />
          </section>
          <section>
            <h2 className="mb-2">{text.notes}</h2>
            <NotesList notes={report.notes} />
          </section>
          <section id="left-out">
            <h2 className="mb-2">{text.excluded}</h2>
            <LeftOut report={report} lift={liftAction} />
            <div id="exclude" className="mt-4">
              <h3>{text.exclude}</h3>
              <p className="desk-hint">{text.excludeHint}</p>
              <LeaveOutForm report={report} selected={asked.leave ? current : null} action={excludeAction} />
            </div>
          </section>
        </aside>
      </div>
    </main>
  );
}

/** Without script, words are chosen by pasting them. */
function NewClaim({ reportId }: { reportId: string }) {
  return (
    <form action="/desk/claims/new" method="get" className="desk-field my-3">
      <input type="hidden" name="report" value={reportId} />
      <label htmlFor="quote">{text.pasteQuote}</label>
      <p className="desk-hint">{text.newClaimHint}</p>
      <textarea id="quote" name="quote" rows={2} className="desk-input font-serif" />
      <p className="mt-2">
        <button type="submit" className="desk-button-second">
          {text.begin}
        </button>
      </p>
    </form>
  );
}

function spanFrom(
  { start, end }: { start?: string; end?: string },
  length: number,
): { start: number; end: number } | null {
  const span = { start: Number(start ?? Number.NaN), end: Number(end ?? Number.NaN) };
  const isWithin =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= length;
  return isWithin ? span : null;
}
