import type { Metadata } from 'next';
import Link from 'next/link';
import { deskContext } from '@/app/_server/context';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea } from '@/components/desk/form/fields';
import { FileField } from '@/components/desk/form/file-field';
import { Submit } from '@/components/desk/form/submit';
import { DeskPage } from '@/components/desk/page';
import { ReportFields } from '@/components/desk/report/report-fields';
import { SourceNames } from '@/components/desk/source-names';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listSituations } from '@/newsroom/situations/find';
import { listSources } from '@/newsroom/sources/find';
import { captureAction } from '../actions';

const text = deskText.reports;
export const metadata: Metadata = { title: text.capture };

export default async function CapturePage({
  searchParams,
}: {
  searchParams: Promise<{ situation?: string }>;
}) {
  const ctx = await deskContext();
  const { situation: slug } = await searchParams;
  const [situations, sources] = await Promise.all([listSituations(ctx), listSources(ctx)]);
  const chosen = situations.find((situation) => situation.slug === slug) ?? situations[0];
  if (!chosen)
    return (
      <DeskPage title={text.capture}>
        <p>
          {text.noSituation}{' '}
          {may(ctx.actor, 'open a situation') && (
            <Link href="/desk/situations/new">{deskText.situations.open}</Link>
          )}
        </p>
      </DeskPage>
    );
  return (
    <DeskPage title={text.capture}>
      <DeskForm
        id="capture"
        action={captureAction}
        defaults={{ situationId: chosen.id, language: 'en', method: 'paste' }}
        className="desk-panel grid gap-6"
      >
        <Hidden name="method" />
        <SelectField
          name="situationId"
          label={text.situation}
          choices={situations.map(({ id, title }) => ({ value: id, label: title }))}
          className="max-w-[24rem]"
        />
        <div className="grid gap-4">
          <TextArea name="text" label={text.text} hint={text.textHint} rows={12} serif />
          <FileField name="file" label={text.file} hint={text.fileHint} accept=".txt,text/plain" />
        </div>
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="mb-1 font-semibold">{text.about}</legend>
          <p className="desk-hint sm:col-span-2">{text.aboutHint}</p>
          <ReportFields />
        </fieldset>
        <SourceNames sources={sources} />
        <div>
          <Submit>{text.submit}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
