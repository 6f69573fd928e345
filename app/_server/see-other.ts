/** Leads to a path of this site, under whatever name the request came (303, so that a POST becomes a GET). */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
}
