import { Temporal } from 'temporal-polyfill';
import type { Words } from '@/messages/words';
import { momentParameter } from '@/newsroom/timeline/moment';

/** Says above a page of the past that it is one, and leads back. */
export function AsItStood({ path, asOf, words }: { path: string; asOf: string; words: Words }) {
  return (
    <aside className="as-it-stood" aria-label={words.texts.past.label}>
      <p>
        <b>
          {words.texts.past.stood} <time dateTime={asOf}>{words.momentInZone(asOf)}</time>.
        </b>{' '}
        {words.texts.past.later} <a href={words.path(path)}>{words.texts.past.now}</a>
      </p>
    </aside>
  );
}

/** Asks for the page as it stood at a local time of the situation. */
export function MomentForm({ path, asOf, words }: { path: string; asOf: string | null; words: Words }) {
  const [address = '', query = ''] = words.path(path).split('?');
  return (
    <form action={address} className="moment-form">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="moment">{words.texts.past.ask(words.zoneName)}</label>{' '}
      <input
        id="moment"
        type="datetime-local"
        name={momentParameter}
        step={1}
        defaultValue={asOf ? localOf(asOf, words.timeZone) : undefined}
        required
      />{' '}
      <button type="submit">{words.texts.past.show}</button>
    </form>
  );
}

function localOf(moment: string, timeZone: string): string {
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second', roundingMode: 'ceil' });
}
