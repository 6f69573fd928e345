import { Notice } from '@/components/claims/notice';
import { Removed } from '@/components/removed/removed';
import type { DayGroup } from '@/newsroom/timeline/day';
import type { Removal } from '@/newsroom/timeline/removals';
import type { ClaimVersion, EventVersion, Published } from '@/newsroom/timeline/version';
import { ClaimEntry } from './claim-entry';
import type { Setting } from './setting';

/** Events down the line of time, each with its claims. Claims without an event stand under their time. */
export function DayEvents({ groups, setting }: { groups: readonly DayGroup[]; setting: Setting }) {
  return (
    <div className="events">
      {sectionsOf(groups, setting).map(({ event, removed, when, claims }) => (
        <section key={claims[0]?.claimId} id={idOf(event?.eventId ?? removed?.subjectId)} className="event">
          {event ? (
            <header>
              <p className="when">{when}</p>
              <h2 lang={setting.language}>
                <a href={setting.link(`/events/${event.eventId}`)}>{setting.words.setInType(event.title)}</a>
              </h2>
              {event.corrections?.map((correction) => (
                <Notice
                  key={correction.id}
                  correction={correction}
                  words={setting.words}
                  beside={setting.day}
                  language={setting.language}
                  address={setting.link(`/${setting.slug}/corrections`)}
                />
              ))}
            </header>
          ) : (
            <h2 className="when">{when}</h2>
          )}
          {removed && <Removed removal={removed} words={setting.words} />}
          <ol className="claims">
            {claims.map((claim) => (
              <ClaimEntry key={claim.claimId} claim={claim} under={when} setting={setting} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const idOf = (eventId: string | undefined) => eventId && `event-${eventId}`;

type Section = {
  event: Published<EventVersion> | null;
  removed?: Removal | undefined;
  when: string;
  claims: Published<ClaimVersion>[];
};

/** Neighbours without an event and of the same time share one dot. */
function sectionsOf(groups: readonly DayGroup[], { words, day }: Setting): Section[] {
  const sections: Section[] = [];
  for (const { event, removed, claims } of groups) {
    const time = event?.time ?? claims[0]?.time;
    if (!time) continue;
    const when = words.time(time, day);
    const last = sections.at(-1);
    const isPlain = !event && !removed;
    if (isPlain && last && !last.event && !last.removed && last.when === when) last.claims.push(...claims);
    else sections.push({ event, removed, when, claims: [...claims] });
  }
  return sections;
}
