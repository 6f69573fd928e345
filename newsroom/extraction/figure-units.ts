import { besideNumbers } from './figure-refusals';
import type { Numeral } from './numbers';
import { anyCase, compile, exact } from './patterns';
import type { PlainSentence } from './plain-sentence';

/** What a number counts. */
export type Unit = { unit: string; what: string | null; start?: number; end?: number };

const signs: Record<string, string> = {
  US$: 'USD',
  $: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₴': 'UAH',
  '₽': 'RUB',
  '₹': 'INR',
  '₪': 'ILS',
  '₩': 'KRW',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  Rs: 'INR',
  'Rs.': 'INR',
};
const codes =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|RMB|RUB|UAH|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|TRY|ILS|INR|PKR|BDT|LKR|NPR|IDR|MYR|PHP|THB|VND|KRW|SGD|HKD|TWD|BRL|ARS|MXN|CLP|COP|PEN|ZAR|NGN|KES|ETB|GHS|EGP|SDG|SAR|AED|QAR|KWD|IQD|IRR|AFN|GEL|AMD|AZN|KZT|XAF|XOF';
const words: [RegExp, string][] = [
  [/^(?:Canadian|Canada's) dollars?/i, 'CAD'],
  [/^Australian dollars?/i, 'AUD'],
  [/^New Zealand dollars?/i, 'NZD'],
  [/^Hong Kong dollars?/i, 'HKD'],
  [/^Singapore dollars?/i, 'SGD'],
  [/^(?:U\.?S\.? |American )?dollars?/i, 'USD'],
  [anyCase`^долар\p{L}*|^доллар\p{L}*`, 'USD'],
  [/^euros?|^євро|^евро/i, 'EUR'],
  [/^Egyptian pounds?/i, 'EGP'],
  [/^Sudanese pounds?/i, 'SDG'],
  [/^Syrian pounds?/i, 'SYP'],
  [/^Lebanese pounds?/i, 'LBP'],
  [anyCase`^(?:British )?pounds?(?: sterling)?(?! of )(?!-)|^фунт\p{L}* стерлинг\p{L}*`, 'GBP'],
  [/^Swiss francs?/i, 'CHF'],
  [/^CFA francs?/i, 'XOF'],
  [/^hryvn(?:ias?|ya)|^грн|^грив(?:ень|ні|ня|ен|ны|на)/i, 'UAH'],
  [anyCase`^(?:Russian )?ro?ubles?|^руб(?:л\p{L}*)?|^карбованц\p{L}*`, 'RUB'],
  [anyCase`^(?:Chinese )?yuan|^renminbi|^юан\p{L}*`, 'CNY'],
  [anyCase`^(?:Japanese )?yen(?!\p{L})|^иен\p{L}?`, 'JPY'],
  [/^Pakistani rupees?/i, 'PKR'],
  [/^Sri Lankan rupees?/i, 'LKR'],
  [/^(?:Indian )?rupees?/i, 'INR'],
  [/^(?:Indonesian )?rupiahs?/i, 'IDR'],
  [/^(?:Turkish )?liras?/i, 'TRY'],
  [/^(?:Israeli )?(?:new )?shekels?/i, 'ILS'],
  [/^(?:Polish )?(?:zloty|złoty)(?:ch|s)?/i, 'PLN'],
  [/^(?:Swedish )?kron(?:or|a)/i, 'SEK'],
  [/^Danish kroner?/i, 'DKK'],
  [/^(?:Norwegian )?kroner?/i, 'NOK'],
  [anyCase`^(?:South Korean )?won(?!\p{L})`, 'KRW'],
  [/^(?:Brazilian )?reais/i, 'BRL'],
  [anyCase`^(?:South African )?rand(?!\p{L})`, 'ZAR'],
  [/^(?:Nigerian )?naira/i, 'NGN'],
  [/^(?:Kenyan )?shillings?/i, 'KES'],
  [/^Mexican pesos?/i, 'MXN'],
  [/^Philippine pesos?/i, 'PHP'],
  [/^Argentin(?:e|ian) pesos?/i, 'ARS'],
  [/^Colombian pesos?/i, 'COP'],
  [/^Chilean pesos?/i, 'CLP'],
  [anyCase`^(?:Bangladeshi )?taka(?!\p{L})`, 'BDT'],
  [/^(?:Thai )?baht/i, 'THB'],
  [/^(?:Ethiopian )?birr/i, 'ETB'],
  [/^(?:Iraqi )?dinars?/i, 'IQD'],
  [/^(?:Saudi )?riyals?/i, 'SAR'],
  [/^(?:UAE |Emirati )?dirhams?/i, 'AED'],
];
const isCurrency = besideNumbers.add(
  /dollar|долл?ар|euro|[єе]вро|pound|фунт|franc|hryvn|грн|грив|ro?ubl|руб|карбован|yuan|renminbi|юан|yen|иен|rup|lira|shekel|zlot|złot|kron|won|reais|rand|naira|shilling|peso|taka|baht|birr|dinar|riyal|dirham/,
);
const signBefore = exact`(?:(?<![\p{L}\p{N}])((?:US|AU?|CA?|NZ|HK|NT|S|R)?\$|[€£¥₴₽₹₪₩₺₦₱]|Rs\.?)\s?|(?<![\p{L}\p{N}])([A-Z]{3})\s?)$`;
const codeAfter = compile(`^\\s?(${codes})(?![\\p{L}\\p{N}])`, '');
const codeAlone = new RegExp(`^(?:${codes})$`);

/** The currency beside a number, as an ISO code, and where its sign stands when it stands before. */
export function moneyOf(sentence: PlainSentence, numeral: Numeral): Unit | null {
  const { text } = sentence;
  const lead = text.slice(Math.max(0, numeral.start - 6), numeral.start);
  const before = lead.match(signBefore);
  const sign = before?.[1];
  if (sign)
    return { unit: signs[sign] ?? 'USD', what: null, start: numeral.start - (before?.[0].length ?? 0) };
  const code = before?.[2];
  if (code && codeAlone.test(code))
    return { unit: iso(code), what: null, start: numeral.start - (before?.[0].length ?? 0) };
  const { text: trail, marks } = sentence.after(numeral.end, 40, besideNumbers);
  const after = trail.match(codeAfter)?.[1];
  if (after) return { unit: iso(after), what: null };
  const sign2 = trail.match(exact`^\s?([€£$₴₽])(?![\p{L}\d])`)?.[1];
  if (sign2) return { unit: signs[sign2] ?? 'USD', what: null };
  if (!(marks & isCurrency) || !/^\s/.test(trail)) return null;
  const word = words.find(([pattern]) => pattern.test(trail.slice(1)));
  return word ? { unit: word[1], what: null } : null;
}

const iso = (code: string) => (code === 'RMB' ? 'CNY' : code);

const share = anyCase`^\s?(?:%|percent(?:age points?)?(?!\p{L})|per cent(?!\p{L})|pct(?!\p{L})|відсот\p{L}{1,4}|процент\p{L}{0,4})`;
const measure = anyCase`^\s?(km|kilomet(?:er|re)s?|mm|cm|m|met(?:er|re)s?|nautical miles?|miles?|mi|ft|feet|yards?|inch(?:es)?|kg|kilograms?|kilos?|g|grams?|tons?|tonnes?|t|metric tons?|lbs?|ha|hectares?|acres?|sq(?:uare|\.) ?(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet)|km²|km2|m²|m³|cubic met(?:er|re)s?|litres?|liters?|gallons?|MW|GW|kW|kWh|MWh|GWh|TWh|megawatts?|gigawatts?|kilowatts?|mph|km/h|kph|knots|°\s?[CF]|degrees?(?: (?:Celsius|Fahrenheit))?|km/год|км|кілометр\p{L}{0,3}|километр\p{L}{0,3}|м|метр\p{L}{0,3}|тонн?\p{L}{0,2}|кг|га|гектар\p{L}{0,3}|МВт|ГВт)(?![\p{L}\p{N}])`;

const boundary = new Set(
  `a an the this that these those and or but nor so yet as at by for from in into of off on onto out over per since than through throughout
till to toward towards under until up upon via with within without about above across after against along among around
before behind below beneath beside between beyond despite down during except inside like near outside past
is are was were be been being am has have had having do does did will would shall should can could may might must
who whom whose which what when where while why how if because although though whereas unless
i you he she it we they me him them us my your his her its our their there here not no
said says told reported reports died dies became become remain remained remains. compared according including
also only still just even then later earlier ago alone respectively each every yesterday today tomorrow overnight
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december`
    .split(/\s+/)
    .map((word) => word.trim()),
);
/** Past tenses that never stand before a noun as its adjective. */
const verbs = new Set(
  `went left fell hit struck came took made got gave began saw found lost won killing injuring wounding leaving destroying damaging
took shot ran led held set put sent met fled fought brought sought bought spent sold paid rose grew`.split(
    /\s+/,
  ),
);
const irregularPlurals = new Set(
  `people men women children personnel staff troops police cattle livestock aircraft spacecraft warcraft watercraft sheep fish feet teeth
mice media data criteria crews others lives families wives knives wolves shelves halves loaves leaves thieves
oxen geese bacteria phenomena series species headquarters barracks crossroads works shrapnel infantry cavalry homeless`.split(
    /\s+/,
  ),
);
const notPlural = new Set(
  `was is has his its this as us plus less across previous various serious perhaps always sometimes besides towards afterwards
thus versus gas bus virus campus status consensus process business access progress congress address express press mass class
loss illness witness success distress fortress hostess princess is analysis crisis basis thesis emphasis axis news
overseas indoors outdoors upstairs needs wants says seems goes does needless regardless nonetheless nevertheless`.split(
    /\s+/,
  ),
);
/** A first word after which the counted people are not named: "15 wounded", "three killed". */
const fates = new Set(
  `dead killed injured wounded hurt missing hospitalized hospitalised displaced homeless arrested detained rescued evacuated hospitalised
dying trapped unaccounted abducted kidnapped executed infected drowned stranded sickened
загиблих загиблі загинули поранено ранены ранен погибли погибло травмовано поранених поранені поранено постраждалих травмованих убитых погибших раненых пострадавших осіб людей человек`.split(
    /\s+/,
  ),
);
const modifiers = new Set(
  'arms sports goods systems weapons operations communications customs savings sales news veterans rights drugs human affairs'.split(
    ' ',
  ),
);
const spanOfTime = /^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?$/;

/**
 * What is counted after a number: "percent", a measure, or the counted noun, found by its plural without a grammar of
 * the language: the first plural of the noun phrase, or its last word where the number is one.
 *
 * @param at where the number ends.
 */
export function unitAfter(sentence: string, at: number, value: string, start = at): Unit | null {
  const rest = sentence.slice(at, at + 140);
  if (/magnitude(?: of)?\s(?:about |around |over )?$/i.test(sentence.slice(Math.max(0, start - 30), start)))
    return { unit: 'magnitude', what: null };
  const fold = rest.match(anyCase`^-?(fold)(?!\p{L})`)?.[1];
  if (fold) return { unit: 'fold', what: null };
  if (share.test(rest)) return { unit: 'percent', what: null };
  const measured = rest.match(measure)?.[1];
  if (measured && !(measured === 'm' && /^ m[a-z]/.test(rest))) return { unit: measured, what: null };
  return exact`^[\s"'(*_]{0,3}\p{Script=Cyrillic}`.test(rest)
    ? slavicNoun(rest)
    : englishNoun(rest, value === '1');
}

const word = exact`^([\s"'*_]{1,3}|,\s(?=(?:\p{L}{3,20},?\s){1,2}(?:and|or)\s))(\p{L}[\p{L}\p{M}\p{N}'’]*(?:[-.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}']+){0,4})`;

function englishNoun(rest: string, single: boolean): Unit | null {
  let left = rest;
  const phrase: string[] = [];
  const ofThem = left.match(/^\s(?:more\s)?of (?:the|its|their|his|her|our|these|those|all|some)(?=\s)/i);
  if (ofThem) left = left.slice(ofThem[0].length);
  for (let taken = 0; taken < 10; taken++) {
    const match = left.match(word);
    if (!match) break;
    const written = match[2] ?? '';
    const lower = written.toLowerCase().replace(/'s?$/, '');
    left = left.slice(match[0].length);
    if (phrase.length === 0 && fates.has(lower) && !followedByNoun(left))
      return { unit: 'people', what: lower };
    if (/^(?:and|or)$/.test(lower) && phrase.length > 0 && !single) {
      phrase.push(lower);
      continue;
    }
    if (/^(?:per|of)$/.test(lower) && phrase.length === 0) break;
    if (boundary.has(lower) || verbs.has(lower)) break;
    const possessive = /'s?$/.test(written);
    if (single && phrase.length > 0 && /(?:ed|ing)$/.test(lower) && !/ly$/.test(phrase.at(-1) ?? '')) break;
    phrase.push(written);
    const modifies =
      modifiers.has(lower) ||
      (phrase.length === 1 &&
        exact`^\p{Lu}`.test(written) &&
        exact`^\s\p{Ll}`.test(left) &&
        pluralAhead(left));
    if (!single && !possessive && isPlural(lower) && !(modifies && startsWord(left)))
      return { unit: written, what: phrase.join(' ') };
  }
  while (/^(?:and|or)$/.test(phrase.at(-1) ?? '')) phrase.pop();
  if (!single || phrase.length === 0) return fold(phrase);
  const head = phrase.at(-1) ?? '';
  return /ly$/.test(head) ? null : { unit: head, what: phrase.join(' ') };
}

/** "fold", "million tonne": what little can be said where no plural was found. */
function fold(phrase: readonly string[]): Unit | null {
  const first = phrase[0]?.toLowerCase();
  return first === 'fold' || first === 'times' ? { unit: first, what: first } : null;
}

/** "31 Abrams tanks", "two NASAMS systems": the name is no plural. */
function pluralAhead(left: string): boolean {
  const next = left.match(exact`^\s(\p{Ll}[\p{L}-]*)`)?.[1];
  return next !== undefined && !boundary.has(next) && isPlural(next);
}

const startsWord = (left: string) =>
  exact`^\s\p{Ll}`.test(left) && !boundary.has(left.match(exact`^\s(\p{L}+)`)?.[1] ?? '');
function followedByNoun(left: string): boolean {
  const next = left.match(exact`^\s(\p{L}[\p{L}-]*)`)?.[1]?.toLowerCase();
  return next !== undefined && !boundary.has(next) && isPlural(next) && !verbs.has(next);
}

function isPlural(word: string): boolean {
  const last = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word;
  if (irregularPlurals.has(last)) return true;
  if (/(?:men|people|folk)$/.test(last)) return last.length > 3;
  return last.length > 2 && /[^s'u]s$/.test(last) && !/(?:ous|is)$/.test(last) && !notPlural.has(last);
}

const slavicWord = exact`^[\s"'*]{1,3}(\p{L}[\p{L}\p{M}'’-]*)`;
const slavicFunction =
  /^(?:в|у|на|з|із|зі|с|со|из|до|від|от|та|і|й|и|а|але|но|або|или|по|для|за|під|под|над|о|об|про|при|що|что|які|яких|которые|которых|було|було|были|було|є|не|них|ним|ними)$/i;
const slavicAdjective =
  /(?:их|ых|іх|ими|ыми|ого|ему|ому|ські|цькі|ські|ные|ние|ские|ые|ові|ожі|йні|ьні|рні|вні|лені|ені|ані|ій|ою)$/i;

function slavicNoun(rest: string): Unit | null {
  let left = rest;
  const phrase: string[] = [];
  for (let taken = 0; taken < 6; taken++) {
    const match = left.match(slavicWord);
    const written = match?.[1];
    if (!match || !written || slavicFunction.test(written)) break;
    left = left.slice(match[0].length);
    phrase.push(written);
    const next = left.match(slavicWord)?.[1];
    if (!slavicAdjective.test(written) || !next || slavicFunction.test(next))
      return { unit: written, what: phrase.join(' ') };
  }
  const head = phrase.at(-1);
  return head ? { unit: head, what: phrase.join(' ') } : null;
}

export const isSpanOfTime = (unit: string) => spanOfTime.test(unit.toLowerCase());
