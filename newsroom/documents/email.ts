import PostalMime, { type Address } from 'postal-mime';
import { RuleBroken } from '@/newsroom/errors';
import { repaired } from './decode';
import type { Contents, Proposal } from './document';
import { ascii } from './form';
import { readHtml } from './html/read-html';
import { dayOf } from './written-day';

/**
 * Reads an e-mail: its HTML part with notes and links where it has one, else its plain part. Subject, sender and day come from
 * its header; attachments are named and not opened.
 *
 * @throws RuleBroken document_broken, document_too_deep, at 'file'
 */
export async function readEmail(bytes: Uint8Array): Promise<Contents> {
  const email = await parsed(bytes);
  const mend = /windows-1252|cp1252|iso-8859-1|latin1/i.test(ascii(bytes))
    ? repaired
    : (text: string) => text;
  const contents: Contents = email.html
    ? readHtml(mend(email.html), {}, 'everything')
    : { text: mend(email.text ?? ''), proposals: {} };
  const sender = nameOf(email.from);
  const told = (value: string | null | undefined): Proposal | undefined =>
    value ? { value: value.slice(0, 300), from: 'e-mail header' } : undefined;
  const attached = email.attachments.map((attachment) => ({
    text: `${attachment.filename ?? attachment.mimeType} (${attachment.mimeType})`,
    why: 'attachment' as const,
  }));
  return {
    ...contents,
    proposals: {
      ...contents.proposals,
      title: told(email.subject?.replace(/\s+/g, ' ').trim()),
      author: told(sender),
      publisher: told(organisation(email.from)),
      // As the sender wrote it: the day where it was sent.
      publishedOn: told(dayOf(email.headers.find(({ key }) => key === 'date')?.value)),
    },
    dropped: [...(contents.dropped ?? []), ...attached],
  };
}

async function parsed(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 30,
      maxHeadersSize: 500_000,
      maxRfc822NestingDepth: 3,
    });
  } catch (cause) {
    throw Object.assign(new RuleBroken('document_broken', 'file'), { cause });
  }
}

function nameOf(address: Address | undefined): string | null {
  return address?.name || address?.address || null;
}

/** The domain that the message was sent from, for want of a better name. */
function organisation(address: Address | undefined): string | null {
  return address?.address?.split('@').at(-1)?.toLowerCase() || null;
}
