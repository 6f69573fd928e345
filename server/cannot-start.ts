/**
 * Something about the machine or the configuration keeps the program from running, and the person who started it
 * can change that. Shown as it is, without a stack trace.
 */
export class CannotStart extends Error {
  /**
   * @param problem what is wrong, in one sentence
   * @param advice what to do about it
   */
  constructor(
    readonly problem: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}\n${advice}`, options);
    this.name = 'CannotStart';
  }
}
