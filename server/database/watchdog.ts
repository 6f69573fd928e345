import { spawn } from 'node:child_process';
import { bareEnvironment } from '../bare-environment';
import type { Store } from './store';

/**
 * Waits until its input ends, which it does when the process at the other end is gone, however it went. Then it ends
 * PostgreSQL: quickly, and without mercy if it hangs. The pid file is asked each time, so that no stranger is hit.
 */
const SCRIPT = `
cat >/dev/null
runs() { [ "$(head -n 1 "$1/postmaster.pid" 2>/dev/null)" = "$2" ]; }
runs "$1" "$2" && kill -INT "$2"
for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  runs "$1" "$2" || exit 0
  sleep 1
done
kill -QUIT "$2"
`;

/**
 * Makes sure that the server does not outlive this process, even where it is killed without a chance to clean up.
 *
 * @returns how to let the watchdog go when the server has ended
 */
export function watch(pid: number | undefined, store: Store): () => void {
  if (!pid) return () => {};
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'daybook-watchdog', store.cluster, String(pid)], {
    ...store.account,
    cwd: '/',
    env: bareEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => {});
  watchdog.stdin.on('error', () => {});
  watchdog.unref();
  return () => watchdog.stdin.destroy();
}
