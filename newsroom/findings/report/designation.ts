import type { Noticed } from '../noticed';
import { designations } from './designations';
import type { ReportRule } from './read-report';

const names = [...designations.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const code = String.raw`(?<code>\p{Lu}[\p{L}]{0,4}-?\d{1,4}[\p{L}\d/-]{0,4}|\d{1,2}[\p{Lu}]-?\d{1,3})`;
const before = new RegExp(`(?<![\\p{L}\\d-])${code} [“"«(]?(?<name>${names})(?!\\p{L})`, 'gu');
const behind = new RegExp(`(?<!\\p{L})(?<name>${names})[”"»]? \\(?${code}(?![\\p{L}\\d])`, 'gu');

/** A weapon or aircraft whose name and designation do not belong together: "Kh-46 Kinzhal". */
export const designation: ReportRule = ({ text }) =>
  [before, behind].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Noticed[] => {
      const { code = '', name = '' } = match.groups ?? {};
      const usual = designations.get(name) ?? [];
      if (usual.some((one) => fold(one) === fold(code) || fold(code).startsWith(fold(one)))) return [];
      return [
        {
          rule: 'designation',
          at: [{ start: match.index, end: match.index + match[0].length }],
          facts: { written: code, name, usual },
        },
      ];
    }),
  );

const fold = (code: string) =>
  code
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/^Х/, 'KH');
