import { Spark } from '@/components/charts/spark';
import { CitationMarks } from '@/components/claims/citation-marks';
import { colourOf, StandingShape } from '@/components/ui/standing-badge';
import type { DayTimeline } from '@/newsroom/timeline/day';
import { type KeyFigure, keyFigures } from '@/newsroom/timeline/key-figures';
import type { KeySeries } from '@/newsroom/timeline/read-series';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { Setting } from './setting';

type Props = { timeline: DayTimeline; setting: Setting; series?: KeySeries };

/** At most four figures above the day, each with who gives it and how that stands. One alone says nothing more than its claim. */
export function KeyFigures({ timeline, setting, series }: Props) {
  const { words } = setting;
  const cells = keyFigures(timeline);
  if (cells.length < 2) return null;
  return (
    <section aria-label={words.texts.day.keyFigures} className="key-figures">
      <dl>
        {cells.map((cell) => (
          <Cell key={cell.figure.id} cell={cell} setting={setting} series={series} />
        ))}
      </dl>
    </section>
  );
}

function Cell({
  cell: { measure, figure, claim, across },
  setting,
  series,
}: { cell: KeyFigure } & Pick<Props, 'setting' | 'series'>) {
  const days = series?.get(figure.measureId) ?? [];
  const isSeries = days.filter(({ value }) => value !== null).length > 1;
  const { words } = setting;
  const standing = shownStanding(claim);
  const qualifier = words.texts.labels.qualifiers[figure.qualifier];
  const cited = claim.citations.filter(({ id }) => id === figure.citationId);
  return (
    <div className="key-figure">
      <dt>
        <span lang={setting.language}>{measure}</span>
        <CitationMarks
          words={words}
          citations={cited.length > 0 ? cited : claim.citations}
          numbers={setting.numbers}
        />
      </dt>
      <dd>
        <p className="key-value num">
          {qualifier && <small>{qualifier} </small>}
          {words.figure({ ...figure, qualifier: 'exact', unit: '' })}
          {!namesUnit(measure, figure.unit) && <small lang={setting.language}> {words.unitOf(figure)}</small>}
        </p>
      </dd>
      <dd className="key-more">
        <span className={`key-standing standing-${colourOf(standing)}`}>
          <StandingShape standing={standing} />
          {words.standingWord(standing)}
        </span>
        {across && (
          <span className="num">
            {words.number(across.least)}–{words.number(across.most)} {words.texts.day.across}
          </span>
        )}
      </dd>
      {isSeries && (
        <dd className="key-more">
          <Spark series={days} words={words} />
        </dd>
      )}
    </div>
  );
}

/** "drones launched" says already what is counted. */
function namesUnit(measure: string, unit: string): boolean {
  return measure.toLowerCase().includes(unit.toLowerCase());
}
