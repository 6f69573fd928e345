import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/*
 * Reads one document and ends. A process of its own, which read-apart.ts starts and ends; whatever the document does here
 * happens to nothing else.
 */
const [most, seconds] = process.argv.slice(2).map(Number);
const peak = new Float64Array(new SharedArrayBuffer(8));
const watching = `
  const { parentPort, workerData: { most, seconds, peak } } = require('node:worker_threads');
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  let until = Infinity;
  parentPort.once('message', () => { until = spent() + seconds; });
  setInterval(() => {
    const taken = process.memoryUsage.rss();
    if (taken > peak[0]) peak[0] = taken;
    if (taken > most) process.kill(process.pid, 'SIGKILL');
    if (spent() > until) process.kill(process.pid, 'SIGTERM');
  }, 10);
`;
// The heap has a limit of its own, buffers have none. And a parent that was killed ends nobody.
const watcher = new Worker(watching, { eval: true, workerData: { most, seconds, peak } });
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const [{ readDocument }] = await Promise.all([
  import('../../newsroom/documents/read.ts'),
  // The commonest form, loaded while there is time.
  import('../../newsroom/documents/html/read-html.ts'),
  once(watcher, 'online'),
]);

process.once('message', async ({ kind, bytes, told }) => {
  watcher.postMessage('begin');
  try {
    send({ read: await (kind === 'feed' ? feed(bytes, told) : readDocument(bytes, told)) });
  } catch (error) {
    const { code, path, facts } = error;
    send(
      error.name === 'RuleBroken'
        ? { broken: { code, path, facts } }
        : { failed: String(error?.stack ?? error) },
    );
  }
});
process.once('disconnect', () => process.exit());
send({ ready: true });

async function feed(bytes, told) {
  const { readFeed } = await import('../../newsroom/documents/feed.ts');
  return readFeed(bytes, told);
}

function send(answer) {
  process.send?.({ ...answer, peak: Math.max(peak[0], process.memoryUsage.rss()) });
}
