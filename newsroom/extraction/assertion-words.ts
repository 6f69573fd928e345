import { anyCase } from './patterns';
import { Phrases } from './phrases';
import { wordSet } from './reporting';

/** With these a page asks its reader to do something. */
export const instructions =
  wordSet(`sign subscribe click read follow share get download watch see visit contact join support donate check learn find listen
  enter register log login please note stay let let's don't remember imagine consider tap scroll view browse discover explore
  help call email send submit try buy order skip continue accept manage tell print save jump keep be do make take go come
  act think look avoid ensure wait add`);

/** What a page says of itself, of rights, of letters and of other stories. */
export const furniture = new Phrases(`
  all rights reserved
  copyright
  ©
  terms of (?:use|service)
  terms and conditions
  privacy policy
  cookie|cookies
  newsletter|newsletters
  your (?:inbox|browser|donation|support|email)
  sign|signed up
  subscribe|subscription|subscriber|subscribers
  advertise|advertising|advertisement|advertisements
  reporting|editing|written|compiled by
  additional reporting
  contributed (?:reporting|to this|from)
  breaking news story
  story (?:has been|was|will be|continues) (?:updated|below)
  article (?:has been|was|is|will be|originally)
  originally published
  this (?:story|article|post|page|material) (?:is|was|has|may|first)
  click here
  read (?:more|also)
  see also
  related (?:articles?|stor(?:y|ies)|content)
  photo|photograph (?:by|credit)
  image (?:credit|source)
  file photo
  getty images
  press esc
  javascript
  log|logged in
  leave a (?:reply|comment)
  required fields
  email address
  follow us
  share this
  download (?:the|our) app
  powered by
  more information (?:about|on|is available)
  for (?:more|further) information
  media|press contacts?
  media inquiries
  notes to editors?
  about us
  recaptcha
  trademarks
  translated (?:by|from)
  support our
  make a donation
  donate`);

/** "Photo: …", "Source - …" at the beginning; "… contributed." at the end. */
export const furnitureEdges =
  /^(?:editor['’]s note|notes?|sources?|credit|caption|photo|image|video|file|updated?|published|last updated|posted|by|tags?|topics?|category|share|ends?|contact|tel|phone|e-?mail|fax)\s{0,3}(?::|[-–—]\s)/i;

/** How a report was made, what is in it, when the next is due. */
export const method = new Phrases(String.raw`
  this is the \p{L}+ (?:in a|update|report|situation)
  this (?:situation )?(?:report|update|sitrep|bulletin|brief|briefing|document|dashboard|map|product|snapshot|assessment|initiative|table|figure|page|section|article|analysis|text) (?:is|are|was|has|covers?|contains?|provides?|presents?|summari[sz]es?|includes?|focuses|describes|uses|reflects|shows?|highlights|outlines|does|will|emphasi[sz]es|aims|relies)
  the (?:report|update|map|table|figure|data|document|following (?:table|figure|map|section)) (?:contains?|is based|are based|contained|presents?|provides?|will be|below|above)
  the next (?:report|update|issue|bulletin|advisory|complete advisory) will
  next (?:report|update|bulletin|advisory|complete advisory) will
  data|figures|numbers|information|estimates (?:is|are|may be) (?:based on|subject to|provisional|preliminary|the best available|drawn from|compiled from|as of|collected|not)
  are|is subject to change
  we (?:do|did|will|have|are|also|cannot) (?:not )?(?:report|cover|publish|assess|continue to|verify|independently|monitor(?:ing)?|updat(?:e|ing)|provide|include|evaluate)
  we (?:utterly )?condemn
  an overview of
  for a full
  check out
  data cut-?off
  cut-off
  methodology|methodological
  disclaimer
  the (?:boundaries|designations) (?:and names )?(?:shown|employed)
  does not (?:imply|necessarily reflect)
  views expressed
  will be (?:issued|published|updated)
  is|are current as of
  covers the period
  could not (?:be )?(?:independently|immediately) (?:verif|confirm)\p{L}*
  efforts are ongoing to improve the availability`);
export const annexes = /^\(?see (?:annex|table|figure|map|section|below|above)\b/i;
export const factualMethod = new Phrases(`
  could not (?:be )?(?:independently|immediately)
  an overview of`);

/** "Objective: …", a form's field. */
export const fields = anyCase`^(?:\p{Lu}\p{L}{1,20} )?(?:objective|goal|aim|mission|purpose|question|answer|q|a|topic|theme|subject|re|to|from|date|time|location|venue|who|what|when|where|why|how)s?\s{0,3}:`;

export const rhetoricalVerbs =
  wordSet(`underscore underscores underscored underscoring highlights highlighting illustrates illustrate illustrated illustrating showcases
  showcase showcasing exemplifies exemplify epitomizes epitomises embodies symbolizes symbolises signifies navigates navigating
  grapples grapple grappling strives striving fosters fostering underlines underlining transcends reverberates resonates
  reaffirms looms loom beckons unites inspires inspire empowers empower raises raising complicates complicating culminates`);

/** Nouns of comment and judgement; one speaks a little against a claim, several more. */
export const judgements =
  wordSet(`complexities complexity challenges challenge uncertainty uncertainties ramifications implications fabric landscape resilience
  tensions tension concerns concern fears hopes hope urgency gravity commitment dedication spirit solidarity testament reminder
  dialogue engagement viability possibilities prospects harmony discourse intervention acknowledgment acknowledgement advocacy
  narrative stakes dilemma crossroads patience courage bravery heroism dignity humanity justice freedom values
  unity determination sacrifice tragedy suffering horrors future journey lesson lessons legacy vision dream
  crucial vital pivotal imperative paramount essential critical important unacceptable unjustifiable outrageous heinous cowardly
  barbaric brutal horrific horrifying terrifying terrible awful horrible dreadful tragic heartbreaking devastating shocking appalling deplorable shameful
  disgraceful remarkable incredible amazing wonderful extraordinary unprecedented profound precarious fragile delicate stark
  urgent relentless unwavering steadfast proud grateful honored honoured thankful heroic brave entrenched tense robust meaningful
  sustainable comprehensive genuine decisive tremendous immense bleak grim inherent unbearable inhumane necessary noble
  closely clear good great better best worse worst difficult hard easy wrong right strong stronger fair real true
  impossible possible intolerable inexcusable unthinkable senseless`);

export const exhortation = new Phrases(`
  must
  should
  ought to
  let us
  let's
  it's (?:time|important|essential|vital|crucial|critical|imperative|necessary|urgent|clear|about|not (?:just |only )?about)
  it is (?:time|important|essential|vital|crucial|critical|imperative|necessary|urgent|clear|about|not (?:just |only )?about)
  we (?:can|urge|call|need|want|hope|believe|stand|all|will (?:never|always|continue|not)|cannot|expect|remain|deserve|are (?:ready|committed|determined|proud|grateful|confident|deeply|working|doing|fighting|counting|convinced))
  we (?:thank|pray|mourn|honou?r|salute)
  i (?:thank|hope|believe|urge|call|want|am (?:grateful|proud|confident|sure|deeply|thankful|convinced|honou?red|very)|wish|would like|ask|appeal|pray|know|think|feel|love)
  do everything
  whatever it takes
  spare no effort
  thank you
  thanks|glory to
  thanks
  god bless
  long live
  may (?:he|she|they|god|their)
  our (?:hearts?|thoughts|prayers|condolences|job|goal|task|priority|duty|responsibility|message)
  my (?:condolences|thoughts|gratitude)`);

/** What somebody needs is told of many, demanded of one: "the families need to be moved", "we need to act". */
export const needs = new Phrases(`
  need|needs|has|have to`);
export const passiveNeeds = new Phrases(`
  need to be`);

/** Done by saying it: thanks, wishes. */
export const performances = new Phrases(String.raw`
  i|we (?:(?:also|sincerely|deeply|once again|want to|would like to|wish to) )?(?:thank|congratulate|salute|commend)
  i am (?:\p{L}+ )?(?:grateful|thankful|proud)
  we are (?:\p{L}+ )?(?:grateful|thankful|proud)`);

export const rhetoric = new Phrases(String.raw`
  remain|remains (?:to be seen|precarious|tense|uncertain|unclear|fragile|volatile|bleak|dire|grim|fluid|challenging|complex|committed|critical|crucial|essential|vital|important)
  only time will tell
  watch|watches|watching|following (?:closely|with)
  international community
  long road
  root causes
  at the heart of
  at stake
  at the end of the day
  shed|sheds|shedding light
  in the (?:face of|end)
  on the one hand
  turning point
  wake-up call
  raise|raises|raising (?:serious |new |further )?questions
  question|questions about
  struggle|struggled|struggles|struggling to
  broader context
  ongoing pattern
  urgent need
  calls for
  serve|serves|stand|stands as an?
  is an? (?:stark|grim|sad|powerful|clear|global|moral|terrible|shared|human)
  is no longer
  once again
  more than ever
  now more
  play|plays an? (?:\p{L}+ )?role
  concerted (?:focus|effort)
  collective (?:efforts?|action|responsibility)
  make a difference
  day by day
  both sides
  no one (?:can|should)
  each|all of us
  everyone
  every one of
  nobody (?:can|should)`);

export const feelings =
  wordSet(`feel feels felt afraid scared angry furious sad happy crying cried nightmare hell miracle dream hope love hate worried tired
  lucky pain painful grief joy shock`);

export const pastIrregular =
  wordSet(`was were had did went came took gave made said found held led left lost met paid put ran saw sent set shot sold stood struck
  told took won wrote began became broke brought built bought caught chose cut drew drove fell felt flew fought fled got grew
  hit hurt kept knew laid lay let lit rose sank sat shook shut sought spent spoke spread stole swept swore taught thought
  threw understood woke wore withdrew burst cast cost hung rode shrank slid split stuck sunk swam torn underwent upheld`);
export const perfect = wordSet('has have had been');
export const finite =
  wordSet(`is are was were be am has have had will would can could may might shall should must do does did 's isn't aren't wasn't weren't
  hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't don't didn't it's he's she's they're we're i'm there's that's
  remains remain continues continue includes include says say shows show marks takes comes goes gives makes faces needs
  wants works serves lives lies stands holds calls becomes seems appears leaves leads begins ends runs reports claims expects
  believes plans hopes warns fears suggests indicates reflects represents borders measures covers contains consists requires involves affects
  threatens allows provides supports seeks aims focuses faces receives targets operates hosts belongs depends exceeds reaches
  urges condemns estimates denies accuses rejects confirms announces states notes adds argues insists stresses welcomes
  launches attacks strikes kills injures hits forces flee live force struggle rise rises fall falls grow grows`);

export const numberWords =
  wordSet(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion
  billions half`);
export const months = wordSet(
  'january february march april may june july august september october november december',
);
/** Times that say little in a quotation: "a terrible night". */
export const vagueTimes = wordSet(
  'week weeks month months year years earlier morning evening afternoon night today tonight',
);
export const times =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday overnight tonight tomorrow week weeks month months year years
  recently earlier morning evening afternoon night`);
export const firstPersons = wordSet("i we you our my your us i'm we're we've i've we'll");
