import { expect, test } from 'vitest';
import { type PublicPlaceFacts, placeAndWithin, placesAbove, placesTree } from './places-page';

const place = (id: string, parentId: string | null, claims: number): PublicPlaceFacts => ({
  ...{ id, name: id, kind: 'settlement', aliases: [], parentId, claims },
  ...{ latitude: null, longitude: null, precision: null, lastDay: null },
});
const places = [
  place('country', null, 1),
  place('oblast', 'country', 0),
  place('town', 'oblast', 5),
  place('village', 'oblast', 2),
  place('elsewhere', null, 3),
];
const byId = new Map(places.map((one) => [one.id, one]));

test('places stand under what they lie in, the most named first', () => {
  const tree = placesTree(places);
  expect(tree.map(({ place: { id }, claims }) => [id, claims])).toEqual([
    ['country', 8],
    ['elsewhere', 3],
  ]);
  expect(tree[0]?.within[0]?.within.map((one) => one.place.id)).toEqual(['town', 'village']);
});

test('what lies in a place is found through what lies between, and the other way round', () => {
  expect(placeAndWithin('country', places).map(({ id }) => id)).toEqual([
    'country',
    'oblast',
    'town',
    'village',
  ]);
  expect(placesAbove(place('street', 'town', 1), byId).map(({ id }) => id)).toEqual([
    'town',
    'oblast',
    'country',
  ]);
});

test('places that the desk put into each other are listed once, and nothing runs for ever', () => {
  const ring = [place('a', 'b', 1), place('b', 'a', 1), place('c', 'a', 1), place('own', 'own', 1)];
  const listed = placesTree(ring).flatMap(function all(one): string[] {
    return [one.place.id, ...one.within.flatMap(all)];
  });
  expect(listed.sort()).toEqual(['a', 'b', 'c', 'own']);
});

test('a place whose parent readers do not know stands by itself', () => {
  expect(placesTree([place('town', 'hidden', 1)]).map((one) => one.place.id)).toEqual(['town']);
});
