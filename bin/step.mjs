const WIDTH = 26;

/**
 * Runs one step of a command and prints one line for it, with the time it took. While it lasts a
 * terminal shows the seconds ticking; elsewhere (a log, a container) a line every ten seconds says that it lives.
 *
 * @template T
 * @param {{ doing: string, done: string, detail?: (result: T) => string | undefined }} words
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>} what `work` returned; what it throws is passed on, after the line is cleared
 */
export async function step(words, work) {
  const began = performance.now();
  const stop = showElapsed(words.doing, began);
  try {
    const result = await work();
    stop();
    print(words.done, began, words.detail?.(result));
    return result;
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * @param {number} milliseconds
 * @returns {string} such as `0.4 s`
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(done, began, detail) {
  const time = seconds(performance.now() - began).padStart(8);
  process.stdout.write(`${done.padEnd(WIDTH)}${time}${detail ? `   ${detail}` : ''}\n`);
}

function showElapsed(doing, began) {
  const live = process.stdout.isTTY;
  const tell = () => {
    const elapsed = `${doing} … ${Math.round((performance.now() - began) / 1000)} s`;
    process.stdout.write(live ? `\r\x1b[2K${elapsed}` : `${elapsed}\n`);
  };
  const ticking = setInterval(tell, live ? 1000 : 10_000);
  return () => {
    clearInterval(ticking);
    if (live) process.stdout.write('\r\x1b[2K');
  };
}
