import type { OutgoingHttpHeaders } from 'node:http';
import { HTMLRewriter } from 'htmlrewriter';

/** What all pages of a route have in common, and Next alone knows: the build's style sheet and icon, and the headers. */
export type Frame = {
  /** As HTML. */
  head: string;
  headers: OutgoingHttpHeaders;
};

/** What in a head tells nothing of the one page. */
const common =
  'head > meta[charset], head > meta[name=viewport], head > meta[name=theme-color], head > link[rel=stylesheet], head > link[rel=icon]';

/**
 * Learns the frame of a route from one of its pages.
 *
 * @param html as Next makes it, without the framework's script.
 */
export async function frameOf(html: Buffer, headers: OutgoingHttpHeaders): Promise<Frame> {
  const elements: string[] = [];
  const rewriter = new HTMLRewriter().on(common, {
    element({ tagName, attributes }) {
      // Values are told as they stand in the text, with what is escaped in them.
      const written = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
      elements.push(`<${tagName}${written}/>`);
    },
  });
  await rewriter.transform(new Response(new Uint8Array(html))).arrayBuffer();
  // Next has its own files fetched ahead by it.
  const { link: _, ...others } = headers;
  return { head: elements.join(''), headers: others };
}
