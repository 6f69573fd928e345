import { type DayTimeline, referencesOf } from '@/newsroom/timeline/day';
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

/** The timeline of one day: what happened, who says so, how it stands, and where the words are. */
export function DayPage({ timeline }: { timeline: DayTimeline }) {
  const setting = settingOf(timeline);
  return (
    <div className="day-page">
      <Rail timeline={timeline} />
      <div className="day-main">
        <DayHead timeline={timeline} />
        <Lede timeline={timeline} setting={setting} />
        {timeline.groups.length + timeline.removed.claims.length === 0 && <EmptyDay timeline={timeline} />}
        <KeyFigures timeline={timeline} setting={setting} />
        <DayEvents groups={timeline.groups} setting={setting} />
        <RemovedClaims removals={timeline.removed.claims} setting={setting} />
        <Overnight timeline={timeline} />
        <References references={referencesOf(setting.numbers)} setting={setting} />
      </div>
    </div>
  );
}
