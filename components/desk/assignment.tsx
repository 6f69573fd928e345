import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import type { AssignmentSubject } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';

const text = deskText.assignment;

type Props = {
  subjectKind: AssignmentSubject;
  subjectId: string;
  /** Who takes care of it now. */
  current: { id: string; name: string } | null;
  /** Whom an editor may choose. */
  people: readonly { id: string; name: string }[];
  /** Id of the person who looks at it. */
  me: string;
  mayAssignOthers: boolean;
  action: FormAction;
  /** The page that it stands on; one comes back to it. */
  page: string;
};

/** Who takes care of a claim or a report: to take it over, to give it back, and for editors to give it to a person. */
export function Assignment({ current, people, me, mayAssignOthers, ...rest }: Props) {
  const isMine = current?.id === me;
  const others = people.filter(({ id }) => id !== me && id !== current?.id);
  const form = { ...rest, current };
  return (
    <section id="assignment">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
        <p className="mr-auto">
          <span className="desk-meta">{text.title}</span>{' '}
          <b className="font-semibold">
            {current ? (isMine ? text.me(current.name) : current.name) : text.nobody}
          </b>
        </p>
        {!isMine && (
          <AssignTo {...form} id="take" personId={me}>
            {current ? text.takeOver : text.take}
          </AssignTo>
        )}
        {current && (isMine || mayAssignOthers) && (
          <AssignTo {...form} id="give-back" personId="">
            {text.giveBack}
          </AssignTo>
        )}
      </div>
      {mayAssignOthers && others.length > 0 && (
        <DeskForm
          id="give"
          action={rest.action}
          defaults={defaultsOf(rest)}
          className="mt-2 grid max-w-[26rem] grid-cols-[1fr_auto] items-end gap-2.5 [&>.desk-errors]:col-span-2 [&>.desk-errors]:mb-0"
        >
          <Carried current={current} />
          <SelectField
            name="personId"
            label={text.giveTo}
            choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Submit className="desk-button-second">{text.give}</Submit>
        </DeskForm>
      )}
    </section>
  );
}

type Form = Pick<Props, 'subjectKind' | 'subjectId' | 'current' | 'action' | 'page'>;

function AssignTo({
  id,
  personId,
  children,
  ...form
}: Form & { id: string; personId: string; children: string }) {
  return (
    <DeskForm id={id} action={form.action} defaults={{ ...defaultsOf(form), personId }}>
      <Carried current={form.current} />
      <Hidden name="personId" />
      <Submit className="desk-button-small">{children}</Submit>
    </DeskForm>
  );
}

function defaultsOf({ subjectKind, subjectId, page }: Omit<Form, 'current'>) {
  return { subjectKind, subjectId, page };
}

function Carried({ current }: Pick<Form, 'current'>) {
  return (
    <>
      <Hidden name="subjectKind" />
      <Hidden name="subjectId" />
      <Hidden name="page" />
      {/* Who is named above, also when the page was drawn anew beneath the form. */}
      <input type="hidden" name="seenPersonId" value={current?.id ?? ''} readOnly />
    </>
  );
}
