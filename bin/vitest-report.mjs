import { writeFileSync } from 'node:fs';

/** Tells bin/test.mjs how a run of vitest went: what passed, what failed, and why tests were skipped. */
export default class Report {
  onTestRunEnd(modules, unhandledErrors) {
    const report = { passed: 0, failed: unhandledErrors.map(({ message }) => message), skipped: [] };
    for (const module of modules) {
      report.failed.push(...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`));
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') report.passed += 1;
        else if (state === 'skipped')
          report.skipped.push({ name: test.fullName, reason: note ?? 'no reason given' });
        else report.failed.push(`${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    writeFileSync(process.env.DAYBOOK_REPORT, JSON.stringify(report));
  }
}
