import type { Cited } from './cited';
import { cslItem } from './csl-item';
import { formatItem } from './library';

/** Forms in which programs for bibliographies take a citation. */
export const bibliographyFiles = ['bib', 'ris', 'json'] as const;
export type BibliographyFile = (typeof bibliographyFiles)[number];

/** Media types of the files, as programs for bibliographies are registered for them. */
export const mediaTypes: Record<BibliographyFile, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/** The content of such a file. */
export function bibliographyFile(cited: Cited, form: BibliographyFile): string {
  return { bib: bibtex, ris, json: cslJson }[form](cited);
}

/** What means something to TeX, and how it is written. A brace is named: BibTeX counts even those that TeX would take as they are. */
const inTex: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ...['%', '&', '$', '#', '_'].map((mark) => [mark, `\\${mark}`] as const),
]);
const marks = [...inTex.keys()];
/** The library escapes nothing where it keeps letters that are not ASCII: these stand for the marks until it is done. */
const firstStandIn = 0xe000;

/** BibTeX, in UTF-8. */
function bibtex(cited: Cited): string {
  const item = cslItem(cited);
  const entry = formatItem('bibtex', {
    ...item,
    title: veiled(item.title),
    author: item.author.map(({ literal }) => ({ literal: veiled(literal) })),
    note: veiled(item.note),
  });
  return `${unveiled(String(entry)).trim()}\n`;
}

function veiled(text: string): string {
  return text.replace(/[\\{}<>|^~%&$#_]/g, (mark) => String.fromCharCode(firstStandIn + marks.indexOf(mark)));
}

function unveiled(text: string): string {
  return text.replace(
    /[\uE000-\uE0FF]/g,
    (standIn) => inTex.get(marks[standIn.charCodeAt(0) - firstStandIn] ?? '') ?? '',
  );
}

/** RIS by the specification of 2011: one line a field, CR LF. The library would cut long lines, which readers of RIS differ about. */
function ris(cited: Cited): string {
  const [entry = {}] = formatItem('ris', cslItem(cited), { format: 'object' }) as Record<string, unknown>[];
  const { TY, ...fields } = {
    ...entry,
    ...(cited.container && { T2: cited.container }),
    ID: cited.id,
    DA: `${cited.day.replaceAll('-', '/')}/`,
  } as Record<string, unknown>;
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** CSL-JSON: a list of one item. */
function cslJson(cited: Cited): string {
  return `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
}
