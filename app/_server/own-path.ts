/**
 * Where to go after signing in or after a form: a path of this site, whatever was asked for.
 *
 * @param asked from the address or the form; anything.
 * @returns the path with its query, or the desk for everything that leads elsewhere.
 */
export function ownPath(asked: unknown): string {
  const home = 'http://own.invalid';
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 8_000) return '/desk';
  try {
    // Browsers read "/\evil" and "/<tab>/evil" as another host; URL does as they do.
    const url = new URL(asked, home);
    if (url.origin !== home || url.pathname.startsWith('//') || url.pathname === '/sign-in') return '/desk';
    return url.pathname + url.search + url.hash;
  } catch {
    return '/desk';
  }
}
