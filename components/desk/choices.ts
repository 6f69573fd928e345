import {
  type ChangeKind,
  changeKinds,
  claimKinds,
  outcomes,
  placeKinds,
  placePrecisions,
  placeRoles,
  qualifiers,
  relationKinds,
  reliabilityGrades,
  reportingVerbs,
  roles,
  sourceKinds,
  stances,
  verificationMethods,
} from '@/db/vocabulary';
import { en } from '@/messages/en';
import type { Choice } from './form/fields';

const { labels } = en;
const choices = <T extends string>(values: readonly T[], label: (value: T) => string): Choice[] =>
  values.map((value) => ({ value, label: label(value) }));
const spaced = (value: string) => value.replaceAll('_', ' ');

/** The domain's closed lists as a form offers them. */
export const roleChoices = choices(roles, spaced);
export const claimKindChoices = choices(claimKinds, (kind) => labels.claimKinds[kind]);
export const verbChoices = choices(reportingVerbs, (verb) => labels.verbs[verb]);
export const stanceChoices = choices(stances, (stance) => labels.stances[stance].toLowerCase());
export const sourceKindChoices = choices(sourceKinds, (kind) => labels.sourceKinds[kind]);
export const placeKindChoices = choices(placeKinds, (kind) => labels.placeKinds[kind]);
export const placeRoleChoices = choices(placeRoles, (role) => labels.placeRoles[role]);
export const placePrecisionChoices = choices(placePrecisions, spaced);
export const gradeChoices = choices(reliabilityGrades, (grade) => grade);
export const methodChoices = choices(verificationMethods, (method) => labels.methods[method]);
export const outcomeChoices = choices(outcomes, (outcome) => labels.outcomes[outcome]);
export const relationChoices = choices(relationKinds, (kind) => labels.relations[kind].to.toLowerCase());
/** Readers see nothing before an exact or an unspecified number; a writer has to choose between the two. */
export const qualifierChoices = choices(
  qualifiers,
  (qualifier) => labels.qualifiers[qualifier] || spaced(qualifier),
);

const changeLabels: Record<ChangeKind, string> = {
  correction: 'correction: something was wrong',
  clarification: 'clarification: it could be misread',
  update: 'update: there is news',
  evidence_added: 'evidence added, same meaning: no notice',
  typo: 'typing mistake, same meaning: no notice',
};
export const changeKindChoices = choices(changeKinds, (kind) => changeLabels[kind]);

/** Languages that reports come in most, then the rest by name. */
export const languageChoices: readonly Choice[] = languages([
  'en',
  'uk',
  'ru',
  'de',
  'fr',
  'es',
  'pl',
  'ar',
  'he',
  'fa',
  'tr',
  'it',
  'pt',
  'zh',
  'ja',
  'ko',
  'nl',
  'sv',
  'fi',
  'cs',
  'ro',
  'hu',
  'el',
  'ka',
  'hy',
  'az',
  'be',
  'bg',
  'sr',
  'hi',
  'ur',
  'my',
  'am',
  'sw',
]);

function languages(tags: readonly string[]): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return tags.map((value) => ({ value, label: names.of(value) ?? value }));
}
