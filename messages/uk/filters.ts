/** Що читач хоче бачити з дня. */
export const filters = {
  title: 'Показати',
  all: 'Усі твердження',
  standing: 'Статус',
  places: 'Місця',
  topics: 'Теми',
  shown: (shown: string, all: string) => `Показано ${shown} із ${all}.`,
  none: (all: string) => `За цей день таких немає; усього ${all}.`,
  remove: (name: string) => `Показати й те, що не «${name}»`,
  removeAll: 'Показати всі твердження',
  more: (number: string) => `Ще ${number}`,
  choose: 'Що показати',
};
