import { writeFileSync } from 'node:fs';

/** Tells bin/test.mjs how a run of Playwright went: the counts, and why tests were skipped. */
export default class Report {
  #report = { passed: 0, failed: 0, skipped: [] };

  onTestEnd(test, result) {
    if (result.status === 'skipped') {
      const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      this.#report.skipped.push({
        name: test.titlePath().filter(Boolean).join(' > '),
        reason: reason ?? 'no reason given',
      });
    } else if (test.ok()) this.#report.passed += 1;
    else this.#report.failed += 1;
  }

  onError() {
    this.#report.failed += 1;
  }

  onEnd() {
    writeFileSync(process.env.DAYBOOK_REPORT, JSON.stringify(this.#report));
  }

  printsToStdio() {
    return false;
  }
}
