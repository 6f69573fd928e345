import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Running, start } from '@/testing/processes';

/** What is served as a file: the bytes that the site gives, plain and compressed. */
export type StaticFile = { name: string; plain: Buffer; gzip: Buffer };

/**
 * Starts nginx, one worker, with files and their compressed forms beside them.
 *
 * @returns null where nginx is not installed.
 */
export async function startNginx(folder: string, files: readonly StaticFile[]): Promise<Running | null> {
  const command = installed();
  if (!command) return null;
  const port = await freePort();
  const root = join(folder, 'files');
  mkdirSync(root, { recursive: true });
  for (const { name, plain, gzip } of files) {
    writeFileSync(join(root, name), plain);
    writeFileSync(join(root, `${name}.gz`), gzip);
  }
  for (const path of [folder, root]) chmodSync(path, 0o755);
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(
    configuration,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 2048; }
http {
  access_log off; sendfile on; tcp_nopush on; etag on; gzip_static on; gzip_vary on;
  keepalive_requests 1000000; open_file_cache max=100; open_file_cache_valid 60s;
  types { text/html html; application/rss+xml xml; }
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`,
  );
  const [some] = files;
  return start(command, ['-c', configuration], `http://127.0.0.1:${port}`, `/${some?.name}`);
}

function installed(): string | null {
  for (const command of ['nginx', '/usr/sbin/nginx']) {
    try {
      execFileSync(command, ['-v'], { stdio: 'ignore' });
      return command;
    } catch {
      // Not there; the next place may have it.
    }
  }
  return null;
}
