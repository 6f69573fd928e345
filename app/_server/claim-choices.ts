import 'server-only';
import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { shortDay } from '@/messages/english';
import type { Context } from '@/newsroom/context';
import { listEvents } from '@/newsroom/events/find';
import { listReports, type ReportLine } from '@/newsroom/reports/find';
import type { SituationWithLists } from '@/newsroom/situations/find';
import { listParties, listSources } from '@/newsroom/sources/find';

/** What a claim's form of this situation offers. */
export async function claimChoices(ctx: Context, situation: SituationWithLists): Promise<ClaimChoices> {
  const [reports, events, sources, parties] = await Promise.all([
    listReports(ctx, { situationId: situation.id }),
    listEvents(ctx, situation.id),
    listSources(ctx),
    listParties(ctx),
  ]);
  return {
    timeZone: situation.timeZone,
    reports: reports.map((report) => ({ value: report.id, label: nameOf(report) })),
    events: events
      .toSorted((a, b) => Number(a.joinedTo !== null) - Number(b.joinedTo !== null))
      .map(({ id, title, isPublic, joinedTo }) => ({
        value: id,
        label: eventName(title, isPublic, joinedTo),
      })),
    topics: situation.topics.map(({ id, name }) => ({ value: id, label: name })),
    measures: situation.measures.map(({ name, unit }) => ({ name, unit })),
    places: situation.places.map(({ name, kind, aliases, parentName }) => ({
      value: parentName ? `${name}, ${parentName}` : name,
      also: aliases,
      note: en.labels.placeKinds[kind],
    })),
    placesById: situation.places.map(({ id, name, parentName }) => ({
      value: id,
      label: parentName ? `${name}, ${parentName}` : name,
    })),
    sources: sources.map(({ name, kind, aliases, mergedNames, partyName, office }) => ({
      value: name,
      also: [...aliases, ...mergedNames],
      note: [en.labels.sourceKinds[kind], partyName !== name && deskText.review.party(partyName)]
        .filter(Boolean)
        .join(', '),
      office,
    })),
    parties: parties.map(({ name }) => name),
  };
}

function eventName(title: string, isPublic: boolean, joinedTo: string | null): string {
  const { eventJoined, eventNotPublic } = deskText.claim;
  if (joinedTo) return `${title} (${eventJoined})`;
  return isPublic ? title : `${title} (${eventNotPublic})`;
}

function nameOf({ title, publisherName, publishedOn }: ReportLine): string {
  const { reports: text } = deskText;
  return [
    title ?? text.untitled,
    publisherName ?? text.noPublisher,
    publishedOn ? shortDay(publishedOn) : text.noDate,
  ].join(', ');
}
