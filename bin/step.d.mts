/** See step.mjs: plain JavaScript, because it runs before anything is installed. */
export interface StepWords<T> {
  doing: string;
  done: string;
  detail?: (result: T) => string | undefined;
}

export function step<T>(words: StepWords<T>, work: () => Promise<T> | T): Promise<T>;
export function seconds(milliseconds: number): string;
