import { writeFileSync } from 'node:fs';

/** Tells bin/test.mjs how a run of vitest went: the counts, and why tests were skipped. */
export default class Report {
  onTestRunEnd(modules, unhandledErrors) {
    const report = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      report.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') report.passed += 1;
        else if (state === 'skipped')
          report.skipped.push({ name: test.fullName, reason: note ?? 'no reason given' });
        else report.failed += 1;
      }
    }
    writeFileSync(process.env.DAYBOOK_REPORT, JSON.stringify(report));
  }
}
