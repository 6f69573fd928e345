import type { Running } from '@/testing/processes';
import { syllables } from './generate';
import { percentile } from './load';

/** Words that everything has, words that one claim has, beginnings, phrases, two alphabets, filters and misses. */
function questions(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const rare = syllables(5_000 + ((i * 7919) % count ** 2));
    const town = `${syllables(i % 300)}ivka`;
    const some = [
      'q=people',
      'q=bridge',
      `q=${rare}`,
      `q=${town.slice(0, 5)}`,
      `q=%22people+were+led+away%22`,
      `q=${town}+levee`,
      'q=Кева',
      `q=${town}&standing=disputed`,
      'q=nothinghasthisword',
      `q=hospital+${rare}`,
    ];
    return some[i % some.length] ?? '';
  });
}

/**
 * Searches one after the other, each in a way that nobody asked before it.
 *
 * @returns milliseconds of waiting: median, 95th percentile and longest.
 */
export async function searches(program: Running, slug: string, count: number) {
  const waited: number[] = [];
  for (const question of questions(count)) {
    const began = performance.now();
    const answer = await fetch(`${program.url}/${slug}/search?${question}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`search ${question}: ${answer.status}`);
    waited.push(performance.now() - began);
  }
  return { median: percentile(waited, 0.5), p95: percentile(waited, 0.95), longest: Math.max(...waited) };
}
