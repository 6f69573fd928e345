import type postgres from 'postgres';
import { publicationChannel } from '@/newsroom/timeline/publish';
import { processorTime, type Running } from '@/testing/processes';
import { percentile } from './load';

/**
 * How long a page takes that has to be made anew: before each request the situation is said to have changed.
 *
 * @returns milliseconds of waiting (median, 95th percentile) and of processor time for one.
 */
export async function misses(
  owner: postgres.Sql,
  program: Running,
  situationId: string,
  path: string,
  rounds: number,
): Promise<{ median: number; p95: number; cpu: number; bytes: number }> {
  await ask(program, path);
  const waited: number[] = [];
  let cpu = 0;
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    await announce(owner, situationId);
    const before = processorTime(program.pid);
    const began = performance.now();
    bytes = await ask(program, path);
    waited.push(performance.now() - began);
    cpu += processorTime(program.pid) - before;
  }
  return { median: percentile(waited, 0.5), p95: percentile(waited, 0.95), cpu: cpu / rounds, bytes };
}

/** Raises the situation's public version, as a publication does, and waits until the news must have arrived. */
async function announce(owner: postgres.Sql, situationId: string): Promise<void> {
  const [raised] = await owner<{ version: number }[]>`
    update situation_counters set public_version = public_version + 1
    where situation_id = ${situationId} returning public_version as version`;
  await owner.notify(publicationChannel, JSON.stringify({ situationId, version: Number(raised?.version) }));
  await new Promise((resolve) => setTimeout(resolve, 30));
}

async function ask(program: Running, path: string): Promise<number> {
  const answer = await fetch(`${program.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
  const body = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return Number(answer.headers.get('content-length') ?? body.byteLength);
}
