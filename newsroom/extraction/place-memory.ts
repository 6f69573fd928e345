import type { PlaceKind } from '@/db/vocabulary';

type Place = { kind: PlaceKind; parent: string | null };

/**
 * Remembers over one document which names it introduces as places ("the village of Lembe", "Orsa, a town"), so that
 * they are known where they stand alone. A name that a person has there, too, is none of them.
 */
export class PlaceMemory {
  private readonly places = new Map<string, Place>();
  private readonly persons = new Set<string>();

  /** Takes note of a name that its words show to be a place's; the first of several has the say. */
  learn(name: string, place: Place): void {
    if (!this.places.has(name)) this.places.set(name, place);
  }

  /** Takes note of the last name of somebody. */
  learnPerson(name: string): void {
    this.persons.add(name);
  }

  /** The place that a name alone means in this document; undefined where it means none, or somebody. */
  placeCalled(name: string): Place | undefined {
    return this.persons.has(name) ? undefined : this.places.get(name);
  }
}
