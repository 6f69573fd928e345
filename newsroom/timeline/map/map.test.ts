import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { shapes } from './countries';
import { drawMap, type PointOnMap, radiusOf, typeOnMap } from './draw';
import { boxOfLabel, overlap, placeLabels } from './labels';

const point = (name: string, latitude: number, longitude: number, claims = 1): PointOnMap => ({
  ...{ id: name, name, latitude, longitude, claims },
  precision: 'settlement',
});
const frame = { width: 400, least: 160, most: 300, narrowest: 0.09 };
const cities = [
  point('Kyiv', 50.4501, 30.5234, 24),
  point('Kharkiv', 49.9935, 36.2304, 11),
  point('Lviv', 49.8397, 24.0297, 5),
  point('Odesa', 46.4825, 30.7233, 8),
  point('Sumy', 50.9077, 34.7981, 4),
  point('Chuhuiv', 49.8356, 36.6886, 1),
  point('Kherson', 46.6354, 32.6169, 3),
  point('Sevastopol', 44.6167, 33.5254, 2),
];

/** Whether a point lies inside a path as it is filled: how often its rings go around it. */
function isInside(path: string, x: number, y: number): boolean {
  let around = 0;
  for (const ring of path.split('M').slice(1)) {
    const [start = '', steps = ''] = ring.replace('z', '').split('l');
    const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
    const [firstX = 0, firstY = 0] = numbers(start);
    const points: [number, number][] = [[firstX, firstY]];
    const flat = numbers(steps);
    for (let i = 0; i + 1 < flat.length; i += 2) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0];
      points.push([lastX + (flat[i] ?? 0), lastY + (flat[i + 1] ?? 0)]);
    }
    points.forEach(([fromX, fromY], i) => {
      const [toX, toY] = points[(i + 1) % points.length] ?? [0, 0];
      const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY);
      if (fromY <= y && toY > y && side > 0) around++;
      if (fromY > y && toY <= y && side < 0) around--;
    });
  }
  return around !== 0;
}

describe('the shapes', () => {
  const ukraine = shapes().country('804');
  const russia = shapes().country('643');
  test.each([
    ['Simferopol', 34.1003, 44.9521],
    ['Dzhankoi', 34.393, 45.708],
    ['Bakhchysarai', 33.86, 44.752],
    ['Kyiv', 30.5234, 50.4501],
    ['Donetsk', 37.8028, 48.0159],
  ])('%s lies in Ukraine (General Assembly resolution 68/262)', (_, longitude, latitude) => {
    expect(ukraine && geoContains(ukraine, [longitude, latitude])).toBe(true);
    expect(russia && geoContains(russia, [longitude, latitude])).toBe(false);
  });
  test('Moscow lies in Russia', () => {
    expect(russia && geoContains(russia, [37.6173, 55.7558])).toBe(true);
  });
  test('no border is drawn across the isthmus of Perekop', () => {
    const near = shapes()
      .borders.coordinates.flat()
      .filter(([x = 0, y = 0]) => x > 32.4 && x < 36.7 && y > 44.3 && y < 46.25);
    expect(near).toEqual([]);
  });
});

describe('a map', () => {
  const map = drawMap(cities, frame);
  test('is as wide as its frame, and every circle lies inside', () => {
    expect(map?.width).toBe(400);
    expect(map?.height).toBeGreaterThanOrEqual(160);
    expect(map?.height).toBeLessThanOrEqual(300);
    for (const { x, y, radius } of map?.dots ?? []) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(400);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(map?.height ?? 0);
    }
  });
  test('has north above and east at the right', () => {
    const at = (name: string) => map?.dots.find((dot) => dot.name === name);
    expect(at('Kharkiv')?.x).toBeGreaterThan(at('Lviv')?.x ?? Number.NaN);
    expect(at('Sumy')?.y).toBeLessThan(at('Odesa')?.y ?? Number.NaN);
  });
  test('tells numbers by area', () => {
    expect(radiusOf(40, 40) ** 2 / radiusOf(20, 40) ** 2).toBeCloseTo(2, 0);
  });
  test.each(['narrow', 'wide'] as const)('no name of the %s map touches another or a circle', (size) => {
    const boxes = (map?.labels[size] ?? []).map(({ index, side }) => {
      const dot = map?.dots[index];
      if (!dot) throw new Error('a label without a circle');
      return { dot, box: boxOfLabel(dot, side, dot.name, typeOnMap[size]) };
    });
    expect(boxes.length).toBeGreaterThan(4);
    for (const { dot, box } of boxes) {
      for (const other of boxes) if (other.dot !== dot) expect(overlap(box, other.box)).toBe(false);
      for (const { x, y, radius, name } of map?.dots ?? [])
        if (name !== dot.name)
          expect(
            overlap(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
          ).toBe(false);
    }
  });
  test.each([
    ['Black Sea', 43.4, 33.5, false],
    ['Sea of Azov', 46.1, 36.6, false],
    ['the west of the Black Sea', 43, 29.5, false],
    ['Moldova', 47.2, 28.6, true],
    ['Crimea', 45.2, 34.2, true],
    ['Poltava', 49.6, 34.5, true],
  ])('%s is drawn as what it is', (_, latitude, longitude, isLand) => {
    const probe = point('probe', latitude, longitude);
    const drawn = drawMap([...cities, point('Istanbul', 41.01, 28.98, 4), probe], frame);
    const dot = drawn?.dots.find(({ name }) => name === 'probe');
    expect(dot).toBeDefined();
    expect(isInside(drawn?.land ?? '', (dot?.x ?? 0) * 10, (dot?.y ?? 0) * 10)).toBe(isLand);
  });
  test('a circle on a bigger one without a name has none, for it would be read as the bigger one’s', () => {
    const bigger = { x: 100, y: 50, radius: 10 };
    const onIt = { x: 108, y: 52, radius: 4 };
    const frame = { width: 200, height: 100, type: 7 };
    const longest = 'a name that is longer than the whole map is wide';
    expect(placeLabels([bigger, onIt], [longest, 'Chuhuiv'], frame, 9)).toEqual([]);
    expect(placeLabels([bigger, { ...onIt, x: 150 }], [longest, 'Chuhuiv'], frame, 9)).toHaveLength(1);
  });
  test('names the place with most claims', () => {
    expect(map?.dots[map.labels.narrow[0]?.index ?? -1]?.name).toBe('Kyiv');
  });
  test('is light', () => {
    expect(gzipSync(`${map?.land}${map?.borders}`).length).toBeLessThan(6_000);
    const world = drawMap(
      [point('Kyiv', 50.45, 30.52), point('Washington', 38.9, -77.04), point('Canberra', -35.3, 149.1)],
      frame,
    );
    expect(gzipSync(`${world?.land}${world?.borders}`).length).toBeLessThan(14_000);
  });
  test('what lies far off stands apart, and does not make everything else small', () => {
    const far = drawMap([...cities, point('Washington', 38.9, -77.04)], frame);
    expect(far?.apart.map(({ name }) => name)).toEqual(['Washington']);
    expect(far?.dots).toHaveLength(cities.length);
  });
  test('one place alone is shown with land around it', () => {
    const alone = drawMap([point('Kyiv', 50.4501, 30.5234)], frame);
    expect(alone?.dots[0]).toMatchObject({ x: 200 });
    expect(alone?.land).toMatch(/^M/);
  });
  test('drawn again it is the same, and of another part of the world it is another', () => {
    const elsewhere = drawMap([point('Suva', -18.1416, 178.4419), point('Nadi', -17.8, 177.4162)], frame);
    expect(drawMap(cities, frame)).toEqual(map);
    expect(elsewhere?.land).not.toBe(map?.land);
    expect(drawMap(cities, { ...frame, width: 300 })?.land).not.toBe(map?.land);
  });
  test.each([
    ['Taveuni', -16.85, -179.97, true],
    ['Vanua Levu', -16.6, 179.2, true],
    ['the Koro Sea', -17.6, 179.4, false],
  ])('%s, beside the date line, is drawn as what it is', (_, latitude, longitude, isLand) => {
    const drawn = drawMap([point('Suva', -18.1416, 178.4419, 9), point('probe', latitude, longitude)], frame);
    const dot = drawn?.dots.find(({ name }) => name === 'probe');
    expect(isInside(drawn?.land ?? '', (dot?.x ?? 0) * 10, (dot?.y ?? 0) * 10)).toBe(isLand);
  });
  test('nothing is drawn of nothing', () => {
    expect(drawMap([], frame)).toBeNull();
  });
});
