/** Given names whose genitive or instrumental tells the gender by its end; the rest is by rule. */
const feminine: [RegExp, string][] = [
  [/ії$/, 'ія'],
  [/ии$/, 'ия'],
  [/([жчшщкгх])и$/, '$1а'],
  [/[иы]$/, 'а'],
  [/і$/, 'я'],
];
const masculine: [RegExp, string][] = [
  [/([іи])я$/, '$1й'],
  [/([ео])я$/, '$1й'],
  [/ря$/, 'р'],
  [/ля$/, 'ль'],
  [/([бвгґджзклмнпрстфхцчшщ])а$/, '$1'],
];
const surnames: [RegExp, string][] = [
  [/ського$/, 'ський'],
  [/цького$/, 'цький'],
  [/ского$/, 'ский'],
  [/цкого$/, 'цкий'],
  [/ого$/, 'ий'],
  [/енка$/, 'енко'],
  [/єнка$/, 'єнко'],
  [/([оеєії]в|[иі]н|ін|ын)а$/, '$1'],
  [/чка$/, 'чко'],
  [/([иы])$/, 'а'],
  [/ія$/, 'ій'],
  [/ия$/, 'ий'],
  [/ня$/, 'нь'],
  [/ля$/, 'ль'],
  [/([бвгґджзклмнпрстфхцчшщ])а$/, '$1'],
];
const womensSurnames: [RegExp, string][] = [
  [/ової$/, 'ова'],
  [/євої$/, 'єва'],
  [/іної$/, 'іна'],
  [/ської$/, 'ська'],
  [/цької$/, 'цька'],
  [/([оеё]в|[иы]н)ой$/, '$1а'],
  [/ской$/, 'ская'],
  [/цкой$/, 'цкая'],
];
const bodies: [RegExp, string][] = [
  [/міністерстві$/, 'міністерство'],
  [/министерстве$/, 'министерство'],
  [/(ведом|агент|консуль|посоль)стве$/, '$1ство'],
  [/(відом|агент|консуль|посоль)стві$/, '$1ство'],
  [/управлінні$/, 'управління'],
  [/(управлени|командовани|правлени)и$/, '$1е'],
  [/командуванні$/, 'командування'],
  [/(адміністраці|поліці|компані|коміс|асоціаці)ї$/, '$1я'],
  [/(администраци|полици|компани|комисси|ассоциаци)и$/, '$1я'],
  [/(прокуратур|служб|рад)і$/, '$1а'],
  [/(прокуратур|служб)е$/, '$1а'],
  [/раді$/, 'рада'],
  [/(штаб|департамент|комітет|комитет|офіс|фонд|центр)[іе]$/, '$1'],
  [/офисе$/, 'офис'],
];

/**
 * A person's name in its first case, from the second: "Ігоря Терехова" is Ігор Терехов. By the common endings only;
 * what fits none stays as it stands.
 *
 * @param name given name and family name.
 */
export function nominativeName(name: string): string {
  const [given = '', ...rest] = name.split(' ');
  const family = rest.join(' ');
  const woman = /(?:ії|ии|[иыі])$/.test(given);
  const man =
    !woman && /[ая]$/.test(given) && /(?:а|ого|я|и|ы|енка|[^а-яіїєґ])$|[^аеиіїоуюяєы]$/u.test(family);
  if (woman) return [changed(given, feminine), changed(family, womensSurnames)].filter(Boolean).join(' ');
  if (!man || !/(?:а|ого|я|и|ы)$/.test(family)) return name;
  return [changed(given, masculine), changed(family, surnames)].filter(Boolean).join(' ');
}

/** A body's name in its first case, from the sixth: "в Генштабі" names the Генштаб. */
export function nominativeBody(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const second = rest[0];
  if (second && /(?:ому|ом)$/.test(first)) {
    const head = changed(second, bodies);
    if (head !== second)
      return [
        first.replace(/(?:ому|ом)$/, /о$|е$|я$/.test(head) ? (/[ы]|ом$/.test(first) ? 'ое' : 'е') : 'ий'),
        head,
        ...rest.slice(1),
      ].join(' ');
  }
  if (second && /ій$/.test(first))
    return [first.replace(/ій$/, 'а'), changed(second, bodies), ...rest.slice(1)].join(' ');
  if (second && /ой$/.test(first))
    return [first.replace(/ой$/, 'ая'), changed(second, bodies), ...rest.slice(1)].join(' ');
  return [changed(first, bodies), ...rest].join(' ');
}

function changed(word: string, rules: readonly [RegExp, string][]): string {
  for (const [end, instead] of rules) if (end.test(word)) return word.replace(end, instead);
  return word;
}
