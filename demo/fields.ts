import { events } from './days';
import type { Playing } from './play';
import type { Citation, Claim, Figure, Time } from './story';

/** A claim of the story as the fields of the desk's form (newsroom/claims/claim.ts), with ids for keys. */
export function fieldsOf(claim: Claim, playing: Playing): Record<string, unknown> {
  const { event, due, places = {}, topics = [], figures = [], relations = [], ...said } = claim;
  const eventId = event && playing.events.get(event);
  return {
    ...said,
    time: timeFields(claim.time),
    ...(due && { due: timeFields(due) }),
    ...(event && (eventId ? { eventId } : { newEventTitle: known(events, event, 'event') })),
    places: Object.entries(places).map(([place, role]) => ({ place, role })),
    topics: topics.map((name) => known(playing.topics, name, 'topic')),
    figures: figures.map(figureFields),
    citations: claim.citations.map((citation) => citationFields(citation, playing)),
    relations: relations.map(({ kind, to }) => ({
      kind,
      claimId: known(playing.claims, to, 'claim').claimId,
    })),
  };
}

/** @throws Error where the story names what it has not told yet. */
export function known<T>(told: ReadonlyMap<string, T>, key: string, what: string): T {
  const found = told.get(key);
  if (found === undefined) throw new Error(`the story has no ${what} “${key}” at this point`);
  return found;
}

export function timeFields({ chosenBecause, ...time }: Time) {
  return chosenBecause ? { ...time, open: true, choiceReason: chosenBecause } : time;
}

function figureFields({ value, low, high, asOf, qualifier = 'exact', ...figure }: Figure) {
  return {
    ...figure,
    value: String(value),
    low: low === undefined ? '' : String(low),
    high: high === undefined ? '' : String(high),
    qualifier,
    asOfDate: asOf?.date,
    asOfClock: asOf?.clock,
  };
}

function citationFields(
  { report, says = [], stance = 'supports', primary, ...cited }: Citation,
  playing: Playing,
) {
  return {
    ...cited,
    reportId: known(playing.reports, report, 'report').reportId,
    stance,
    steps: says,
    ...(primary && { primaryEvidence: true, primaryReason: primary }),
  };
}
