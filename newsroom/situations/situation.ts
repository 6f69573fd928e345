import { z } from 'zod';
import { placeKinds, placePrecisions } from '@/db/vocabulary';
import { namesOnLines } from '@/newsroom/names';
import { line, optionalDay, optionalId, prose, requiredLine } from '@/newsroom/text';

/** First parts of addresses that a situation's slug would shadow. */
export const reservedSlugs: readonly string[] = [
  'about',
  'api',
  'archive',
  'atom',
  'calendar',
  'claims',
  'corrections',
  'desk',
  'en',
  'events',
  'feed',
  'feeds',
  'figures',
  'health',
  'invitation',
  'method',
  'places',
  'public',
  'robots',
  'search',
  'sign-in',
  'sign-out',
  'sitemap',
  'situations',
  'sources',
  'static',
  'subscribe',
  'takeaways',
  'topics',
  'uk',
];

const timeZone = requiredLine(60, 'Choose the time zone in which the situation lives.').refine(isTimeZone, {
  error: 'Use an IANA name, such as Europe/Kyiv.',
});
const languageTag = requiredLine(35, 'Choose the language in which the desk writes.').refine(isLanguageTag, {
  error: 'Use a language tag, such as en or uk.',
});

export const situationInput = z.object({
  title: requiredLine(120, 'Give the situation a title.'),
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'Use small letters, digits and single hyphens, such as flood-2025.',
    })
    .max(60, { error: 'Keep this under 60 characters.' })
    .refine((slug) => !reservedSlugs.includes(slug), {
      error: 'This word has another meaning in addresses. Choose a different one.',
    }),
  summary: prose(1000).default(''),
  timeZone,
  language: languageTag,
});
export type SituationInput = z.output<typeof situationInput>;

/** What stands of a situation for good is its address; `seen` is the journal line that had last changed the row. */
export const editSituationInput = situationInput.omit({ slug: true }).extend({
  situationId: z.uuid(),
  seen: z.uuid(),
  /** How this desk works, for the Method page. */
  method: prose(20_000).default(''),
  /** How readers reach the desk about an error. */
  contact: prose(1000).default(''),
  /** The first local day that it is about; not public. */
  beganOn: optionalDay,
});

export const measureInput = z.object({
  situationId: z.uuid(),
  name: requiredLine(120, 'Name what is counted, such as killed.'),
  unit: line(40).default(''),
});

export const topicInput = z.object({ situationId: z.uuid(), name: requiredLine(80, 'Name the topic.') });

const changed = z.object({ id: z.uuid(), seen: z.uuid() });

export const editMeasureInput = measureInput.omit({ situationId: true }).extend(changed.shape);
export const moveMeasureInput = changed.extend({ direction: z.enum(['up', 'down']) });
export const editTopicInput = topicInput.omit({ situationId: true }).extend(changed.shape);

const degrees = (limit: number) =>
  z
    .union([
      z.literal(''),
      z.coerce
        .number()
        .min(-limit, { error: `Between -${limit} and ${limit}.` })
        .max(limit, { error: `Between -${limit} and ${limit}.` }),
    ])
    .optional()
    .transform((value) => (typeof value === 'number' ? value : null));

export const placeInput = z.object({
  situationId: z.uuid(),
  name: requiredLine(120, 'Name the place.'),
  kind: z.enum(placeKinds, { error: 'Choose the kind of place.' }),
  /** The place that contains it. */
  parentId: optionalId,
  aliases: namesOnLines(20),
  latitude: degrees(90),
  longitude: degrees(180),
  precision: z
    .union([z.enum(placePrecisions), z.literal('')])
    .optional()
    .transform((value) => value || null),
});

export const editPlaceInput = placeInput.omit({ situationId: true }).extend(changed.shape);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]+\/[A-Za-z0-9_+\-/]+$|^UTC$/.test(name);
  } catch {
    return false;
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
