import type { PlaceKind } from '@/db/vocabulary';
import data from './gazetteer-data.json' with { type: 'json' };
import { aliases, commonNames, dropped } from './gazetteer-names';

/** A place that the gazetteer knows by a name. */
export type KnownPlace = {
  kind: PlaceKind;
  /** Its region or country. */
  parent: string | null;
  capital: boolean;
  /** 1 a town, 2 from 100,000 people, 3 from 300,000, 4 from a million; countries, regions and capitals 5. */
  weight: number;
};

/** "Nzérékoré", "N’Zerekore" and "Chasiv Yar" as they are looked up: without accents, apostrophes and hyphens. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[a-z ]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}'’ʼ‘.]/gu, '');
  return plain.replace(/[-\s\u00A0]+/g, ' ').trim();
}

const typeOfRegion =
  /\s(?:oblast|krai|kray|republic|province|county|region|state|governorate|prefecture|district|department|city)'?$/i;

let index: Map<string, string> | null = null;

/** Entries are kept as short texts, "kind weight parent", because most are never asked for. */
function load(): Map<string, string> {
  const known = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const line of data.countries) {
    const [code = '', english = ''] = line.split('|');
    countries.set(code, commonNames[code] ?? english.split(';')[0] ?? '');
  }
  const regions = new Map<string, string>();
  for (const line of data.regions) {
    const [code = '', name = ''] = line.split('|');
    regions.set(code, name);
  }
  for (const line of data.cities) {
    const [code = '', names = ''] = line.split('|');
    const parent = code;
    for (const sized of names.split(';')) {
      const key = sized.slice(1);
      const weight = sized[0] ?? '1';
      const before = known.get(key);
      if (dropped.has(key)) continue;
      if (before === undefined || (before[1] ?? '') < weight) known.set(key, `s${weight}.${parent}`);
    }
  }
  for (const [code, name] of regions) {
    const country = countries.get(code.slice(0, 2)) ?? '';
    const bare = keyOf(name.replace(typeOfRegion, ''));
    if (bare.length < 3) continue;
    for (const key of new Set([keyOf(name), bare])) {
      if (dropped.has(key)) continue;
      const before = known.get(key);
      if (before === undefined || before.startsWith('s1')) known.set(key, `r2${country}`);
    }
  }
  for (const line of data.countries)
    for (const name of (line.split('|')[1] ?? '').split(';')) known.set(keyOf(name), 'c5');
  for (const [kind, parent, names] of aliases)
    for (const name of names.split(';')) {
      const key = keyOf(name);
      const before = known.get(key);
      if (before?.[1] === 'C' && kind === 'settlement') continue;
      known.set(
        key,
        `${kind[0]}${kind === 'settlement' ? (before?.[1] ?? '3') : '5'}${parent ?? before?.slice(2) ?? ''}`,
      );
    }
  parents = { countries, regions };
  return known;
}

let parents = { countries: new Map<string, string>(), regions: new Map<string, string>() };

/** The region of a town; its country where the region has the town's own name. */
function parentOf(entry: string, key: string): string | null {
  const parent = entry.slice(2);
  if (!parent.startsWith('.')) return parent || null;
  const code = parent.slice(1);
  const region = parents.regions.get(code);
  const country = parents.countries.get(code.slice(0, 2)) ?? null;
  return region && keyOf(region.replace(typeOfRegion, '')) !== key ? region : country;
}

const kinds: Record<string, PlaceKind> = {
  c: 'country',
  r: 'region',
  s: 'settlement',
  w: 'water',
  d: 'district',
};

/** First words of the names that have several: "united", "port", "new". */
let leads: Set<string> | null = null;

/** Whether a name of several words may begin with this one. */
export function mayLead(word: string): boolean {
  index ??= load();
  leads ??= new Set(
    [...index.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
  );
  const known = led.get(word);
  if (known !== undefined) return known;
  if (led.size >= mostAsked) led.clear();
  const key = keyOf(word);
  const may = leads.has(key) || key.includes(' ');
  led.set(word, may);
  return may;
}
const led = new Map<string, boolean>();

/** A report names the same places again and again. */
const asked = new Map<string, KnownPlace | undefined>();
const mostAsked = 20_000;

/** A place by its name as a text spells it, in Latin letters; undefined when the gazetteer has none. */
export function knownPlace(name: string): KnownPlace | undefined {
  const before = asked.get(name);
  if (before !== undefined || asked.has(name)) return before;
  if (asked.size >= mostAsked) asked.clear();
  const place = name.length > 60 ? undefined : lookUp(name);
  asked.set(name, place);
  return place;
}

function lookUp(name: string): KnownPlace | undefined {
  index ??= load();
  const key = keyOf(name);
  const entry = index.get(key);
  if (entry === undefined) return undefined;
  const weight = entry[1] ?? '1';
  return {
    kind: kinds[entry[0] ?? 's'] ?? 'settlement',
    parent: parentOf(entry, key),
    capital: weight === 'C',
    weight: weight === 'C' ? 5 : Number(weight),
  };
}
