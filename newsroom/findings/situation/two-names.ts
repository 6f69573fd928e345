import { foldName } from '@/newsroom/names';
import type { SituationRule } from './read-situation';

/**
 * Two people whose names sound the same in another spelling: Zelensky and Zelenskyy, Serhiy and Sergei. Given name and family name
 * must both be alike.
 */
export const twoNames: SituationRule = ({ sources }) => {
  const named = sources
    .filter(({ isPerson }) => isPerson)
    .map((source) => ({
      ...source,
      keys: new Set([source.name, ...source.aliases].map(soundOf).filter(Boolean)),
    }));
  return named.flatMap((one, i) =>
    named.slice(i + 1).flatMap((other) => {
      const shared = [...one.keys].find((key) => other.keys.has(key));
      if (!shared) return [];
      return [
        {
          rule: 'two_names',
          at: [],
          about: [one, other].map(({ sourceId }) => ({ kind: 'source', id: sourceId }) as const),
          facts: { names: [one.name, other.name] },
        },
      ];
    }),
  );
};

/** How the spellings of Ukrainian and Russian names in Latin letters differ; applied in order. */
const spellings: readonly [RegExp, string][] = [
  [/shch|sch|sz|ş|š/g, 'sh'],
  [/kh|ch(?=[aeiouy]?[^aeiouy])|ḥ/g, 'kh'],
  [/zh|ž/g, 'zh'],
  [/g/g, 'h'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/iy$|yi$|yy$|ii$|ij$|ei$|ey$|ej$|y$/g, 'i'],
  [/ie|ye|yo|io|je|ia|ya|ja|iu|yu|ju/g, 'e'],
  [/[aeiouy']+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** @returns empty for a name of one word, which tells nobody apart. */
function soundOf(name: string): string {
  const words = foldName(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s-]+/)
    .filter((word) => word.length > 1);
  if (words.length < 2) return '';
  return words
    .map((word) => spellings.reduce((sound, [pattern, spelled]) => sound.replace(pattern, spelled), word))
    .sort()
    .join(' ');
}
