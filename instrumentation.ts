import type { Instrumentation } from 'next';
import { log } from '@/server/log';

/** Whatever fails while a page is drawn is in the log: readers see no more than that something did. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }, { routePath }) => {
  // The address of an invitation is a secret.
  const url = path.startsWith('/invitation/') ? routePath : path.split('?')[0];
  log.error('a page failed', error, { method, url });
};
