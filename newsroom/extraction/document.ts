/** Half-open interval of UTF-16 units of the text that was given. */
export type Span = { start: number; end: number };

/** What is known of a document beside its text. */
export type DocumentFacts = {
  /** Local date of publication (YYYY-MM-DD); null when nobody knows. */
  publishedOn: string | null;
  publisher: string | null;
  /** IANA name of the situation's time zone. */
  timeZone: string;
  /** BCP 47; null lets the text decide. */
  language: string | null;
  /** What the desk has learned: a name as texts have it (in lower case), and the source it stands for. */
  knownSources?: ReadonlyMap<string, string>;
};
