import type { ComboOption } from '@/components/desk/form/combo-field';
import type { Choice } from '@/components/desk/form/fields';

/** What a claim's form offers to choose from: the situation's lists, its reports and its events. */
export type ClaimChoices = {
  timeZone: string;
  reports: Choice[];
  events: Choice[];
  topics: Choice[];
  measures: { name: string; unit: string }[];
  places: ComboOption[];
  /** For what a new place lies in. */
  placesById: Choice[];
  sources: (ComboOption & { office: string | null })[];
  parties: string[];
};

/** Ids that a claim's form sends, as the names that it shows. */
export function namesOf({
  reports,
  events,
  topics,
}: Pick<ClaimChoices, 'reports' | 'events' | 'topics'>): ReadonlyMap<string, string> {
  return new Map([...reports, ...events, ...topics].map(({ value, label }) => [value, label]));
}

/** A measure as a list of choices names it. */
export function measureLabel({ name, unit }: ClaimChoices['measures'][number]): string {
  return unit ? `${name} (${unit})` : name;
}
