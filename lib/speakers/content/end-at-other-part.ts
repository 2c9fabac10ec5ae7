import type { Tag } from '../grammar/tag';
import { cueVerb } from '../lexicon/cue-verbs';
import { ALONE } from '../lexicon/function-words';
import { plainVerb } from '../lexicon/plain-verbs';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { clauseOfItsOwn } from './end-at-own-clause';
import { behindQuoteComma, type EndRule, ownClause, verbBefore, type Way } from './way';

/** What a short subject is made of: "she", "the firm". */
const SHORT_SUBJECT = new Set<Tag | undefined>(['name', 'pronoun', 'determiner', 'noun']);
/** What a tag at the sentence's end is made of, and how long it may be where a paper is named. */
const IN_TAG = new Set<Tag | undefined>(['determiner', 'name', 'noun', 'pronoun', 'possessive']);
const IN_PAPER_TAG = new Set<Tag | undefined>([...IN_TAG, 'preposition', 'coordinator']);
const TAG = 16;
/** No clause that announces somebody's words is longer. */
const ANNOUNCED = 12;

const tellsAtEnd = (lower: string): boolean => {
  const cue = cueVerb(lower);
  return cue !== undefined && cue.verb.frames.has('tag') && !cue.verb.frames.has('weak') && (cue.form === 'past' || cue.form === 's');
};

/** Does a relative clause of the content end at `i`: "that the figures, which were released Friday, | showed …"? */
function closesAside({ units, tags, from }: Way, i: number): boolean {
  if (tags[i - 1] !== 'comma') return false;
  const open = tags.indexOf('comma', from);
  if (open < i - 1 && /^(?:which|who|whose|the|an?|when|after|asked)$/.test(units[open + 1]?.lower ?? '') && !tags.slice(from, open).some((t) => t === 'verb' || t === 'auxiliary')) return true;
  // "that it was late and that the firm, Harbour Foods, | had told her …"
  const before = tags.lastIndexOf('comma', i - 2);
  if (before <= from || tags.slice(before, i).some((t) => t === 'verb' || t === 'auxiliary' || t === 'coordinator' || t === 'quote')) return false;
  let that = before - 1;
  while (that > from && SHORT_SUBJECT.has(tags[that])) that--;
  return that < before - 1 && units[that]?.lower === 'that' && tags[that - 1] === 'coordinator';
}

/** "Both he | and Smith promised": one subject. */
const both = (way: Way, i: number): boolean => way.tags[i - 1] === 'coordinator' && way.units[way.from]?.lower === 'both' && !verbBefore(way, i);

const MODALS = words('could should would might may must will can');
const WITHHELD = words('say comment discuss elaborate answer name reveal disclose speculate specify identify commit');
/** "said the study was small | and could not prove it", but "said it was late and would not say why": what is reported goes on. */
function goesOn({ units, tags, cue }: Way, i: number): boolean {
  if (tags[i - 1] !== 'coordinator' || !cue.verb.frames.has('clause')) return false;
  let modal = i;
  while (tags[modal] === 'adverb') modal++;
  const helps = MODALS.has(units[modal]?.lower ?? '') || (/^(?:had|has|have)$/.test(units[modal]?.lower ?? '') && units[modal + 1]?.lower === 'not');
  if (!helps) return false;
  let verb = modal + 1;
  while (tags[verb] === 'auxiliary' || tags[verb] === 'adverb') verb++;
  return !WITHHELD.has(units[verb]?.lower ?? '') && tags[verb + 1] !== 'quote' && tags[verb + 1] !== 'colon';
}

/** "says that his chief of staff, Tom Bell, | told her": the verb of what is said. */
const verbOfWhatIsSaid = ({ tags, from, cue }: Way, i: number): boolean =>
  cue.verb.frames.has('clause') && !cue.chained && tags[i - 1] === 'comma' && tags[i - 2] === 'name' && !tags.slice(from, i).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'quote' || tag === 'to');

/** "said it was late; | the train was slow" */
const semicolon: EndRule = ({ units, tags }, i) => (tags[i] === 'stop' && units[i]?.text === ';' ? i : null);

/** `answered when asked if she would run|: "Maybe."`: the answer is no part of the question */
const answerBehind: EndRule = ({ units, tags, cue, from }, i) => (tags[i] === 'colon' && cue.verb.lemma === 'ask' && (cue.passive || /^(?:if|whether)$/.test(units[from]?.lower ?? '')) ? i : null);

/** "said it was late, | and added …" */
const nextCue: EndRule = (way, i) => {
  const { units, tags, starts } = way;
  if (!starts.has(i) || (tags[i - 1] !== 'comma' && tags[i - 1] !== 'coordinator')) return null;
  // "is afraid, in pain or expecting something good"
  if (units[i - 1]?.lower === 'or' && tags[i] === 'ing') return null;
  return verbOfWhatIsSaid(way, i) || goesOn(way, i) || both(way, i) || closesAside(way, i) ? null : i - 1;
};

const isPast = (lower: string): boolean => cueVerb(lower)?.form === 'past' || (lower.endsWith('ed') && lower.length > 4) || (plainVerb(lower) === 'finite' && !lower.endsWith('s'));

/** "vowed to keep it | and celebrated": the verb of who vows. */
const pastBehindInfinitive: EndRule = ({ units, tags, from }, i) =>
  tags[from] === 'to' && tags[i - 1] === 'coordinator' && tags[i] === 'verb' && i > from + 2 && isPast(units[i]?.lower ?? '') && !tags.slice(from + 2, i).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'subordinator' || tag === 'quote' || tag === 'comma') ? i - 1 : null;

/** "…, | as Smith signaled that more would come": somebody else's report. */
const asAnotherTold: EndRule = ({ units, tags, starts }, i) => (tags[i - 1] === 'comma' && units[i]?.lower === 'as' && SHORT_SUBJECT.has(tags[i + 1]) && [...starts].some((at) => at > i && at < i + 6) ? i - 1 : null);

/** "told deputies he had been away, | the affidavit says", "say they sleep less, | figures from the agency show": the tag of all of it. */
const tagOfAll: EndRule = ({ units, tags, from, starts }, i) => {
  const paper = DOCUMENTS.has(units[i]?.lower ?? '');
  if (tags[i - 1] !== 'comma' || i < from + 3) return null;
  const parts = paper ? IN_PAPER_TAG : IN_TAG;
  let verb = tags[i] === 'number' ? i + 1 : i;
  while (verb < i + (paper ? TAG : 6) && parts.has(tags[verb])) verb++;
  // "…, | police said", "…, | two officials said", "…, | state news agency IRNA reported"
  const bare = (tags[i] === 'noun' || tags[i] === 'number') && (units[i]?.lower === 'state' || isGroup(units[verb - 1]?.lower ?? '') || units[verb - 1]?.lower === 'media');
  if (!(paper || bare || tags[i] === 'determiner' || tags[i] === 'name' || tags[i] === 'pronoun')) return null;
  const tells = tellsAtEnd(units[verb]?.lower ?? '') || (paper && units[verb]?.lower === 'show');
  return starts.has(verb) && tells && (verb + 1 === units.length || tags[verb + 1] === 'stop' || (tags[verb + 1] === 'comma' && tags[verb + 2] === 'ing')) ? i - 1 : null;
};

/** "threatened to leave | after the fund said it would sell" */
const afterAnotherTold: EndRule = ({ units, tags, from, starts }, i) => {
  if (tags[from] !== 'to' || units[i]?.lower !== 'after') return null;
  let verb = i + 1;
  while (verb < i + ANNOUNCED && IN_TAG.has(tags[verb])) verb++;
  return verb > i + 1 && starts.has(verb) && tellsAtEnd(units[verb]?.lower ?? '') ? i : null;
};

/** `said, "We will find him," | before leaving`, `chanted "No kings" | outside the hall` */
const quotationAlone: EndRule = (way, i) => {
  const { units, tags, from, cue } = way;
  if (i !== from + 1 || tags[from] !== 'quote') return null;
  const capital = /^.{1,2}\p{Lu}/u.test(units[from]?.text ?? '');
  return (behindQuoteComma(way, i) && tags[i] !== 'quote') || (capital && from === cue.to && cue.verb.frames.has('tag') && tags[i] === 'preposition' && units[i]?.lower !== 'of') ? i : null;
};

/** `said it was "late" | adding …` */
const cueBehindQuotation: EndRule = (way, i) => {
  const { tags, starts } = way;
  if (behindQuoteComma(way, i)) return tags[i] === 'ing' || starts.has(i) ? i : null;
  return tags[i - 1] === 'quote' && tags[i] === 'ing' && starts.has(i) ? i : null;
};

/** `the plan he called "dead," | and others, too, …` */
const othersBehindQuotation: EndRule = (way, i) => {
  const { units, tags } = way;
  return behindQuoteComma(way, i) && tags[i] === 'coordinator' && units[i]?.lower !== 'or' && ALONE.has(units[i + 1]?.lower ?? '') && tags[i + 2] === 'comma' ? i : null;
};

/** `calling him "a fool," | Smith said` */
const clauseBehindQuotation: EndRule = (way, i) => {
  const { units, tags } = way;
  return behindQuoteComma(way, i) && (tags[i] !== 'noun' || /^\p{Lu}/u.test(units[i]?.text ?? '')) && ownClause(tags, i) ? i : null;
};

/** `said it was "late," | Jones cut in: "…"`: somebody else's words are announced. */
const anotherAnnounced: EndRule = (way, i) => {
  const { units, tags, from } = way;
  if (!(behindQuoteComma(way, i) || (tags[i - 1] === 'comma' && i > from + 3)) || !/^(?:name|pronoun|determiner)$/.test(tags[i] ?? '')) return null;
  let colon = i + 1;
  while (colon < i + ANNOUNCED && tags[colon] !== 'colon') colon++;
  return tags[colon] === 'colon' && tags[colon + 1] === 'quote' && !tags.slice(i, colon).includes('comma') && tags.slice(i, colon).includes('verb') && (tags[i] !== 'pronoun' || units.slice(i, colon).some((u) => cueVerb(u.lower)?.verb.frames.has('tag'))) ? i : null;
};

/** "While she said it was late, | he left": the main clause. */
const commaOfLeaningClause: EndRule = (way, i) => (way.leaning && (way.tags[i] === 'comma' || behindQuoteComma(way, i)) ? i : null);

/** Another clause of the sentence, or another who speaks, ends a content. */
export const OTHER_PARTS: readonly EndRule[] = [
  semicolon, answerBehind, nextCue, pastBehindInfinitive, asAnotherTold, tagOfAll, afterAnotherTold,
  quotationAlone, cueBehindQuotation, othersBehindQuotation, clauseBehindQuotation, anotherAnnounced,
  commaOfLeaningClause, clauseOfItsOwn,
];
