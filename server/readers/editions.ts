/**
 * How far this process has heard what was published. Time is told in steps of its own: each thing heard is one. What was rendered at
 * a step is fresh as long as nothing about its situation was heard after it.
 */

/** A situation, or the whole site. */
export type Scope = {
  /** The step at which something about it was last heard. */
  heardAt: number;
  /** The situation's public version; of the site none. */
  version: number;
  /** When it was heard, in milliseconds; 0 for a version that was there from the start. */
  at: number;
};

/** Told of each publication as it is heard. */
export type Reader = (situationId: string, version: number, at: number) => void;

export class Editions {
  /** What belongs to no one situation: anything published anywhere makes it outdated. */
  readonly site: Scope = { heardAt: 0, version: 0, at: 0 };
  /** The last step. */
  step = 0;
  /** Since when nothing could be heard, in milliseconds; null while we hear. Whoever is deaf knows of nothing whether it is fresh. */
  deafSince: number | null;

  /** Resolves when everything there is has been heard for the first time. */
  readonly ready: Promise<void>;
  #firstHearing: () => void = () => {};

  readonly #situations = new Map<string, Scope>();
  readonly #readers = new Set<Reader>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.deafSince = now();
    this.ready = new Promise((resolve) => {
      this.#firstHearing = resolve;
    });
  }

  /** @param situationId undefined for what belongs to the whole site. */
  scopeOf(situationId: string | undefined): Scope {
    if (situationId === undefined) return this.site;
    let scope = this.#situations.get(situationId);
    if (!scope) {
      // Of a situation that nobody has told of yet anything may have been published until now.
      scope = { heardAt: this.step, version: -1, at: 0 };
      this.#situations.set(situationId, scope);
    }
    return scope;
  }

  /** @returns the version that is known; undefined of a situation that was never heard of. */
  versionOf(situationId: string): number | undefined {
    const version = this.#situations.get(situationId)?.version;
    return version === undefined || version < 0 ? undefined : version;
  }

  /** A version was announced, or read. One that is known already says nothing new. */
  heard(situationId: string, version: number): void {
    const scope = this.scopeOf(situationId);
    if (scope.version === version) return;
    const isFirst = scope.version < 0;
    this.step += 1;
    Object.assign(scope, { heardAt: this.step, version, at: isFirst ? 0 : this.#now() });
    this.site.heardAt = this.step;
    if (isFirst && version === 0) return;
    for (const reader of this.#readers) reader(situationId, version, this.#now());
  }

  /** Every version that there is has been read, after the listening began. */
  hears(): void {
    this.deafSince = null;
    this.#firstHearing();
  }
  deaf(): void {
    this.deafSince ??= this.#now();
  }

  /** @returns how to stop listening. */
  listen(reader: Reader): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }
}
