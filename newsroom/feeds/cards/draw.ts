import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card';
import { alphabets, cardSize, layOut, nameOf } from './layout';

/** The typefaces of the pages as WOFF, which is what satori reads, in the alphabets of our readers. */
const faces = [
  { name: 'Source Serif 4', files: 'source-serif-4', weights: [600] },
  { name: 'Inter', files: 'inter', weights: [400, 600] },
] as const;

let fonts: Promise<Font[]> | null = null;

/** A card as a PNG of 1200 × 630. What no typeface has is left as an empty frame. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= loadFonts();
  const svg = await satori(layOut(card) as never, { ...cardSize, fonts: await fonts });
  // All words are outlines by now: no typeface of the machine is looked for.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}

/** Once a process: satori keeps what it has read of them for as long as the list is the same. */
async function loadFonts(): Promise<Font[]> {
  return Promise.all(
    faces.flatMap(({ name, files, weights }) =>
      weights.flatMap((weight) =>
        alphabets.map(async (alphabet) => ({
          name: nameOf(name, alphabet),
          weight,
          style: 'normal' as const,
          data: await readFile(
            join(
              process.cwd(),
              'node_modules',
              '@fontsource',
              files,
              'files',
              `${files}-${alphabet}-${weight}-normal.woff`,
            ),
          ),
        })),
      ),
    ),
  );
}
