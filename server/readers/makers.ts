/**
 * How the server makes what readers ask for without Next's pipeline: each page and file of the App Router that Next has loaded says
 * here how it is made. The server and Next's bundle are two module graphs of one process, so the list stands where both see it.
 */

/** What is made, and the situation with whose changes it changes; undefined of the whole site. */
export type Made = {
  headers: Record<string, string>;
  body: string | Uint8Array;
  situationId: string | undefined;
};

export type Maker = {
  /** As the folders of app/ name it: "/[situation]/[day]". */
  route: string;
  /** What its paths look like, without their language. */
  pattern: RegExp;
  /** Whether it is a page: pages have a head that Next knows a part of. */
  isPage: boolean;
  /**
   * @param path with its language and its parameters.
   * @param head for a page: what stands in the head of every page of this route, as HTML.
   * @returns null where the address is not of this route, leads elsewhere, or has nothing: Next knows what to say.
   * @throws when the database cannot be asked.
   */
  make(path: string, head: string): Promise<Made | null>;
};

const shared = globalThis as typeof globalThis & { daybookMakers?: Map<string, Maker> };
shared.daybookMakers ??= new Map();

/** By their routes. */
export const makers = shared.daybookMakers;
