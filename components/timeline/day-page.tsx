import type { Words } from '@/messages/words';
import { type DayTimeline, referencesOf } from '@/newsroom/timeline/day';
import type { KeySeries } from '@/newsroom/timeline/read-series';
import { DayEvents } from './day-events';
import { DayHead } from './day-head';
import { EmptyDay } from './empty-day';
import { KeyFigures } from './key-figures';
import { Lede } from './lede';
import { Overnight } from './overnight';
import { Rail } from './rail';
import { References } from './references';
import { RemovedClaims } from './removed-claims';
import { settingOf } from './setting';

type Props = {
  timeline: DayTimeline;
  words: Words;
  /** Beside the key figures. */
  series?: KeySeries;
};

/** The timeline of one day: what happened, who says so, how it stands, and where the words are. */
export function DayPage({ timeline, words, series }: Props) {
  const setting = settingOf(timeline, words);
  return (
    <div className="day-page">
      <Rail timeline={timeline} setting={setting} />
      <div className="day-main">
        <DayHead timeline={timeline} setting={setting} />
        <Lede timeline={timeline} setting={setting} />
        {timeline.groups.length + timeline.removed.claims.length === 0 && (
          <EmptyDay timeline={timeline} setting={setting} />
        )}
        <KeyFigures timeline={timeline} setting={setting} series={series} />
        <DayEvents groups={timeline.groups} setting={setting} />
        <RemovedClaims removals={timeline.removed.claims} setting={setting} />
        <Overnight timeline={timeline} setting={setting} />
        <References references={referencesOf(setting.numbers)} setting={setting} />
      </div>
    </div>
  );
}
