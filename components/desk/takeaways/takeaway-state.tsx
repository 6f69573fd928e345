import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { setInType } from '@/messages/english';
import type { TakeawayInFull } from '@/newsroom/takeaways/find';
import { textOf } from '@/newsroom/takeaways/takeaway';

const text = deskText.takeaways;

/** What readers see of a lede, and what has become of the claims on which it rests. */
export function TakeawayState({
  takeaway: { shown, flags },
  timeZone,
}: {
  takeaway: TakeawayInFull;
  timeZone: string;
}) {
  if (!shown) return null;
  const words = setInType(textOf(shown.sentences));
  return (
    <section>
      <h2>{text.readersSee}</h2>
      <p className="mt-1 font-serif text-[1.125rem] leading-normal">
        {shown.withdrawal ? <s>{words}</s> : words}
      </p>
      {shown.withdrawal && (
        <p className="desk-told mt-2">
          <b>{en.day.ledeWithdrawnBy(when(new Date(shown.withdrawal.at), timeZone), shown.withdrawal.by)}</b>{' '}
          {shown.withdrawal.reason}
        </p>
      )}
      {flags.map((flag) => (
        <p key={flag.claimId} className="desk-told mt-2">
          <b>{text.flags[flag.what]}</b>{' '}
          <Link href={`/desk/claims/${flag.claimId}`}>
            {flag.statement ? setInType(flag.statement) : deskText.redactions.unnamed}
          </Link>
        </p>
      ))}
      {flags.length > 0 && <p className="desk-hint mt-2">{text.flagHint}</p>}
    </section>
  );
}
