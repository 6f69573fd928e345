import type { Messages } from '../en';

export const charts: Messages['charts'] = {
  figures: { one: 'показник', few: 'показники', many: 'показників', other: 'показника' },
  days: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  events: { one: 'подія', few: 'події', many: 'подій', other: 'події' },
  legend: 'Як читати графіки',
  range: 'смужка: джерело називає діапазон',
  open: 'стрілка: «щонайменше» або «щонайбільше»',
  small: 'мале кільце: замінено новішим, перераховано або частина більшого показника',
  step: 'лінія: як змінювалося число для однієї події',
  many: (figures, days) => `${figures} за ${days}`,
  fromTo: (least, most) => `від ${least} до ${most}`,
  same: (value) => `завжди ${value}`,
  last: (value, day, standing) => `Останній: ${value}, ${day}, ${standing}.`,
  lastOfEvents: (events, day) => `Останній день – ${day}: ${events}, кожну пораховано окремо.`,
  values: { one: 'значення', few: 'значення', many: 'значень', other: 'значення' },
  series: (days, values, least, most) => `За останні ${days}: ${values}, від ${least} до ${most}.`,
  undrawn: {
    one: 'показник завеликий для графіка',
    few: 'показники завеликі для графіка',
    many: 'показників завеликі для графіка',
    other: 'показника завеликі для графіка',
  },
  table: 'у таблиці',
  once: 'Пораховано один раз',
  onceText: 'За кожною з цих мір того місяця опубліковано один показник.',
  measure: 'Міра',
  by: 'Хто повідомляє',
  csvMonth: (month) => `${month} у форматі CSV`,
  csvAll: 'Усі показники у форматі CSV',
  bounded: (claims) =>
    `За цей місяць опубліковано більше показників, ніж уміщає сторінка: показано ті, що з останніх ${claims}. Файл CSV містить місяць повністю.`,
};
