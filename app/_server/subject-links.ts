import 'server-only';
import { deskText } from '@/messages/desk';
import type { Context } from '@/newsroom/context';
import type { FindingLine } from '@/newsroom/findings/find';
import { namesOfSubjects } from '@/newsroom/findings/subjects';

const pages = {
  report: 'reports',
  claim: 'claims',
  takeaway: 'takeaways',
  source: 'sources',
  event: 'events',
} as const;

/**
 * Names of the things that findings are about, by id, each with its page at the desk.
 *
 * @param here the thing on whose page they are shown; it is not named there.
 */
export async function subjectLinks(
  ctx: Context,
  lines: readonly FindingLine[],
  here?: string,
): Promise<Map<string, { name: string; href: string }>> {
  const named = await namesOfSubjects(ctx, lines);
  return new Map(
    [...named]
      .filter(([id]) => id !== here)
      .map(([id, { kind, name }]) => [
        id,
        { name: name || deskText.findings.subjects[kind], href: `/desk/${pages[kind]}/${id}` },
      ]),
  );
}
