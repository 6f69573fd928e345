import type { ReportRule } from './read-report';

const signs: readonly [string, string][] = [
  ['\u00A0', 'no-break space'],
  ['\u202F', 'narrow no-break space'],
  ['\u200B', 'zero-width space'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200D', 'zero-width joiner'],
  ['\u2060', 'word joiner'],
  ['\u00AD', 'soft hyphen'],
  ['\uFEFF', 'byte order mark'],
  ['\uFFFD', 'sign that could not be read'],
];
const any = /[\u00A0\u202F\u200B-\u200D\u2060\u00AD\uFEFF\uFFFD]/g;

/** Signs that nobody sees, by which copied words differ from typed ones. */
export const unusualSigns: ReportRule = ({ text }) => {
  const places = [...text.matchAll(any)].map(({ index }) => index);
  if (places.length === 0) return [];
  const kinds = signs.filter(([sign]) => text.includes(sign)).map(([, name]) => name);
  return [
    {
      rule: 'unusual_signs',
      at: places.slice(0, 50).map((start) => ({ start, end: start + 1 })),
      facts: { places: places.length, kinds },
    },
  ];
};
