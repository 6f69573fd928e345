import Bowser from 'bowser';

/**
 * A browser in words: "Firefox on Windows", "Safari on iOS, mobile".
 *
 * @param userAgent what the browser said of itself; anything may stand there.
 * @returns '' when there is nothing; the beginning of the text when nobody knows such a browser.
 */
export function browserName(userAgent: string | null): string {
  const told = userAgent?.trim() ?? '';
  if (!told) return '';
  const { browser, os, platform } = Bowser.parse(told);
  if (!browser.name) return told.length > 60 ? `${told.slice(0, 59)}…` : told;
  const device = platform.type && platform.type !== 'desktop' ? `, ${platform.type}` : '';
  return `${browser.name}${os.name ? ` on ${os.name}` : ''}${device}`;
}
