import postgres from 'postgres';
import type { Program } from './program';
import { Visitor } from './visitor';

/** A save that the program acknowledged: what was given, and what came of it. */
export interface Acknowledged {
  number: number;
  reportId: string;
}

export interface Judgement {
  kept: number;
  /** Numbers of the acknowledged saves that are not there, or not as they were given. */
  lost: number[];
  /** Reports of which only a part is there. */
  half: string[];
}

const WHO = { email: 'olena@crash.example', password: 'a long sentence that nobody guesses' };
const NOTES = 3;

/**
 * Saves through the desk's own forms. One save is a captured report: a report, its snapshot, three notes and the
 * journal's line, in one transaction.
 */
export class Saver {
  #visitor: Visitor;

  constructor(private readonly program: Program) {
    this.#visitor = new Visitor(program.url);
  }

  /** Makes the first admin by the link that the start printed, and a situation to save into. */
  async settleIn(): Promise<void> {
    const invitation = this.program.printed.match(/\/invitation\/\S+/)?.[0];
    if (!invitation)
      throw new Error(`The start printed no link for the first admin:\n${this.program.printed}`);
    await this.#visitor.submit(invitation, 'join', { name: 'Olena Crash', ...WHO });
    const situation = { title: 'The crash test', slug: 'crash-test', timeZone: 'Europe/Kyiv' };
    await this.#visitor.submit('/desk/situations/new', 'situation', situation);
  }

  /** As somebody who comes anew, without the session of before the crash. */
  async signIn(): Promise<void> {
    this.#visitor = new Visitor(this.program.url);
    await this.#visitor.submit('/sign-in', 'sign-in', WHO);
  }

  /**
   * @returns the save's id, once the program has acknowledged it
   * @throws Error when it was not acknowledged; it may be there all the same
   */
  async save(number: number): Promise<Acknowledged> {
    const path = await this.#visitor.submit('/desk/reports/new', 'capture', { text: textOf(number) });
    const reportId = path.match(/^\/desk\/reports\/([0-9a-f-]{36})$/)?.[1];
    if (!reportId) throw new Error(`save ${number} led to ${path}`);
    return { number, reportId };
  }
}

/** Looks into the database itself: is everything there that was acknowledged, and is nothing there by half? */
export async function judge(databaseUrl: string, acknowledged: Acknowledged[]): Promise<Judgement> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const rows = await sql<{ id: string; text: string | null; notes: number; lines: number }[]>`
    select r.id, s.text,
           (select count(*)::int from notes n where n.snapshot_id = s.id) as notes,
           (select count(*)::int from journal j where j.subject_id = r.id) as lines
      from reports r left join snapshots s on s.report_id = r.id`;
  await sql.end();
  const found = new Map(rows.map((row) => [row.id, row]));
  return {
    kept: rows.length,
    lost: acknowledged
      .filter(({ number, reportId }) => found.get(reportId)?.text !== textOf(number))
      .map(({ number }) => number),
    half: rows
      .filter(({ text, notes, lines }) => text === null || notes !== NOTES || lines !== 1)
      .map(({ id }) => id),
  };
}

function textOf(number: number): string {
  const body = Array.from(
    { length: 12 },
    (_, line) =>
      `Line ${line} of save ${number}: the bridge at Їжаків was closed at ${line} o’clock [${1 + (line % NOTES)}].`,
  );
  const notes = Array.from(
    { length: NOTES },
    (_, note) => `[${note + 1}] https://example.org/${number}/${note + 1}`,
  );
  return [...body, '', ...notes].join('\n');
}
