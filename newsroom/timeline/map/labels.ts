/** Names on a map: the biggest first, each at the first side of its circle where it touches nothing. */

export type Circle = { x: number; y: number; radius: number };
export type LabelSide = 'right' | 'left' | 'above' | 'below';
export type Label = { index: number; side: LabelSide };

type Box = { left: number; right: number; top: number; bottom: number };

/** Between a circle and its name, in units of the map. */
export const labelGap = 2;
/** A name's width by letter and size of type; Inter's letters are narrower on the average. */
const widthOfLetter = 0.6;

/**
 * Which circles are named, and on which side.
 *
 * @param circles the most important first.
 * @param names of the circles, in the same order.
 * @param frame size of the map, and the size of the type, all in units of the map.
 * @param most how many names at most.
 * @returns by index of the circle. A name that fits nowhere is left out; so is that of a circle on a bigger one without a name, which
 * would be read as the bigger one's.
 */
export function placeLabels(
  circles: readonly Circle[],
  names: readonly string[],
  frame: { width: number; height: number; type: number },
  most: number,
): Label[] {
  const boxes = circles.map(boxOf);
  const taken: Box[] = [];
  const labels: Label[] = [];
  circles.forEach((circle, index) => {
    const name = names[index] ?? '';
    if (labels.length >= most || !name) return;
    const isBesideUnnamed = boxes
      .slice(0, index)
      .some((bigger, i) => overlap(bigger, boxOf(circle)) && !labels.some((label) => label.index === i));
    if (isBesideUnnamed) return;
    const side = sides.find((one) => {
      const box = boxOfLabel(circle, one, name, frame.type);
      const isInside =
        box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
      return (
        isInside &&
        !taken.some((other) => overlap(box, other)) &&
        !boxes.some((other, of) => of !== index && overlap(box, other))
      );
    });
    if (!side) return;
    labels.push({ index, side });
    taken.push(boxOfLabel(circle, side, name, frame.type));
  });
  return labels;
}

const sides: readonly LabelSide[] = ['right', 'left', 'above', 'below'];

/** The space that a name takes. */
export function boxOfLabel({ x, y, radius }: Circle, side: LabelSide, name: string, type: number): Box {
  const width = [...name].length * type * widthOfLetter;
  const half = type * 0.6;
  const from = radius + labelGap;
  if (side === 'right') return { left: x + from, right: x + from + width, top: y - half, bottom: y + half };
  if (side === 'left') return { left: x - from - width, right: x - from, top: y - half, bottom: y + half };
  const middle = side === 'above' ? y - from - half : y + from + half;
  return { left: x - width / 2, right: x + width / 2, top: middle - half, bottom: middle + half };
}

function boxOf({ x, y, radius }: Circle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
