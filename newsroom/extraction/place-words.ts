import type { PlaceKind } from '@/db/vocabulary';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A capitalised word that makes a name that of an organisation, an office, a facility or a thing, not of a place. */
export const nameOfOther = set(`
ministry ministries bank university college school academy institute council office offices agency administration committee commission
party group forces force army air navy fleet guard guards police department authority authorities court parliament senate congress
assembly union organization organisation association alliance coalition company corporation corp inc ltd llc plc times post news herald
journal tribune gazette telegraph mail press broadcasting radio television tv media foundation fund society service services
command brigade division regiment battalion corps squadron unit airport airfield airbase hospital clinic stadium arena bridge
plant station refinery museum club airlines airways hotel palace tower mosque church cathedral temple synagogue prison jail
street avenue road boulevard highway square lane terminal bureau board directorate secretariat treasury embassy consulate
mission delegation federation league movement front militia network project program programme initiative plan operation
act agreement accord accords treaty convention conventions protocol declaration resolution charter summit conference forum talks process
war wars revolution uprising massacre genocide crisis championship championships cup games olympics prize award awards open marathon festival
center centre laboratory labs laboratories observatory survey watch international united fc cf academy team task contact security defense defence
intelligence health education energy oil gas petroleum steel motors bancorp holdings capital partners securities exchange
house committee tribunal registry bar reserve system systems industries electric power bulletin report review monitor
nuclear space rocket missile spokesperson spokesman spokeswoman staff military armed coast border customs immigration civil protection emergency
relief aid rescue crescent cross society red brotherhood workers farmers students journalists teachers doctors lawyers
presidential strategic supreme constitutional federal municipal metropolitan regional patriarchate diocese church
ombudsman commissioner commissariat prosecutor prosecutors consortium ventures technologies bay-class class type mark
museum theatre theater opera library gallery zoo mall market hall day week month year
district-court barracks cemetery pipeline pipelines line railway railways railroad metro shipyard shipyards works factory mill mine mines
`);

/** Of those, the ones that name a state's own bodies. */
export const organs = set(`
ministry ministries bank council office offices agency administration committee commission party force forces army air navy fleet guard
guards police department authority authorities court parliament senate congress assembly union service services command brigade division
regiment battalion corps staff bureau board directorate secretariat treasury embassy consulate mission delegation movement front militia
registry tribunal security defense defence intelligence health education customs border coast immigration civil protection emergency
military armed presidential supreme constitutional federal ombudsman commissioner prosecutor prosecutors house constitution society crescent
cross survey institute observatory spokesperson spokesman spokeswoman league federation association revolutionary reserve election electoral
`);

/** Titles: with one, a name is a person's or an office's. */
export const titles = set(`
president prime minister vice deputy foreign chancellor king queen prince princess emperor sheikh emir sultan ayatollah pope bishop
archbishop cardinal imam rabbi mr mrs ms dr prof professor sir lord lady dame general gen lieutenant lt colonel col major maj
captain capt sergeant sgt admiral commander cmdr chief head director secretary governor mayor senator sen representative rep
congressman congresswoman ambassador envoy judge justice attorney speaker chairman chairwoman chair ceo coach officer
spokesperson spokesman spokeswoman adviser advisor correspondent reporter editor analyst expert inspector detective sheriff
rev reverend saint father brother sister pvt cpl spc brig brigadier marshal kremlin
`);

export const openers = set(`
the a an this that these those in on at by for from to of and but or as with after before during since until while when where which who
it its he she they we you i his her their our my your there here then now also according both all some many most more several few no not
if because although though however meanwhile separately earlier later yesterday today tomorrow once one two three four five six seven
eight nine ten over under near around about against between among through across into onto within without despite following amid
another other such each every any either neither only even still just nearly almost at least what how why so yet nor than via per
additionally furthermore moreover overall instead finally first second third last next new old local national regional state federal
officials authorities residents rescuers police troops soldiers forces people civilians heavy severe deadly recent
say says said reports report reported updated breaking exclusive watch read see update correction editor photo video caption
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
`);

/** Words that name nothing of a place though they stand after "in" with a capital. */
export const neverPlaces = set(`
congress parliament senate islam ramadan eid christmas easter hanukkah passover advent lent english arabic hebrew spanish french german
russian ukrainian chinese mandarin cantonese farsi persian dari pashto turkish hindi urdu bengali portuguese italian polish
facebook twitter instagram telegram tiktok youtube whatsapp x google microsoft apple amazon meta reuters cnn bbc afp tass
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec bitcoin parliament cabinet god allah jesus christ bible quran koran
hamas hezbollah taliban isis isil daesh nato eu un unicef unhcr who wfp iom osce opec brexit covid covid-19 ebola aids hiv sars mers
democrats republicans labour labor tories conservatives liberals greens socialists nazis soviets
annex table figure chapter section article appendix phase part week day step stage group category
south north east west southeast southwest northeast northwest northern southern eastern western central
internet web earth mars moon space allied axis western eastern kremlin pentagon whitehall wall capitol
chapter court custody i ii iii iv operation exercise hurricane typhoon cyclone storm tropical
world war cold great general human rights humanitarian international national
patriots muslims christians jews arabs kurds uighurs uyghurs rohingya tamils tutsi hutu sunnis shiites shias houthis houthi
`);

export const demonym =
  /^(?:.{2,}(?:ian|ians|ean|eans|ish|ese|stani|stanis)|israelis?|iraqis?|pakistanis?|saudis?|yemenis?|omanis?|kuwaitis?|qataris?|emiratis?|bahrainis?|azerbaijanis?|somalis?|bengalis?|nepalis?|kashmiris?|bangladeshis?|tajiks?|uzbeks?|turkmens?|kazakhs?|kurds?|kurdish|french|dutch|greeks?|germans?|thais?|czechs?|slovaks?|afghans?|arabs?|serbs?|croats?|swiss|filipinos?|soviets?|western|european|african|americans?|mexicans?|koreans?|cubans?|jewish|muslims?|sunni|shia|shiite|houthis?|turks?|danes?|swedes?|finns?|poles?|scots?|spaniards?|british|welsh|irish|icelandic|hawaiian|philippine|burmese|tibetan|uyghur|uighur|rohingya|roma|catalan|basque|chechens?|crimean|tatars?|cossacks?|central-american|icelanders?)$/i;

/** Capitalised last words of a place's name, with its kind. */
const kindsInName: Record<string, PlaceKind> = {
  oblast: 'region',
  oblasts: 'region',
  krai: 'region',
  kray: 'region',
  okrug: 'region',
  republic: 'region',
  province: 'region',
  region: 'region',
  governorate: 'region',
  prefecture: 'region',
  territory: 'region',
  state: 'region',
  emirate: 'region',
  raion: 'district',
  district: 'district',
  county: 'district',
  parish: 'district',
  canton: 'district',
  commune: 'district',
  hromada: 'district',
  subdistrict: 'district',
  upazila: 'district',
  woreda: 'district',
  neighborhood: 'district',
  neighbourhood: 'district',
  borough: 'district',
  municipality: 'settlement',
  city: 'settlement',
  town: 'settlement',
  township: 'settlement',
  village: 'settlement',
  settlement: 'settlement',
  camp: 'site',
  island: 'region',
  islands: 'region',
  isles: 'region',
  archipelago: 'region',
  peninsula: 'region',
  valley: 'region',
  mountains: 'region',
  desert: 'region',
  gap: 'region',
  strip: 'region',
  heights: 'region',
  plateau: 'region',
  basin: 'region',
  delta: 'region',
  highlands: 'region',
  hills: 'region',
  coast: 'region',
  sea: 'water',
  ocean: 'water',
  gulf: 'water',
  bay: 'water',
  strait: 'water',
  straits: 'water',
  channel: 'water',
  canal: 'water',
  river: 'water',
  lake: 'water',
  reservoir: 'water',
  lagoon: 'water',
};

export const typeInName: ReadonlyMap<string, PlaceKind> = new Map(Object.entries(kindsInName));

/** The same in small letters behind a name: "Odesa region", "Sumy and Kursk oblasts", "the Kupyansk direction". */
export const typeAfter: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries({
    ...kindsInName,
    regions: 'region',
    provinces: 'region',
    governorates: 'region',
    prefectures: 'region',
    states: 'region',
    raions: 'district',
    districts: 'district',
    counties: 'district',
    municipalities: 'settlement',
    cities: 'settlement',
    towns: 'settlement',
    townships: 'settlement',
    villages: 'settlement',
    settlements: 'settlement',
    camps: 'site',
    communes: 'district',
    neighborhoods: 'district',
    neighbourhoods: 'district',
    suburb: 'settlement',
    suburbs: 'settlement',
    cantons: 'district',
    departments: 'region',
    department: 'region',
    direction: 'settlement',
    directions: 'settlement',
    area: 'other',
    areas: 'other',
    enclave: 'region',
    hamlet: 'settlement',
    riverbank: 'water',
    plain: 'region',
    plains: 'region',
  } satisfies Record<string, PlaceKind>),
);
/** Of those, the ones that belong to the name as reports have it. */
export const administrative =
  /^(?:oblast|krai|raion|region|province|district|county|governorate|prefecture|municipality|township|state|peninsula|island|islands|valley|river|camp|department|canton)$/;

/** Capitals that texts also use for a government; those that GeoNames marks are known without. */
export const governments = set(
  'washington kiev delhi brussels jerusalem taipei ramallah pretoria sanaa beijing moscow kyiv london paris berlin tehran pyongyang seoul tokyo ankara',
);
