import type { ReactNode } from 'react';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { englishFor } from '@/messages/english';
import type { Case } from '@/newsroom/claims/case';

const text = deskText.review;

/** When and where it happened, who says so, and under which event it stands. */
export function ClaimFacts({
  shown,
  evidence,
  originators,
}: Pick<Case, 'shown' | 'evidence' | 'originators'>) {
  const format = englishFor(evidence.situation.timeZone);
  const { event } = evidence;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule-2 pb-4 text-sm text-ink-2 [&_b]:font-[550] [&_b]:text-ink">
      <Fact name={deskText.claim.kind}>
        <b>{en.labels.claimKinds[shown.claimKind]}</b>
      </Fact>
      <Fact name={deskText.claim.time}>
        <b>{format.time(shown.time)}</b>
        {shown.time.phrase && ` (${text.phrase(shown.time.phrase)})`}
      </Fact>
      {shown.places.length > 0 && (
        <Fact name={deskText.claim.places}>
          <b>
            {shown.places
              .map(
                ({ name, role, within }) =>
                  `${[name, ...within.slice(0, 1)].join(', ')} (${en.labels.placeRoles[role]})`,
              )
              .join('; ')}
          </b>
        </Fact>
      )}
      {originators.length > 0 && (
        <Fact name={text.says} isShown>
          <b>{originators.map(({ name }) => name).join(', ')}</b>
        </Fact>
      )}
      {shown.due && (
        <Fact name={text.due} isShown>
          <b>{format.time(shown.due)}</b>
          {shown.due.phrase && ` (${text.phrase(shown.due.phrase)})`}
        </Fact>
      )}
      {event && (
        <Fact name={text.event} isShown>
          <b>{event.title}</b>
          {!event.isPublic && ` · ${text.eventBecomesPublic}`}
        </Fact>
      )}
      {shown.topics.length > 0 && <Fact name={deskText.claim.topics}>{shown.topics.join(', ')}</Fact>}
      {shown.time.choiceReason && (
        <Fact name={text.choice} isShown>
          {shown.time.choiceReason}
        </Fact>
      )}
    </dl>
  );
}

/** Most facts say by themselves what they are; their names are for those who listen. */
function Fact({ name, isShown = false, children }: { name: string; isShown?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className={isShown ? 'inline' : 'sr-only'}>{name} </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
