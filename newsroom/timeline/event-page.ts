import type { Ledger } from './ledger';
import type { ClaimVersion, EventVersion, Published, SituationVersion, SourceVersion } from './version';

/** What the page of one event shows; made by read-event.ts from public versions alone. */
export type EventPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  event: Published<EventVersion>;
  /** The event that it turned out to be: the address leads there. */
  survivor: Published<EventVersion> | null;
  /** Events that turned out to be this one. */
  joined: Published<EventVersion>[];
  /** The other halves where it was divided, by id. */
  others: ReadonlyMap<string, Published<EventVersion>>;
  /** In the order of days and of time; those of joined events, too. */
  days: { day: string; claims: Published<ClaimVersion>[] }[];
  ledger: Ledger;
  sources: ReadonlyMap<string, Published<SourceVersion>>;
  /** The latest stamp of what stands here. */
  updatedAt: string;
};
