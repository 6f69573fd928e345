import { LRUCache } from 'lru-cache';
import { log } from '../log';
import { askedBy } from './address';
import { type Answer, answerOf } from './answer';
import type { Raw } from './ask';
import type { Editions } from './editions';
import { type Flight, type Place, Shelf } from './shelf';
import { Crowded, turns } from './turns';
import { TooSlow, within } from './within';

/** What a request is answered with. */
export type Found =
  | { as: 'fresh' | 'unkept'; answer: Answer; place?: Place }
  /** As it stood at a moment, since nobody can say now whether it still does. */
  | { as: 'stale'; answer: Answer; asOf: number }
  /** Nothing is kept, and nothing can be had. */
  | { as: 'unavailable' };

/** How long somebody waits for what is not kept. */
const LIMIT_MS = 6_000;
/** How long somebody waits for news of what is kept. */
const PATIENCE_MS = 1_500;
const AT_ONCE = 6;
const MOST_WAITING = 400;
/** How often a renderer that does not answer is tried again for an address of which nothing is kept. */
const RETRY_MS = 1_000;
const MOST_URLS = 10_000;

export type Options = {
  /** Makes what stands at an address. */
  render(path: string, limitMs: number): Promise<Raw>;
  editions: Editions;
  /** What all answers may hold together. */
  bytes: number;
  /** Under which the site is known. */
  host: string;
  now?: () => number;
  limitMs?: number;
  patienceMs?: number;
};

/**
 * The finished pages. One that is fresh is given at once; else it is rendered, once for all who wait; where that cannot be, what is
 * kept is given as it stood.
 */
export class KeptPages {
  /** What was done, for tests and the log. */
  readonly counts = { hits: 0, misses: 0, renders: 0, stale: 0, unavailable: 0, refused: 0 };
  readonly shelf: Shelf;
  readonly #byUrl = new LRUCache<string, Place>({ max: MOST_URLS });
  readonly #options: Options;
  readonly #turn = turns(AT_ONCE, MOST_WAITING);
  readonly #now: () => number;
  /** Since when the renderer, or the database behind it, gives no answers. */
  #awaySince: number | null = null;
  #lastTry = 0;
  #editions: Editions;

  constructor(options: Options) {
    this.#options = options;
    this.#editions = options.editions;
    this.#now = options.now ?? Date.now;
    this.shelf = new Shelf(options.bytes);
  }

  /**
   * What can be given without waiting for anything.
   *
   * @param url as it stands in the request.
   */
  atOnce(url: string): Place | null {
    const place = this.#byUrl.get(url);
    if (place === undefined || place.answer === null || this.#editions.deafSince !== null) return null;
    if (place.scope.heardAt > place.answer.madeAt) return null;
    this.shelf.touch(place);
    this.counts.hits += 1;
    return place;
  }

  /** @returns null where it is no address for readers. */
  find(url: string): Promise<Found> | null {
    const known = this.#byUrl.get(url);
    if (known?.answer) return this.#findKept(this.#placeOf(known.path));
    const asked = askedBy(url);
    if (!asked) return null;
    if (!asked.isKept) return this.#findUnkept(asked.path);
    const place = this.#placeOf(asked.path);
    this.#byUrl.set(url, place);
    return this.#findKept(place);
  }

  #placeOf(path: string): Place {
    const known = this.shelf.get(path) ?? this.#byUrl.get(path);
    if (known) return known;
    const place: Place = { path, answer: null, scope: this.#editions.site, isProven: false, flight: null };
    this.#byUrl.set(path, place);
    return place;
  }

  async #findKept(place: Place): Promise<Found> {
    const { answer } = place;
    const isDeaf = this.#editions.deafSince !== null;
    if (answer && !isDeaf && place.scope.heardAt <= answer.madeAt) {
      this.shelf.touch(place);
      this.counts.hits += 1;
      return { as: 'fresh', answer, place };
    }
    this.counts.misses += 1;
    if (answer && (isDeaf || this.#awaySince !== null)) {
      if (!isDeaf) this.#flightTo(place).done.catch(() => {});
      return this.#stale(answer);
    }
    if (this.#isKnownAway(() => this.#flightTo(place).done)) return this.#unavailable();
    const flight = this.#flightTo(place);
    try {
      const made = await (answer ? within(this.#patience(), flight.done) : flight.done);
      if (made.status < 500) return { as: 'fresh', answer: made, place };
      return answer ? this.#stale(answer) : { as: 'unkept', answer: made };
    } catch {
      // Why is in the log already, once for all who waited.
      const kept = answer ?? place.answer;
      return kept ? this.#stale(kept) : this.#unavailable();
    }
  }

  async #findUnkept(path: string): Promise<Found> {
    this.counts.misses += 1;
    if (this.#isKnownAway(() => this.#render(path, false))) return this.#unavailable();
    try {
      return { as: 'unkept', answer: await this.#render(path, false) };
    } catch {
      return this.#unavailable();
    }
  }

  /**
   * While the database is known to be away nobody waits for it.
   *
   * @param tryAgain is called now and then, to see whether it still is.
   */
  #isKnownAway(tryAgain: () => Promise<unknown>): boolean {
    if (this.#editions.deafSince === null || this.#awaySince === null) return false;
    if (this.#now() - this.#lastTry >= RETRY_MS) {
      this.#lastTry = this.#now();
      // Why it failed is in the log.
      tryAgain().catch(() => {});
    }
    return true;
  }

  #stale(answer: Answer): Found {
    this.counts.stale += 1;
    return { as: 'stale', answer, asOf: this.#knownUntil(answer) };
  }

  #unavailable(): Found {
    this.counts.unavailable += 1;
    return { as: 'unavailable' };
  }

  /** Until when an answer is known to have been what readers should see. */
  #knownUntil(answer: Answer): number {
    const scope = this.#editions.scopeOf(answer.situationId);
    if (scope.heardAt > answer.madeAt) return Math.min(scope.at || this.#now(), this.#now());
    return this.#editions.deafSince ?? this.#now();
  }

  /** The rendering under way, if it began after the last that was heard; else one of now. */
  #flightTo(place: Place): Flight {
    const { flight } = place;
    if (flight && place.scope.heardAt <= flight.startedAt) return flight;
    const startedAt = this.#editions.step;
    const done = this.#render(place.path, true);
    const started: Flight = { startedAt, done };
    place.flight = started;
    done
      .then((answer) => this.#store(place, answer))
      .catch(() => {})
      .finally(() => {
        if (place.flight === started) place.flight = null;
      });
    return started;
  }

  #store(place: Place, answer: Answer): void {
    if (answer.status >= 500) return;
    const scope = this.#editions.scopeOf(answer.situationId);
    place.scope = scope;
    if (scope.heardAt > answer.madeAt) {
      this.counts.refused += 1;
      // Outdated before it was finished. It is better than nothing while nothing can be had, and never taken for fresh.
      if (place.answer && place.answer.madeAt >= answer.madeAt) return;
    }
    place.answer = answer;
    this.shelf.keep(place);
  }

  /** @throws where there is no answer in time */
  async #render(path: string, isKept: boolean): Promise<Answer> {
    const limitMs = this.#options.limitMs ?? LIMIT_MS;
    const asked = this.#now();
    try {
      return await within(
        limitMs,
        this.#turn(async () => {
          const left = limitMs - (this.#now() - asked);
          if (left <= 0) throw new TooSlow('its turn came too late');
          this.counts.renders += 1;
          const madeAt = this.#editions.step;
          const raw = await this.#options.render(path, left);
          const answer = await answerOf(raw, { madeAt, isKept, host: this.#options.host });
          this.#awaySince = raw.status === 503 ? (this.#awaySince ?? this.#now()) : null;
          return answer;
        }),
      );
    } catch (error) {
      if (error instanceof TooSlow) {
        this.#awaySince ??= this.#now();
        log.warn('a page could not be rendered in time', { path, limitMs });
      } else if (!(error instanceof Crowded)) log.error('a page could not be rendered', error, { path });
      throw error;
    }
  }

  #patience(): number {
    return this.#options.patienceMs ?? PATIENCE_MS;
  }
}
