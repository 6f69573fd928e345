'use server';

import { checkReportOf } from '@/app/_server/checks';
import type { DeskContext } from '@/app/_server/context';
import { type Fields, formAction } from '@/app/_server/form-action';
import { reachOf } from '@/app/_server/reach';
import { RuleBroken } from '@/newsroom/errors';
import type { Captured } from '@/newsroom/reports/capture';
import { captureDocument } from '@/newsroom/reports/capture-document';
import { type Received, receiveDocument } from '@/newsroom/reports/receive';

type Done = Captured & { said: string };

export const captureAction = formAction(captureWhatIsGiven, {
  leadsTo: ({ reportId, alreadyCaptured, said }) =>
    alreadyCaptured ? `/desk/reports/${reportId}?known=1` : `/desk/reports/${reportId}/edit?${said}`,
  input: withFile,
  afterwards: checkReportOf,
});

export const captureAgainAction = formAction(captureWhatIsGiven, {
  leadsTo: ({ reportId }) => `/desk/reports/${reportId}?done=again`,
  input: withFile,
  afterwards: checkReportOf,
});

/** Reads the file, the address or the pasted text, and captures it with what was typed beside it. */
async function captureWhatIsGiven(ctx: DeskContext, input: unknown): Promise<Done> {
  const { file, address, html, text, ...typed } = input as Fields;
  const received = await receiveDocument(ctx, { file, url: address, html, text }, await reachOf(ctx)).catch(
    atTheAddress,
  );
  return { ...(await captureDocument(ctx, typed, received)), said: saidBy(received) };
}

/** The form has two addresses: the one to fetch is another field than the report's own. */
function atTheAddress(error: unknown): never {
  if (error instanceof RuleBroken && error.path === 'url')
    throw new RuleBroken(error.code, 'address', error.facts);
  throw error;
}

/** Where each proposal stood in the document, and the names that it gives, for the page on which they are confirmed. */
function saidBy({ document }: Received): string {
  const said = new URLSearchParams({ captured: '1' });
  for (const [field, origin] of Object.entries(document.from)) if (origin) said.set(`of-${field}`, origin);
  if (document.publisher) said.set('publisher', document.publisher.slice(0, 200));
  if (document.author) said.set('author', document.author.slice(0, 200));
  return said.toString();
}

async function withFile({ file, ...fields }: Fields): Promise<Fields> {
  if (!(file instanceof File) || file.size === 0) return fields;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { ...fields, file: { bytes, name: file.name.slice(0, 300), contentType: file.type.slice(0, 300) } };
}
