import { Temporal } from 'temporal-polyfill';
import type { Noticed } from '../noticed';
import type { ClaimRule } from './read-claim';

/**
 * An event that happened after a report told of it, or before the situation began. A report of a day may tell of that whole day,
 * wherever its editors sit: a day is left between.
 */
export const timeOutOfRange: ClaimRule = ({ kind, time, citations }, { timeZone, beganOn }) => {
  if (!time.start || !time.end || kind === 'announcement') return [];
  const first = Temporal.Instant.from(time.start).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const found: Noticed[] = citations.flatMap(({ stance, report: { publishedOn, title } }) => {
    if (stance !== 'supports' || !publishedOn || first <= publishedOn) return [];
    return [{ rule: 'event_after_publication', at: [], facts: { day: first, publishedOn, report: title } }];
  });
  const last = Temporal.Instant.from(time.end)
    .subtract({ seconds: 1 })
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
  if (beganOn && last < beganOn)
    found.push({ rule: 'event_before_situation', at: [], facts: { day: last, beganOn } });
  return found;
};
