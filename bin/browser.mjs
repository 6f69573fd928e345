import { existsSync } from 'node:fs';
import { output } from './output.mjs';
import { step } from './step.mjs';

const OF_THE_SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium for the e2e tests: Playwright's own, the system's, or, as root on Debian and its kin, the package,
 * which is then installed.
 *
 * @returns {Promise<string>} the path of the program
 * @throws {Error} with what to do when there is none
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const found = [chromium.executablePath(), ...OF_THE_SYSTEM].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step(
      { doing: 'Installing Chromium', done: 'Installed Chromium', detail: () => "Debian's package" },
      installPackage,
    );
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error(
    'The e2e tests need a Chromium, and there is none. One of these brings it:\n' +
      '  npx playwright install chromium       (as this user; needs the network)\n' +
      '  sudo apt-get install -y chromium      (Debian, Ubuntu)',
  );
}

async function installPackage() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await output('apt-get', ['update'], { env: environment });
  await output('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env: environment });
}
