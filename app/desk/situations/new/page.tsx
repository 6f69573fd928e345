import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { languageChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { openSituationAction } from '../actions';
import { TimeZones } from '../time-zones';

const text = deskText.situations;
export const metadata: Metadata = { title: text.open };

export default async function OpenSituationPage() {
  const ctx = await deskContext();
  if (!may(ctx.actor, 'open a situation')) notFound();
  return (
    <DeskPage title={text.open}>
      <DeskForm
        id="situation"
        action={openSituationAction}
        defaults={{ language: 'en' }}
        className="desk-panel grid max-w-[36rem] gap-4"
      >
        <TextField name="title" label={text.titleLabel} hint={text.titleHint} />
        <TextField name="slug" label={text.slug} hint={text.slugHint} />
        <TextArea name="summary" label={text.summary} hint={text.summaryHint} />
        <TextField name="timeZone" label={text.timeZone} hint={text.timeZoneHint} list="time-zones" />
        <SelectField name="language" label={text.language} choices={languageChoices} />
        <TimeZones />
        <div>
          <Submit>{text.open}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
