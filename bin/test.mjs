import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { seconds, step } from './step.mjs';

// `npm test` runs every check, `npm run check` those that need no database, `npm test -- unit e2e` the named ones.
await prepare({ tools: true });
const { checks } = await import('./checks.mjs');
const reports = mkdtempSync(join(tmpdir(), 'daybook-reports-'));
const began = performance.now();
const total = { passed: 0, failed: [], skipped: [] };
try {
  for (const check of choose(process.argv.slice(2))) {
    const { passed, failed, skipped } = await run(check);
    total.passed += passed;
    total.failed.push(...failed);
    total.skipped.push(...skipped);
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
for (const { name, reason } of total.skipped) console.log(`\nSkipped: ${name}\n  ${reason}`);
for (const name of total.failed) console.log(`\nFAILED: ${name}`);
console.log(`\nAll of it took ${seconds(performance.now() - began)}.\n`);
console.log(`${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed.length === 0 ? 0 : 1;

function choose(typed) {
  const names = typed.filter((word) => !word.startsWith('--'));
  const unknown = names.find((name) => !checks.some((check) => check.name === name));
  if (unknown) {
    console.error(`There is no check "${unknown}". There are: ${checks.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  if (names.length > 0) return checks.filter(({ name }) => names.includes(name));
  return checks.filter(
    (check) => !check.leaveOut?.() && (check.needsNoDatabase || !typed.includes('--quick')),
  );
}

async function run(check) {
  const report = join(reports, `${check.name}.json`);
  const { counts, trouble } = await step({ ...check, detail: ({ counts }) => inWords(counts) }, async () => {
    const trouble = await check.run(report).then(
      () => undefined,
      (error) => error,
    );
    return { counts: count(check, report, trouble), trouble };
  });
  if (trouble) console.log(`\n${trouble.output?.trim() ?? trouble.message ?? trouble}\n`);
  return counts;
}

function count({ name }, report, trouble) {
  if (!existsSync(report)) return { passed: trouble ? 0 : 1, failed: trouble ? [name] : [], skipped: [] };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  // The tool itself may fail after tests that all passed.
  if (trouble && counts.failed.length === 0) counts.failed.push(name);
  return counts;
}

function inWords({ passed, failed, skipped }) {
  const words = [
    `${passed} passed`,
    failed.length > 0 && `${failed.length} FAILED`,
    skipped.length > 0 && `${skipped.length} skipped`,
  ];
  return words.filter(Boolean).join(', ');
}
