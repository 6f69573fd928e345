import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { output } from './output.mjs';
import { load } from './prepare.mjs';

const { TEST_DATABASE_URL, ...environment } = process.env;

/**
 * What `npm test` runs, in this order. A check ends without a word, or throws with the tool's output. One that is made
 * of tests writes its counts to the file `report`; one that is not counts as one.
 */
export const checks = [
  {
    name: 'types',
    doing: 'Checking types',
    done: 'Types',
    needsNoDatabase: true,
    run: () => tool('typescript/bin/tsc', ['--noEmit']),
  },
  {
    name: 'style',
    doing: 'Checking lint and format',
    done: 'Lint and format',
    needsNoDatabase: true,
    run: () => tool('@biomejs/biome/bin/biome', ['check', '.']),
  },
  {
    name: 'unit',
    doing: 'Running unit tests',
    done: 'Unit tests',
    needsNoDatabase: true,
    run: (report) => vitest('unit', report),
  },
  {
    name: 'database',
    doing: 'Running database tests',
    done: 'Database tests',
    run: (report) => vitest('database', report),
  },
  {
    name: 'second-database',
    doing: 'Running database tests on TEST_DATABASE_URL',
    done: 'Database tests, second',
    leaveOut: () => !TEST_DATABASE_URL,
    run: (report) => vitest('database', report, { TEST_DATABASE_URL }),
  },
  {
    name: 'build',
    doing: 'Building the site',
    done: 'Production build',
    run: async () => {
      const { ensureBuild } = await load('server/build.ts');
      await ensureBuild({ later: () => {} });
    },
  },
  {
    name: 'e2e',
    doing: 'Running e2e tests',
    done: 'E2e tests',
    run: async (report) => {
      const browser = await findBrowser();
      await withDataFolder(async (folder) => {
        const site = {
          ...{ PORT: await freePort(), DAYBOOK_DATA_DIR: join(folder, 'stories') },
          ...{ DAYBOOK_WHOLE_PORT: await freePort(), DAYBOOK_WHOLE_DATA_DIR: join(folder, 'whole') },
          DAYBOOK_BROWSER: browser,
        };
        const reporter = '--reporter=list,./bin/playwright-report.mjs';
        await tool('@playwright/test/cli.js', ['test', reporter], { ...site, DAYBOOK_REPORT: report });
      });
    },
  },
];

function tool(path, arguments_, variables = {}) {
  const env = { ...environment, NO_COLOR: '1', ...variables };
  return output(process.execPath, [`node_modules/${path}`, ...arguments_], { env });
}

function vitest(project, report, variables = {}) {
  const arguments_ = [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=./bin/vitest-report.mjs',
  ];
  return tool('vitest/vitest.mjs', arguments_, { DAYBOOK_REPORT: report, ...variables });
}

async function withDataFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-e2e-'));
  chmodSync(folder, 0o711);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}
