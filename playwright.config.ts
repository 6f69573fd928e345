import { defineConfig, devices } from '@playwright/test';

// bin/test.mjs chooses a free port, a throwaway data folder and the browser; by hand these are the defaults.
const port = process.env.PORT ?? '3100';
const dataDir = process.env.DAYBOOK_DATA_DIR ?? '.daybook/e2e';
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  retries: 0,
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
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
      },
    },
  ],
  webServer: {
    // The program itself, as a person starts it: build reused, own database.
    command: 'exec node bin/start.mjs',
    url: `${address}/api/health`,
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      DAYBOOK_URL: address,
      DAYBOOK_DATA_DIR: dataDir,
      DATABASE_URL: '',
      DAYBOOK_DEMO: '0',
    },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
