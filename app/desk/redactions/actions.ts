'use server';

import { formAction } from '@/app/_server/form-action';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';

export const askAction = formAction(askForRedaction, {
  leadsTo: ({ isDone }) => `/desk/redactions?done=${isDone ? 'removed' : 'asked'}`,
});

export const answerAction = formAction(answerRedaction, {
  leadsTo: (_, { answer }) => `/desk/redactions?done=${answer === 'consented' ? 'removed' : 'refused'}`,
});
