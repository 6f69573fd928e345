import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { memory, type Running } from '@/testing/processes';

/**
 * Opens streams of news and makes one publication.
 *
 * @param publish makes the publication.
 * @returns how many heard of it, milliseconds until the last one did, and memory for one stream in kilobytes.
 */
export async function streams(
  program: Running,
  situationId: string,
  count: number,
  publish: () => Promise<unknown>,
) {
  const before = memory(program.pid);
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const open: IncomingMessage[] = [];
  let heard = 0;
  let last = 0;
  let began = 0;
  for (let i = 0; i < count; i += 1) {
    const stream = await opened(`${program.url}/api/live/${situationId}`, agent);
    open.push(stream);
    stream.on('data', (chunk: Buffer) => {
      if (!began || !chunk.includes('event: news')) return;
      heard += 1;
      last = performance.now() - began;
    });
  }
  await pause(500);
  const held = memory(program.pid) - before;
  began = performance.now();
  await publish();
  const end = Date.now() + 10_000;
  while (heard < count && Date.now() < end) await pause(5);
  for (const stream of open) stream.destroy();
  agent.destroy();
  return { opened: open.length, heard, last, each: held / count / 1024 };
}

function opened(url: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { accept: 'text/event-stream' } }, (stream) => {
      if (stream.statusCode === 200) resolve(stream);
      else reject(new Error(`a stream was answered ${stream.statusCode}`));
    }).once('error', reject);
  });
}
