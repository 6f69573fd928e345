import { describe, expect, test } from 'vitest';
import { findPlaces } from './places';

const found = (text: string) => findPlaces(text, { start: 0, end: text.length });
const names = (text: string) => [...new Set(found(text).map(({ name }) => name))].sort();
const listed = (text: string) => text.split('; ').filter(Boolean).sort();

describe('names of places, and none of persons, offices, organisations and governments', () => {
  test.each([
    ['A landslide buried two villages in the Gofa zone of southern Ethiopia on Monday.', 'Gofa; Ethiopia'],
    ['The United Nations said 257 bodies were recovered in Kencho Shacha Gozdi.', 'Kencho Shacha Gozdi'],
    [
      'A highway bridge collapsed in Zhashui County in the city of Shangluo, Shaanxi province, state broadcaster CCTV reported.',
      'Zhashui County; Shangluo; Shaanxi province',
    ],
    ['China’s President Xi Jinping ordered all-out rescue efforts.', ''],
    ['Heavy rain hit northern and central China, killing five people in Baoji.', 'China; Baoji'],
    [
      'Israeli forces struck a school in the Nuseirat refugee camp in central Gaza, the Gaza Health Ministry said.',
      'Nuseirat; Gaza',
    ],
    ['Al-Shifa Hospital in Gaza City ran out of fuel.', 'Gaza City'],
    ['Trucks entered Gaza from Egypt through the Rafah crossing.', 'Gaza; Egypt; Rafah'],
    ['Moscow blamed Kyiv for the attack, while Washington urged restraint.', ''],
    ['Explosions were heard in Kyiv early on Sunday.', 'Kyiv'],
    ['Zelenskyy arrived in Washington to meet President Joe Biden.', 'Washington'],
    ['The Bank of England raised rates; the University of Oxford disagreed.', ''],
    ['Jordan Bardella spoke in Paris; Chad Smith did not.', 'Paris'],
    ['Jordan and Chad sent aid.', 'Jordan; Chad'],
    ['About 60,000 people were displaced from Kutwala and fled to Tamira and Zamo.', 'Kutwala; Tamira; Zamo'],
    ['Most of the dead were from Benawe, a town in the north.', 'Benawe'],
    ['According to Pinto, the men were flown home on Friday.', ''],
    ['Georgia’s parliament passed the bill despite protests in Tbilisi.', 'Tbilisi'],
    ['The Washington Post reported that troops left Syria.', 'Syria'],
    ['Secretary of State Antony Blinken travelled to Tel Aviv, Amman and Doha.', 'Tel Aviv; Amman; Doha'],
    ['A magnitude 7.1 earthquake struck off the coast of Miyazaki, Japan.', 'Miyazaki; Japan'],
    ['The quake was felt in Kumamoto and Kagoshima prefectures.', 'Kumamoto; Kagoshima'],
    ['Rebels of the M23 movement took the town of Rubaya in North Kivu.', 'Rubaya; North Kivu'],
    [
      'The World Health Organization confirmed cases in Equateur Province, Democratic Republic of the Congo.',
      'Equateur Province; Democratic Republic of the Congo',
    ],
    ['Police in London arrested two men.', 'London'],
    ['London said it would respond.', ''],
    ['US President Donald Trump met the US ambassador.', ''],
    ['The U.S. has sent 300 troops to Niger.', 'U.S.; Niger'],
    ['Residents of Mariupol fled toward Zaporizhzhia.', 'Mariupol; Zaporizhzhia'],
    ['The Zaporizhzhia Nuclear Power Plant lost power.', ''],
    [
      'Ships in the Red Sea and the Gulf of Aden were attacked by Houthis in Yemen.',
      'Red Sea; Gulf of Aden; Yemen',
    ],
    [
      'Brazil’s southernmost state, Rio Grande do Sul, was flooded; Porto Alegre was cut off.',
      'Brazil; Rio Grande do Sul; Porto Alegre',
    ],
    ['The army seized El Fasher, the capital of North Darfur.', 'El Fasher; North Darfur'],
    ['Army chief Abdel Fattah al-Burhan flew from Port Sudan to Cairo.', 'Port Sudan; Cairo'],
    ['The European Union and NATO condemned the coup in Niamey.', 'Niamey'],
    ['In Haiti, gangs attacked Port-au-Prince’s main airport.', 'Haiti; Port-au-Prince'],
    ['The Houston Rockets beat the Chicago Bulls.', ''],
    ['Two people died in Houston when Hurricane Beryl hit Texas.', 'Houston; Texas'],
    ['Hurricane Helene made landfall in Florida’s Big Bend region.', 'Florida; Big Bend region'],
    ['She was born in Reading, England.', 'Reading; England'],
    ['Reading the report, he smiled.', ''],
    [
      'Turkey’s earthquake zone includes Hatay, Adiyaman and Kahramanmaras provinces.',
      'Turkey; Hatay; Adiyaman; Kahramanmaras',
    ],
    ['North Korea fired two missiles into the Sea of Japan.', 'North Korea; Sea of Japan'],
    [
      'Manila accused Beijing of ramming a boat near Second Thomas Shoal in the South China Sea.',
      'Second Thomas Shoal; South China Sea',
    ],
    ['The Kremlin said Vladimir Putin will visit Ulaanbaatar, Mongolia.', 'Ulaanbaatar; Mongolia'],
    ['Drones hit an oil depot in the Rostov region and a refinery in Volgograd.', 'Rostov region; Volgograd'],
    [
      'Ukrainian forces advanced northwest of Robotyne and west of Verbove (near Novoprokopivka).',
      'Robotyne; Verbove; Novoprokopivka',
    ],
    ['Geneva Conventions forbid this; the Minsk agreements failed.', ''],
    ['The Paris Agreement was adopted in 2015.', ''],
    [
      'Britain, France and Germany will hold talks with Iran in Vienna.',
      'Britain; France; Germany; Iran; Vienna',
    ],
    [
      'The Philippines evacuated 3,000 people from Negros Oriental province.',
      'Philippines; Negros Oriental province',
    ],
    ['Islamic State claimed the attack in Kerman, southeastern Iran.', 'Kerman; Iran'],
    ['State Department spokesperson Matthew Miller said the United States would act.', 'United States'],
    ['In Congress, Republicans blocked the bill.', ''],
    ['In January, the army entered Khan Younis.', 'Khan Younis'],
    ['Lebanon’s Hezbollah fired rockets at Kiryat Shmona.', 'Lebanon; Kiryat Shmona'],
    [
      'The flood submerged Mymensingh and Sherpur districts in northern Bangladesh.',
      'Mymensingh; Sherpur; Bangladesh',
    ],
    ['Sudan’s Rapid Support Forces shelled Omdurman.', 'Omdurman'],
    ['He told the Associated Press in an interview in Nairobi.', 'Nairobi'],
    ['Venezuela’s National Electoral Council declared Maduro the winner.', ''],
    ['Protesters marched in Caracas and in Maracaibo.', 'Caracas; Maracaibo'],
    ['The International Rescue Committee works in Cox’s Bazar.', 'Cox’s Bazar'],
    ['A bus fell into a ravine near San Juan de los Lagos.', 'San Juan de los Lagos'],
    ['Poland and the Baltic states closed the border with Belarus.', 'Poland; Belarus'],
    ['HEAVY RAIN FLOODED PARTS OF NORTHERN ITALY ON MONDAY, THE MINISTRY SAID', 'ITALY'],
    ['Fighting Displaces Thousands in Eastern Congo, UN Says', 'Congo'],
    ['From Mogadishu, the minister called on Addis Ababa to withdraw.', 'Mogadishu'],
    ['Authorities in Myanmar’s Rakhine State closed Sittwe airport.', 'Myanmar; Rakhine State'],
    ['The mayor of Kharkiv, Ihor Terekhov, said the city was hit.', ''],
    ['Kharkiv Mayor Ihor Terekhov said two people were killed.', ''],
    ['Kharkiv Governor Oleh Syniehubov said a strike hit the village of Borova.', 'Borova'],
    ['The attack on Dnipro injured 12 people.', 'Dnipro'],
    ['Air defences were active over Moscow.', 'Moscow'],
    ['Tehran’s streets were empty.', 'Tehran'],
    ['Tehran’s foreign ministry denied it.', ''],
    ['The American embassy in Baghdad was closed.', 'Baghdad'],
    ['He lives in Springfield, Illinois.', 'Springfield; Illinois'],
    ['Rwanda denies backing M23 in eastern Congo.', 'Rwanda; Congo'],
    ['The ship left Odesa for Istanbul.', 'Odesa; Istanbul'],
    [
      'More than 100 people are missing in Wayanad district in the southern state of Kerala.',
      'Wayanad district; Kerala',
    ],
    ['In southern Lebanon, strikes hit Tyre and Nabatieh.', 'Lebanon; Tyre; Nabatieh'],
    ['The strike killed a commander in Beirut’s southern suburbs.', 'Beirut'],
    ['Germany’s Olaf Scholz and France’s Emmanuel Macron spoke.', 'Germany; France'],
    ['Cuba and Nicaragua, Bolivia and Honduras congratulated Caracas.', 'Cuba; Nicaragua; Bolivia; Honduras'],
    ['The ICC in The Hague issued a warrant.', 'The Hague'],
    ['On the West Bank, settlers attacked the village of Jit.', 'West Bank; Jit'],
    ['The Gaza Strip has 2.2 million people.', 'Gaza Strip'],
    ['Kenya-led police arrived; Qatar-mediated talks stalled.', ''],
    ['Kursk Oblast officials ordered an evacuation of Sudzha.', 'Kursk Oblast; Sudzha'],
    ['South Africa’s Cyril Ramaphosa won; Johannesburg celebrated.', 'South Africa; Johannesburg'],
    ['An explosion at a factory in Solapur, Maharashtra, killed three.', 'Solapur; Maharashtra'],
    ['“We need help,” said Maria Lopez, a resident of Acapulco.', 'Acapulco'],
    ['Victoria Nuland resigned; the state of Victoria burned.', 'Victoria'],
    [
      'The Russian Ministry of Defense said it destroyed drones over Belgorod, Bryansk and Kursk regions and the Black Sea.',
      'Belgorod; Bryansk; Kursk; Black Sea',
    ],
    ['The New York Stock Exchange fell; New York was calm.', 'New York'],
    ['Save the Children works in Port Sudan, Kassala and White Nile.', 'Port Sudan; Kassala; White Nile'],
    ['The Democratic Party lost Michigan.', 'Michigan'],
    ['In Brussels, EU leaders agreed on sanctions.', 'Brussels'],
    ['The Nova Kakhovka dam collapsed, flooding Kherson.', 'Kherson'],
    ['Mayor London Breed and Senator Tim Scott met.', ''],
    ['Mexico City and Buenos Aires recalled envoys.', ''],
    ['Turkey withdrew its ambassador from Tel Aviv on Friday.', 'Turkey; Tel Aviv'],
    ['Spokesman Abu Obeida said Hamas fighters ambushed troops east of Rafah.', 'Rafah'],
    ['Ambassadors from Canada, Japan, and South Korea attended.', 'Canada; Japan; South Korea'],
    ['The Lake Chad Basin and the Horn of Africa face famine.', 'Lake Chad Basin; Horn of Africa'],
    ['Mount Kanlaon on Negros Island erupted.', 'Mount Kanlaon; Negros Island'],
    ['Typhoon Gaemi swept across Taiwan and into Fujian.', 'Taiwan; Fujian'],
    ['Fort Worth, Texas-based Acme laid off 40 people.', 'Fort Worth; Texas'],
    ['The ECOWAS Commission in Abuja lifted sanctions on Mali.', 'Abuja; Mali'],
    [
      'Security forces killed three militants in Dera Ismail Khan, Khyber Pakhtunkhwa.',
      'Dera Ismail Khan; Khyber Pakhtunkhwa',
    ],
    ['Ismail Khan, a farmer, said his house was destroyed.', ''],
  ])('%s', (text, places) => {
    expect(names(text)).toEqual(listed(places));
  });
});

describe('Ukrainian and Russian names in their cases', () => {
  test.each([
    ['Вночі ворог атакував Одесу та Миколаїв дронами.', 'Одесу; Миколаїв'],
    ['У Харкові пролунали вибухи, повідомив мер Ігор Терехов.', 'Харкові'],
    ['На Харківщині загинули двоє людей.', 'Харківщині'],
    ['У Сумській області пошкоджено лінії електропередачі.', 'Сумській області'],
    [
      'Обстріляно Нікопольський район Дніпропетровської області.',
      'Нікопольський район; Дніпропетровської області',
    ],
    ['Президент України Володимир Зеленський прибув до Варшави.', 'Варшави'],
    [
      'Повітряні Сили ЗС України повідомили про пуски з районів Курська та Приморсько-Ахтарська.',
      'Курська; Приморсько-Ахтарська',
    ],
    ['В результате обстрела Белгорода погибли три человека.', 'Белгорода'],
    [
      'Взрывы прогремели в Краснодарском крае и Ростовской области.',
      'Краснодарском крае; Ростовской области',
    ],
    ['Москва заявила, що Київ відмовився від переговорів.', ''],
    ['Вибухи лунали у Києві вранці.', 'Києві'],
    ['Росія випустила 70 ракет по Україні.', 'Росія; Україні'],
    ['Бої тривають біля села Роботине.', 'Роботине'],
    ['Напрямки: Курськ, Орел, Міллерово.', 'Курськ; Орел; Міллерово'],
    ['Уламки впали у місті Кривий Ріг.', 'Кривий Ріг'],
    ['Міністерство оборони Росії повідомило про втрати.', ''],
    ['США нададуть Україні нову допомогу.', 'США; Україні'],
    [
      'Силы ПВО уничтожили 12 беспилотников над Брянской, Курской и Белгородской областями.',
      'Брянской; Курской; Белгородской областями',
    ],
    ['Президент Туреччини прибув до Стамбула.', 'Стамбула'],
  ])('%s', (text, places) => {
    expect(names(text)).toEqual(listed(places));
  });
});

test('a place has its kind and its parent, from the text before the gazetteer', () => {
  expect(found('Shells hit Millerovo, Rostov Oblast, and Lima, Peru, near the Black Sea.')).toMatchObject([
    { name: 'Millerovo', kind: 'settlement', parent: 'Rostov Oblast' },
    { name: 'Rostov Oblast', kind: 'region', parent: 'Russia' },
    { name: 'Lima', kind: 'settlement', parent: 'Peru' },
    { name: 'Peru', kind: 'country', parent: null },
    { name: 'Black Sea', kind: 'water', parent: null },
  ]);
});
test('a name stands at its words in the whole text', () => {
  const text = 'Rain. It fell in Côte\u00A0d’Ivoire’s north.';
  const [place] = findPlaces(text, { start: 6, end: text.length });
  expect(text.slice(place?.start, place?.end)).toBe('Côte\u00A0d’Ivoire');
});
