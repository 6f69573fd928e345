import type { ReportingVerb } from '@/db/vocabulary';

/** Words as a set, from one text of them. */
export function wordSet(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}

const weights: [ReportingVerb, string][] = [
  [
    'said',
    `said says saying told tells telling added adds adding noted notes noting wrote writes writing posted tweeted explained explains
    explaining stressed stresses stressing emphasized emphasised emphasizes emphasises emphasizing emphasising underlined
    underlines underscored remarked replied responded recalled reiterated reiterates reiterating repeated described describes
    describing highlighted highlights mentioned mentions mentioning cited cites testified specified observed clarified
    continued commented summarized summarised quipped argued argues arguing insisted insists insisting maintained maintains
    contended cautioned cautions cautioning warned warns warning acknowledged acknowledges acknowledging admitted admits
    admitting conceded concedes reaffirmed reaffirms reaffirming indicated indicates suggested suggests shared stated
    states stating urged urges urging called calls calling condemned condemns condemning demanded demands demanding
    welcomed welcomes welcoming praised praises criticized criticised criticizes criticises accused accuses accusing
    blamed blames blaming appealed appeals appealing expressed expresses expressing voiced denounced denounces denouncing
    hailed slammed decried lamented thanked commended apologized apologised advised advises recommended recommends
    specifies clarifies testifies observes recalls underlines underscores informs pointed points instructed encouraged encourages implored pleaded briefed informed joked complained advocated deplored`,
  ],
  [
    'reported',
    'reported reports reporting revealed reveals revealing disclosed discloses showed shows recorded documented quoted notified published detailed found finds counted listed tallied',
  ],
  [
    'announced',
    'announced announces announcing declared declares declaring vowed vows vowing pledged pledges pledging promised promises promising proposed offered threatened threatens threatening unveiled decreed proclaimed agreed',
  ],
  ['confirmed', 'confirmed confirms confirming verified verifies corroborated'],
  [
    'claimed',
    'claimed claims claiming claim allege assert alleged alleges alleging asserted asserts asserting boasted purported',
  ],
  [
    'denied',
    'denied denies denying rejected rejects rejecting refuted refutes dismissed dismisses dismissing rebuffed disputed',
  ],
  [
    'assessed',
    'assessed assesses assess assessing estimated estimates estimating predicted predicts predicting forecast forecasts forecasting projected projects concluded concludes concluding believes believe believed expects expect expected thinks think judged judges determined calculated reckons predict conclude considers considered',
  ],
];

/** How much a verb of reporting asserts, for every form of it. */
export const weightOf: ReadonlyMap<string, ReportingVerb> = new Map(
  weights.flatMap(([weight, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, weight] as const),
  ),
);

/** Takes a clause or a quotation: whoever stands before it speaks. */
export const saying =
  wordSet(`said says say boasted lamented joked read reads told tells tell added adds add noted notes note wrote writes write posted tweeted explained explains
  stressed stresses emphasized emphasised emphasizes emphasises underlined underlines underscored remarked replied
  responded recalled reiterated reiterates repeated described describes highlighted highlights mentioned mentions cited cites testified
  specified observed clarified commented summarized summarised argued argues insisted insists maintained maintains
  contended cautioned cautions warned warns warn acknowledged acknowledges admitted admits conceded concedes reaffirmed
  reaffirms indicated indicates suggested suggests stated states state reported reports report revealed reveals disclosed
  discloses showed shows show announced announces announce declared declares confirmed confirms confirm claimed claims claim
  alleged alleges asserted asserts denied denies deny assessed assesses assess estimated estimates estimate predicted
  predicts forecast forecasts projected projects concluded concludes believes believe believed expects expect thinks think found
  notified informed detailed vowed vows pledged promised threatened complained cautioned quipped joked allege insist argue contend acknowledge
  admit conclude predict assert stress specifies clarifies testifies observes recalls underlines underscores informs considers considered`);

/** Takes a position: it counts as that body's word, whatever is its object. */
export const positions =
  wordSet(`urged urges urge condemned condemns condemn demanded demands demand welcomed welcomes welcome praised praises
  criticized criticised criticizes criticises accused accuses accuse blamed blames blame rejected rejects appealed appeals expressed
  expresses express voiced denounced denounces hailed slammed decried lamented thanked commended apologized apologised advised
  advises recommended recommends encouraged encourages implored pleaded vowed vows pledged promised threatened threatens
  dismissed refuted disputed deplored reaffirmed emphasized emphasised stressed underscored reiterated warned warns
  cautioned proposed ruled attributed attributes ascribed likened congratulated`);

/** Positions that need a preposition or an object to be one: "called for", "called on". */
export const callsFor = new Map([
  ['called', wordSet('for on upon')],
  ['calls', wordSet('for on upon')],
  ['call', wordSet('for on upon')],
  ['calling', wordSet('for on upon')],
  ['turned', wordSet('down')],
  ['provided', wordSet('information details figures data')],
]);

/** After a clause: "…, saying that". */
export const participles =
  wordSet(`saying adding noting stating arguing insisting warning claiming alleging asserting stressing emphasizing emphasising
  explaining announcing confirming denying acknowledging admitting reporting reiterating estimating predicting describing citing
  declaring mentioning indicating telling calling cautioning urging pledging vowing promising accusing blaming suggesting
  writing quoting referring`);

/** People, bodies and documents that can assert; the head of a speaker's name. */
export const speakerNouns =
  wordSet(`official officials source sources spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen police
  authorities authority resident residents witness witnesses eyewitness eyewitnesses analyst analysts expert experts doctor doctors
  medic medics rescuer rescuers responder responders investigator investigators prosecutor prosecutors prosecutor's prosecutors'
  lawmaker lawmakers legislator legislators senator senators congressman congresswoman leader leaders minister ministers
  diplomat diplomats soldier soldiers commander commanders milblogger milbloggers blogger bloggers activist activists
  journalist journalists reporter reporters scientist scientists researcher researchers volunteer volunteers survivor
  survivors relative relatives family families staff man woman mother father teacher farmer student head chief director
  governor mayor deputy president minister secretary ambassador ambassadors envoy envoys adviser advisor advisers advisors
  representative representatives delegate delegates delegation chairman chairwoman chair chairperson commissioner inspector judge
  lawyer lawyers attorney attorneys professor nurse nurses captain colonel general person people insider insiders aide aides
  opposition rebel rebels militant militants insurgents group groups organization organisation organizations organisations
  agency agencies ministry ministries department departments office government governments administration command army military
  navy force forces council committee commission court parliament senate congress cabinet union party parties company
  companies firm firms operator bank institute university centre center media newspaper newspapers paper papers outlet outlets
  broadcaster channel newswire report reports statement document documents letter data figures survey surveys poll polls study
  studies assessment bulletin update release post message memo transcript filing notice embassy mission consulate service services
  hospital hospitals station team teams network fund alliance bloc coalition junta kremlin pentagon foundation charity charities
  watchdog regulator observatory agency's monitors monitor observers observer negotiators negotiator mediators mediator candidate
  incumbent premier chancellor king queen pope prince emir sheikh vice-president superintendent sheriff coroner seismologist
  seismologists meteorologist meteorologists forecasters forecaster hydrologists geologists epidemiologist epidemiologists
  veteran pilot guard guards coastguard firefighters brigade division unit intelligence regime side sides press secretariat
  bureau board tribunal assembly municipality prefecture directorate corps federation association society league movement
  partners workers worker employee employees manager executive executives ceo founder owner driver passenger
  passengers fisherman villager villagers locals neighbour neighbor neighbours neighbors volunteer clerk archbishop bishop
  patriarch imam historian economist economists commentator commentators critics supporters protesters organisers organizers
  campaign campaigners envoy premier ombudsman auditor auditors inspectors correspondent correspondents wire mayor's
  unions banks institutes universities courts mps farmers traders truckers drivers owners veterans women men parents pupils
  students tourists migrants refugees evacuees shopkeepers priests pilots sailors engineers biologists virologists clerics
  elders chiefs rivals allies airlines operators regulators watchdogs associations foundations networks municipalities
  governors mayors ministers premiers ambassadors secretaries commissioners heads directors coroners sheriffs marshals
  nationalists separatists fighters gunmen hackers smugglers traffickers detectives paramedics climbers divers crews
  airline carrier manufacturer maker automaker lender insurer retailer utility supplier developer contractor publisher producer
  school college club church diocese airport railway museum prison ngo nonprofit lab laboratory clinic academy registry
  panel jury cooperative startup think-tank
  charity churches bishops monks imams authors editors publishers bloggers influencers commentators strategists investors
  brokers dealers lenders insurers manufacturers producers exporters importers retailers grower growers fishermen
  families couple colleague colleagues classmates friend friends parishioners pensioners developers builders
  tally statistics estimates records findings analysis investigation inquiry probe review census audit communique communiqué
  dispatch advisory calculations
  operator's palace presidency vatican lieutenant major sergeant admiral brigadier marshal prisoner hostage patient patients officer officers cluster clusters partner`);

/** What is evidence and does not speak. */
export const evidence = wordSet(
  'footage imagery video videos photo photos photograph photographs map maps sensor sensors image images satellite camera cameras radar aircraft plane planes ship ships buoy buoys sensor sonar instrument instruments observation observations model models gauge gauges seismograph',
);

/** Anonymous by its head alone. */
export const anonymousNouns =
  wordSet(`source sources official officials spokesperson spokesman spokeswoman person people insider insiders witness witnesses eyewitnesses
  resident residents authorities diplomat diplomats aide aides milblogger milbloggers adviser advisers analyst analysts expert experts media
  observers lawmakers soldier soldiers rescuers doctors medics`);

/** Stands before a proper name and is no part of it. */
export const rankWords =
  wordSet(`gov amb pres supt observer commissioner-general commander-in-chief editor-in-chief attorney-general governor-general co-founder vice-premier
  pensioner activist campaigner president vice-president minister ministers secretary general gen lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant
  commander cmdr admiral adm brigadier brig marshal prime premier chancellor king queen prince princess emir sheikh pope
  archbishop bishop patriarch imam rabbi reverend rev father sister mr mrs ms miss dr doctor prof professor sir dame lord lady
  spokesman spokeswoman spokesperson head chief director director-general governor mayor deputy ambassador envoy adviser
  advisor representative rapporteur chairman chairwoman chair chairperson commissioner inspector superintendent sheriff judge
  justice attorney lawyer senator sen rep congressman congresswoman lawmaker leader analyst expert economist scientist
  researcher seismologist meteorologist hydrologist geologist epidemiologist activist journalist reporter correspondent
  blogger milblogger negotiator mediator coordinator co-ordinator officer official resident survivor witness teacher farmer
  nurse student medic volunteer soldier veteran founder ceo owner manager executive billionaire oligarch candidate
  incumbent ombudsman historian commentator speaker whip undersecretary under-secretary-general coroner fisherman villager
  shopkeeper driver mother activist's pilot cleric warlord strongman dictator author photographer aide pm mp mep
  administrator undersecretary sub-secretary commandant treasurer registrar curator bishop archdeacon spokesman-for legislator parliamentarian minister's
  passenger mechanic electrician trucker hiker commuter protester demonstrator cashier clerk guard sailor diver cyclist
  neighbour neighbor cook guide shopkeeper student parent strategist
  environmentalist virologist biologist hydrogeologist geophysicist volcanologist climatologist paramedic firefighter rescuer lecturer investigator detective
  prosecutor examiner secretary-general undersecretary-general director-general vice-chairman vice-chair assemblyman councilman councillor councilwoman assemblywoman
  trader worker carpenter baker vendor retiree pensioner tourist evacuee refugee pastor priest imam monk captain skipper operator engineer architect
  high hon honorable honourable excellency wife husband son daughter brother`);

/** Stands before the name of a medium and is no part of it. */
export const outletWords = wordSet(
  'newswire outlet broadcaster agency newspaper channel network magazine website tabloid daily weekly station site portal platform',
);

/** A proper name that ends or is headed so is a body, not a person. */
export const bodyWords =
  wordSet(`ministry office agency force forces department council committee commission police army navy service services center centre institute
  bank union nations organization organisation administration command staff government parliament senate congress assembly
  university hospital corps guard guards group company corporation inc ltd party foundation fund association federation
  society league movement alliance coalition authority bureau board tribunal court embassy mission consulate house news
  times post journal herald tribune network television tv radio media press agency's programme program directorate treasury
  survey observatory cross crescent brigade division battalion regiment fleet headquarters kremlin pentagon taliban hamas
  hezbollah nato unicef ocha iom who wfp unhcr reuters tass cnn bbc afp ap interfax ukrinform suspilne xinhua nasa noaa fema
  international cabinet secretariat duma rada knesset bundestag prosecutor prosecutor's prosecutors' prosecutors defense defence
  intelligence affairs aid rights watch initiative network emergency emergencies health
  airlines airways railway railways holdings industries technologies partners club school college academy museum relief children doctors
  borders without lawyers reporters journalists women workers farmers teachers veterans monitor cluster clusters matrix
  mechanism front taskforce ngo militia exchange railway energy mining`);

/** A proper name that is a piece of land, which does not speak. */
export const landWords = wordSet(
  'district region oblast province county city raion direction area valley river state republic islands island village town municipality front axis border coast',
);

/** Days, months and adverbs between a speaker and the verb, or behind the verb. */
export const adverbs =
  wordSet(`also later earlier has have had previously since repeatedly notably reportedly separately further then again recently only now still already
  once often publicly officially formally initially subsequently immediately today yesterday tonight first just briefly
  meanwhile however additionally likewise similarly consistently strongly directly specifically explicitly falsely
  never not did does do is are was were been continues continue continued to
  monday tuesday wednesday thursday friday saturday sunday`);
