import type { ReactNode } from 'react';
import { StandingShape } from '@/components/ui/standing-badge';
import {
  type DayFilter,
  type FilterChoice,
  type FilteredDay,
  pathOfFilter,
} from '@/newsroom/timeline/filter-day';
import { type ShownStanding, shownStandings } from '@/newsroom/timeline/standing';
import type { Setting } from './setting';

type Props = { day: FilteredDay; setting: Setting };

/** How many places or topics are listed at once; the others stand behind a line that opens. */
const most = 8;

/** What one can choose to see of a day: plain links, each with the number of claims that one would see. */
export function Filters({ day, setting }: Props) {
  const { filters } = setting.words.texts;
  const isAsked = Object.values(day.filter).some((value) => value !== null);
  const isChoice = [day.standings, day.places, day.topics].some((choices) => choices.length > 1);
  if (day.all < 2 || !(isChoice || isAsked)) return null;
  return (
    <details className="filters">
      <summary>{filters.choose}</summary>
      <nav aria-label={filters.choose}>
        <Part part="standing" title={filters.standing} choices={day.standings} day={day} setting={setting} />
        <Part part="place" title={filters.places} choices={day.places} day={day} setting={setting} />
        <Part part="topic" title={filters.topics} choices={day.topics} day={day} setting={setting} />
      </nav>
    </details>
  );
}

type PartProps = Props & { part: keyof DayFilter; title: string; choices: FilterChoice[] };

function Part({ part, title, choices, day, setting }: PartProps) {
  const { filters } = setting.words.texts;
  const { filter } = day;
  if (choices.length < 2 && filter[part] === null) return null;
  const shown = choices.filter(({ isChosen }, i) => i < most || isChosen);
  const others = choices.filter((choice) => !shown.includes(choice));
  const list = (some: readonly FilterChoice[]) =>
    some.map((choice) => (
      <Choice
        key={choice.value}
        choice={choice}
        address={addressOf(setting, { ...filter, [part]: choice.isChosen ? null : choice.value })}
        setting={setting}
      >
        <NameOf part={part} choice={choice} setting={setting} />
      </Choice>
    ));
  return (
    <section aria-labelledby={`filter-${part}`} className="filter-part">
      <h2 id={`filter-${part}`}>{title}</h2>
      <ul>{list(shown)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{filters.more(setting.words.number(others.length))}</summary>
          <ul>{list(others)}</ul>
        </details>
      )}
    </section>
  );
}

type ChoiceProps = { choice: FilterChoice; address: string; setting: Setting; children: ReactNode };

function Choice({ choice: { claims, isChosen }, address, setting: { words }, children }: ChoiceProps) {
  return (
    <li>
      {claims > 0 || isChosen ? (
        <a href={address} rel="nofollow" aria-current={isChosen ? 'true' : undefined}>
          {children}
        </a>
      ) : (
        <span className="none">{children}</span>
      )}
      <span className="num">{words.number(claims)}</span>
    </li>
  );
}

function NameOf({
  part,
  choice,
  setting,
}: {
  part: keyof DayFilter;
  choice: FilterChoice;
  setting: Setting;
}) {
  const standing = part === 'standing' ? standingOf(choice.value) : null;
  if (!standing) return <span lang={setting.language}>{choice.name}</span>;
  return (
    <span className={`rail-standing ${standing}`} title={setting.words.standingMeaning(standing)}>
      <StandingShape standing={standing} />
      {setting.words.standingWord(standing)}
    </span>
  );
}

/** Above the claims of a part of a day: how much of it is shown, and the way back. */
export function FilterNote({ day, setting }: Props) {
  const { words } = setting;
  const { filters, counts } = words.texts;
  if (!day.isFiltered) return null;
  const { filter } = day;
  const all = words.count(day.all, counts.claims);
  const chosen = (['standing', 'place', 'topic'] as const).filter((part) => filter[part] !== null);
  return (
    <div className="filter-note" id="shown">
      <p>
        <b>{day.shown > 0 ? filters.shown(words.number(day.shown), all) : filters.none(all)}</b>{' '}
        <a href={addressOf(setting, { standing: null, place: null, topic: null })}>{filters.removeAll}</a>
      </p>
      <ul>
        {chosen.map((part) => {
          const name = nameInWords(part, day, setting);
          return (
            <li key={part}>
              <a
                href={addressOf(setting, { ...filter, [part]: null })}
                rel="nofollow"
                aria-label={filters.remove(name)}
              >
                <span lang={part === 'standing' ? undefined : setting.language}>{name}</span>{' '}
                <span aria-hidden="true">×</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function nameInWords(part: keyof DayFilter, day: FilteredDay, { words }: Setting): string {
  const { filters } = words.texts;
  const standing = part === 'standing' ? standingOf(day.filter.standing) : null;
  if (standing) return words.standingWord(standing);
  const [choices, otherwise] = part === 'place' ? [day.places, filters.places] : [day.topics, filters.topics];
  return choices.find(({ isChosen }) => isChosen)?.name ?? otherwise;
}

const standingOf = (value: string | null): ShownStanding | null =>
  shownStandings.find((one) => one === value) ?? null;

const addressOf = ({ link, slug, day }: Setting, filter: DayFilter) =>
  link(pathOfFilter(`/${slug}/${day}`, filter));
