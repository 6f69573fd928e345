import type { Messages, Plural } from '../en';

export const news: Messages['news'] = {
  added: {
    one: 'нове твердження',
    few: 'нові твердження',
    many: 'нових тверджень',
    other: 'нового твердження',
  } as Plural,
  changed: {
    one: 'змінене твердження',
    few: 'змінені твердження',
    many: 'змінених тверджень',
    other: 'зміненого твердження',
  } as Plural,
  updated: 'На цій сторінці є новини.',
  show: 'Показати',
  asOf: (time: string) =>
    `Сторінка показує стан на ${time}. Чи є щось новіше, зараз з’ясувати не вдається; щойно вдасться, воно буде тут.`,
};
