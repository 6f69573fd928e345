'use server';

import { type Fields, formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { withdrawTakeaway } from '@/newsroom/takeaways/withdraw';
import { writeTakeaway } from '@/newsroom/takeaways/write';

/** Back to the page of the day, which tells what was done. */
const backTo = (done: string) => ({
  leadsTo: (_: unknown, { slug, day }: Fields) =>
    `/desk/takeaways/${encodeURIComponent(String(slug))}/${encodeURIComponent(String(day))}?done=${done}`,
  show: showStale,
});

export const writeTakeawayAction = formAction(writeTakeaway, { input: toInput, ...backTo('written') });
export const reviewTakeawayAction = formAction(reviewTakeaway, backTo('decided'));
export const withdrawTakeawayAction = formAction(withdrawTakeaway, backTo('withdrawn'));

/** Ticked claims and pasted addresses are one list to the verb. */
function toInput({ sentences, ...fields }: Fields): Fields {
  const typed = Array.isArray(sentences) ? sentences : [];
  return {
    ...fields,
    sentences: typed.map((sentence: Fields = {}) => ({
      words: sentence.words ?? '',
      claims: [sentence.claims, sentence.others].flat().filter((value) => typeof value === 'string'),
    })),
  };
}
