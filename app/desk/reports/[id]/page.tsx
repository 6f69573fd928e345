import type { Metadata } from 'next';
import { claimChoices } from '@/app/_server/claim-choices';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Assignment } from '@/components/desk/assignment';
import { Comments } from '@/components/desk/comments/comments';
import { Findings } from '@/components/desk/findings/findings';
import { Link } from '@/components/desk/link';
import { RedactLink } from '@/components/desk/redactions/redact-link';
import { Finish } from '@/components/desk/report/finish';
import { LeaveOutForm, LeftOut } from '@/components/desk/report/left-out';
import { NotesList } from '@/components/desk/report/notes-list';
import { ReportHead } from '@/components/desk/report/report-head';
import { Snapshots } from '@/components/desk/report/snapshots';
import { spanFrom } from '@/components/desk/report/span';
import { TakenClaims } from '@/components/desk/report/taken-claims';
import { ProposedExclusions } from '@/components/desk/workbench/proposed-exclusions';
import { Workbench } from '@/components/desk/workbench/workbench';
import { deskText } from '@/messages/desk';
import { findAssignment } from '@/newsroom/desk/assigned';
import { listComments } from '@/newsroom/desk/comment';
import { listFindingsAbout } from '@/newsroom/findings/find';
import { listPeople } from '@/newsroom/people/find';
import { may } from '@/newsroom/policy';
import { findReport, type ReportInFull } from '@/newsroom/reports/find';
import { readPassage, readWorkbench } from '@/newsroom/workbench/workbench';
import { assignAction } from '../../assignments/actions';
import { commentAction } from '../../comments/actions';
import { settleAction } from '../../findings/actions';
import { excludeAction, finishAction, liftAction, reopenAction } from '../actions';
import { citeThereAction, dropTakenAction, liftRefusalAction, refuseAction, takeAction } from './actions';
import { type Asked, chosenIn, firstOf } from './asked';
import './workbench.css';

const text = deskText.reports;
const doneTexts: Readonly<{ [done: string]: string }> = { ...text.done, ...deskText.workbench.done };
const actions = {
  take: takeAction,
  refuse: refuseAction,
  lift: liftRefusalAction,
  drop: dropTakenAction,
  citeThere: citeThereAction,
};
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await orNotFound(findReport(await deskContext(), idOrNotFound((await params).id)));
  return { title: report.title ?? text.untitled };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const bench = await orNotFound(readWorkbench(ctx, idOrNotFound((await params).id)));
  const { report, situation, offered, taken } = bench;
  const asked = await searchParams;
  const [assigned, people, comments, choices, findings] = await Promise.all([
    findAssignment(ctx, 'report', report.id),
    listPeople(ctx),
    listComments(ctx, [report.id]),
    claimChoices(ctx, situation),
    listFindingsAbout(ctx, [report.id]),
  ]);
  const span = chosenIn(asked, report.snapshot.text.length);
  const known = span && offered.find(({ start, end }) => start === span.start && end === span.end);
  const chosen = span && !known ? await readPassage(ctx, report.id, span) : null;
  const shown = spanFrom(asked, report.snapshot.text.length);
  const page = `/desk/reports/${report.id}`;
  const told = asked.known ? text.alreadyCaptured : doneText(asked.done);
  return (
    <main id="content">
      {told && (
        <p role="status" className="desk-done mx-4 my-4 sm:mx-6">
          {told}
        </p>
      )}
      <Workbench
        report={{
          id: report.id,
          snapshotId: report.snapshot.id,
          situationId: situation.id,
          text: report.snapshot.text,
          language: report.language,
          publisher: report.publisherName,
          excluded: report.excluded.map(({ start, end, reason }) => ({ start, end, reason })),
          notes: report.notes.map(({ number, markers }) => ({ number, markers })),
        }}
        offered={offered}
        isTooLong={bench.isTooLong}
        chosen={chosen}
        taken={taken}
        first={known ?? chosen ?? firstOf(offered, taken, asked)}
        shown={shown}
        choices={choices}
        person={{ id: ctx.actor.id, name: ctx.actor.name }}
        actions={actions}
        head={<ReportHead report={report} actions={<Begin page={page} />} />}
      />
      <div className="bench-about">
        <div className="grid content-start gap-9">
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
          </section>
        </div>
        <div className="grid content-start gap-9">
          <section id="left-out">
            <h2 className="mb-2">{text.excluded}</h2>
            <LeftOut report={report} lift={liftAction} />
            <ProposedExclusions report={report} exclusions={bench.exclusions} action={excludeAction} />
            <div id="exclude" className="mt-4">
              <h3>{text.exclude}</h3>
              <p className="desk-hint">{text.excludeHint}</p>
              <LeaveOutForm report={report} selected={asked.leave ? shown : null} action={excludeAction} />
            </div>
          </section>
          <section id="snapshots">
            <h2 className="mb-2">{text.snapshots}</h2>
            <Snapshots report={report} />
          </section>
          {may(ctx.actor, 'ask for a redaction') && <RedactLink kind="report" id={report.id} />}
        </div>
        <div className="grid content-start gap-9">
          <section>
            <h2 className="mb-2">{text.notes}</h2>
            <NotesList notes={report.notes} />
            {report.notes.length > 0 && (
              <p className="mt-3">
                <Link href={`${page}/notes?snapshot=${report.snapshot.id}`}>{text.editNotes}</Link>
              </p>
            )}
          </section>
          <Findings
            lines={findings}
            timeZone={report.situation.timeZone}
            page={`${page}#findings`}
            settle={may(ctx.actor, 'settle a finding') ? settleAction : null}
          />
          <Comments
            subjectKind="report"
            subjectId={report.id}
            lines={comments}
            action={commentAction}
            page={page}
            timeZone={report.situation.timeZone}
            commented={asked.commented}
          />
        </div>
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
