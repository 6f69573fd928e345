import { Temporal } from 'temporal-polyfill';

/** A moment in the past at which a page is read ("as it stood"), and how addresses carry it. */

/** The parameter of an address. */
export const momentParameter = 'asof';

/**
 * The moment that a reader means.
 *
 * @param text a moment with its offset ("2025-07-21T10:00:00Z"), or a local time of the situation ("2025-07-21T10:00"; of two
 *   alike in autumn the earlier), or a local day ("2025-07-21": as it stood when the day was over).
 * @param timeZone IANA name of the situation's zone.
 * @returns null where it is none of these.
 */
export function parseMoment(text: string, timeZone: string): Date | null {
  try {
    const instant = /[zZ]|[+-]\d{2}:?\d{2}$/.test(text)
      ? Temporal.Instant.from(text)
      : /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? Temporal.PlainDate.from(text)
            .add({ days: 1 })
            .toZonedDateTime({ timeZone, plainTime: '00:00' })
            .toInstant()
            .subtract({ milliseconds: 1 })
        : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
    const year = instant.toZonedDateTimeISO('UTC').year;
    // Beyond these a database knows no moments, and nobody published anything.
    return year > 1900 && year < 10_000 ? new Date(instant.epochMilliseconds) : null;
  } catch {
    return null;
  }
}

/** The moment of an address as pages pass it on, where it is one of those to which readers are led. */
export function momentOfAddress(given: string | string[] | undefined): Date | undefined {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(given))
    return undefined;
  const moment = new Date(given);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** How a page of one moment makes its links. */
export type Link = (path: string) => string;

/**
 * Links that keep a moment and a language.
 *
 * @param asOf ISO 8601 in UTC; null for now.
 * @param words whose `path` puts a path into the language that is read.
 */
export function linksAt(asOf: string | null, words: { path: Link }): Link {
  return (path) => addressAt(words.path(path), asOf);
}

/**
 * An address of this site at the moment of the page that names it, so that a reader of the past stays there.
 *
 * @param path with or without parameters and a fragment.
 * @param asOf ISO 8601 in UTC; null for now.
 */
export function addressAt(path: string, asOf: string | null): string {
  if (!asOf) return path;
  const [before = '', fragment] = path.split('#', 2);
  const joined = `${before}${before.includes('?') ? '&' : '?'}${momentParameter}=${asOf}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}
