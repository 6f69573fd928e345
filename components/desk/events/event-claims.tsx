import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { StandingBadge } from '@/components/ui/standing-badge';
import { deskText } from '@/messages/desk';
import { english, setInType, shortDay, shortened } from '@/messages/english';
import type { EventInFull } from '@/newsroom/events/find';

const text = deskText.events;

/** The claims of an event in their order, which buttons change one place at a time. */
export function EventClaims({
  event,
  move,
  mayOrder,
}: {
  event: EventInFull;
  move: FormAction;
  mayOrder: boolean;
}) {
  const { claims } = event;
  if (claims.length === 0) return <p className="desk-meta">{text.noClaims}</p>;
  const ids = claims.map(({ claimId }) => claimId);
  return (
    <ol className="desk-lines">
      {claims.map((claim, i) => (
        <li key={claim.claimId} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <div className="min-w-0 flex-1 basis-72">
            <Link href={`/desk/claims/${claim.claimId}`} className="font-serif text-[1.0625rem] leading-snug">
              {setInType(claim.statement)}
            </Link>
            <p className="desk-meta mt-0.5 flex flex-wrap gap-x-3">
              {claim.standing ? (
                <StandingBadge words={english} standing={claim.standing} />
              ) : (
                <span>{text.claimNotPublic}</span>
              )}
              <span>{shortDay(claim.day)}</span>
            </p>
          </div>
          {mayOrder && claims.length > 1 && (
            <DeskForm
              id={`order-${claim.claimId}`}
              action={move}
              defaults={{ eventId: event.id }}
              className="flex flex-wrap gap-x-4 max-sm:w-full [&>.desk-errors]:w-full"
            >
              <Hidden name="eventId" />
              {/* A button moves what the page shows now; nothing typed could be lost. */}
              <input type="hidden" name="seen" value={event.journalLine} readOnly />
              {i > 0 && (
                <Move order={moved(ids, i, i - 1)} label={text.moveUpOf(shortened(claim.statement, 80))}>
                  {text.moveUp}
                </Move>
              )}
              {i < ids.length - 1 && (
                <Move order={moved(ids, i, i + 1)} label={text.moveDownOf(shortened(claim.statement, 80))}>
                  {text.moveDown}
                </Move>
              )}
            </DeskForm>
          )}
        </li>
      ))}
    </ol>
  );
}

function Move({ order, label, children }: { order: readonly string[]; label: string; children: string }) {
  return (
    <Submit name="order" value={order.join(' ')} className="desk-button-quiet">
      <span aria-hidden="true">{children}</span>
      <span className="sr-only">{label}</span>
    </Submit>
  );
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const order = ids.filter((_, i) => i !== from);
  order.splice(to, 0, ...ids.slice(from, from + 1));
  return order;
}
