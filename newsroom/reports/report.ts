import { z } from 'zod';
import { captureMethods } from '@/db/vocabulary';
import { optionalDay, optionalId, optionalLine, prose, requiredLine } from '@/newsroom/text';

/** The longest text that one snapshot holds, in UTF-16 units. */
export const longestText = 3_000_000;

const webAddress = z
  .union([
    z.literal(''),
    z
      .url({ protocol: /^https?$/, error: 'Give a full address that begins with https:// or http://.' })
      .max(2000),
  ])
  .optional()
  .transform((value) => value || null);

const described = {
  title: optionalLine(300),
  /** Name or alias of the source that issued it; empty when the report does not say. */
  publisher: optionalLine(200),
  /** Who wrote it, where that is somebody else than the publisher. */
  author: optionalLine(200),
  url: webAddress,
  publishedOn: optionalDay,
  language: requiredLine(35, 'Choose the language of the report.'),
};

const captured = {
  /** The text as pasted, or as decoded from an uploaded file by decodeUpload. */
  text: z.string({ error: 'Paste the text of the report, or choose a file.' }),
  method: z.enum(captureMethods),
};

export const captureInput = z.object({
  situationId: z.uuid({ error: 'Choose the situation.' }),
  ...described,
  ...captured,
});
export type CaptureInput = z.output<typeof captureInput>;

export const captureAgainInput = z.object({ reportId: z.uuid(), ...captured });

/** `seen`: the row's journal line when the form was drawn (promise 10). */
export const editReportInput = z.object({ reportId: z.uuid(), seen: z.uuid(), ...described });

export const editNoteInput = z.object({
  noteId: z.uuid(),
  seen: z.uuid(),
  /** What the note says; empty where the report has nothing for it. */
  body: prose(5000)
    .optional()
    .transform((value) => value || null),
  url: webAddress,
});

export const finishInput = z.object({
  reportId: z.uuid(),
  /** The latest snapshot when the form was drawn: a later one has not been gone through. */
  snapshotId: z.uuid(),
});

export const excludeInput = z.object({
  snapshotId: z.uuid(),
  /** The first and the last words of the range, as they stand; or offsets from a selection. */
  from: z.string().max(2000).default(''),
  to: z.string().max(2000).default(''),
  start: z
    .union([z.literal(''), z.coerce.number().int().min(0)])
    .optional()
    .transform((v) => (typeof v === 'number' ? v : null)),
  end: z
    .union([z.literal(''), z.coerce.number().int().min(1)])
    .optional()
    .transform((v) => (typeof v === 'number' ? v : null)),
  reason: requiredLine(300, 'Say why this part is left out.'),
});

/** What a person hands in: one of a file, an address, pasted HTML (what a browser gives of rich text) or pasted text. */
export const receiveInput = z.object({
  url: webAddress,
  html: z.string().max(20_000_000).optional(),
  text: z.string().max(20_000_000).optional(),
  file: z
    .object({ bytes: z.instanceof(Uint8Array), name: z.string().max(300), contentType: z.string().max(300) })
    .optional(),
});

/** What is typed beside a document; what is left empty is taken from it. */
export const captureDocumentInput = z.object({
  situationId: z.uuid({ error: 'Choose the situation.' }),
  /** The report that it is a further state of. */
  reportId: optionalId,
  feedItemId: optionalId,
  ...described,
  language: optionalLine(35),
});
export type CaptureDocumentInput = z.output<typeof captureDocumentInput>;
