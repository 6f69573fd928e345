/** What a site told at the last fetch, to ask whether anything is new. */
export type Validators = { etag: string | null; lastModified: string | null };

/** What came of asking an address. */
export type Fetched =
  | ({ state: 'unchanged'; url: string } & Validators)
  | ({
      state: 'fetched';
      /** Where it was found in the end, after redirects. */
      url: string;
      contentType: string | undefined;
      bytes: Uint8Array;
    } & Validators);

/**
 * Fetches a public address for the newsroom, which opens no connection by itself; server/fetching/fetch-public.ts makes one.
 *
 * @param validators of the last fetch: what has not changed since is not sent again
 * @throws RuleBroken at 'url', address_… and answer_…
 */
export type FetchPublic = (address: string, validators?: Validators) => Promise<Fetched>;
