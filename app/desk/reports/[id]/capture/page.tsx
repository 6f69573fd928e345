import type { Metadata } from 'next';
import Link from 'next/link';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea } from '@/components/desk/form/fields';
import { FileField } from '@/components/desk/form/file-field';
import { Submit } from '@/components/desk/form/submit';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';
import { captureAgainAction } from '../../actions';

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
        defaults={{ reportId: report.id, method: 'paste' }}
        className="desk-panel grid gap-4"
      >
        <Hidden name="reportId" />
        <Hidden name="method" />
        <TextArea name="text" label={text.text} hint={text.textHint} rows={12} serif />
        <FileField name="file" label={text.file} hint={text.fileHint} accept=".txt,text/plain" />
        <div>
          <Submit>{text.submit}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
