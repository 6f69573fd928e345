import { Temporal } from 'temporal-polyfill';
import { en } from '@/messages/en';
import { formatFor } from '@/messages/format';
import { momentParameter } from '@/newsroom/timeline/moment';

/** Says above a page of the past that it is one, and leads back. */
export function AsItStood({ path, asOf, timeZone }: { path: string; asOf: string; timeZone: string }) {
  return (
    <aside className="as-it-stood" aria-label={en.past.label}>
      <p>
        <b>
          {en.past.stood} <time dateTime={asOf}>{formatFor(timeZone).momentInZone(asOf)}</time>.
        </b>{' '}
        {en.past.later} <a href={path}>{en.past.now}</a>
      </p>
    </aside>
  );
}

/** Asks for the page as it stood at a local time of the situation. */
export function MomentForm({
  path,
  asOf,
  timeZone,
}: {
  path: string;
  asOf: string | null;
  timeZone: string;
}) {
  const [address = '', query = ''] = path.split('?');
  return (
    <form action={address} className="moment-form">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="moment">{en.past.ask(formatFor(timeZone).zoneName)}</label>{' '}
      <input
        id="moment"
        type="datetime-local"
        name={momentParameter}
        step={1}
        defaultValue={asOf ? localOf(asOf, timeZone) : undefined}
        required
      />{' '}
      <button type="submit">{en.past.show}</button>
    </form>
  );
}

function localOf(moment: string, timeZone: string): string {
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second', roundingMode: 'ceil' });
}
