import { answerFile } from '@/app/_server/answer-file';
import { journalLine, momentAsked, day as readDay } from '@/app/_server/published';
import { readersFile } from '@/app/_server/readers-file';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { dayDataOf } from '@/newsroom/feeds/day-data';
import { lastStampOf } from '@/newsroom/timeline/stamp';

export const dynamic = 'force-dynamic';

/** A day as data, for programs: now, or as it stood at a moment. HEAD is answered from here as well, without the body. */
export const GET = readersFile('/[situation]/[day]/data.json', async (request, { situation, day }) => {
  const asOf = momentAsked(request);
  const timeline = await readDay(situation, day, asOf);
  if (!timeline) return Response.json({ error: en.notFound.title }, { status: 404 });
  const stamp = lastStampOf(timeline);
  const data = dayDataOf(timeline, await journalLine(stamp), { address: publicAddress });
  return answerFile(request, {
    ...{ body: JSON.stringify(data), mediaType: 'application/json; charset=utf-8' },
    ...{ modified: stamp, isData: true },
  });
});
