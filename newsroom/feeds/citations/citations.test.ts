import { describe, expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import { claimPage, claims, timeline } from '@/testing/fixtures/day';
import { citationsOf } from './citations';
import { citedClaim, citedDay } from './cited';
import { bibliographyFile } from './files';
import { inStyle } from './styles';
import { wikipediaTemplate } from './wikipedia';

const site = { address: (path: string) => `https://daybook.example${path}` };
const english = wordsIn('en', 'Europe/Kyiv');

const claimId = '60000000-0000-4000-8000-000000000099';
const [first] = claims;
if (!first) throw new Error('the fixture has claims');
const page = { ...claimPage(first.claimId), claim: { ...first, claimId } };
const claim = citedClaim(page, english, site);
const statement =
  'Water from the Sered overtopped the dam at Stara Hrebla and stood in 426 houses of four villages; nine roads were cut';
const address = `https://daybook.example/claims/${claimId}`;
const asOf = `${address}?asof=2025-07-21T15:42:10.120Z`;

const day = citedDay(timeline, english, site);
if (!day) throw new Error('the fixture has a day');
const dayAddress = 'https://daybook.example/sered-flood/2025-07-21';
const dayAsOf = `${dayAddress}?asof=2025-07-21T15:42:10.120Z`;

const hostile = {
  ...claim,
  title: `A {brace}, a | bar, {{tpl}}, [[l]], </script><b>x</b> ~~~~ ''i'' 5% & $x_y^ #1 \\n Їжа`,
};

describe('a claim, with the address at which it stands as it was cited', () => {
  test('APA', () => {
    expect(inStyle(claim, 'apa', 'en')).toBe(
      `Daybook. (2025, July 21). ${statement}. Flood on the Sered. ${asOf}`,
    );
  });
  test('MLA', () => {
    expect(inStyle(claim, 'mla', 'en')).toBe(
      `Daybook. “${statement}.” Flood on the Sered, 21 July 2025, ${asOf}.`,
    );
  });
  test('Chicago', () => {
    expect(inStyle(claim, 'chicago', 'en')).toBe(
      `Daybook. 2025. “${statement}.” Flood on the Sered. July 21, 2025. ${asOf}.`,
    );
  });
  test('Wikipedia’s template, with the address as it stood as the archived copy', () => {
    expect(wikipediaTemplate(claim)).toBe(
      `{{cite web |url=${address} |title=${statement} |website=Daybook: Flood on the Sered |date=2025-07-21 |language=en |archive-url=${asOf} |archive-date=2025-07-21 |url-status=live}}`,
    );
  });
  test('BibTeX', () => {
    expect(bibliographyFile(claim, 'bib')).toBe(`@misc{daybook6000000020250721,
	author = {{Daybook}},
	year = {2025},
	month = {jul 21},
	note = {Attributed. Basin Authority, via River Watch Institute. As it stood on 21 July 2025, 18:42 Kyiv time.},
	title = {Water from the {Sered} overtopped the dam at {Stara} {Hrebla} and stood in 426 houses of four villages; nine roads were cut},
	url = {${asOf}},
	howpublished = {${asOf}},
}
`);
  });
  test('RIS', () => {
    expect(bibliographyFile(claim, 'ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Daybook',
      'DA  - 2025/07/21/',
      'PY  - 2025',
      'ID  - daybook-60000000-20250721',
      'LA  - en',
      'N1  - Attributed. Basin Authority, via River Watch Institute. As it stood on 21 July 2025, 18:42 Kyiv time.',
      `TI  - ${statement}`,
      `UR  - ${asOf}`,
      'T2  - Flood on the Sered',
      'ER  - ',
      '',
    ]);
  });
  test('CSL-JSON', () => {
    expect(JSON.parse(bibliographyFile(claim, 'json'))).toEqual([
      {
        id: 'daybook-60000000-20250721',
        type: 'webpage',
        title: statement,
        author: [{ literal: 'Daybook' }],
        'container-title': 'Flood on the Sered',
        issued: { 'date-parts': [[2025, 7, 21]] },
        URL: asOf,
        language: 'en',
        note: 'Attributed. Basin Authority, via River Watch Institute. As it stood on 21 July 2025, 18:42 Kyiv time.',
      },
    ]);
  });
});

describe('a day', () => {
  test('in each style', () => {
    expect(inStyle(day, 'apa', 'en')).toBe(
      `Daybook. (2025, July 21). Flood on the Sered: 21 July 2025. ${dayAsOf}`,
    );
    expect(inStyle(day, 'mla', 'en')).toBe(
      `Daybook. Flood on the Sered: 21 July 2025. 21 July 2025, ${dayAsOf}.`,
    );
    expect(inStyle(day, 'chicago', 'en')).toBe(
      `Daybook. 2025. “Flood on the Sered: 21 July 2025.” July 21, 2025. ${dayAsOf}.`,
    );
    expect(wikipediaTemplate(day)).toBe(
      `{{cite web |url=${dayAddress} |title=Flood on the Sered: 21 July 2025 |website=Daybook |date=2025-07-21 |language=en |archive-url=${dayAsOf} |archive-date=2025-07-21 |url-status=live}}`,
    );
    expect(bibliographyFile(day, 'bib')).toContain('@misc{daybookseredflood20250721,');
    expect(bibliographyFile(day, 'ris')).toContain('TI  - Flood on the Sered: 21 July 2025\r\n');
  });

  test('with nothing on it is nothing to cite', () => {
    expect(citedDay({ ...timeline, groups: [] }, english, site)).toBeNull();
    expect(citedDay({ ...timeline, updatedAt: null }, english, site)).toBeNull();
  });
});

test('in Ukrainian, dates and quotation marks are Ukrainian', () => {
  const ukrainian = citedClaim(page, wordsIn('uk', 'Europe/Kyiv'), site);
  expect(inStyle(ukrainian, 'apa', 'uk')).toContain(' (2025, 21 липня). Water');
  expect(inStyle(ukrainian, 'mla', 'uk')).toContain(`. «${statement}». Flood on the Sered, 21 липня 2025, `);
});

test('files are told in the language of their reader, and the words of the desk stay in theirs', () => {
  const ukrainian = citedClaim(page, wordsIn('uk', 'Europe/Kyiv'), site);
  const address = `https://daybook.example/uk/claims/${claimId}?asof=2025-07-21T15:42:10.120Z`;
  const { note } = ukrainian;
  expect(note).toMatch(/\. Станом на 21 липня 2025, 18:42 за київським часом\.$/);
  expect(bibliographyFile(ukrainian, 'bib')).toContain(`note = {${note}}`);
  expect(bibliographyFile(ukrainian, 'bib')).toContain(`url = {${address}}`);
  const ris = bibliographyFile(ukrainian, 'ris').split('\r\n');
  expect(ris).toEqual(
    expect.arrayContaining([`N1  - ${note}`, `UR  - ${address}`, `TI  - ${statement}`, 'LA  - en']),
  );
  expect(JSON.parse(bibliographyFile(ukrainian, 'json'))).toMatchObject([
    { title: statement, language: 'en', note, URL: address },
  ]);
  for (const { text } of citationsOf(ukrainian, 'uk').files) expect(text).toContain(note);
});

test('nobody cites a withdrawn claim without learning that it was withdrawn', () => {
  const withdrawn = claims.find(({ standing }) => standing === 'withdrawn');
  const cited = citedClaim(claimPage(withdrawn?.claimId ?? ''), english, site);
  expect(cited.caveats).toEqual(['Withdrawn on 21 July 2025.']);
  for (const text of [
    inStyle(cited, 'apa', 'en'),
    inStyle(cited, 'mla', 'en'),
    inStyle(cited, 'chicago', 'en'),
    wikipediaTemplate(cited),
    bibliographyFile(cited, 'bib'),
    bibliographyFile(cited, 'ris'),
    bibliographyFile(cited, 'json'),
  ])
    expect(text).toContain('Withdrawn on 21 July 2025.');
});

test('nobody cites a demonstration as if it were reporting, nor a refuted claim as if it stood', () => {
  const shown = { ...page, situation: { ...page.situation, demonstration: true as const } };
  expect(inStyle(citedClaim(shown, english, site), 'apa', 'en')).toMatch(/\[Demonstration: .*\]$/);
  const refuted = { ...page, claim: { ...page.claim, standing: 'refuted' as const } };
  expect(inStyle(citedClaim(refuted, english, site), 'apa', 'en')).toMatch(/\[Refuted: .*\]$/);
});

describe('a title that tries to be more than words', () => {
  test('stays words in a style', () => {
    expect(inStyle(hostile, 'apa', 'en')).toContain(
      'A {brace}, a | bar, {{tpl}}, [[l]], </script><b>x</b> ~~~~ ',
    );
  });

  test('is nothing but text to a wiki', () => {
    const template = wikipediaTemplate(hostile);
    const [, title = ''] = /\|title=(.*?) \|website=/.exec(template) ?? [];
    expect(title).toBe(
      'A &#123;brace&#125;, a &#124; bar, &#123;&#123;tpl&#125;&#125;, &#91;&#91;l&#93;&#93;, &#60;/script&#62;&#60;b&#62;x&#60;/b&#62; &#126;&#126;&#126;&#126; &#39;&#39;i&#39;&#39; 5% &amp; $x_y^ #1 \\n Їжа',
    );
  });

  test('is nothing but text to TeX, and its braces close', () => {
    const file = bibliographyFile(hostile, 'bib');
    expect(file).toContain('\\textbraceleft{}brace\\textbraceright{}, a \\textbar{} bar');
    expect(file).toContain('\\textless{}/script\\textgreater{}');
    expect(file).toContain('5\\% \\& \\$x\\_y\\textasciicircum{} \\#1 \\textbackslash{}n');
    expect(file).toContain('Їжа');
    expect(file.split('{').length).toBe(file.split('}').length);
  });

  test('begins no line of RIS', () => {
    const broken = citedClaim(
      { ...page, claim: { ...page.claim, statement: 'One\nER  - \r\nTY  - BOOK\u2028and more.' } },
      english,
      site,
    );
    const lines = bibliographyFile(broken, 'ris').split('\r\n');
    expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1);
    expect(lines).toContain('TI  - One ER - TY - BOOK and more');
  });
});
