/**
 * Path data as small as it can be told: whole numbers from point to point, without points that lie closer to the last one than a
 * reader can see. A context for d3-geo.
 */
export class PathText {
  #text = '';
  #ring: [number, number][] = [];

  /** @param grain how many steps one unit has: 10 keeps tenths. @param least distance of two points, in steps. */
  constructor(
    private readonly grain: number,
    private readonly least: number,
  ) {}

  beginPath(): void {
    this.#text = '';
    this.#ring = [];
  }

  moveTo(x: number, y: number): void {
    this.#end('');
    this.#ring = [[Math.round(x * this.grain), Math.round(y * this.grain)]];
  }

  lineTo(x: number, y: number): void {
    this.#ring.push([Math.round(x * this.grain), Math.round(y * this.grain)]);
  }

  closePath(): void {
    this.#end('z');
  }

  arc(): void {
    throw new Error('points are not drawn as paths');
  }

  /** The path's data; empty where nothing is in sight. */
  text(): string {
    this.#end('');
    return this.#text;
  }

  #end(close: '' | 'z'): void {
    const kept = this.#thinned();
    this.#ring = [];
    const [first, ...others] = kept;
    // A ring of two points has no area, a line of one no length: islands smaller than a reader can see.
    if (!first || others.length < (close ? 3 : 1)) return;
    let [x, y] = first;
    const steps = others.map(([nextX, nextY]) => {
      const step = `${nextX - x}${nextY - y < 0 ? '' : ' '}${nextY - y}`;
      [x, y] = [nextX, nextY];
      return step;
    });
    this.#text += `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${close}`;
  }

  #thinned(): [number, number][] {
    const kept: [number, number][] = [];
    this.#ring.forEach((point, i) => {
      const before = kept.at(-1);
      const isFar = !before || Math.hypot(point[0] - before[0], point[1] - before[1]) >= this.least;
      // The last point stays: lines meet there.
      if (isFar || (i === this.#ring.length - 1 && kept.length > 1)) kept.push(point);
    });
    return kept;
  }
}
