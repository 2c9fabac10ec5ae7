import type { Form } from './cue-verbs';

/** Past and participle where they are not regular. */
const IRREGULAR: Record<string, [string, string]> = Object.fromEntries(
  `say said said|tell told told|write wrote written|think thought thought|know knew known|feel felt felt|see saw seen|hear heard heard|read read read|show showed shown|find found found|go went gone|make made made|shoot shot shot|hit hit hit|swear swore sworn|begin began begun|understand understood understood|bet bet bet|speak spoke spoken|take took taken|lay laid laid|rip ripped ripped|beg begged begged|brag bragged bragged|admit admitted admitted|quip quipped quipped|rebut rebutted rebutted|dub dubbed dubbed|slam slammed slammed|tout touted touted|sum summed summed|spell spelled spelled|prefer preferred preferred|refer referred referred|forget forgot forgotten|opt opted opted|plan planned planned|chat chatted chatted|lead led led|come came come|become became become|get got gotten|give gave given|keep kept kept|leave left left|lose lost lost|meet met met|pay paid paid|put put put|run ran run|send sent sent|set set set|sit sat sat|spend spent spent|stand stood stood|win won won|bring brought brought|build built built|buy bought bought|fall fell fallen|grow grew grown|hold held held|rise rose risen|seek sought sought|sell sold sold|teach taught taught|throw threw thrown|break broke broken|choose chose chosen|draw drew drawn|drive drove driven|fight fought fought|fly flew flown|hide hid hidden|beat beat beaten|cut cut cut|let let let|quit quit quit|shut shut shut|drop dropped dropped|stop stopped stopped|step stepped stepped|wear wore worn|catch caught caught|deal dealt dealt|mean meant meant|face faced faced|retell retold retold|foresee foresaw foreseen|withdraw withdrew withdrawn|uphold upheld upheld|undergo underwent undergone|overcome overcame overcome|do did done|eat ate eaten|die died died|lie lied lied|tie tied tied|strike struck struck|steal stole stolen|spin spun spun|shake shook shaken|sink sank sunk|ride rode ridden|sweep swept swept|cast cast cast|cost cost cost|hurt hurt hurt|spread spread spread|split split split|bid bid bid|bar barred barred|ban banned banned|grab grabbed grabbed|snub snubbed snubbed|trail trailed trailed|tap tapped tapped|nod nodded nodded|chop chopped chopped|wrap wrapped wrapped|skip skipped skipped|top topped topped|slip slipped slipped|regret regretted regretted|commit committed committed|submit submitted submitted`
    .split('|').map((entry) => entry.split(' ')).map(([lemma = '', past = '', participle = '']) => [lemma, [past, participle]]),
);

/** The forms of a verb with what each is, base first. */
export function inflect(lemma: string): [Form, string][] {
  const silent = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const past = silent ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const [irregularPast, participle] = IRREGULAR[lemma] ?? [past, past];
  const doubled = irregularPast.endsWith('ed') && irregularPast.length === lemma.length + 3 ? irregularPast.slice(0, -2) : /^(?:begin|cut|get|hit|let|put|run|set|sit|win|shut|quit|bet|split|spin|bid|forget)$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : consonantY ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const ing = /^(?:lie|die|tie)$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : silent ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [['base', lemma], ['s', third], ['past', irregularPast], ['participle', participle], ['ing', ing]];
}
