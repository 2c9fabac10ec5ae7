export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Past and participle where they are not regular. */
const IRREGULAR: Record<string, [string, string]> = Object.fromEntries(
  `say said said|blow blew blown|see saw seen|uphold upheld upheld|undergo underwent undergone|overcome overcame overcome|tell told told|write wrote written|think thought thought|read read read|show showed shown|find found found|go went gone|know knew known|feel felt felt|hear heard heard|overhear overheard overheard|eat ate eaten|drink drank drunk|feed fed fed|flee fled fled|freeze froze frozen|hang hung hung|lend lent lent|sleep slept slept|slide slid slid|stick stuck stuck|swim swam swum|swing swung swung|understand understood understood|wake woke woken|weep wept wept|bend bent bent|cling clung clung|creep crept crept|dig dug dug|forgive forgave forgiven|forbid forbade forbidden|foresee foresaw foreseen|kneel knelt knelt|mistake mistook mistaken|shrink shrank shrunk|sting stung stung|stride strode stridden|strive strove striven|undo undid undone|bind bound bound|leap leapt leapt|make made made|shoot shot shot|hit hit hit|cast cast cast|tear tore torn|swear swore sworn|begin began begun|bet bet bet|speak spoke spoken|take took taken|lay laid laid|rip ripped ripped|beg begged begged|flag flagged flagged|brag bragged bragged|admit admitted admitted|quip quipped quipped|rebut rebutted rebutted|dub dubbed dubbed|slam slammed slammed|tout touted touted|sum summed summed|spell spelled spelled|refer referred referred|forget forgot forgotten|opt opted opted|plan planned planned|lead led led|come came come|become became become|get got gotten|give gave given|keep kept kept|leave left left|lose lost lost|meet met met|pay paid paid|put put put|run ran run|send sent sent|set set set|sit sat sat|spend spent spent|stand stood stood|win won won|bring brought brought|build built built|buy bought bought|fall fell fallen|grow grew grown|hold held held|rise rose risen|seek sought sought|sell sold sold|teach taught taught|throw threw thrown|break broke broken|choose chose chosen|draw drew drawn|drive drove driven|fight fought fought|fly flew flown|hide hid hidden|beat beat beaten|cut cut cut|let let let|quit quit quit|drop dropped dropped|stop stopped stopped|step stepped stepped|wear wore worn|catch caught caught|deal dealt dealt|mean meant meant|face faced faced|withdraw withdrew withdrawn|do did done|die died died|lie lied lied|strike struck struck|steal stole stolen|shake shook shaken|sink sank sunk|ride rode ridden|sweep swept swept|hurt hurt hurt|spread spread spread|split split split|grab grabbed grabbed|snub snubbed snubbed|trail trailed trailed|tap tapped tapped|regret regretted regretted|submit submitted submitted`
    .split('|').map((entry) => entry.split(' ')).map(([lemma = '', past = '', participle = '']) => [lemma, [past, participle]]),
);

/** "snap", "concur": the last letter is doubled before "-ed" and "-ing", in a word of one short syllable or with its stress on the last. */
const DOUBLES = /^(?:[^aeiou]+[aeiou][bdgklmnprt]|concur|demur|occur|prefer|infer|confer|defer|deter|extol|deadpan|compel|dispel)$/;

/** The forms of a verb with what each is, base first. */
export function inflect(lemma: string): [Form, string][] {
  const silent = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const past = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : DOUBLES.test(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
  const [irregularPast, participle] = IRREGULAR[lemma] ?? [past, past];
  const doubled = irregularPast.endsWith('ed') && irregularPast.length === lemma.length + 3 ? irregularPast.slice(0, -2) : /^(?:begin|cut|get|hit|let|put|run|set|sit|win|shut|quit|bet|split|spin|bid|forget)$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : consonantY ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const ing = /^(?:lie|die|tie)$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : silent ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [['base', lemma], ['s', third], ['past', irregularPast], ['participle', participle], ['ing', ing]];
}
