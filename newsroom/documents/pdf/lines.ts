/** A piece of text as a page of a PDF has it. */
export type TextPiece = { str: string; transform: number[]; width: number; height: number };

/** A line as it is seen. */
export type Line = {
  text: string;
  /** Left and right end, and the height of its baseline above the page's foot. */
  left: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
};

type Placed = { text: string; left: number; right: number; y: number; size: number };

/** Puts the pieces of a page together to lines, in the order in which the page draws them. */
export function linesOf(pieces: readonly TextPiece[]): Line[] {
  const lines: Placed[][] = [];
  for (const piece of pieces.map(placed)) {
    if (!piece.text) continue;
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isSameLine(mainOf(line), last, piece)) line.push(piece);
    else if (piece.text.trim()) lines.push([piece]);
  }
  return lines.map(lineOf).filter((line) => line.text.trim());
}

function placed({ str, transform, width, height }: TextPiece): Placed {
  const [, , , d = 0, left = 0, y = 0] = transform;
  return { text: str, left, right: left + width, y, size: Math.abs(d) || height };
}

/** The piece that gives a line its height: not a raised marker at its beginning. */
function mainOf(line: readonly Placed[]): Placed {
  return line
    .slice(0, 4)
    .reduce((main, piece) => (piece.size > main.size && piece.text.trim() ? piece : main)) as Placed;
}

function isSameLine(main: Placed, last: Placed, piece: Placed): boolean {
  if (!piece.text.trim()) return Math.abs(piece.y - main.y) < 1;
  const size = Math.max(main.size, piece.size);
  return (
    Math.abs(piece.y - main.y) < size * 0.6 &&
    piece.left > last.left - size &&
    piece.left >= last.right - size
  );
}

function lineOf(pieces: readonly Placed[]): Line {
  const main = mainOf(pieces);
  const filled = pieces.filter((piece) => piece.text.trim());
  let text = '';
  let last: Placed | undefined;
  for (const piece of filled) {
    const gap = last ? piece.left - last.right : 0;
    const isMark = isMarker(piece, main);
    if (last && gap > main.size * 1.8) text = `${text.trimEnd()}\t`;
    else if (last && gap > main.size * 0.2 && !isMark && !/\s$/.test(text) && !/^\s/.test(piece.text))
      text += ' ';
    text += isMark ? `[${piece.text.trim()}]${last ? '' : ' '}` : piece.text;
    last = piece;
  }
  return {
    text: text.replace(/ {2,}/g, ' ').trim(),
    left: Math.min(...filled.map((piece) => piece.left)),
    right: Math.max(...filled.map((piece) => piece.right)),
    y: main.y,
    size: Math.round(main.size * 10) / 10,
  };
}

/** A small number above the line. */
function isMarker(piece: Placed, main: Placed): boolean {
  return (
    piece.size < main.size * 0.8 && piece.y > main.y + main.size * 0.15 && /^\s?\d{1,3}\s?$/.test(piece.text)
  );
}
