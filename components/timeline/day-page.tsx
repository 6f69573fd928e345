import './day.css';
import type { Words } from '@/messages/words';
import { type DayTimeline, referencesOf } from '@/newsroom/timeline/day';
import { type DayFilter, type FilteredDay, filterDay, noFilter } from '@/newsroom/timeline/filter-day';
import type { KeySeries } from '@/newsroom/timeline/read-series';
import { DayEvents } from './day-events';
import { DayHead } from './day-head';
import { EmptyDay } from './empty-day';
import { FilterNote } from './filters';
import { KeyFigures } from './key-figures';
import { Lede } from './lede';
import { Overnight } from './overnight';
import { Rail } from './rail';
import { References } from './references';
import { RemovedClaims } from './removed-claims';
import { type Setting, settingOf } from './setting';

type Props = {
  timeline: DayTimeline;
  words: Words;
  /** Beside the key figures. */
  series?: KeySeries;
  /** What of the day is asked for; all of it where nothing is said. */
  filter?: DayFilter;
};

/** The timeline of one day: what happened, who says so, how it stands, and where the words are. */
export function DayPage({ timeline, words, series, filter = noFilter }: Props) {
  const day = filterDay(timeline, filter);
  const whole = settingOf(timeline, words);
  if (day.isFiltered) return <PartOfDay timeline={timeline} day={day} whole={whole} />;
  return (
    <div className="day-page">
      <Rail day={day} setting={whole} />
      <div className="day-main">
        <DayHead timeline={timeline} setting={whole} />
        <Lede timeline={timeline} setting={whole} />
        {timeline.groups.length + timeline.removed.claims.length === 0 && (
          <EmptyDay timeline={timeline} setting={whole} />
        )}
        <KeyFigures timeline={timeline} setting={whole} series={series} />
        <DayEvents groups={timeline.groups} setting={whole} />
        <RemovedClaims removals={timeline.removed.claims} setting={whole} />
        <Overnight timeline={timeline} setting={whole} />
        <References references={referencesOf(whole.numbers)} setting={whole} />
      </div>
    </div>
  );
}

/** What was asked for of a day. Takeaway, key figures and what was removed speak of the whole of it, and stand there. */
function PartOfDay({ timeline, day, whole }: { timeline: DayTimeline; day: FilteredDay; whole: Setting }) {
  const claims = day.timeline.groups.flatMap((group) => group.claims);
  const setting = { ...whole, claims };
  const numbers = new Map(
    [...whole.numbers].filter(([, { claimId }]) => claims.some((claim) => claim.claimId === claimId)),
  );
  return (
    <div className="day-page">
      <Rail day={day} setting={setting} />
      <div className="day-main">
        <DayHead timeline={timeline} setting={setting} />
        <FilterNote day={day} setting={setting} />
        <DayEvents groups={day.timeline.groups} setting={setting} />
        <References references={referencesOf(numbers)} setting={setting} />
      </div>
    </div>
  );
}
