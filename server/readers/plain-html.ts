import { HTMLRewriter } from 'htmlrewriter';

/** Scripts that readers' pages keep: facts for search engines, and the one module of our own. */
const isKept = (type: string | null, src: string | null) =>
  src === null ? type === 'application/ld+json' : src === '/readers.js';

/**
 * A page without the framework: its scripts, what it fetches ahead for them, the payload for hydration and React's comments are taken
 * out. What stands on it needs none of them.
 *
 * @param html as Next renders it, in UTF-8.
 */
export async function plainHtml(html: Buffer): Promise<Buffer> {
  const rewriter = new HTMLRewriter()
    .on('script', {
      element(script) {
        if (!isKept(script.getAttribute('type'), script.getAttribute('src'))) script.remove();
        else script.removeAttribute('nonce');
      },
    })
    .on('link', {
      element(link) {
        const rel = link.getAttribute('rel');
        if (rel === 'modulepreload' || rel === 'preload') link.remove();
        else {
          link.removeAttribute('nonce');
          link.removeAttribute('data-precedence');
        }
      },
    })
    .on('meta[name=next-size-adjust]', { element: (meta) => void meta.remove() })
    // Where React would put what comes late; here nothing does.
    .on('body > div[hidden]', {
      element(place) {
        if (!place.getAttribute('id') && !place.getAttribute('class')) place.remove();
      },
    })
    .onDocument({ comments: (comment) => void comment.remove() });
  return Buffer.from(await rewriter.transform(new Response(new Uint8Array(html))).arrayBuffer());
}
