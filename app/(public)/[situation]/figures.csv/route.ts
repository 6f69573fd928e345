import { answerFile, noFile } from '@/app/_server/answer-file';
import { figureFile } from '@/app/_server/published';
import { readersFile } from '@/app/_server/readers-file';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { figuresCsv } from '@/newsroom/feeds/figures-csv';
import { addressAt, momentOfAddress } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

/** Figures as a file for spreadsheets: of a month, or all. HEAD is answered from here as well, without the body. */
export const GET = readersFile('/[situation]/figures.csv', async (request, { situation }) => {
  const asked = new URL(request.url).searchParams;
  const part = { month: asked.get('month') ?? undefined, until: asked.get('until') ?? undefined };
  const asOf = asked.get('asof') ?? undefined;
  const file = await figureFile(situation, part, asOf);
  if (!file) return noFile(en.notFound.title);
  const month = file.month ? `month=${file.month}&` : '';
  const path = `/${situation}/figures.csv`;
  const at = momentOfAddress(asOf)?.toISOString() ?? null;
  const earlier = file.earlier && publicAddress(addressAt(`${path}?${month}until=${file.earlier}`, at));
  return answerFile(request, {
    body: figuresCsv(file.rows, earlier, { address: publicAddress }),
    mediaType: 'text/csv; charset=utf-8; header=present',
    name: `${[situation, 'figures', file.month].filter(Boolean).join('-')}.csv`,
    previous: earlier,
  });
});
