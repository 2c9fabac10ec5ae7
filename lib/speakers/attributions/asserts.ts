import type { Complement } from '../content/behind';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Tag } from '../grammar/tag';
import { DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Source } from '../sources/found';
import { meansElse } from './other-senses';

/** Does `cue`, with what follows it, report what somebody says or thinks, or does the verb mean something else there? */
export function reports(sentence: Parsed, cue: Cue, complement: Complement, source: Source | null): boolean {
  const { units, tags } = sentence;
  const { lemma, frames } = cue.verb;
  const phrase = source?.sentence === sentence ? source.phrase : null;
  const { from, to, that, pending } = complement;
  const quotes = units.slice(from, to).some((u) => u.quote);
  // "would only say '…'", "would say only that"
  const only = units[cue.to]?.lower === 'only' || (tags[from] === 'quote' && units.slice(cue.from, cue.head).some((u) => u.lower === 'only'));
  // "can be heard saying"
  const heard = /^(?:heard|overheard|seen)$/.test(units[cue.head - 1]?.lower ?? '');
  if (!pending && !only && !heard && units.slice(cue.from, cue.head).some((u) => MODALS.has(u.lower)) && !((frames.has('tag') || quotes) && inTime(units, cue)) && !withholds(sentence, cue, complement, phrase)) return false;
  // whatever reads "…" has words on it
  if (frames.has('document') && !cue.passive && phrase && !(lemma === 'read' && tags[from] === 'quote') && !asserts(sentence, cue, source?.antecedent && isPaper(units, source.antecedent) ? source.antecedent : phrase)) return false;
  // "have never confirmed that it was late": that is not what they say
  if (lemma === 'confirm' && that !== null && units.slice(cue.from, cue.head).some((u) => /^(?:not|never)$|n't$/.test(u.lower))) return false;
  // "a dog who refuses to walk", but "the Bears said", "Sue Bird said"
  const whom = source?.antecedent ?? phrase;
  if (whom && !quotes && ANIMALS.has(units[whom.to - 1]?.text ?? '')) return false;
  if (meansElse(sentence, cue, complement, phrase)) return false;
  // "do you support the plan?": the reader, who has said nothing
  if (phrase && phrase.to - phrase.from === 1 && units[phrase.from]?.lower === 'you' && !pending && !quotes && cue.form !== 'past') return false;
  if (onlyThinks(cue) && that === null && tags[from] !== 'quote' && !(phrase && (isPaper(units, phrase) || (lemma === 'find' && quotes && (isFinder(sentence, phrase, from) || (phrase.from === 0 && isFoundSo(sentence, from))))))) return false;
  // "when asked about it on Monday"
  if (cue.passive && lemma.startsWith('ask') && !quotes && /^(?:it|this|that|them)$/.test(units[from]?.lower ?? '') && !tags.slice(from, to).some((tag) => tag === 'verb' || tag === 'auxiliary')) return false;
  if (pending) return true;
  // "maintained a lead", but "maintains the plan was late"
  if (lemma === 'maintain' && that === null && tags[from] !== 'quote' && (!opensClause(tags, from) || /^an?$/.test(units[from]?.lower ?? ''))) return false;
  if (frames.has('that') && that === null && !(lemma === 'expect' && tags.slice(from, to).includes('to')) && !frames.has('object') && tags[from] !== 'quote' && tags[from] !== 'to' && units[from]?.lower !== 'not') return false;
  // "who asked not to be named"
  if (lemma === 'ask' && units[cue.from - 1]?.lower === 'who' && (tags[from] === 'to' || units[from]?.lower === 'not')) return false;
  return !cue.passive || lemma !== 'ask' || quotes || tags[from] === 'to' || QUESTION.has(units[from]?.lower ?? '');
}

const ANIMALS = words('dog dogs cat cats puppy puppies pup kitten kittens horse horses cow cows goat goats bird birds parrot bear bears animal animals pet pets hound otter otters');

/** "She found a seat", "he thought twice", "trying to find out": these report something only with "that", or where a study finds it. */
const onlyThinks = ({ verb, form }: Cue): boolean => verb.lemma === 'find' || (form === 'past' && /^(?:think|believe)$/.test(verb.lemma)) || (form === 'ing' && verb.lemma === 'know');

/** What somebody would say, they have not said. */
const MODALS = words("could may might would can will should must 'll 'd");
/** "Would later say", "would often call": what was said in time, or again and again. */
const IN_TIME = words('later eventually subsequently soon often always sometimes routinely regularly frequently repeatedly occasionally');
const inTime = (units: Parsed['units'], cue: Cue): boolean => units.slice(cue.from, cue.head).some(({ lower }, i, group) => lower === 'would' && group.slice(i + 1).some((later) => IN_TIME.has(later.lower)));
/** "Would not say whether", "neither would say whether": what is withheld is told. */
function withholds({ units }: Parsed, cue: Cue, { from }: Complement, phrase: Phrase | null): boolean {
  const no = units.slice(cue.from, cue.head).some((u) => u.lower === 'not' || u.lower.endsWith("n't")) || /^(?:neither|nobody|none)$/.test(units[phrase?.from ?? -1]?.lower ?? '');
  return no && QUESTION.has(units[from]?.lower ?? '');
}
/** Open what is asked. */
export const QUESTION = words('whether if how why what who where when about which whom whose');

/** "It shows", "this could suggest": nobody says anything there. */
function asserts({ units }: Parsed, cue: Cue, phrase: Phrase): boolean {
  if (!/^(?:show|suggest|indicate|find|read|confirm|reveal)$/.test(cue.verb.lemma)) return true;
  if (units.slice(cue.from, cue.head).some((u) => /^(?:could|may|might|would|can)$/.test(u.lower))) return false;
  if (phrase.to - phrase.from === 1 && /^(?:it|this|that|these|those|which)$/.test(units[phrase.from]?.lower ?? '')) return false;
  // a study shows something, and so do records; a reservoir does not
  return cue.verb.lemma !== 'show' || isPaper(units, phrase);
}
/** Whose work it is to find something: "the court found the claim 'without merit'". */
const FINDERS = words('court courts judge judges justice justices jury jurors panel tribunal commission committee watchdog regulator regulators inspector inspectors auditor auditors investigators researchers scientists team authors economists experts');
const isFinder = ({ units, tags }: Parsed, { from, to }: Phrase, content: number): boolean => units.slice(from, to).some((u) => FINDERS.has(u.lower)) || (units[from]?.lower === 'they' && tags[content] === 'pronoun');
/** `found it "offensive"`, `found the plan "a total waste"` */
function isFoundSo({ units, tags }: Parsed, from: number): boolean {
  let at = from;
  while (at < from + 4 && /^(?:pronoun|determiner|noun|name)$/.test(tags[at] ?? '')) at++;
  return at > from && tags[at] === 'quote' && /^\W{1,2}\p{Ll}/u.test(units[at]?.text ?? '');
}
/** Does a subject with its verb stand at `from`? */
function opensClause(tags: readonly Tag[], from: number): boolean {
  let at = from;
  while (at < from + SUBJECT && /^(?:pronoun|determiner|noun|name|number|possessive)$/.test(tags[at] ?? '')) at++;
  return at > from && (tags[at] === 'verb' || tags[at] === 'auxiliary');
}
const SUBJECT = 6;
const isPaper = (units: Parsed['units'], { from, to }: Phrase): boolean => units.slice(from, to).some((u) => DOCUMENTS.has(u.lower));
