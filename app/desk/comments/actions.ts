'use server';

import { formAction } from '@/app/_server/form-action';
import { ownPath } from '@/app/_server/own-path';
import { comment } from '@/newsroom/desk/comment';

export const commentAction = formAction(comment, {
  leadsTo: ({ commentId }, { page }) => {
    const [path] = ownPath(page).split(/[?#]/);
    return `${path}?commented=${commentId}#comments`;
  },
});
