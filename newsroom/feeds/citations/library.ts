import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** The citation library with the styles and languages that it does not bring itself. */

type Registry = { add(name: string, xml: string): void };

const folder = join(process.cwd(), 'newsroom', 'feeds', 'citations', 'styles');
const xml = (file: string) => readFileSync(join(folder, file), 'utf8');

const csl = plugins.config.get('@csl') as { templates: Registry; locales: Registry };
csl.templates.add('mla', xml('modern-language-association.csl'));
csl.templates.add('chicago', xml('chicago-author-date.csl'));
csl.locales.add('uk-UA', xml('locale-uk-UA.xml'));

const bibtex = plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean; asciiOnly: boolean } };
bibtex.format.useIdAsLabel = true;
// Names and titles in Cyrillic would be left out.
bibtex.format.asciiOnly = false;

/** What the library makes of one item of CSL-JSON. It is not asked to read anything: that may reach into the network. */
export function formatItem(format: string, item: object, options: object = {}): unknown {
  return plugins.output.format(format, [item], options);
}
