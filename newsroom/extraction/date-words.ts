/** Names of months and weekdays as they stand in dates, folded to lower case; the number is that of ISO 8601. */

const monthForms = `
1 january jan січня січень січні января январь январе
2 february feb лютого лютий лютому февраля февраль феврале
3 march mar березня березень березні марта март марте
4 april apr квітня квітень квітні апреля апрель апреле
5 may травня травень травні мая май мае
6 june jun червня червень червні июня июнь июне
7 july jul липня липень липні июля июль июле
8 august aug серпня серпень серпні августа август августе
9 september sept sep вересня вересень вересні сентября сентябрь сентябре
10 october oct жовтня жовтень жовтні октября октябрь октябре
11 november nov листопада листопад листопаді ноября ноябрь ноябре
12 december dec грудня грудень грудні декабря декабрь декабре`;

const weekdayForms = `
1 monday понеділок понеділка понедельник понедельника
2 tuesday вівторок вівторка вторник вторника
3 wednesday середа середу середи среда среду среды
4 thursday четвер четверга четверг четверга
5 friday п'ятниця п'ятницю п'ятниці пятница пятницу пятницы
6 saturday субота суботу суботи суббота субботу субботы
7 sunday неділя неділю неділі воскресенье воскресенья`;

const numbered = (forms: string): ReadonlyMap<string, number> =>
  new Map(
    forms
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [number, ...names] = line.split(' ');
        return names.map((name): [string, number] => [name, Number(number)]);
      }),
  );

export const months = numbered(monthForms);
export const weekdays = numbered(weekdayForms);

const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
const isAbbreviation = (name: string) => /^[a-z]{3,4}$/.test(name) && !/^(?:may|june|july)$/.test(name);

/** For regular expressions: names that stand alone, and those that stand only beside a day or a year. */
export const fullMonth = longestFirst([...months.keys()].filter((name) => !isAbbreviation(name)));
export const anyMonth = `(?:${longestFirst(months.keys())})\\.?`;
export const anyWeekday = longestFirst(weekdays.keys());

/** English names have a capital: "may" and "march" without one are other words. */
export function monthNumber(written: string): number | null {
  if (/^[a-z]/.test(written)) return null;
  return months.get(written.toLowerCase().replace('.', '')) ?? null;
}
