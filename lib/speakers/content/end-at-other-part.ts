import type { Tag } from '../grammar/tag';
import { cueVerb } from '../lexicon/cue-verbs';
import { ALONE, RELATIVES } from '../lexicon/function-words';
import { plainVerb } from '../lexicon/plain-verbs';
import { DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { endsInComma } from '../text/units';
import { behindQuoteComma, type EndRule, ownClause, verbBefore, type Way } from './way';

/** What a tag at the sentence's end is made of, and how long it may be where a paper is named. */
const IN_TAG = new Set<Tag | undefined>(['determiner', 'name', 'noun', 'pronoun', 'possessive']);
const IN_PAPER_TAG = new Set<Tag | undefined>([...IN_TAG, 'preposition', 'coordinator']);
const TAG = 16;
const QUANTITY = new Set<Tag | undefined>(['number', 'noun', 'determiner', 'adverb', 'preposition', 'name']);
/** What another clause has in it. */
const CLAUSES = new Set<Tag | undefined>(['verb', 'auxiliary', 'subordinator', 'comma', 'coordinator', 'quote', 'ing', 'participle', 'to', 'pronoun']);
const SUBJECTS = new Set<Tag | undefined>(['name', 'pronoun', 'determiner', 'noun']);

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
  while (that > from && SUBJECTS.has(tags[that])) that--;
  return that < before - 1 && units[that]?.lower === 'that' && tags[that - 1] === 'coordinator';
}

/** "Both he | and Smith promised": one subject. */
const both = (way: Way, i: number): boolean => way.tags[i - 1] === 'coordinator' && way.units[way.from]?.lower === 'both' && !verbBefore(way, i);

/** No clause that announces somebody's words is longer. */
const ANNOUNCED = 12;

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

/** ", in which Smith |", ", during which it |" */
function inWhich(units: Way['units'], tags: Way['tags'], at: number): boolean {
  for (let i = at - 1; i > 1 && i > at - 6; i--) if (units[i]?.lower === 'which') return tags[i - 1] === 'preposition' && tags[i - 2] === 'comma';
  return false;
}
const isPast = (lower: string): boolean => cueVerb(lower)?.form === 'past' || (lower.endsWith('ed') && lower.length > 4) || (plainVerb(lower) === 'finite' && !lower.endsWith('s'));

/** Another clause of the sentence, or another who speaks, ends a content. */
export const OTHER_PARTS: readonly EndRule[] = [
  ({ units, tags }, i) => (tags[i] === 'stop' && units[i]?.text === ';' ? i : null),
  // "said it was late, and added …"
  (way, i) => {
    const { tags, starts, cue } = way;
    // "says that his chief of staff, Tom Bell, told her": the verb of what is said
    if (cue.verb.frames.has('clause') && !cue.chained && tags[i - 1] === 'comma' && tags[i - 2] === 'name' && !tags.slice(way.from, i).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'quote' || tag === 'to')) return null;
    // "is afraid, in pain or expecting something good"
    if (way.units[i - 1]?.lower === 'or' && tags[i] === 'ing') return null;
    if (goesOn(way, i)) return null;
    return starts.has(i) && (tags[i - 1] === 'comma' || tags[i - 1] === 'coordinator') && !both(way, i) && !closesAside(way, i) ? i - 1 : null;
  },
  // "who declined to be named said": the main verb
  ({ units, tags, cue, starts }, i) => (starts.has(i) && units[cue.from - 1]?.lower === 'who' && /^(?:verb|infinitive|participle)$/.test(tags[i - 1] ?? '') ? i : null),
  // "one user who claimed to work at a law firm | called the notice 'dead'"
  ({ units, tags, cue, starts }, i) => (starts.has(i) && tags[i] === 'verb' && units[cue.from - 1]?.lower === 'who' && tags[i - 1] === 'noun' && tags[i + 1] === 'determiner' && tags[cue.to] === 'to' ? i : null),
  // "a man who called himself a notary | had told her"
  ({ units, tags, cue, starts }, i) => (starts.has(i) && tags[i] === 'auxiliary' && units[cue.from - 1]?.lower === 'who' && cue.verb.frames.has('object') && /^(?:noun|name)$/.test(tags[i - 1] ?? '') ? i : null),
  // "a commenter who said she was a nurse | wrote that …"
  (way, i) => {
    const { units, tags, cue, starts } = way;
    return starts.has(i) && tags[i] === 'verb' && units[i + 1]?.lower === 'that' && units[cue.from - 1]?.lower === 'who' && /^(?:noun|name|number)$/.test(tags[i - 1] ?? '') && verbBefore(way, i) ? i : null;
  },
  // "statements by Jones calling for a ban | make him popular"
  ({ units, tags, from, cue, object }, i) => (object && cue.form === 'ing' && /^(?:name|noun)$/.test(tags[cue.from - 1] ?? '') && /^(?:verb|auxiliary)$/.test(tags[i] ?? '') && /^(?:name|noun)$/.test(tags[i - 1] ?? '') && !tags.slice(from, i).some((tag) => CLAUSES.has(tag)) && !units.slice(from, i).some(({ lower }) => RELATIVES.has(lower)) ? i : null),
  // "Smith, who said she was late, left", "Smith, a baker who said she was late, left"
  ({ units, tags, cue }, i) => (tags[i] === 'comma' && (tags[cue.from - 2] === 'comma' || (units[cue.from - 1]?.lower === 'who' && tags.slice(Math.max(1, cue.from - ANNOUNCED), cue.from).includes('comma'))) && /^(?:who|which)$/.test(units[cue.from - 1]?.lower ?? '') && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary') ? i : null),
  // "A voter who supports it, Smith lost …": who that is
  ({ units, tags, cue }, i) => (tags[i] === 'comma' && tags[i + 1] === 'name' && /^an?$/.test(units[0]?.lower ?? '') && units[cue.from - 1]?.lower === 'who' && !tags.slice(0, cue.from).includes('comma') && /^(?:verb|auxiliary)$/.test(tags[tags[i + 2] === 'name' ? i + 3 : i + 2] ?? '') ? i : null),
  // "A conference, in which Smith announced that he would go, was the latest"
  ({ units, tags, cue }, i) => (tags[i] === 'comma' && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary') && inWhich(units, tags, cue.from) ? i : null),
  // "vowed to keep it and celebrated": the verb of who vows
  ({ units, tags, from }, i) => (tags[from] === 'to' && tags[i - 1] === 'coordinator' && tags[i] === 'verb' && i > from + 2 && isPast(units[i]?.lower ?? '') && !tags.slice(from + 2, i).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'subordinator' || tag === 'quote' || tag === 'comma') ? i - 1 : null),
  // "Smith, whose office confirmed the gift, left"
  ({ units, tags, cue }, i) => (tags[i] === 'comma' && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary') && units[cue.from - 2]?.lower === 'whose' && tags[cue.from - 3] === 'comma' ? i : null),
  // `Smith, who said it was "late," left`
  (way, i) => {
    const { units, tags, cue } = way;
    return behindQuoteComma(way, i) && tags[cue.from - 2] === 'comma' && units[cue.from - 1]?.lower === 'who' && (tags[i] === 'verb' || tags[i] === 'auxiliary') ? i : null;
  },
  // "…, as Smith signaled that more would come": somebody else's report
  ({ units, tags, starts }, i) => (tags[i - 1] === 'comma' && units[i]?.lower === 'as' && SUBJECTS.has(tags[i + 1]) && [...starts].some((at) => at > i && at < i + 6) ? i - 1 : null),
  // "told deputies he had been away, the affidavit says", "say they sleep less, figures from the agency show": the tag of all of it
  ({ units, tags, from, starts }, i) => {
    const paper = DOCUMENTS.has(units[i]?.lower ?? '');
    if (tags[i - 1] !== 'comma' || i < from + 3 || !(paper || tags[i] === 'determiner' || tags[i] === 'name' || tags[i] === 'pronoun')) return null;
    const parts = paper ? IN_PAPER_TAG : IN_TAG;
    let verb = i;
    while (verb < i + (paper ? TAG : 6) && parts.has(tags[verb])) verb++;
    const tells = tellsAtEnd(units[verb]?.lower ?? '') || (paper && units[verb]?.lower === 'show');
    return starts.has(verb) && tells && (verb + 1 === units.length || tags[verb + 1] === 'stop' || (tags[verb + 1] === 'comma' && tags[verb + 2] === 'ing')) ? i - 1 : null;
  },
  // "threatened to leave after the fund said it would sell"
  ({ units, tags, from, starts }, i) => {
    if (tags[from] !== 'to' || units[i]?.lower !== 'after') return null;
    let verb = i + 1;
    while (verb < i + ANNOUNCED && IN_TAG.has(tags[verb])) verb++;
    return verb > i + 1 && starts.has(verb) && tellsAtEnd(units[verb]?.lower ?? '') ? i : null;
  },
  // "the sign — which read 'Go' — and"
  ({ units, tags, cue }, i) => (tags[i] === 'dash' && tags[cue.from - 2] === 'dash' && RELATIVES.has(units[cue.from - 1]?.lower ?? '') ? i : null),
  // `said, "We will find him," before leaving`, `chanted "No kings" outside the hall`
  (way, i) => {
    const { units, tags, from, cue } = way;
    if (i !== from + 1 || tags[from] !== 'quote') return null;
    const capital = /^.{1,2}\p{Lu}/u.test(units[from]?.text ?? '');
    return (behindQuoteComma(way, i) && tags[i] !== 'quote') || (capital && from === cue.to && cue.verb.frames.has('tag') && tags[i] === 'preposition' && units[i]?.lower !== 'of') ? i : null;
  },
  // `said it was "late" adding …`
  (way, i) => {
    const { tags, starts } = way;
    if (behindQuoteComma(way, i)) return tags[i] === 'ing' || starts.has(i) ? i : null;
    return tags[i - 1] === 'quote' && tags[i] === 'ing' && starts.has(i) ? i : null;
  },
  // `the plan he called "dead," and others, too, …`
  (way, i) => {
    const { units, tags } = way;
    return behindQuoteComma(way, i) && tags[i] === 'coordinator' && units[i]?.lower !== 'or' && ALONE.has(units[i + 1]?.lower ?? '') && tags[i + 2] === 'comma' ? i : null;
  },
  // `calling him "a fool," Smith said`
  (way, i) => {
    const { units, tags } = way;
    return behindQuoteComma(way, i) && (tags[i] !== 'noun' || /^\p{Lu}/u.test(units[i]?.text ?? '')) && ownClause(tags, i) ? i : null;
  },
  // `said it was "late," Jones cut in: "…"`: somebody else's words are announced
  (way, i) => {
    const { units, tags, from } = way;
    if (!(behindQuoteComma(way, i) || (tags[i - 1] === 'comma' && i > from + 3)) || !/^(?:name|pronoun|determiner)$/.test(tags[i] ?? '')) return null;
    let colon = i + 1;
    while (colon < i + ANNOUNCED && tags[colon] !== 'colon') colon++;
    return tags[colon] === 'colon' && tags[colon + 1] === 'quote' && !tags.slice(i, colon).includes('comma') && tags.slice(i, colon).includes('verb') && (tags[i] !== 'pronoun' || units.slice(i, colon).some((u) => cueVerb(u.lower)?.verb.frames.has('tag'))) ? i : null;
  },
  (way, i) => (way.leaning && (way.tags[i] === 'comma' || behindQuoteComma(way, i)) ? i : null),
  // "a change the agency says will help | but that critics fear": the other side's
  ({ units, tags, from }, i) => (tags[from] === 'auxiliary' && tags[i] === 'coordinator' && units[i + 1]?.lower === 'that' ? i : null),
  // ", and more than four in ten said …", ", but she …": a clause of its own
  (way, i) => {
    const { units, tags, starts } = way;
    const quoteComma = endsInComma(units[i - 1]);
    if ((tags[i - 1] !== 'comma' && !quoteComma) || !/^(?:and|but)$/.test(units[i]?.lower ?? '')) return null;
    const pronoun = tags[i + 1] === 'pronoun' && (tags[i + 2] === 'verb' || tags[i + 2] === 'auxiliary');
    // "…, and nearly half, 47 percent, said that"
    let end = i + 1;
    while (end < i + TAG && (QUANTITY.has(tags[end]) || tags[end] === 'comma')) end++;
    const share = starts.has(end) && tags.slice(i, end).includes('number');
    // "…, but when pressed on it, he declined"
    const occasion = /^(?:when|if|after|asked|while)$/.test(units[i + 1]?.lower ?? '') && /^(?:participle|ing)$/.test(tags[i + 2] ?? '');
    // "…, but in an email it told them …"
    let it = i + 1;
    if (tags[it] === 'preposition') while (it < i + ANNOUNCED && /^(?:preposition|determiner|noun|time|number)$/.test(tags[it] ?? '')) it++;
    const elsewhere = it > i + 1 && tags[it] === 'pronoun' && starts.has(it + 1);
    // "when Smith mentioned her, and at one point the crowd …"
    let subject = way.cue.from - 1;
    while (subject > 0 && tags[subject - 1] === 'name') subject--;
    let behind = tags[i + 2] === 'determiner' ? i + 3 : i + 2;
    while (behind < i + ANNOUNCED && /^(?:noun|time|number)$/.test(tags[behind] ?? '')) behind++;
    const apart = tags[i + 1] === 'preposition' && /^(?:determiner|name|pronoun)$/.test(tags[behind] ?? '') && /^(?:when|as|after|while)$/.test(units[subject - 1]?.lower ?? '');
    // "denied it, and a spokesman, Smith, called it …"
    const judged = way.object && /^(?:determiner|name)$/.test(tags[i + 1] ?? '') && !verbBefore(way, i) && [...starts].some((at) => at > i && at < i + ANNOUNCED && tags[at - 1] === 'comma');
    return pronoun || share || occasion || elsewhere || apart || judged || ownClause(tags, i + 1) ? (quoteComma ? i : i - 1) : null;
  },
];
