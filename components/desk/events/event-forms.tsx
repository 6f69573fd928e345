'use client';

import { ChangeFields } from '@/components/desk/claim-form/change-fields';
import { DeskForm, useAnswer } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { EventFields } from './event-fields';

const text = deskText.events;

/** Opens an event by itself. */
export function NewEventForm({
  action,
  situation,
}: {
  action: FormAction;
  situation: { id: string; timeZone: string };
}) {
  return (
    <DeskForm id="event" action={action} defaults={{ situationId: situation.id }} className="grid gap-5">
      <Hidden name="situationId" />
      <EventFields timeZone={situation.timeZone} />
      <div>
        <Submit>{text.openButton}</Submit>
      </div>
    </DeskForm>
  );
}

type Props = {
  action: FormAction;
  defaults: Record<string, unknown>;
  timeZone: string;
  isPublic: boolean;
  /** The latest revision as the page has it now. */
  latest: { id: string; title: string; when: string; by: string };
};

/** Title and interval, written anew. */
export function EventForm({ action, defaults, timeZone, isPublic, latest }: Props) {
  return (
    <DeskForm id="event" action={action} defaults={defaults} className="grid gap-5">
      <Hidden name="eventId" />
      <Seen name="baseRevisionId" line={latest.id} />
      <StandsNow latest={latest} />
      <EventFields timeZone={timeZone} />
      {isPublic && <ChangeFields />}
      <div>
        <Submit>{isPublic ? text.submit : text.save}</Submit>
      </div>
    </DeskForm>
  );
}

/** Somebody was quicker: what they wrote, above what is typed. */
function StandsNow({ latest }: Pick<Props, 'latest'>) {
  const { state } = useAnswer();
  if (!state.isStale) return null;
  return (
    <section className="desk-told">
      <p>
        <b>{deskText.takeaways.stale(latest.by)}</b>
      </p>
      <p className="my-1 font-serif text-[1.0625rem] text-ink">
        {latest.title}. {latest.when}
      </p>
      <p>{deskText.form.decide}</p>
    </section>
  );
}
