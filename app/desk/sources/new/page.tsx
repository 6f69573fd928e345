import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { gradeChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { SelectField, TextField } from '@/components/desk/form/fields';
import { Submit } from '@/components/desk/form/submit';
import { DeskPage } from '@/components/desk/page';
import { SourceFields } from '@/components/desk/source/source-fields';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listParties } from '@/newsroom/sources/find';
import { addSourceAction } from '../actions';

const text = deskText.sources;
export const metadata: Metadata = { title: text.add };

export default async function AddSourcePage() {
  const ctx = await deskContext();
  return (
    <DeskPage title={text.add}>
      <DeskForm id="source" action={addSourceAction} className="desk-panel grid max-w-[36rem] gap-4">
        <SourceFields parties={await listParties(ctx)} />
        {may(ctx.actor, 'grade a source') && (
          <>
            <SelectField
              name="grade"
              label={text.grade}
              hint={text.gradeHint}
              open={text.noGrade}
              choices={gradeChoices}
            />
            <TextField name="gradeReason" label={text.gradeReason} />
          </>
        )}
        <div>
          <Submit>{text.submit}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}
