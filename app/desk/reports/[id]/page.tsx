import type { Metadata } from 'next';
import Link from 'next/link';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Assignment } from '@/components/desk/assignment';
import { Comments } from '@/components/desk/comments/comments';
import { Finish } from '@/components/desk/report/finish';
import { LeaveOutForm, LeftOut } from '@/components/desk/report/left-out';
import { NotesList } from '@/components/desk/report/notes-list';
import { ReportHead } from '@/components/desk/report/report-head';
import { ReportText, textId } from '@/components/desk/report/report-text';
import { SelectionOffer } from '@/components/desk/report/selection-offer';
import { Snapshots } from '@/components/desk/report/snapshots';
import { spanFrom } from '@/components/desk/report/span';
import { TakenClaims } from '@/components/desk/report/taken-claims';
import { deskText } from '@/messages/desk';
import { findAssignment } from '@/newsroom/desk/assigned';
import { listComments } from '@/newsroom/desk/comment';
import { listPeople } from '@/newsroom/people/find';
import { may } from '@/newsroom/policy';
import { findReport, type ReportInFull } from '@/newsroom/reports/find';
import { assignAction } from '../../assignments/actions';
import { commentAction } from '../../comments/actions';
import { excludeAction, finishAction, liftAction, reopenAction } from '../actions';

const text = deskText.reports;
const doneTexts: Readonly<{ [done: string]: string }> = text.done;
type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{
    start?: string;
    end?: string;
    leave?: string;
    known?: string;
    done?: string;
    commented?: string;
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await orNotFound(findReport(await deskContext(), idOrNotFound((await params).id)));
  return { title: report.title ?? text.untitled };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const report = await orNotFound(findReport(ctx, idOrNotFound((await params).id)));
  const [assigned, people, comments] = await Promise.all([
    findAssignment(ctx, 'report', report.id),
    listPeople(ctx),
    listComments(ctx, [report.id]),
  ]);
  const asked = await searchParams;
  const current = spanFrom(asked, report.snapshot.text.length);
  const page = `/desk/reports/${report.id}`;
  const told = asked.known ? text.alreadyCaptured : doneText(asked.done);
  return (
    <main id="content">
      <ReportHead report={report} actions={<Begin page={page} />} />
      {told && (
        <p role="status" className="desk-done mx-4 my-4 sm:mx-6">
          {told}
        </p>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="border-rule bg-sheet px-4 pt-6 pb-24 sm:px-10 lg:border-r">
          <ReportText report={report} current={current} />
        </div>
        <aside className="grid content-start gap-9 px-4 pt-6 pb-24 sm:px-6">
          <div className="grid gap-3">
            <Assignment
              subjectKind="report"
              subjectId={report.id}
              current={assigned}
              people={people}
              me={ctx.actor.id}
              mayAssignOthers={may(ctx.actor, 'assign to others')}
              action={assignAction}
              page={page}
            />
            <Finish report={report} finish={finishAction} reopen={reopenAction} />
          </div>
          <section>
            <h2 className="mb-2">{text.claimsTaken}</h2>
            <TakenClaims report={report} />
            <FromEarlier report={report} />
            <NewClaim reportId={report.id} />
            <SelectionOffer reportId={report.id} textId={textId} />
          </section>
          <section>
            <h2 className="mb-2">{text.notes}</h2>
            <NotesList notes={report.notes} />
            {report.notes.length > 0 && (
              <p className="mt-3">
                <Link href={`${page}/notes?snapshot=${report.snapshot.id}`}>{text.editNotes}</Link>
              </p>
            )}
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
          <section id="snapshots">
            <h2 className="mb-2">{text.snapshots}</h2>
            <Snapshots report={report} />
          </section>
          <Comments
            subjectKind="report"
            subjectId={report.id}
            lines={comments}
            action={commentAction}
            page={page}
            timeZone={report.situation.timeZone}
            commented={asked.commented}
          />
        </aside>
      </div>
    </main>
  );
}

function doneText(done = ''): string | undefined {
  return Object.hasOwn(doneTexts, done) ? doneTexts[done] : undefined;
}

function Begin({ page }: { page: string }) {
  return (
    <>
      <Link href={`${page}/edit`} className="desk-button-small">
        {text.edit}
      </Link>
      <Link href={`${page}/capture`} className="desk-button-small">
        {text.captureAgain}
      </Link>
    </>
  );
}

/** Claims whose passages stand in an earlier snapshot. */
function FromEarlier({ report }: { report: ReportInFull }) {
  const earlier = report.snapshots.slice(1).filter(({ claims }) => claims > 0);
  return earlier.map(({ id, claims }) => (
    <p key={id} className="mt-2 text-sm">
      <Link href={`/desk/reports/${report.id}/snapshots/${id}`}>{text.fromEarlier(claims)}</Link>
    </p>
  ));
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
