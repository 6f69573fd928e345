import { asDocument } from './as-document';
import { decode } from './decode';
import type { Contents, DocumentForm, ReadDocument, Told } from './document';
import { formOf } from './form';
import { mustBeSmallEnough, readPlain } from './plain';

/**
 * Reads a document of any form that reporters have. Pure, but not safe by itself: a hostile document may take long or much
 * memory, so the program calls it in a process of its own (server/reading/read-apart.ts).
 *
 * @param told what was told with the bytes; the form is decided by their content
 * @returns its text, what it says of itself, its notes, and what was left out
 * @throws RuleBroken at 'file': document_too_large, document_form_unknown, document_broken, document_locked,
 * document_without_text, document_unpacks_too_far, document_defines_entities, document_too_deep, document_too_many_pages,
 * encoding_unknown, ill_formed_text, nul_in_text, text_too_long
 */
export async function readDocument(bytes: Uint8Array, told: Told = {}): Promise<ReadDocument> {
  mustBeSmallEnough(bytes);
  const form = formOf(bytes, told);
  return asDocument(form, await readForm(form, bytes, told), told);
}

/** A reader of a form is loaded when there is such a document; they are heavy. */
async function readForm(form: DocumentForm, bytes: Uint8Array, told: Told): Promise<Contents> {
  switch (form) {
    case 'text':
    case 'markdown':
      return readPlain(form, bytes, told);
    case 'html': {
      const { readHtml } = await import('./html/read-html');
      return readHtml(decode(bytes, told, true), told);
    }
    case 'docx': {
      const { readDocx } = await import('./docx');
      return readDocx(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      return readPdf(bytes);
    }
    case 'email': {
      const { readEmail } = await import('./email');
      return readEmail(bytes);
    }
  }
}
