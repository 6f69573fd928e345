/** The forms in which reports come. `fragment` of HTML is what a paste of rich text gives. */
export const documentForms = ['text', 'markdown', 'html', 'docx', 'pdf', 'email'] as const;
export type DocumentForm = (typeof documentForms)[number];

/** What is told with a document's bytes; all of it may be wrong, and its content decides. */
export type Told = {
  /** The file's name. */
  name?: string;
  /** As of HTTP or of a form: `text/html; charset=windows-1251`. */
  contentType?: string;
  /** Where it was fetched. */
  url?: string;
};

export const describedFields = [
  'title',
  'author',
  'publisher',
  'publishedOn',
  'language',
  'canonicalUrl',
] as const;
export type DescribedField = (typeof describedFields)[number];

/** Where in a document a proposal was found. */
export const origins = [
  'json-ld',
  'open graph',
  'meta',
  'time element',
  'title element',
  'heading',
  'byline',
  'dateline',
  'first lines',
  'front matter',
  'pdf information',
  'largest line',
  'docx properties',
  'e-mail header',
  'address',
  'declared',
  'recognised',
] as const;
export type Origin = (typeof origins)[number];

/** A value that the document gives for a field, and where. */
export type Proposal = { value: string; from: Origin };
export type Proposals = Partial<Record<DescribedField, Proposal>>;

/** A note that the markup has: its label as in the text (`12` of `[12]`), what it says, where it leads. */
export type DocumentNote = { label: string; body: string | null; url: string | null };

/** Text that was left out of a document, and why; an editor can see it. */
export type Dropped = { text: string; why: DroppedBecause };
export const droppedBecause = [
  'script',
  'form',
  'menu',
  'advertisement',
  'hidden',
  'not the article',
  'on every page',
  'front matter',
  'attachment',
] as const;
export type DroppedBecause = (typeof droppedBecause)[number];

export type DocumentLink = { text: string; url: string };

/** A document that was read: its text, and what it says of itself, for a person to confirm. */
export type ReadDocument = {
  form: DocumentForm;
  text: string;
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** YYYY-MM-DD, as the document writes it: the day where it was written. */
  publishedOn: string | null;
  /** BCP 47. */
  language: string | null;
  canonicalUrl: string | null;
  /** For each field that is not null, where it was found. */
  from: Partial<Record<DescribedField, Origin>>;
  notes: DocumentNote[];
  /** The web addresses that the kept text leads to, in order. */
  links: DocumentLink[];
  dropped: Dropped[];
};

/** What a reader of one form finds; the fields are put in order by readDocument. */
export type Contents = {
  text: string;
  proposals: Proposals;
  notes?: DocumentNote[];
  links?: DocumentLink[];
  dropped?: Dropped[];
};

/** How much is taken in. What is over is refused, with a message of its own. */
export const limits = {
  /** Bytes of a document. */
  bytes: 20 * 1024 * 1024,
  /** UTF-16 units of the text that comes out: what a snapshot holds. */
  text: 3_000_000,
  /** Bytes that a packed document unpacks to, its pictures not counted. */
  unpacked: 64 * 1024 * 1024,
  /** How many times its size one packed part may unpack to, beyond the first megabyte. */
  ratio: 200,
  entries: 5000,
  /** Elements within each other. */
  depth: 512,
  elements: 400_000,
  pages: 2000,
  links: 1000,
  notes: 2000,
  /** Characters of what was left out that are kept to be seen: of one piece, and together. */
  droppedPiece: 2000,
  dropped: 100_000,
} as const;
