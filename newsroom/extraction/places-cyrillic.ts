import type { PlaceKind } from '@/db/vocabulary';
import type { Span } from './document';
import data from './gazetteer-data.json' with { type: 'json' };
import { anyCase, compile, ending, exact, exactEnding, spansOf } from './patterns';

/** A place in a sentence, without its name: the caller cuts that from the text. */
export type PlaceSpan = Span & { kind: PlaceKind; parent: string | null };

/** Stems of names as all cases of Ukrainian and Russian begin; a capital's mark says that it may mean a government. */
const settlements = `
Україна: *Київ *Києв *Киев Харків Харков Харьков Львів Львов Одес Дніпр Днепр Запоріжж Запорож Херсон Миколаїв Миколаєв Николаев
Чернігів Чернігов Чернигов Полтав Черкас Житомир Вінниц Винниц Хмельницьк Хмельницк Рівн Луцьк Луцк Ужгород Тернопіл Тернопол
Івано-Франківськ Ивано-Франковск Чернівц Черновц Кропивницьк Кропивницк Кременчу Маріупол Мариупол Мелітопол Мелитопол Бердянськ Бердянск
Донецьк Донецк Луганськ Луганск Бахмут Авдіївк Авдеевк Покровськ Покровск Куп'янськ Купянск Ізюм Изюм Вовчанськ Волчанск Краматорськ Краматорск
Слов'янськ Славянск Костянтинівк Константиновк Торецьк Торецк Нікопол Никопол Павлоград Кам'янськ Ніжин Конотоп Шостк Охтирк Ахтырк Глухів Глухов
Бориспіл Бориспол Бровар Ірпін Ирпен Уман Сєвєродонецьк Северодонецк Лисичанськ Лисичанск Енергодар Энергодар Оріхів Орехов Гуляйпол Вугледар Угледар
Очаків Очаков Чорноморськ Черноморск Ізмаїл Измаил Рен Трускав Стри Дрогобич Мукачев Ковел Шепетівк Старокостянтинів Старокостянтинов Прилук Лубн
Лиман Сіверськ Добропілл Мирноград Селидов Курахов Мар'їнк Синельников Марганц Нікополь Гвардійськ Чауд Севастопол Сімферопол Симферопол Ялт Керч Феодосі Феодоси Євпаторі Джанко
Росія: *Москв Санкт-Петербург Петербург Бєлгород Белгород Курськ Курск Брянськ Брянск Воронеж Ростов Ростов-на-Дон Міллеров Миллеров Шаталов Приморсько-Ахтарськ
Приморско-Ахтарск Єйськ Ейск Краснодар Новоросійськ Новороссийск Саратов Енгельс Энгельс Тамбов Рязан Казан Махачкал Таганрог Таганро Моздок Оленьї Волгоград Смоленськ Смоленск
Єкатеринбург Екатеринбург Новосибірськ Новосибирск Самар Туапс Соч Тул Калуг Твер Псков Мурманськ Мурманск Калінінград Калининград Владивосток Сизран Сызран
: *Вашингтон *Лондон *Париж *Берлін *Берлин *Брюссел *Варшав *Пекін *Пекин *Тегеран *Сеул *Токі *Токио *Анкар *Мінськ *Минск *Рим *Мадрид *Прага *Відн *Вен
Женев Стамбул Нью-Йорк Єрусалим Иерусалим Тель-Авів Тель-Авив Бейрут Дамаск Каїр Каир Дубай Доха Досі Ер-Ріяд Эр-Рияд Джидд Гааг Страсбур Давос Рамштайн Рамштейн Хайф`;
const whole = `
Україна: Суми Сумах Сум Сумам Сумами Сумы Рівне Рівному Ровно Буча Бучі Бучу Бучи Буче
Росія: Орел Орла Орлі Орлу Орлом Орёл Орле Тула Тулі Тулу Сочі Сочи
: Газа Газі Газу Гази Газы Газе Газою Крим Криму Кримі Крима Кримом Крым Крыму Крыма Крымом`;
const regions = `
Україна: Донбас Донбасс Закарпатт Закарпать Прикарпатт Буковин Галичин Поділл Слобожанщин Придніпров'
Росія: Сибір Сибир Чечн Дагестан Татарстан Башкортостан Інгушеті Ингушети Кубан Ставрополл
: Європ Европ Азі Ази Африк Америк Близькому Сход Близький Схід Кавказ Балкан Чорному Чорного Азовськ Середземн`;

const endings =
  /^(?:|а|у|і|и|ы|е|о|ї|я|ю|є|ь|й|ом|ем|єм|ою|ею|єю|ой|ей|ам|ям|ами|ями|ах|ях|ів|ов|ев|єв|ого|ому|им|ий|ый|им|ія|ії|ію|ією|ия|ии|ию|ией|ові|еві|єві|ня|ні|ню|нем|ень|ця|ці|цю|цем|ця|ці|ц|ка|ки|ку|ці|кою|ке|ек|ок|ьє|ьї|ью|ля|лю|ле|лі|лем|ль|ща|щі|жя|жі|жжя|жжі|жжю|жжям|ье|ья|ьем|ти|том)$/;

type Known = { kind: PlaceKind; parent: string | null; capital: boolean };

let stems: Map<string, [stem: string, known: Known][]> | null = null;
const wholeNames = new Map<string, Known>();

/** By their first three letters, so that a word is compared with few. */
function load(): Map<string, [string, Known][]> {
  const byHead = new Map<string, [string, Known][]>();
  const add = (written: string, known: Omit<Known, 'capital'>) => {
    const capital = written.startsWith('*');
    const stem = (capital ? written.slice(1) : written).toLowerCase();
    const head = stem.slice(0, 3);
    byHead.set(head, [...(byHead.get(head) ?? []), [stem, { ...known, capital }]]);
  };
  for (const [list, kind] of [
    [settlements, 'settlement'],
    [regions, 'region'],
  ] as const)
    for (const [parent, words] of lists(list)) for (const word of words) add(word, { kind, parent });
  for (const [parent, words] of lists(whole))
    for (const word of words)
      wholeNames.set(word.toLowerCase(), {
        kind: /^крим|^крым|^газ/i.test(word) ? 'region' : 'settlement',
        parent,
        capital: false,
      });
  for (const line of data.countries) {
    const [, , ukrainian = '', russian = ''] = line.split('|');
    for (const name of [...ukrainian.split(';'), ...russian.split(';')]) {
      const stem = name.replace(/[аяоеїіиьй]+$/u, '');
      if (!/[\s(,]/.test(name) && stem.length > 2 && name.length > 3)
        add(stem, { kind: 'country', parent: null });
    }
  }
  for (const stem of [
    'США',
    'Росі',
    'Росси',
    'Британі',
    'Британи',
    'Молдов',
    'Сирі',
    'Палестин',
    'Північна Коре',
    'КНДР',
    'КНР',
  ])
    add(stem, { kind: 'country', parent: null });
  return byHead;
}

function* lists(text: string): Generator<[parent: string | null, words: string[]]> {
  let parent: string | null = null;
  for (const line of text.trim().split('\n')) {
    const match = line.match(exact`^(\p{L}*):\s(.*)$`);
    if (match) parent = match[1] || null;
    yield [parent, (match?.[2] ?? line).split(/\s+/).filter(Boolean)];
  }
}

function knownName(word: string): Known | undefined {
  stems ??= load();
  const lower = word.toLowerCase();
  const exact = wholeNames.get(lower);
  if (exact) return exact;
  let best: { length: number; known: Known } | null = null;
  for (const [stem, known] of stems.get(lower.slice(0, 3)) ?? [])
    if (lower.startsWith(stem) && endings.test(lower.slice(stem.length)) && stem.length > (best?.length ?? 0))
      best = { length: stem.length, known };
  return best?.known;
}

const word = compile(String.raw`\p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*){0,4}`, 'g');
const nearBefore = ending`(?:біля|поблизу|неподалік(?: від)?|неподалеку(?: від)?|під|район(?:і|у|а|ах|ів|ов|ам)|околиц\p{L}{1,4}|напрямк\p{L}{1,3}|бік|сторону|возле|вблизи|около|под|поблизости от|районе|окраин\p{L}{1,3}|місто|міста|місті|м\.|село|села|селі|с\.|смт\.?|селище|селища|селищі|н\. ?п\.|город|города|городе|г\.|пос[её]лок|пос[её]лка|посёлке|хутор|станиц\p{L}{1,2}|острів|острові|острова|остров|острове)\s`;
const inBefore = ending`(?<!\p{L})(?:в|у|на|з|із|зі|до|від|із|из|с|со|к|от|через|над|по|та|і|и|й|або|или)\s`;
const listBefore = /(?:,|;|[–—-]|\s(?:та|і|й|и|або|или))\s{0,3}$/u;
const office = exactEnding`(?:\p{Lu}[\p{L}-]{1,30}|президент\p{L}*|прем'єр\p{L}*|премьер\p{L}*|міністр\p{L}*|министр\p{L}*|міністерств\p{L}*|министерств\p{L}*|уряд\p{L}*|правительств\p{L}*|сил\p{L}{0,3}|посол|посл\p{L}{1,3}|генштаб\p{L}*|оборони|обороны|справ|дел|безпеки|безопасности|парламент\p{L}*|банк\p{L}*|рад[аиіу]|армі[яїю]|громадян\p{L}*|граждан\p{L}*)\s`;
const noPlace =
  /^(?:мін|офіс|верховн|генштаб|генеральн|дснс|сбу|гур|повітрян|збройн|сил|держ|рад[аиіу]|кабінет|уряд|кремл|білому|європейськ|євросоюз|єс|оон|нато|збс|зсу|всу|овa|ова|мвс|мзс|мчс|мвд|мид|січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|понед|вівтор|серед|четвер|п'ятниц|субот|неділ|телеграм|фейсбук|президент|господ|бог|шахед|геран|гербер|бпла|тот|рф|ппо|пво|ато|оос|нацполіц|прокуратур|украин(?:ск|ц)|україн(?:ськ|ц)|росіян|россиян|російськ|росси[йи]ск|конституц|закон|стат|указ)/i;
const adjectiveOfRegion = anyCase`(?:ськ|зьк|цьк|ск|зк|цк)(?:а|ої|ій|у|ою|і|их|им|ими|ого|ому|ий|ім|ая|ой|ую|ую|ие|их|ом|ого|ому|ий)$`;
const regionAfter = exact`^\s(?:(?:та|і|й|и)\s\p{Lu}[\p{L}'-]{3,30}\s|,\s\p{Lu}[\p{L}'-]{3,30}(?:,\s\p{Lu}[\p{L}'-]{3,30}){0,8}(?:\s(?:та|і|й|и)\s\p{Lu}[\p{L}'-]{3,30})?\s)?(област\p{L}{0,4}|обл\.|район\p{L}{0,3}|громад\p{L}{0,3}|край|краю|края|крае|республі\p{L}{1,3}|республик\p{L}{1,2}|округ\p{L}{0,2})`;
const directions = anyCase`(?:напрямк\p{L}{1,3}|напрямів|направлени\p{L}{1,2}|районів пуску|районов пуска)\s?:?\s`;

/** Places of a folded sentence in Cyrillic letters; inflected names are known by their stems. */
export function findCyrillicPlaces(sentence: string): PlaceSpan[] {
  const found: PlaceSpan[] = [];
  const launch = directions.exec(sentence);
  const launchFrom = launch && /:\s$/.test(launch[0]) ? launch.index + launch[0].length : sentence.length;
  let last: PlaceSpan | null = null;
  for (const span of spansOf(word, sentence)) {
    if (last && span.start < last.end) continue;
    const written = sentence.slice(span.start, span.end);
    if (!exact`\p{Script=Cyrillic}`.test(written)) continue;
    const place = judge(sentence, written, span, last, span.start >= launchFrom);
    if (place) {
      found.push(place);
      last = place;
    }
  }
  return found;
}

function judge(
  sentence: string,
  written: string,
  span: Span,
  last: PlaceSpan | null,
  launch: boolean,
): PlaceSpan | null {
  const before = sentence.slice(Math.max(0, span.start - 40), span.start);
  const after = sentence.slice(span.end, span.end + 160);
  const listed = last !== null && span.start - last.end < 12 && listBefore.test(before);
  if (/^АР$/.test(written) && /^\sКрим/.test(after))
    return {
      ...span,
      end: span.end + (exact`^\sКрим\p{L}*`.exec(after)?.[0].length ?? 0),
      kind: 'region',
      parent: 'Україна',
    };
  if (adjectiveOfRegion.test(written)) {
    const type = regionAfter.exec(after);
    if (type) {
      const own = /^\s(?:област|обл|район|громад|кра|республ|округ)/.test(after);
      return {
        ...span,
        end: own ? span.end + type[0].length : span.end,
        kind: /^(?:район|громад|округ)/.test(type[1] ?? '') ? 'district' : 'region',
        parent: null,
      };
    }
  }
  if (
    /щин(?:а|і|у|и|ою|е|ой)$/.test(written) &&
    written.length > 7 &&
    !/^(?:батьківщин|військовослужбовщ|домовщ|туречч)/i.test(written)
  )
    return { ...span, kind: 'region', parent: null };
  if (noPlace.test(written) || (exact`^\p{Lu}{2,6}$`.test(written) && written !== 'США')) return null;
  const known = knownName(written);
  if (known) {
    if (
      known.kind === 'country' &&
      office.test(before) &&
      !exact`(?:^|[.!?]\s)\p{Lu}\p{Ll}{0,2}\s$`.test(before)
    )
      return null;
    const placed = nearBefore.test(before) || inBefore.test(before) || launch || listed;
    if (known.capital && !placed) return null;
    if (
      known.kind === 'settlement' &&
      !placed &&
      adjectiveOfRegion.test(written) &&
      exact`^\s\p{Ll}`.test(after)
    )
      return null;
    return { ...span, kind: known.kind, parent: known.parent };
  }
  if (launch || nearBefore.test(before))
    return { ...span, end: second(sentence, span), kind: 'settlement', parent: null };
  if (listed && last && /^(?:[,.;)]|\s(?:та|і|и|й)\s|$)/.test(after) && last.kind === 'settlement')
    return { ...span, kind: 'settlement', parent: null };
  return null;
}

/** "Велика Писарівка", "Кривий Ріг": a name of two words. */
function second(sentence: string, span: Span): number {
  const match = sentence.slice(span.end, span.end + 40).match(exact`^\s\p{Lu}[\p{L}'-]{1,30}`);
  return span.end + (match?.[0].length ?? 0);
}
