import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { DocumentFields } from '@/components/desk/report/document-fields';
import { ReportFields } from '@/components/desk/report/report-fields';
import { SourceNames } from '@/components/desk/source-names';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listSituations } from '@/newsroom/situations/find';
import { listSources } from '@/newsroom/sources/find';
import { captureAction } from '../capture-actions';

const text = deskText.reports;
export const metadata: Metadata = { title: text.capture };

export default async function CapturePage({
  searchParams,
}: {
  searchParams: Promise<{ situation?: string; address?: string; item?: string }>;
}) {
  const ctx = await deskContext();
  const { situation: slug, address = '', item = '' } = await searchParams;
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
        defaults={{ situationId: chosen.id, feedItemId: item, address }}
        className="desk-panel grid gap-6"
      >
        <Hidden name="feedItemId" />
        <SelectField
          name="situationId"
          label={text.situation}
          choices={situations.map(({ id, title }) => ({ value: id, label: title }))}
          className="max-w-[24rem]"
        />
        <DocumentFields />
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="mb-1 font-semibold">{text.about}</legend>
          <p className="desk-hint sm:col-span-2">{text.aboutHint}</p>
          <ReportFields open={text.asItSays} />
        </fieldset>
        <SourceNames sources={sources} />
        <div>
          <Submit>{text.submit}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
