import { setTimeout as pause } from 'node:timers/promises';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { type Cast, riverClaim } from '@/testing/cast';
import type { Running } from '@/testing/processes';
import { rareWord } from './generate';
import { percentile } from './load';

const patience = 10_000;

/**
 * Publishes claims one after the other through the verb that the reviewer's button calls, and asks both processes for every page
 * that has to show it, again and again until it does.
 *
 * @returns milliseconds from the call to the first answer that shows the claim, over all pages and processes.
 * @throws Error when a page does not show it within ten seconds.
 */
export async function publications(cast: Cast, programs: readonly Running[], count: number) {
  const waited: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const word = rareWord();
    // Twenty a day: the pages stay as long as pages are.
    const day = `2025-05-${String(1 + Math.floor(i / 20)).padStart(2, '0')}`;
    const submitted = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: riverClaim(cast, {
        statement: `The river rose by 42 centimetres overnight at ${word}.`,
        time: { precision: 'day', date: day, choiceReason: 'The bulletin is of that day.' },
      }),
    });
    const began = performance.now();
    await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
    const { slug } = cast;
    const pages = [
      `/${slug}/${day}`,
      `/claims/${submitted.claimId}`,
      `/${slug}/feed.xml`,
      `/${slug}/search?q=${word}`,
      `/${slug}/figures.csv?month=${day.slice(0, 7)}`,
    ];
    const asked = programs.flatMap((program) => pages.map((page) => `${program.url}${page}`));
    const wanted = (url: string) => (url.includes('figures.csv') ? submitted.claimId : word);
    waited.push(...(await Promise.all(asked.map((url) => visible(url, wanted(url), began)))));
  }
  return { median: percentile(waited, 0.5), p99: percentile(waited, 0.99), longest: Math.max(...waited) };
}

async function visible(url: string, word: string, began: number): Promise<number> {
  for (;;) {
    const answer = await fetch(url);
    const shown = (await answer.text()).includes(word);
    const waited = performance.now() - began;
    if (shown) return waited;
    if (waited > patience) throw new Error(`${url} does not show ${word} (${answer.status})`);
    await pause(2);
  }
}
