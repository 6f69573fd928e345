import { Changed } from '@/components/desk/changed';
import type { FormAction } from '@/components/desk/form/form-state';
import { TextDecision } from '@/components/desk/text-decision';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import { publicTime } from '@/newsroom/events/event';
import type { EventInFull } from '@/newsroom/events/find';

const text = deskText.textReview;

type Props = {
  event: EventInFull;
  mayReview: boolean;
  mayOverride: boolean;
  action: FormAction;
};

/** The title and interval that wait, beside those that readers see, and the decision on them. */
export function EventDecision({ event, mayReview, mayOverride, action }: Props) {
  const { latest, shown, publicVersionId, isOwnWork, situation } = event;
  if (!shown) return null;
  const format = englishFor(situation.timeZone);
  const mayDecide = mayReview && (!isOwnWork || mayOverride);
  return (
    <section className="desk-panel" aria-labelledby="waiting">
      <h2 id="waiting">{deskText.events.waits}</h2>
      <p className="desk-meta">{text.writtenBy(latest.by, when(latest.at, situation.timeZone))}</p>
      <p className="mt-2 font-serif text-[1.125rem] leading-normal">
        <Changed before={shown.title} after={latest.title} side="both" />
      </p>
      <p className="mb-2 text-sm">
        <Changed before={format.time(shown.time)} after={format.time(publicTime(latest))} side="both" />
      </p>
      {latest.changeKind && (
        <p className="desk-meta mb-3">
          {text.toldAs} {latest.changeKind.replace('_', ' ')}: {latest.changeReason}
        </p>
      )}
      {mayDecide ? (
        <TextDecision
          seen={{ eventId: event.id, revisionId: latest.id, publicVersionId: publicVersionId ?? '' }}
          action={action}
          asksOverride={isOwnWork}
          reopen={`/desk/events/${event.id}`}
        />
      ) : (
        mayReview && <p className="desk-told">{text.ownWork}</p>
      )}
    </section>
  );
}
