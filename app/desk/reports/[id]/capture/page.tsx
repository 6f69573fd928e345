import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { DocumentFields } from '@/components/desk/report/document-fields';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';
import { captureAgainAction } from '../../capture-actions';

const text = deskText.reports;
export const metadata: Metadata = { title: text.againTitle };

export default async function CaptureAgainPage({ params }: { params: Promise<{ id: string }> }) {
  const report = await orNotFound(findReport(await deskContext(), idOrNotFound((await params).id)));
  return (
    <DeskPage
      title={text.againTitle}
      above={<Link href={`/desk/reports/${report.id}`}>{report.title ?? text.untitled}</Link>}
    >
      <p className="desk-meta mb-4 max-w-[42rem]">{text.againHint}</p>
      <DeskForm
        id="capture-again"
        action={captureAgainAction}
        defaults={{ reportId: report.id, situationId: report.situation.id, address: report.url ?? '' }}
        className="desk-panel grid gap-4"
      >
        <Hidden name="reportId" />
        <Hidden name="situationId" />
        <DocumentFields />
        <div>
          <Submit>{text.submit}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
