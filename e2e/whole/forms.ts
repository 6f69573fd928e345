import { randomUUID } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';

/** A field as a browser without script would send it. */
export type Field = {
  name: string;
  value: string;
  kind: 'typed' | 'secret' | 'chosen' | 'file' | 'hidden' | 'button';
};

/** A form of a page as it is served: what it sends and by which method. */
export type Form = { page: string; name: string; method: 'GET' | 'POST'; action: string; fields: Field[] };

/** What is sent for a field: a text, or bytes that are none. */
export type Sent = { name: string; value: string | Buffer; file?: string };

/** The forms of a page, each with all that belongs to it, also what stands outside of it. */
export function formsOf(page: string, html: string): Form[] {
  const document = parse(html, { comment: false });
  return document.querySelectorAll('form').map((form, index) => {
    const id = form.getAttribute('id');
    const selector = 'input[name], textarea[name], select[name], button[name]';
    const outside = id ? document.querySelectorAll(selector).filter(belongsTo(id)) : [];
    const inside = form.querySelectorAll(selector).filter((field) => !field.hasAttribute('form'));
    return {
      page,
      name: id ?? form.getAttribute('aria-label') ?? `form ${index + 1}`,
      method: form.getAttribute('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
      action: form.getAttribute('action') || page,
      fields: [...inside, ...outside].map(fieldOf),
    };
  });
}

const belongsTo = (id: string) => (field: HTMLElement) => field.getAttribute('form') === id;

function fieldOf(element: HTMLElement): Field {
  const name = element.getAttribute('name') ?? '';
  const tag = element.tagName.toLowerCase();
  const type = element.getAttribute('type') ?? 'text';
  if (tag === 'textarea') return { name, value: element.text.replace(/^\n/, ''), kind: 'typed' };
  if (tag === 'select') {
    const options = element.querySelectorAll('option');
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
    return { name, value: chosen?.getAttribute('value') ?? chosen?.text ?? '', kind: 'chosen' };
  }
  const value = element.getAttribute('value') ?? '';
  if (tag === 'button') return { name, value, kind: 'button' };
  // What a browser fills in for a password to belong to, and nobody changes.
  if (element.hasAttribute('readonly')) return { name, value, kind: 'hidden' };
  const kind = (
    { file: 'file', hidden: 'hidden', radio: 'chosen', checkbox: 'chosen', password: 'secret' } as const
  )[type as 'file'];
  return { name, value, kind: kind ?? 'typed' };
}

/** React's own fields, which say which action is meant. */
export const isReacts = ({ name }: { name: string }) => name.startsWith('$ACTION_');

/** A body of multipart/form-data, byte for byte as given: nothing is put right. */
export function multipart(sent: readonly Sent[]): { body: Buffer; contentType: string } {
  const boundary = `----daybook${randomUUID()}`;
  const parts = sent.flatMap(({ name, value, file }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"\r\nContent-Type: text/plain`}\r\n\r\n`,
    ),
    typeof value === 'string' ? Buffer.from(value) : value,
    Buffer.from('\r\n'),
  ]);
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** What a page says beside its text: what is wrong, and what has been done. */
export function messagesOf(html: string): { text: string; isError: boolean }[] {
  return parse(html, { comment: false })
    .querySelectorAll('[role=alert], [role=status]')
    .map((element) => ({ text: element.text.trim(), isError: element.getAttribute('role') === 'alert' }))
    .filter(({ text }) => text !== '');
}
