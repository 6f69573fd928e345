import type { Messages } from '../en';

export const situation: Messages['situation'] = {
  latest: 'Останній день',
  since: (day) => `Від ${day}`,
  days: {
    one: 'день із записами',
    few: 'дні із записами',
    many: 'днів із записами',
    other: 'дня із записами',
  },
  lastDays: 'Останні дні',
  noLede: 'Підсумку цього дня не написано.',
  series: 'Головні показники',
  allFigures: 'Усі цифри з таблицями та CSV',
  strip: 'Усі дні',
  stripText: 'Кожна клітинка\u00a0– день; що вона повніша, то більше тверджень за цей день.',
  monthsText: 'Раніше кожна клітинка\u00a0– місяць і веде до його останнього дня із записами.',
  span: (least, most) => (least === most ? least : `${least}–${most}`),
  legend: 'Тверджень на день',
  quoted: 'Кого цитують найчастіше',
  quotedText: (days) => `За останні ${days}, за кількістю тверджень.`,
  allSources: 'Усі джерела',
  calendarDays: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  follow: 'Як стежити',
  followText:
    'Нові твердження й кожне виправлення, щойно їх опубліковано. Без облікового запису й без стеження.',
  corrections: 'Сторінка виправлень',
  method: 'Як ми працюємо',
};
