import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ruleWords } from '@/messages/rules';
import { claimInput } from '@/newsroom/claims/claim';
import { Conflict, NotAllowed, NotFound, RuleBroken, RulesBroken, ruleCodes } from '@/newsroom/errors';
import { errorWords, fieldName } from './error-words';

describe('what a verb throws is said next to the field', () => {
  it('names fields as the form does', () => {
    expect(fieldName(['citations', 0, 'steps', 2, 'verb'])).toBe('citations[0].steps[2].verb');
    expect(fieldName([])).toBe('');
  });

  it('for input of the wrong form', () => {
    const parsed = claimInput.safeParse({
      statement: ' ',
      kind: 'event',
      time: { precision: '' },
      citations: [{ reportId: 'x', quote: '', stance: 'supports' }],
    });
    expect(errorWords(parsed.error)?.fieldErrors).toMatchObject({
      statement: ['Write the statement in our own neutral words.'],
      'time.precision': ['Choose how exactly the time is known.'],
      'citations[0].reportId': ['Choose the report.'],
    });
  });

  it('for one broken rule, and for several at once', () => {
    const broken = [
      new RuleBroken('quote_repeated', 'citations[1].occurrence', { times: 3 }),
      new RuleBroken('unknown_place', 'places[0].place', { name: 'Kamianka' }),
      new RuleBroken('nothing_changed'),
    ];
    expect(errorWords(new RulesBroken(broken))).toEqual({
      formErrors: [
        'Nothing is different from what was submitted before. Change something, or leave it as it is.',
      ],
      fieldErrors: {
        'citations[1].occurrence': ['These words stand 3 times in the report. Choose which one is meant.'],
        'places[0].place': ['No place is called “Kamianka”. Add it to the situation’s places first.'],
      },
    });
    expect(errorWords(broken[1])?.fieldErrors).toHaveProperty('places[0].place');
  });

  it('alike for what is not there and what one may not see', () => {
    expect(errorWords(new NotFound('claim'))).toEqual(errorWords(new NotAllowed('review a claim')));
  });

  it('of a schema that has none: nobody reads the words of a library', () => {
    const schema = z.object({
      a: z.string(),
      b: z.uuid(),
      c: z.enum(['x', 'y']),
      d: z.number().max(3),
      e: z.string().min(2),
    });
    const { fieldErrors = {} } = errorWords(schema.safeParse({ b: 'x', c: 'z', d: 9, e: 'x' }).error) ?? {};
    expect(fieldErrors.a).toEqual(['This is missing. Fill it in.']);
    expect(fieldErrors.c).toEqual(['This is none of the choices. Choose one of those offered.']);
    expect(Object.keys(fieldErrors)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(JSON.stringify(fieldErrors)).not.toMatch(/invalid|expected|received/i);
  });

  it('for somebody who was quicker', () => {
    expect(errorWords(new Conflict('draft'))?.formErrors[0]).toContain('Nothing of yours is lost');
  });

  it('and a fault of the program is none of the writer’s', () => {
    expect(errorWords(new TypeError('x is undefined'))).toBeNull();
    expect(errorWords(z.string().safeParse('fine').error)).toBeNull();
  });
});

it('every rule has words, with facts and without', () => {
  for (const code of ruleCodes) {
    expect(ruleWords[code]({}), code).toMatch(/^[A-Z“].*[.]$/s);
    expect(ruleWords[code]({}), code).not.toMatch(/undefined|NaN|\[object/);
  }
});
