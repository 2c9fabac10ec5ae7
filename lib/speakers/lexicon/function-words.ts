import { words } from './words';

/** Written with a stop that does not end the sentence. */
export const ABBREVIATIONS = words('ph.d mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj sgt capt adm cmdr rev fr hon pres amb atty supt st jr sr vs inc corp co ltd dept univ assn jan feb aug sept oct nov dec ave blvd msgr sec etc v d.c u.s u.k u.n');

/** States as newsrooms shorten them; case matters ("Miss.", "Ill."). */
export const STATES = words('Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que');

export const DETERMINERS = words('a an the this that these those some any each every no several many most few all both another other such its his her their our my your one two three four five six seven eight nine ten dozens hundreds thousands numerous various multiple');
export const ARTICLES = words('a an the');
export const POSSESSIVES = words('its his her their our my your');

export const ALONE = words('he she they it we i you who some many others both everyone everybody someone somebody nobody one another others several most few anyone none all these those critics');
export const RELATIVES = words('who which that whom whose where');

export const PREPOSITIONS = words('along alongside amidst amongst beneath onto underneath beside atop versus aboard of in on at for from with by to about into over under through during between among against within without toward towards upon across around near behind beyond inside outside per via regarding concerning despite throughout amid like unlike including');
/** Join a phrase to the noun before it. */
export const POSTMODIFIES = words('of for from at in on with to by about against behind including within inside near among between under over');

export const SUBORDINATORS = words('that if because while when after before as since although though whether where why how what until unless once than whereas so whenever wherever which who whom whose lest');
export const COORDINATORS = words('and or but nor yet');

export const AUXILIARIES = words("is are was were be been being am has have had having do does did will would can could may might must shall should ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mightn't needn't ain't 's 're 've 'd 'll he's she's");
export const NEGATIONS = words("not never n't");

/** Adverbs that stand between a subject and its verb, or around a verb group, without "-ly". */
export const ADVERBS = words('also then now still even just again once later soon often never always already previously ever only further once instead thus therefore too perhaps almost yet simply rather long first not recently elsewhere meanwhile however nevertheless nonetheless');
/** Words that open a sentence and are no part of its subject. */
export const OPENERS = words('however meanwhile still and but yet so then now later instead indeed elsewhere moreover furthermore nevertheless nonetheless also again perhaps today yesterday ultimately finally recently earlier separately similarly additionally thus therefore or likewise once first second third besides regardless maybe even yes oh well like just only not never ever today tonight further alternatively conversely naturally obviously clearly apparently reportedly allegedly');

export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight');
/** "last week", "this morning", "Tuesday night": times that stand without a preposition. */
export const TIMES = words('january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow');
export const TIME_NOUNS = words('week month year night morning afternoon evening day weekend summer fall spring winter season');

/** -ly words that are no adverbs. */
const NOT_ADVERBS = words('dolly tilly milly lily sully reilly connolly connelly donnelly donelly kennelly tully scully mcnally mulally skelly connally melly pelly shelly wally tally scholarly orderly lonely lovely lively ugly silly timely unlikely family ally rally bully italy assembly monopoly anomaly reply july only early likely daily weekly monthly friendly elderly costly deadly supply apply kelly emily sally billy molly holly lilly beverly kimberly folly jelly belly');

export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));

/** Where one speaks or writes: no part of who speaks there, nor of what is judged. */
export const PLACES_OF_SPEECH = words('statement interview tweet tweets post email e-mail letter op-ed conference rally debate speech twitter facebook floor remarks event follow-up message thread livestream column essay');
/** "Says | nearly half": adverbs of what is said, and not of the saying. */
export const OF_WHAT_FOLLOWS = words('only nearly roughly virtually practically barely hardly really particularly especially mostly partly');
