import type { PlacePrecision } from '@/db/vocabulary';
import type { Plural } from '../en';

const precision: Record<PlacePrecision, string> = {
  exact: 'точне місце',
  settlement: 'середина населеного пункту',
  district: 'середина району',
  region: 'середина області',
  country: 'середина країни',
};

/** Місця й теми. */
export const places = {
  title: 'Місця',
  lead: 'Де це сталося; назви подано так, як їх пише редакція. Число показує, у скількох твердженнях названо місце; воно не міряє ні руйнувань, ні небезпеки.',
  none: 'Жодне твердження ще не називає місця.',
  describe: (situation: string) => `Місця, які називають твердження: «${situation}», на карті та списком.`,
  mapTitle: 'Карта місць, які називають твердження',
  mapText: (places: string, most: string) =>
    `${places} за координатами; що більше коло, то більше тверджень називає це місце. Найбільше тверджень: ${most}. Список нижче містить усе те саме і більше.`,
  locatorTitle: (place: string) => `Карта: де лежить ${place}`,
  locatorText: 'Суходіл і кордони довкола. Де саме лежить це місце, сказано над картою.',
  onMap: { one: 'місце', few: 'місця', many: 'місць', other: 'місця' } as Plural,
  legend: 'Як читати карту',
  legendSize: 'Площа кола\u00a0– це кількість тверджень, які називають саме це місце.',
  legendSolid: 'Суцільний край: населений пункт або точне місце.',
  legendDashed: 'Пунктирний край: середина чогось ширшого; це могло статися будь-де в цих межах.',
  apart: 'Надто далеко для цієї карти:',
  sources:
    'Суходіл і кордони: Natural Earth, суспільне надбання, у складі world-atlas (ліцензія ISC). Координати: редакція та GeoNames (CC BY 4.0).',
  crimea: 'Крим показано як частину України відповідно до резолюції Генеральної Асамблеї ООН 68/262.',
  list: 'Усі місця',
  others: 'Інші місця',
  lastDay: 'востаннє',
  notNamed: 'саме це місце не назване в жодному твердженні',
  aliases: 'Також пишуть',
  precision,
  coordinates: 'Координати',
  latitude: ['пд. ш.', 'пн. ш.'] as readonly [string, string],
  longitude: ['зх. д.', 'сх. д.'] as readonly [string, string],
  lies: 'Розташування',
  within: 'Місця в цих межах',
  claims: 'Твердження',
  ofPlace: (place: string) => `Твердження, які називають: ${place}. Спершу найновіший день.`,
  ofPlaceWithin: (place: string) =>
    `Твердження, які називають: ${place} або місце в цих межах. Спершу найновіший день.`,
  describeOne: (place: string, claims: string) => `${place}: ${claims}. Хто це каже і який статус має кожне.`,
  all: 'Усі місця',
};

export const topics = {
  title: 'Теми',
  lead: 'Про що твердження, словами редакції. Твердження може мати кілька тем.',
  none: 'Жодне твердження ще не має теми.',
  describe: (situation: string) => `Теми тверджень: «${situation}».`,
  describeOne: (topic: string, claims: string) =>
    `Тема «${topic}»: ${claims}. Хто це каже і який статус має кожне.`,
  ofTopic: 'Спершу найновіший день.',
  all: 'Усі теми',
};

export const claimList = {
  earlier: 'Раніші твердження',
  newest: 'Найновіші твердження',
  pages: 'Частини цього списку',
  follow: 'Стежити',
};
