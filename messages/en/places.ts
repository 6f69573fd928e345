import type { PlacePrecision } from '@/db/vocabulary';
import type { Plural } from '../en';

const precision: Record<PlacePrecision, string> = {
  exact: 'exact spot',
  settlement: 'middle of a settlement',
  district: 'middle of a district',
  region: 'middle of a region',
  country: 'middle of a country',
};

/** Places and topics. */
export const places = {
  title: 'Places',
  lead: 'Where it happened, as the desk spells it. A number tells how many claims name the place; it is no measure of damage or of danger.',
  none: 'No claim names a place yet.',
  describe: (situation: string) => `Places that claims about ${situation} name, on a map and as a list.`,
  mapTitle: 'Map of the places that claims name',
  mapText: (places: string, most: string) =>
    `${places} by their coordinates; the bigger the circle, the more claims name the place. Most claims name ${most}. The list below has the same and more.`,
  locatorTitle: (place: string) => `Map: where ${place} lies`,
  locatorText: 'Land and borders around it. What it lies in is told above the map.',
  onMap: { one: 'place', other: 'places' } as Plural,
  legend: 'How to read this map',
  legendSize: 'The area of a circle is the number of claims that name the place itself.',
  legendSolid: 'Solid edge: a settlement or an exact spot.',
  legendDashed: 'Dashed edge: the middle of something wider; it may have happened anywhere in it.',
  apart: 'Too far off for this map:',
  sources:
    'Land and borders: Natural Earth, public domain, packed by world-atlas (ISC licence). Coordinates: the desk and GeoNames (CC BY 4.0).',
  crimea: 'Crimea is shown as part of Ukraine, as in United Nations General Assembly resolution 68/262.',
  list: 'All places',
  others: 'Other places',
  lastDay: 'last on',
  notNamed: 'none names it directly',
  aliases: 'Also written',
  precision,
  coordinates: 'Coordinates',
  /** After degrees, below zero and above. */
  latitude: ['S', 'N'] as readonly [string, string],
  longitude: ['W', 'E'] as readonly [string, string],
  lies: 'Lies in',
  within: 'Places in it',
  claims: 'Claims',
  ofPlace: (place: string) => `Claims about ${place}, the newest day first.`,
  ofPlaceWithin: (place: string) => `Claims that name ${place} or a place in it, the newest day first.`,
  describeOne: (place: string, claims: string) =>
    `${claims} about ${place}: who says so and how each stands.`,
  all: 'All places',
};

export const topics = {
  title: 'Topics',
  lead: 'What claims are about, in the desk’s own words. A claim can bear several topics.',
  none: 'No claim bears a topic yet.',
  describe: (situation: string) => `Topics of claims about ${situation}.`,
  describeOne: (topic: string, claims: string) => `${claims} on ${topic}: who says so and how each stands.`,
  ofTopic: 'The newest day first.',
  all: 'All topics',
};

export const claimList = {
  earlier: 'Earlier claims',
  newest: 'Newest claims',
  pages: 'Parts of this list',
  follow: 'Follow',
};
