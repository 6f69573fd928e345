import { writeFileSync } from 'node:fs';

/** Tells bin/test.mjs how a run of Playwright went: what passed, what failed, and why tests were skipped. */
export default class Report {
  #report = { passed: 0, failed: [], skipped: [] };

  onTestEnd(test, result) {
    const name = test.titlePath().filter(Boolean).join(' > ');
    if (result.status === 'skipped') {
      const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      this.#report.skipped.push({ name, reason: reason ?? 'no reason given' });
    } else if (test.ok()) this.#report.passed += 1;
    else this.#report.failed.push(name);
  }

  onError({ message }) {
    this.#report.failed.push(message ?? 'an error outside the tests');
  }

  onEnd() {
    writeFileSync(process.env.DAYBOOK_REPORT, JSON.stringify(this.#report));
  }

  printsToStdio() {
    return false;
  }
}
