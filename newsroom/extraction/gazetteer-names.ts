import type { PlaceKind } from '@/db/vocabulary';

/** Names that the data of GeoNames lacks, or has otherwise than reports do: kind, parent, and the names. */
type Named = [kind: PlaceKind, parent: string | null, names: string];

export const aliases: Named[] = [
  [
    'country',
    null,
    'US;U.S.;USA;U.S.A.;United States;United States of America;America;UK;U.K.;Britain;Great Britain;UAE;U.A.E.;Emirates;DRC;DR Congo;D.R. Congo;Congo;Democratic Republic of Congo;Congo-Brazzaville;Congo-Kinshasa;Republic of the Congo;Republic of Congo;Russian Federation;Republic of Korea;Korea;North Korea;South Korea;DPRK;Burma;Myanmar;Ivory Coast;Cote d’Ivoire;Côte d’Ivoire;Czech Republic;Czechia;Holland;Netherlands;Macedonia;North Macedonia;Moldova;Republic of Moldova;Syria;Iran;Laos;Vietnam;Viet Nam;Bolivia;Venezuela;Tanzania;Taiwan;Palestine;Palestinian territories;Occupied Palestinian Territory;Occupied Palestinian Territories;Turkey;Türkiye;Turkiye;Swaziland;Eswatini;East Timor;Timor-Leste;Cape Verde;Cabo Verde;Vatican;Holy See;Vatican City;Bosnia;Bosnia and Herzegovina;Herzegovina;Gambia;Bahamas;Maldives;Philippines;Trinidad;Tobago;Antigua;Brunei;Micronesia;Kosovo;People’s Republic of China;Republic of Ireland;Northern Cyprus;Somaliland;Puerto Rico;Hong Kong;Macau;Macao;St. Lucia;Saint Lucia;St. Kitts;Guinea-Bissau;Guinea Bissau;Equatorial Guinea;Papua New Guinea;Central African Republic;CAR;South Sudan;Soviet Union;USSR;Yugoslavia;Czechoslovakia;KSA;Kingdom of Saudi Arabia',
  ],
  [
    'region',
    'United Kingdom',
    'England;Scotland;Wales;Northern Ireland;Cornwall;Yorkshire;Kent;Essex;Surrey;Sussex;Cumbria;Lancashire;Merseyside;Devon;Norfolk;Suffolk',
  ],
  [
    'region',
    'Ukraine',
    'Donbas;Donbass;Crimea;Crimean Peninsula;Transcarpathia;Zakarpattia;Luhansk;Lugansk;Donetsk;Zaporizhia;Zaporizhzhia;Zaporizhzhya;Zaporozhye;Kherson;Dnipropetrovsk;Kirovohrad;Volyn;Galicia;Bukovina;Kharkivska;Kyivska;Kirovohradska;Vinnytska;Odeska;Poltavska;Sumska;Chernihivska;Zhytomyrska;Cherkaska;Mykolaivska;Khersonska;Zaporizka;Donetska;Luhanska;Dnipropetrovska;Lvivska;Rivnenska;Volynska;Ternopilska;Khmelnytska;Chernivetska;Zakarpatska;Ivano-Frankivska',
  ],
  [
    'settlement',
    'Ukraine',
    'Kiev;Odesa;Odessa;Kharkov;Lvov;Mykolaiv;Nikolaev;Dnepr;Dnepropetrovsk;Chernigov;Kremenchug;Krivoy Rog;Kryvyy Rih;Zaporizhzhia;Vinnitsa;Rovno;Uzhhorod;Chernobyl;Chornobyl;Pripyat;Prypiat;Kupyansk;Kupiansk;Bakhmut;Avdiivka;Avdeevka;Vuhledar;Lyman;Pokrovsk;Toretsk;Chasiv Yar;Siversk;Vovchansk;Izium;Izyum;Bucha;Irpin;Kostiantynivka;Kostyantynivka;Kramatorsk;Slovyansk;Sloviansk;Severodonetsk;Sievierodonetsk;Lysychansk;Lyssytchansk;Enerhodar;Energodar;Huliaipole;Hulyaipole;Velykyi Burluk;Chuhuiv;Balakliia;Boryspil;Zmiinyi;Robotyne;Kurakhove;Novomoskovsk;Synelnykove;Nova Kakhovka;Ochakiv;Chornomorsk;Novopavlivka;Dobropillia;Myrnohrad;Selydove;Marinka;Maryinka;Popasna;Kreminna;Svatove;Novohrodivka;Starokostiantyniv;Myrhorod',
  ],
  [
    'region',
    'Russia',
    'Siberia;Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;Tyva;Tuva;Yakutia;Sakha;Buryatia;Karelia;Kalmykia;Mordovia;Udmurtia;Chuvashia;Adygea;North Ossetia;Kabardino-Balkaria;Karachay-Cherkessia;Kuban;Stavropol;Primorye;Kamchatka;Chukotka;Kaliningrad;Leningrad;Kuzbass;Far East;Urals;North Caucasus',
  ],
  [
    'settlement',
    'Russia',
    'St. Petersburg;St Petersburg;Saint Petersburg;Primorsko-Akhtarsk;Shatalovo;Millerovo;Oryol;Orel;Yekaterinburg;Ekaterinburg;Nizhny Novgorod;Rostov-on-Don;Engels;Taganrog;Novorossiysk;Yelabuga;Sochi;Tuapse;Ryazan;Tver;Kursk;Belgorod;Bryansk;Voronezh;Makhachkala;Grozny;Kazan;Chaika',
  ],
  ['region', 'Georgia', 'Abkhazia;South Ossetia;Tskhinvali'],
  ['region', 'Moldova', 'Transnistria;Gagauzia'],
  ['region', 'Azerbaijan', 'Nagorno-Karabakh;Karabakh;Nakhchivan'],
  ['region', 'Palestine', 'Gaza;Gaza Strip;West Bank;occupied West Bank'],
  [
    'settlement',
    'Palestine',
    'Gaza City;Khan Younis;Khan Yunis;Rafah;Jabalia;Jabaliya;Deir al-Balah;Deir el-Balah;Nuseirat;Beit Lahia;Beit Lahiya;Beit Hanoun;Bureij;Maghazi;Shejaiya;Shujaiya;Zeitoun;Tel al-Sultan;Tal as-Sultan;Al-Mawasi;Mawasi;Jenin;Nablus;Tulkarm;Tulkarem;Tubas;Hebron;Ramallah;Bethlehem;Qalqilya;Jericho;East Jerusalem',
  ],
  ['region', 'Israel', 'Golan Heights;Golan;Galilee;Negev;Upper Galilee;Sinai;Sinai Peninsula'],
  [
    'settlement',
    'Israel',
    'Tel Aviv;Haifa;Beersheba;Beersheva;Be’er Sheva;Sderot;Ashkelon;Ashdod;Kiryat Shmona;Metula;Eilat;Nahariya;Tiberias;Jerusalem',
  ],
  [
    'region',
    'Sudan',
    'Darfur;North Darfur;South Darfur;West Darfur;Central Darfur;East Darfur;Kordofan;North Kordofan;South Kordofan;West Kordofan;Gezira;Al Jazirah;Blue Nile;White Nile;Gedaref;Kassala;River Nile;Sennar;Abyei;Nuba Mountains',
  ],
  [
    'settlement',
    'Sudan',
    'El Fasher;Al Fasher;El-Fasher;Al-Fashir;El Geneina;Geneina;El Obeid;Omdurman;Port Sudan;Wad Madani;Nyala;Zalingei;Zamzam;Kadugli;Dilling',
  ],
  [
    'region',
    'Ethiopia',
    'Tigray;Amhara;Oromia;Afar;Gofa;Gambela;Benishangul-Gumuz;South Ethiopia;Somali Region;Sidama;Southern Ethiopia',
  ],
  [
    'region',
    'Democratic Republic of the Congo',
    'North Kivu;South Kivu;Ituri;Kivu;Katanga;Kasai;Kasaï;Equateur;Équateur;Tshopo;Haut-Katanga;Kongo Central',
  ],
  [
    'region',
    'Guinea',
    'N’Zerekore;Nzerekore;Macenta;Gueckedou;Guéckédou;Lola;Beyla;Kissidougou;Forecariah;Coyah;Dubreka;Kerouane;Siguiri;Boffa;Telimele;Kouroussa',
  ],
  [
    'region',
    'Liberia',
    'Lofa;Margibi;Montserrado;Nimba;Bong;Grand Cape Mount;Grand Bassa;Bomi;Grand Gedeh;Sinoe;River Gee;Gbarpolu;Grand Kru;Maryland County;Rivercess',
  ],
  [
    'region',
    'Sierra Leone',
    'Kailahun;Kenema;Bombali;Tonkolili;Port Loko;Kono;Moyamba;Bo;Kambia;Pujehun;Koinadugu;Western Area;Bonthe',
  ],
  [
    'region',
    'Somalia',
    'Puntland;Jubaland;Hirshabelle;Galmudug;Lower Shabelle;Middle Shabelle;Hiiraan;Hiran',
  ],
  ['region', 'Nigeria', 'Biafra;Niger Delta'],
  ['region', 'Mozambique', 'Cabo Delgado'],
  [
    'region',
    'Syria',
    'Idlib;Rojava;Latakia;Tartus;Tartous;Daraa;Deraa;Sweida;Suwayda;Al-Suwayda;Hasakah;Hasakeh;Raqqa;Deir ez-Zor;Deir al-Zor;Quneitra;Eastern Ghouta;Ghouta',
  ],
  ['region', 'Iraq', 'Kurdistan;Kurdistan Region;Iraqi Kurdistan;Anbar;Sinjar;Nineveh;Diyala'],
  [
    'region',
    'Yemen',
    'Hodeidah;Hodeida;Hudaydah;Al Hudaydah;Marib;Shabwa;Hadramout;Hadramawt;Taiz;Saada;Sa’dah;Hajjah;Socotra',
  ],
  [
    'region',
    'India',
    'Kashmir;Jammu;Manipur;Indian-administered Kashmir;Uttarakhand;Punjab;Assam;Bengal;West Bengal;Wayanad',
  ],
  [
    'region',
    'Pakistan',
    'Balochistan;Baluchistan;Khyber Pakhtunkhwa;Sindh;Punjab;Gilgit-Baltistan;Azad Kashmir;Pakistan-administered Kashmir;Waziristan;North Waziristan;South Waziristan',
  ],
  [
    'region',
    'China',
    'Xinjiang;Tibet;Inner Mongolia;Guangdong;Sichuan;Shaanxi;Hunan;Hubei;Henan;Manchuria;Gansu;Yunnan;Hainan',
  ],
  [
    'region',
    'Myanmar',
    'Rakhine;Kachin;Shan;Chin State;Sagaing;Kayah;Karen State;Shan State;Rakhine State;Arakan',
  ],
  ['region', 'Turkey', 'Hatay;Anatolia;Kahramanmaras;Thrace'],
  [
    'region',
    'Germany',
    'Bavaria;Saxony;Hesse;Thuringia;North Rhine-Westphalia;Lower Saxony;Rhineland-Palatinate;Baden-Württemberg;Brandenburg;Saarland',
  ],
  [
    'region',
    'France',
    'Normandy;Brittany;Corsica;Provence;Alsace;Burgundy;Occitanie;Mayotte;New Caledonia;Réunion;Reunion;Guadeloupe;Martinique',
  ],
  [
    'region',
    'Spain',
    'Catalonia;Andalusia;Valencia;Galicia;Basque Country;Canary Islands;Balearic Islands;Aragon;Extremadura;Castile and León;Ceuta;Melilla',
  ],
  [
    'region',
    'Italy',
    'Sicily;Sardinia;Tuscany;Lombardy;Veneto;Piedmont;Calabria;Emilia-Romagna;Liguria;Umbria;Apulia;Puglia;Campania;Abruzzo;Lampedusa',
  ],
  ['region', 'Greece', 'Crete;Lesbos;Evia;Rhodes;Attica;Thessaly;Macedonia'],
  ['region', 'Japan', 'Hokkaido;Honshu;Kyushu;Okinawa;Ishikawa;Noto;Noto Peninsula;Fukushima;Miyagi;Iwate'],
  ['region', 'Philippines', 'Mindanao;Luzon;Visayas;Leyte;Samar;Mindoro;Palawan;Cebu;Negros'],
  [
    'region',
    'Indonesia',
    'Java;West Java;Central Java;East Java;Sumatra;West Sumatra;North Sumatra;Sulawesi;Papua;West Papua;Aceh;Bali;Lombok;Flores;Kalimantan;East Nusa Tenggara',
  ],
  ['region', 'Papua New Guinea', 'Bougainville;Enga;Enga Province'],
  [
    'region',
    'United States',
    'Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC;Maui;Long Island;Manhattan;Brooklyn;Guam',
  ],
  [
    'settlement',
    'United States',
    'New York;New York City;Los Angeles;San Francisco;Chicago;Houston;Miami;Boston;Philadelphia;Seattle;Atlanta;Dallas;Denver;Detroit;New Orleans;Las Vegas;Minneapolis;Portland;St. Louis;St. Paul;Camp David;Mar-a-Lago;Anchorage;Honolulu;Lahaina',
  ],
  [
    'region',
    'Canada',
    'Ontario;Quebec;Québec;Alberta;British Columbia;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Labrador;Yukon;Nunavut;Northwest Territories',
  ],
  [
    'region',
    'Australia',
    'New South Wales;Queensland;Victoria;Tasmania;Western Australia;South Australia;Northern Territory',
  ],
  ['region', 'Denmark', 'Greenland;Faroe Islands'],
  ['region', 'Argentina', 'Patagonia;Tierra del Fuego'],
  ['region', 'Kenya', 'Rift Valley;Turkana;Garissa;Kakuma;Dadaab;Tana River'],
  ['region', 'Chad', 'Lake Chad Basin;Lac Province'],
  [
    'settlement',
    null,
    'The Hague;Hague;Brussels;Geneva;Vienna;Strasbourg;Davos;Ramstein;Bürgenstock;Mecca;Medina;Bombay;Calcutta;Madras;Saigon;Ho Chi Minh City;Peking;Canton;Rangoon;Yangon;Naypyidaw;Naypyitaw;Nay Pyi Taw;Tel Aviv;Gao;Kidal;Timbuktu;Agadez;Benghazi;Derna;Tobruk;Misrata;Sirte;Tripoli;Aden;Sanaa;Sana’a;Homs;Hama;Aleppo;Palmyra;Raqqa;Mosul;Kirkuk;Erbil;Irbil;Basra;Fallujah;Najaf;Karbala;Tikrit;Kandahar;Herat;Jalalabad;Mazar-i-Sharif;Kunduz;Peshawar;Quetta;Natanz;Fordow;Isfahan;Esfahan;Tabriz;Mashhad;Bandar Abbas;Bushehr;Tyre;Sidon;Nabatieh;Baalbek;Dahiyeh;Dahieh;Goma;Bukavu;Bunia;Beni;Butembo;Mekelle;Mekele;Lalibela;Gondar;Juba;Malakal;Bentiu;Bor;Mocha;Djibouti City;Antakya;Gaziantep;Iskenderun;Adiyaman;Malatya;Cologne;Munich;Nuremberg;Hanover;Milan;Turin;Florence;Naples;Venice;Genoa;Seville;Saragossa;Lisbon;Porto;Copenhagen;Gothenburg;Warsaw;Krakow;Cracow;Gdansk;Rzeszow;Lodz;Wroclaw;Prague;Bucharest;Belgrade;Athens;Thessaloniki;Salonika;Nicosia;Valletta;Zurich;Basel;Antwerp;Ghent;Bruges;Luxembourg City;Moscow;Canton;Port-au-Prince;Cap-Haïtien;Cap-Haitien;Les Cayes;Rio;Rio de Janeiro;São Paulo;Sao Paulo;Brasília;Brasilia;Bogotá;Bogota;Cúcuta;Cucuta;Medellín;Medellin;Mexico City;Ciudad Juárez;Tijuana;Acapulco;Culiacán;Culiacan;Porto Alegre;Valparaíso;Valparaiso;Viña del Mar;Derry;Londonderry;Kathmandu;Colombo;Male;Cox’s Bazar;Chittagong;Chattogram;Sylhet;Dhaka;New Delhi;Delhi;Bengaluru;Bangalore;Kolkata;Mumbai;Chennai;Srinagar;Imphal;Rawalpindi;Noto;Wajima;Suzu;Kumamoto;Pyongyang;Panmunjom;Kaesong',
  ],
  [
    'region',
    null,
    'Africa;Europe;Asia;North America;South America;Latin America;Central America;Americas;Antarctica;Arctic;Oceania;Middle East;Near East;Far East;West Africa;Western Africa;East Africa;Eastern Africa;North Africa;Northern Africa;Southern Africa;Central Africa;sub-Saharan Africa;Sub-Saharan Africa;Horn of Africa;Sahel;Maghreb;Central Asia;South Asia;Southeast Asia;South-East Asia;East Asia;South-east Asia;Asia-Pacific;Indo-Pacific;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Balkans;Western Balkans;Baltics;Baltic;Scandinavia;Caucasus;South Caucasus;Levant;Persian Gulf;Arabian Peninsula;Korean Peninsula;Caribbean;Pacific;Atlantic;Mediterranean;Eurasia;Iberian Peninsula;Great Lakes;Amazon;Amazonia;Himalayas;Himalaya;Alps;Andes;Sahara;Kurdistan;Palestinian Territories;Darién Gap;Darien Gap;Silesia;Transylvania;Kashmir;Tigray',
  ],
  [
    'water',
    null,
    'Black Sea;Red Sea;Baltic Sea;North Sea;Mediterranean Sea;Caspian Sea;Caspian;Adriatic;Adriatic Sea;Aegean;Aegean Sea;Sea of Azov;Azov Sea;South China Sea;East China Sea;Arabian Sea;Sea of Japan;East Sea;Yellow Sea;Barents Sea;Bering Sea;Bering Strait;Dead Sea;Sea of Galilee;Philippine Sea;Pacific Ocean;Atlantic Ocean;Indian Ocean;Arctic Ocean;Southern Ocean;Bay of Bengal;Gulf of Aden;Gulf of Mexico;Gulf of Oman;Gulf of Guinea;Gulf of Finland;Gulf of Thailand;Persian Gulf;Strait of Hormuz;Taiwan Strait;Bosphorus;Bosporus;Dardanelles;Bab el-Mandeb;Bab al-Mandab;Suez Canal;Panama Canal;English Channel;Strait of Gibraltar;Strait of Malacca;Kerch Strait;Dnipro River;Dnieper;Dnieper River;Danube;Danube River;Rhine;Volga;Don River;Nile;Nile River;Euphrates;Tigris;Jordan River;Litani;Litani River;Mekong;Mekong River;Yangtze;Yangtze River;Yellow River;Ganges;Indus;Brahmaputra;Amazon River;Congo River;Niger River;Mississippi River;Rio Grande;Lake Victoria;Lake Chad;Lake Tanganyika;Lake Kivu;Oskil River;Inhulets;Siverskyi Donets;Siverskyi Donets River;Sea of Marmara;Gulf Coast;Rio Grande River',
  ],
];

/** Names of the list that are more often something else: they need a preposition of place before them. */
export const ambiguous = new Set(
  `reading nice mobile orange bar man split most deal march victoria santiago of best date union bath battle hull cork sale wells
enterprise independence paradise providence liberty progress phoenix champion marshall lincoln jackson madison jefferson
washington clinton carter kennedy houston austin dallas charlotte florence sofia lima paris london york troy eugene
bo bong shan chin mon car male bor engels lola may august nancy tours angers orleans concord normal hope love blue lake
beni noto suzu canton aden gao as is in on at to rio nord est sud centre central north south east west northern southern eastern
western upper lower new old grand great saint san santa los las el al le la de da do mission center bridge bay
university valley park hill hills heights springs beach city island islands mount forest garden gardens media
police general major green white black brown gray grey young king queen prince price long short page rice
francis peter paul martin thomas james john george henry william charles edward robert david daniel michael alexander anna maria
warren wayne russell gordon graham bradford stafford wellington nelson hamilton churchill trump biden putin obama bush
reform action power energy data service market time times news post sun star mirror globe economist guardian
patriot hero falcon dragon shield spear storm hurricane typhoon ida helene milton ian harvey maria katrina
same ana sal sul oda dana mali chad jordan georgia israel guinea niger
rosario lorenzo florida salvador trinidad guadalupe dolores mercedes carmen isabela aurora esperanza
kent essex norfolk devon surrey cumbria sussex suffolk attica leyte samar flores enga afar shewa
pacific atlantic caspian amazon mississippi`.split(/\s+/),
);
/** Countries of that list are told by their grammar as every country. */
export const neverAmbiguous = new Set(
  'mali chad jordan georgia israel guinea niger florida victoria paris london sofia lima dallas houston austin'.split(
    ' ',
  ),
);

/** Names of GeoNames that a report means otherwise, or that are only part of a name. */
export const dropped = new Set([
  ...`north south east west northern southern eastern western central centre center northeast northwest southeast southwest
capital federal military police general media national metropolitan district un eu union march may june july august sunday
monday friday saturday april summer winter autumn spring data nation mission government interior littoral maritime plateau
state river rivers valley hills mountains forest coast islands highlands house hill street white black red green golden`.split(
    /\s+/,
  ),
  'white house',
  'capitol hill',
  'wall street',
  'red cross',
  'north east',
  'north west',
  'south east',
  'south west',
  'red square',
  'black lives',
  'new year',
  'big ben',
  'golden gate',
]);

/** What readers call countries whose first name in the data is the official one. */
export const commonNames: Record<string, string> = {
  BO: 'Bolivia',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czechia',
  GB: 'United Kingdom',
  IR: 'Iran',
  KP: 'North Korea',
  KR: 'South Korea',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SY: 'Syria',
  TR: 'Turkey',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VE: 'Venezuela',
  VN: 'Vietnam',
};
