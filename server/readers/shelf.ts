import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';
import type { Scope } from './editions';

/** An address and what is kept of it. It outlives its answer, which may be dropped for others. */
export type Place = {
  readonly path: string;
  answer: Answer | null;
  scope: Scope;
  /** It was asked for again after it was kept. */
  isProven: boolean;
  /** The rendering under way. */
  flight: Flight | null;
};

/** A rendering that many may wait for. */
export type Flight = { startedAt: number; done: Promise<Answer> };

/**
 * The answers that are kept, within bounds. What was asked for only once has a quarter of the room to itself, so that somebody
 * who goes through every address there is, or makes them up, drives out nothing that readers come back to.
 */
export class Shelf {
  readonly #proven: LRUCache<string, Place>;
  readonly #new: LRUCache<string, Place>;
  readonly #largest: number;

  /** @param bytes of all answers together. */
  constructor(bytes: number) {
    const dispose = (place: Place, _: string, reason: string) => {
      if (reason === 'evict') place.answer = null;
    };
    this.#proven = new LRUCache({ maxSize: Math.ceil(bytes * 0.75), dispose });
    this.#new = new LRUCache({ maxSize: Math.ceil(bytes * 0.25), dispose });
    this.#largest = Math.ceil(bytes / 16);
  }

  /** The place of an address, where something is kept of it; it counts as asked for. */
  get(path: string): Place | undefined {
    return this.#proven.get(path) ?? this.#new.get(path);
  }

  /** It was asked for again: it stays when what is new goes. */
  touch(place: Place): void {
    if (place.isProven) {
      this.#proven.get(place.path);
      return;
    }
    // What is not there, or leads elsewhere, is cheap to find out again.
    if (place.answer?.status !== 200 || this.#new.peek(place.path) !== place) return;
    place.isProven = true;
    this.#new.delete(place.path);
    this.#proven.set(place.path, place, { size: sizeOf(place) });
  }

  /** Keeps the place's answer, or what has grown of it. An answer that is too large for the shelf is not kept. */
  keep(place: Place): void {
    if (!place.answer) return;
    const size = sizeOf(place);
    if (size > this.#largest) {
      this.drop(place);
      return;
    }
    (place.isProven ? this.#proven : this.#new).set(place.path, place, { size });
  }

  drop(place: Place): void {
    this.#proven.delete(place.path);
    this.#new.delete(place.path);
    place.answer = null;
    place.isProven = false;
  }

  /** Bytes that are held. */
  get size(): number {
    return this.#proven.calculatedSize + this.#new.calculatedSize;
  }

  get count(): number {
    return this.#proven.size + this.#new.size;
  }
}

function sizeOf(place: Place): number {
  return (place.answer?.size ?? 0) + 2 * place.path.length + 200;
}
