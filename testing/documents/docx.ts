import { makeZip, type ZipPart } from './zip';

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const noteMark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** Parts of a small Word file; `body` is the inside of its body element. */
export function docxParts(
  body: string,
  { footnotes = [], core = '', prolog = '' }: { footnotes?: string[]; core?: string; prolog?: string } = {},
): ZipPart[] {
  const notes = footnotes
    .map((text, i) => `<w:footnote w:id="${i + 1}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`)
    .join('');
  return [
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document ${word}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    },
    {
      name: 'word/footnotes.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><w:footnotes ${word}>${notes}</w:footnotes>`,
    },
    ...(core
      ? [
          {
            name: 'docProps/core.xml',
            content: `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
          },
        ]
      : []),
  ];
}

export const makeDocx = (...about: Parameters<typeof docxParts>) => makeZip(docxParts(...about));
