import type { Cited } from './cited';

/** An item of CSL-JSON 1.0. */
export type CslItem = {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  issued: { 'date-parts': number[][] };
  URL: string;
  language: string;
  note: string;
};

/** What bibliographies keep of a citation; its address is that of what is cited, as it stood. */
export function cslItem(cited: Cited): CslItem {
  return {
    id: cited.id,
    type: 'webpage',
    title: cited.title,
    author: [{ literal: cited.author }],
    ...(cited.container && { 'container-title': cited.container }),
    issued: { 'date-parts': [cited.day.split('-').map(Number)] },
    URL: cited.asOfAddress,
    language: cited.language,
    note: cited.note,
  };
}
