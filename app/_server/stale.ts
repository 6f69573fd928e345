import 'server-only';
import { revalidatePath } from 'next/cache';
import type { FormState } from '@/components/desk/form/form-state';
import { Conflict } from '@/newsroom/errors';

/**
 * What a form that changes a row shows when somebody was quicker (promise 10): the page is drawn anew, so that
 * `Seen` and `StandsNow` have what stands now. For the option `show` of a form's action.
 */
export async function showStale(error: unknown): Promise<Partial<FormState> | undefined> {
  if (!(error instanceof Conflict)) return undefined;
  revalidatePath('/desk', 'layout');
  return { isStale: true };
}
