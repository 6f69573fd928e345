import { eq } from 'drizzle-orm';
import { sources } from '@/db/schema/sources';
import type { Context } from '@/newsroom/context';
import { assign } from '@/newsroom/desk/assign';
import { captureReport } from '@/newsroom/reports/capture';
import { excludeRange } from '@/newsroom/reports/exclude';
import { finishReport } from '@/newsroom/reports/finish';
import { addSource } from '@/newsroom/sources/add';
import { mergeSources } from '@/newsroom/sources/merge';
import { claimDeeds } from './claim-deeds';
import { known } from './fields';
import type { Desk } from './people';
import { reports } from './reports';
import type { Claim, Deed, Step } from './story';
import { textDeeds } from './text-deeds';

/** Where the story stands: the ids behind its keys. */
export type Playing = {
  desk: Desk;
  situationId: string;
  topics: Map<string, string>;
  reports: Map<string, { reportId: string; snapshotId: string }>;
  /** With the version of the draft that is open, 0 for none. */
  claims: Map<string, { claimId: string; revisionId: string; claim: Claim; draft: number }>;
  events: Map<string, string>;
  takeaways: Map<string, { takeawayId: string; revisionId: string }>;
};

/** How each deed is done through the verb that does it at the desk. */
export type Deeds<K extends Deed['does']> = {
  [D in K]: (ctx: Context, playing: Playing, deed: Extract<Deed, { does: D }>) => Promise<unknown>;
};

/** Does one step of the story. @throws what the verb throws, as the cause of an Error that names the step. */
export async function play(ctx: Context, playing: Playing, step: Step): Promise<void> {
  const deed = deeds[step.does] as (ctx: Context, playing: Playing, deed: Deed) => Promise<unknown>;
  try {
    await deed({ ...ctx, actor: playing.desk[step.by] }, playing, step);
  } catch (cause) {
    throw new Error(`the story breaks at ${step.at}, where ${step.by} comes to “${step.does}”`, { cause });
  }
}

const deeds: Deeds<Deed['does']> = {
  ...claimDeeds,
  ...textDeeds,
  async capture(ctx, { situationId, reports: captured }, { report: key }) {
    const { language = 'en', ...report } = known(reports, key, 'report');
    captured.set(key, await captureReport(ctx, { ...report, situationId, language, method: 'paste' }));
  },
  'leave out': (ctx, playing, { report, from, to, reason }) =>
    excludeRange(ctx, {
      snapshotId: known(playing.reports, report, 'report').snapshotId,
      from,
      to,
      reason,
    }),
  finish: (ctx, playing, { report }) => finishReport(ctx, known(playing.reports, report, 'report')),
  assign: (ctx, playing, { what, of, to }) =>
    assign(ctx, {
      subjectKind: what,
      subjectId:
        what === 'claim'
          ? known(playing.claims, of, what).claimId
          : known(playing.reports, of, what).reportId,
      personId: playing.desk[to].id,
    }),
  'add source': (ctx, _, { source }) => addSource(ctx, source),
  async merge(ctx, _, { source: name, into, reason }) {
    const [source] = await ctx.db.select().from(sources).where(eq(sources.name, name));
    const seen = source?.journalLine;
    await mergeSources(ctx, { sourceId: source?.id, survivor: into, seen, reason });
  },
};
