/**
 * Which sense of a listed word is meant, told from its neighbours. `notBefore` and `notAfter`: words that
 * may not follow or precede it; `onlyBefore` and `onlyAfter`: one of them must.
 */
export interface Sense {
  notBefore?: ReadonlySet<string>;
  notAfter?: ReadonlySet<string>;
  onlyBefore?: ReadonlySet<string>;
  onlyAfter?: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const CRIME = 'charge charges case cases trial trials count counts investigation investigations probe conviction convictions prosecutor prosecutors';
const NOT_IN_MIND = 'responsibility asylum the benefits victory lives';

const SENSES: readonly (readonly [words: string, sense: Sense])[] = [
  ['regime regimes', { notAfter: set('training tax drug exercise fitness dosing treatment sanctions regulatory inspection visa trade licensing legal testing safety diet tariff regulation control pricing'), notBefore: set('of for') }],
  // who woke up was asleep
  ['woke', { notBefore: set('up to at in early late from before after around on him her me us them'), notAfter: set('he she they i we who it') }],
  ['radical radicals', { notAfter: set('free'), notBefore: set('surgery prostatectomy hysterectomy') }],
  ['failed failing', { notBefore: set('to in because as after when on miserably by with at'), onlyAfter: set("the a an his her their its our this that these those another and own already long many") }],
  ['criminal', { onlyBefore: set('waste neglect stupidity incompetence greed elite regime') }],
  ['conspiracy conspiracies', { notBefore: set(`to ${CRIME}`), notAfter: set('criminal of') }],
  ['conspired conspiring conspire', { notBefore: set('to with') }],
  ['fraud frauds', { notAfter: set('wire mail bank tax securities insurance of visa marriage card identity accounting and benefit benefits procurement election voter electoral'), notBefore: set(`${CRIME} and scheme`) }],
  ['murderer murderers rapist rapists thief thieves vandal vandals', { notAfter: set('convicted accused alleged suspected') }],
  ['predator predators', { notAfter: set('natural top apex the'), notBefore: set('drone drones and') }],
  ['explosive', { notBefore: set('device devices material materials charge charges ordnance belt belts vest vests weapon weapons experts') }],
  ['supremacy', { notAfter: set('air naval judicial aerial'), notBefore: set('clause') }],
  ['elite elites', { notBefore: set('unit units force forces athlete athletes school schools university universities team teams player players college colleges level squad guard runner runners troops status club competition sport sports colleges private'), notAfter: set('an') }],
  ['agenda agendas', { notAfter: set('the meeting busy packed'), notBefore: set('item items for') }],
  ['scheme schemes', { notAfter: set('pension housing insurance compensation loan government color colour furlough pilot classification bonus rewards irrigation subsidy trading support guarantee voucher ponzi fraud laundering bribery'), notBefore: set('to') }],
  ['joke jokes joker', { onlyAfter: set('a sick bad total complete cruel poor the'), notBefore: set('about that at on he she they') }],
  ['failure failures', { notAfter: set('heart kidney engine power organ liver renal respiratory system mechanical equipment structural bank'), notBefore: set('to of') }],
  ['junk', { notBefore: set('food foods mail bond bonds status email') }],
  ['con cons', { notAfter: set('and or') }],
  ['lie lies lying', { notBefore: set('in at on down ahead within beneath behind between beyond with just east west north south under there face low around outside near off along across amid against upstream downstream inland deep somewhere elsewhere halfway dormant idle awake'), notAfter: set('therein herein valley river lake island mountains hills allegiances loyalties sympathies origins strengths answer') }],
  ['bubble bubbles', { notAfter: set('housing asset dot-com stock speech property price'), notBefore: set('wrap bath tea gum') }],
  ['myth myths', { notAfter: set('creation ancient') }],
  ['insanity', { notBefore: set('defense defence plea') }],
  ['stunt stunts', { notBefore: set('double doubles man men performer performers woman coordinator driver growth') }],
  ['loser losers', { notAfter: set('and or biggest') }],
  ['smear smears', { notAfter: set('pap cervical') }],
  ['railed railing rails', { onlyBefore: set('against at about') }],
  ['caved caving', { onlyBefore: set('to in under on and') }],
  ['whipped whipping', { onlyBefore: set('up into') }],
  ['rammed ramming', { onlyBefore: set('through down home') }],
  ['hijack hijacked hijacking', { notBefore: set('plane planes jet airliner flight flights'), notAfter: set('the attempted') }],
  ['terror', { notBefore: set('attack attacks group groups suspect suspects plot plots charge charges cell cells threat threats organization organizations organisation offences offenses act acts list activity') }],
  ['horror', { notBefore: set('film films movie movies novel story stories genre game fiction director') }],
  ['disaster disasters', { notAfter: set('natural nuclear federal major air mining rail environmental weather oil state'), notBefore: set('relief response area areas aid declaration management zone preparedness recovery assistance loans agency officials agencies risk') }],
  ['barrage barrages', { notBefore: set('balloon balloons'), notAfter: set('artillery rocket missile') }],
  ['gross grossly', { notBefore: set('domestic profit profits income margin margins revenue revenues national sales weight receipts negligence misconduct bookings merchandise proceeds output written') }],
  ['crude', { notBefore: set('oil price prices futures exports output production inventories imports benchmark stocks supply supplies barrels was rose fell settled for is and shipments stockpiles'), notAfter: set('brent wti intermediate oil light heavy sweet sour of') }],
  ['toxic', { notBefore: set('chemical chemicals waste wastes substance substances asset assets gas gases fume fumes algae spill smoke water metals metal shock exposure materials material pollution air emissions sludge to dump') }],
  ['hostile', { notBefore: set('takeover bid witness fire forces work environment offer') }],
  ['abusive', { notBefore: set('relationship relationships partner partners husband husbands parent parents spouse marriage home') }],
  ['volatile', { notBefore: set('market markets trading session price prices fuel memory organic stocks food week month component commodities') }],
  ['powerful', { notBefore: set('earthquake earthquakes storm storms hurricane quake engine engines computer computers telescope explosion blast magnet winds cyclone typhoon tornado tool tools enough') }],
  ['absolute', { notBefore: set('majority zero terms monarch monarchy immunity value number numbers privilege') }],
  ['excessive', { notBefore: set('force heat') }],
  ['wholesale', { notBefore: set('price prices market markets trade inflation club power electricity inventories gasoline supplier suppliers customers business retailer retail sales food'), notAfter: set('at and') }],
  ['admit admits admitted admitting', { notBefore: set('to into a an students patients refugees new'), notAfter: set('was were been be being is are newly') }],
  ['claim claims claimed claiming', { notBefore: set(`${NOT_IN_MIND} against for form forms`), notAfter: set('jobless insurance unemployment asylum benefit compensation medical initial weekly continuing legal land death') }],
  ['concede conceded concedes conceding', { notBefore: set('defeat goals goal two three four') }],
  ['supposed', { notBefore: set('to') }],
  ['puppet puppets', { notBefore: set('show shows theater theatre maker') }],
  ['hack hacks', { onlyAfter: set('political party partisan hired corporate ideological cheap washed-up') }],
  ['operative operatives', { onlyAfter: set('political party partisan paid longtime campaign') }],
  ['troll trolls', { notBefore: set('farm farms factory') }],
  ['fringe', { notBefore: set('benefit benefits festival') }],
  ['hate', { notBefore: set('crime crimes group groups to it that speech'), notAfter: set('i you we they would people') }],
  ['bias biases', { notBefore: set('incident incidents training crimes'), notAfter: set('implicit') }],
  ['pundit pundits', { notAfter: set('football soccer sports') }],
  ['ruin ruins', { notAfter: set('the ancient of archaeological') }],
  ['slaughter', { notBefore: set('house houses') }],
  ['shatter shattered shattering', { notBefore: set('glass windows window record records') }],
  ['rot rotting', { notBefore: set('fruit food') }],
  ['stellar', { notBefore: set('mass masses') }],
  ['monster monsters', { notBefore: set('truck trucks energy') }],
  ['mob mobs', { notBefore: set('boss bosses') }],
  ['scream screams screamed screaming shout shouts shouted shouting yell yells yelled yelling wail wailed wailing', { notBefore: set('for in as out when') }],
];

const BY_WORD = new Map(SENSES.flatMap(([words, sense]) => words.split(' ').map((word): [string, Sense] => [word, sense])));

/** Is the listed word meant in the sense that the list means? `before` and `after` are its neighbours in the sentence, empty where there is none. */
export function meant(lower: string, before: string, after: string): boolean {
  const sense = BY_WORD.get(lower);
  if (!sense) return true;
  if (sense.notBefore?.has(after) || sense.notAfter?.has(before)) return false;
  return (sense.onlyBefore?.has(after) ?? true) && (sense.onlyAfter?.has(before) ?? true);
}
