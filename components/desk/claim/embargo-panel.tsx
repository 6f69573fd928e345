import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { standingWord } from '@/messages/english';
import type { ClaimInFull } from '@/newsroom/claims/find';
import { shownStanding } from '@/newsroom/timeline/standing';

const text = deskText.claim;

type Props = { claim: ClaimInFull; mayEnd: boolean; publish: FormAction; lift: FormAction };

/** A signed decision that is not public yet: when it will be, and the ways to publish it now or to take it back. */
export function EmbargoPanel({ claim, mayEnd, publish, lift }: Props) {
  const { embargo, kind, situation } = claim;
  if (!embargo || !kind) return null;
  const at = (moment: Date) => when(moment, situation.timeZone);
  const standing = standingWord(shownStanding({ standing: embargo.verdict, claimKind: kind })).toLowerCase();
  const defaults = { embargoId: embargo.id };
  return (
    <section className="desk-panel grid gap-3">
      <div>
        <h2>{text.embargo}</h2>
        <p>
          {text.embargoBy(standing, embargo.by, at(embargo.at))}{' '}
          <b className="font-semibold">
            {embargo.until ? text.embargoUntil(at(embargo.until)) : text.embargoHeld}
          </b>
        </p>
        <p className="desk-hint mb-0!">{text.embargoStale}</p>
      </div>
      {mayEnd && (
        <div className="flex flex-wrap gap-2.5">
          <DeskForm id="publish-now" action={publish} defaults={defaults}>
            <Hidden name="embargoId" />
            <Submit>{text.publishNow}</Submit>
          </DeskForm>
          <DeskForm id="lift" action={lift} defaults={defaults}>
            <Hidden name="embargoId" />
            <Submit className="desk-button-second">{text.lift}</Submit>
          </DeskForm>
        </div>
      )}
    </section>
  );
}
