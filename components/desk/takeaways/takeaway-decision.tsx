import { Changed } from '@/components/desk/changed';
import type { FormAction } from '@/components/desk/form/form-state';
import { TextDecision } from '@/components/desk/text-decision';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { TakeawayInFull } from '@/newsroom/takeaways/find';
import { textOf } from '@/newsroom/takeaways/takeaway';

const text = deskText.textReview;

type Props = {
  takeaway: TakeawayInFull;
  of: { slug: string; day: string };
  timeZone: string;
  mayReview: boolean;
  mayOverride: boolean;
  action: FormAction;
};

/** The revision that waits, what it changes for readers, and the decision on it. */
export function TakeawayDecision({ takeaway, of, timeZone, mayReview, mayOverride, action }: Props) {
  const { takeawayId, revisions, publicVersionId, shown, isOwnWork } = takeaway;
  const [latest] = revisions;
  if (!latest) return null;
  const words = textOf(latest.sentences);
  const mayDecide = mayReview && (!isOwnWork || mayOverride);
  return (
    <section className="desk-panel" aria-labelledby="waiting">
      <h2 id="waiting">{deskText.takeaways.waiting}</h2>
      <p className="desk-meta">{text.writtenBy(latest.by, when(latest.at, timeZone))}</p>
      <p className="my-2 font-serif text-[1.125rem] leading-normal">
        <Changed before={shown ? textOf(shown.sentences) : words} after={words} side="both" />
      </p>
      <p className="desk-meta mb-3">
        {shown
          ? latest.changeKind &&
            `${text.toldAs} ${latest.changeKind.replace('_', ' ')}: ${latest.changeReason ?? ''}`
          : text.firstTime}
      </p>
      {mayDecide ? (
        <TextDecision
          seen={{ takeawayId, revisionId: latest.id, publicVersionId: publicVersionId ?? '', ...of }}
          action={action}
          asksOverride={isOwnWork}
          reopen={`/desk/takeaways/${of.slug}/${of.day}`}
        />
      ) : (
        mayReview && <p className="desk-told">{text.ownWork}</p>
      )}
    </section>
  );
}
