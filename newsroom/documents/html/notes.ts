import { type DocumentNote, limits } from '../document';

/** What the links of a page say about its notes. */
export type NoteLinks = {
  /** Links that stand for a marker, with its label. */
  markers: Map<Element, string>;
  /** Links from a note's body back to its marker. */
  back: Set<Element>;
  /** The blocks that hold a note's body, with its label. */
  bodies: Map<Element, string>;
  /** Addresses of markers that lead out of the page by themselves. */
  addresses: Map<string, string>;
};

const blocks = /^(?:li|p|div|dd|td|aside|section|blockquote|tr)$/i;
const label = /^[[(]?\s?(\d{1,4}|[ivxlcdm]{1,8})\s?[\])]?$/i;
const arrows = /^(?:[\s^\u2191\u21A9\u21B5\u2934\u23CE]|\uFE0E|\uFE0F)+$/;

/** Finds the links between the markers of notes and their bodies, whichever way the page writes them. */
export function linkNotes(document: Document): NoteLinks {
  const found: NoteLinks = { markers: new Map(), back: new Set(), bodies: new Map(), addresses: new Map() };
  const targets = targetsOf(document);
  const ids = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const text = (link.textContent ?? '').trim();
    const name = text.length <= 12 ? label.exec(text)?.[1] : undefined;
    const fragment = href.startsWith('#') ? decoded(href.slice(1)) : null;
    if (fragment === null) {
      if (name && isMark(link, text) && /^https?:\/\//i.test(href)) mark(found, link, name, href);
      continue;
    }
    const target = targets.get(fragment);
    if (arrows.test(text) || namesOf(link).some((id) => ids.has(id)) || (!name && within(link, found.bodies)))
      found.back.add(link);
    else if (name && target && (isMark(link, text) || /\d/.test(name)) && !within(link, found.bodies)) {
      const body = blockOf(target);
      if (!body || body.contains(link)) continue;
      ids.add(fragment);
      found.markers.set(link, name);
      if (!found.bodies.has(body) && found.markers.size < limits.notes) found.bodies.set(body, name);
    }
  }
  return found;
}

function mark(found: NoteLinks, link: Element, name: string, href: string): void {
  found.markers.set(link, name);
  if (!found.addresses.has(name)) found.addresses.set(name, href);
}

/** Whether a link that is a number is written as a marker: raised, or in brackets. */
function isMark(link: Element, text: string): boolean {
  return /^[[(]/.test(text) || link.parentElement?.localName === 'sup' || link.querySelector('sup') !== null;
}

function targetsOf(document: Document): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of document.querySelectorAll('[id], a[name]'))
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && !targets.has(name)) targets.set(name, element);
  return targets;
}

/** The names under which a link, or what it stands in up to its block, can be jumped to. */
function namesOf(link: Element): string[] {
  const names: string[] = [];
  for (let at: Element | null = link; at; at = at.parentElement) {
    names.push(at.getAttribute('id') ?? '', at.getAttribute('name') ?? '');
    if (blocks.test(at.localName)) break;
  }
  return names.filter(Boolean);
}

function within(link: Element, bodies: ReadonlyMap<Element, string>): boolean {
  for (let at: Element | null = link; at; at = at.parentElement) if (bodies.has(at)) return true;
  return false;
}

function blockOf(target: Element): Element | null {
  for (let at: Element | null = target; at; at = at.parentElement) if (blocks.test(at.localName)) return at;
  return null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The notes of a page, from what its blocks of notes say and where its markers lead. */
export function notesOf(links: NoteLinks, bodies: ReadonlyMap<string, string>): DocumentNote[] {
  const labels = [...new Set([...links.markers.values(), ...bodies.keys()])].slice(0, limits.notes);
  return labels.map((label) => {
    const body = bodies.get(label) ?? null;
    return { label, body, url: links.addresses.get(label) ?? addressIn(body) };
  });
}

function addressIn(body: string | null): string | null {
  return body?.match(/https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:]/)?.[0] ?? null;
}
