type Linked = {
  title: string | null;
  author: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
  url: string | null;
};
type Node = Record<string, unknown>;

const article = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting|Statement|PressRelease)$/;

/** What the linked data of a page (schema.org) says of its article. */
export function describedIn(scripts: readonly string[]): Linked {
  const nodes = scripts.flatMap(parsed).slice(0, 500);
  const about = nodes.find((node) => types(node).some((type) => article.test(type)));
  const page = about ?? nodes.find((node) => types(node).some((type) => type.endsWith('WebPage')));
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const follow = (value: unknown): unknown =>
    isNode(value) && value.name === undefined && byId.has(value['@id']) ? byId.get(value['@id']) : value;
  return {
    title: (about && (text(about.headline) ?? text(about.name))) ?? null,
    author: names(listed(about?.author ?? about?.creator).map(follow)),
    publisher: names(listed(about?.publisher ?? page?.publisher ?? about?.sourceOrganization).map(follow)),
    publishedOn: text(page?.datePublished),
    language: text(page?.inLanguage) ?? text(isNode(page?.inLanguage) ? page.inLanguage.alternateName : null),
    url: text(about?.url) ?? text(about?.mainEntityOfPage) ?? idOf(about?.mainEntityOfPage),
  };
}

function parsed(script: string): Node[] {
  try {
    return nodesIn(JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')), 0);
  } catch {
    return [];
  }
}

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => nodesIn(one, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value.mainEntity, depth + 1)];
}

function types(node: Node): string[] {
  return listed(node['@type']).filter((type) => typeof type === 'string');
}

function names(values: readonly unknown[]): string | null {
  const found = values.slice(0, 20).map((value) => text(isNode(value) ? value.name : value));
  return (
    [...new Set(found.filter((name) => name && !/^https?:/i.test(name)))].join(', ').slice(0, 200) || null
  );
}

function idOf(value: unknown): string | null {
  return isNode(value) ? (text(value['@id']) ?? text(value.url)) : null;
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string'
    ? value.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 300) || null
    : null;
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
