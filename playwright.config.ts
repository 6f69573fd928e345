import { defineConfig, devices } from '@playwright/test';

// bin/test.mjs chooses a free port, a throwaway data folder and the browser; by hand these are the defaults.
const port = process.env.PORT ?? '3100';
const dataDir = process.env.DAYBOOK_DATA_DIR ?? '.daybook/e2e';
const wholePort = process.env.DAYBOOK_WHOLE_PORT ?? '3101';
const wholeDataDir = process.env.DAYBOOK_WHOLE_DATA_DIR ?? '.daybook/e2e-whole';

/** The program itself, as a person starts it: build reused, own database. */
const started = (at: string, folder: string, demo: '0' | '1') => ({
  command: 'exec node bin/start.mjs',
  url: `http://127.0.0.1:${at}/api/health`,
  env: {
    PORT: at,
    HOST: '127.0.0.1',
    DAYBOOK_URL: `http://127.0.0.1:${at}`,
    DAYBOOK_DATA_DIR: folder,
    DATABASE_URL: '',
    DAYBOOK_DEMO: demo,
  },
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 } as const,
  stdout: 'pipe' as const,
});

const chromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 900 },
  launchOptions: {
    executablePath: process.env.DAYBOOK_BROWSER || undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  },
};

export default defineConfig({
  testDir: 'e2e',
  retries: 0,
  workers: 2,
  forbidOnly: true,
  // Long enough for a busy machine: how fast something is, the benchmark says.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  // Each kind has its site, and takes its tests one after the other; the two go on side by side.
  projects: [
    { name: 'stories', testIgnore: 'whole/**', workers: 1, use: chromium },
    { name: 'whole', testMatch: 'whole/**/*.spec.ts', workers: 1, use: chromium },
  ],
  // The stories begin on an empty site; every page and every form is tried on one with the demonstration.
  webServer: [started(port, dataDir, '0'), started(wholePort, wholeDataDir, '1')],
});
