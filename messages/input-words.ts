import { z } from 'zod';

/** What to say of an input that breaks a schema without words of its own: only a program or a changed page sends such. */
z.config({
  localeError: (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined || issue.input === null || issue.input === ''
          ? 'This is missing. Fill it in.'
          : 'This cannot be read. Fill it in anew.';
      case 'invalid_value':
      case 'invalid_union':
        return 'This is none of the choices. Choose one of those offered.';
      case 'too_big':
        return `This is too much: at most ${issue.maximum}. Shorten it.`;
      case 'too_small':
        return `This is too little: at least ${issue.minimum}. Add to it.`;
      default:
        return 'This cannot be read. Load the page again and fill it in anew.';
    }
  },
});
