/** A browser without script, as far as forms need one: it keeps cookies and sends what a form holds. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly site: string) {}

  /**
   * Opens a page, fills one of its forms and sends it.
   *
   * @param path of the page, with a leading slash
   * @param formId which form
   * @param fields what is typed; the rest keeps what the page filled in
   * @returns the path that the answer leads to
   * @throws Error when the page has no such form, or the answer leads nowhere, which means that nothing was saved
   */
  async submit(path: string, formId: string, fields: Record<string, string>): Promise<string> {
    const html = await (await this.#request(path)).text();
    const form = html.match(new RegExp(`<form[^>]*\\bid="${formId}"[^>]*>[\\s\\S]*?</form>`))?.[0];
    if (!form) throw new Error(`${path} has no form "${formId}"`);
    const body = new FormData();
    for (const [name, value] of [...filledIn(form), ...Object.entries(fields)]) body.set(name, value);
    const answer = await this.#request(path, { method: 'POST', body });
    const location = answer.headers.get('location');
    if (answer.status !== 303 || !location)
      throw new Error(`${path} answered ${answer.status} and led nowhere`);
    return new URL(location, this.site).pathname;
  }

  async #request(path: string, options: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.site), {
      ...options,
      headers: { cookie, origin: this.site },
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (name && value !== undefined) this.#cookies.set(name, value);
    }
    return response;
  }
}

/** What React put into the form so that the server knows which action is meant, and the defaults. */
function filledIn(form: string): [string, string][] {
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ]);
  const choices = [...form.matchAll(/<select\b[^>]*>[\s\S]*?<\/select>/g)].map(([select]) => {
    const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
    const chosen = options.find((tag) => / selected/.test(tag)) ?? options[0] ?? '';
    return [attribute(select, 'name'), attribute(chosen, 'value')];
  });
  return [...inputs, ...choices]
    .filter((pair): pair is [string, string] => pair[0] !== undefined)
    .map(([name, value]) => [name, value ?? '']);
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = tag.match(new RegExp(`\\s${name}="([^"]*)"`)) ?? [];
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
