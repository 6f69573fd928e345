/**
 * How the server makes readers' pages without Next's pipeline: each page of the App Router that Next has loaded says here how it is
 * made. The server and Next's bundle are two module graphs of one process, so the list stands where both see it.
 */

/** A page's text, and the situation with whose changes it changes. */
export type MadePage = { html: string; situationId: string };

export type PageMaker = {
  /** As the folders of app/ name it: "/[situation]/[day]". */
  route: string;
  /** What its paths look like, without their language. */
  pattern: RegExp;
  /**
   * @param path with its language and its parameters.
   * @param head what stands in the head of every page of this route, as HTML.
   * @returns null where the address is not this page's, or leads elsewhere: Next knows what to say.
   * @throws when the database cannot be asked.
   */
  make(path: string, head: string): Promise<MadePage | null>;
};

const shared = globalThis as typeof globalThis & { daybookPageMakers?: Map<string, PageMaker> };

shared.daybookPageMakers ??= new Map();

/** By their routes. */
export const pageMakers = shared.daybookPageMakers;
