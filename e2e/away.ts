import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '@/testing/processes';

/** How a database is to those who ask it: there; gone, so that nobody can connect; or silent, so that nobody is answered. */
export type Presence = 'there' | 'gone' | 'silent';

/** Stands between a program and its database, and can take the database away from it. */
export type Between = { url: string; be(presence: Presence): void; close(): Promise<void> };

/** @param databaseUrl of the database itself. @returns the address under which the program finds it. */
export async function between(databaseUrl: string): Promise<Between> {
  const target = new URL(databaseUrl);
  const port = await freePort();
  const open = new Set<Socket>();
  let presence: Presence = 'there';
  const server = createServer((near) => {
    if (presence === 'gone') return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    if (presence === 'silent') silence([near, far]);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String(port);
  url.hostname = '127.0.0.1';
  return {
    url: url.href,
    be(next) {
      presence = next;
      if (next === 'gone') for (const socket of open) socket.destroy();
      if (next === 'silent') silence(open);
      if (next === 'there') for (const socket of open) socket.resume();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What was sent lies where it is, as with a machine that no longer runs. */
function silence(sockets: Iterable<Socket>): void {
  for (const socket of sockets) socket.pause();
}
