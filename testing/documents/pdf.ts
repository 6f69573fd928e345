import { deflateSync } from 'node:zlib';

/** A piece of text on a page: where it begins, in points from the lower left corner, and how large it is. */
export type PdfText = { x: number; y: number; size?: number; text: string };

/** Lines of running text from the top of a page down. */
export function pdfLines(lines: readonly string[], { from = 760, size = 11, step = 14 } = {}): PdfText[] {
  return lines.map((text, i) => ({ x: 72, y: from - i * step, size, text }));
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** Makes a small PDF. A page may be given as the bytes of its content, and all of them may be listed `repeat` times. */
export function makePdf(
  pages: readonly (readonly PdfText[] | Uint8Array)[],
  { info = '', repeat = 1 }: { info?: string; repeat?: number } = {},
): Uint8Array {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer) => objects.push(Buffer.from(content as string, 'latin1'));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R `).join('');
  add(`<< /Type /Pages /Count ${pages.length * repeat} /Kids [${kids.repeat(repeat)}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(`<< ${info} >>`);
  pages.forEach((page, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const content =
      page instanceof Uint8Array
        ? Buffer.from(page)
        : Buffer.from(
            page
              .map(({ x, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
              .join('\n'),
            'latin1',
          );
    const packed = deflateSync(content, { level: 9 });
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = 9;
  objects.forEach((content, i) => {
    offsets.push(at);
    const object = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), content, Buffer.from('\nendobj\n')]);
    parts.push(object);
    at += object.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
