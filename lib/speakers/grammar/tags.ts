import { isAdjective } from '../lexicon/adjectives';
import { cueVerb } from '../lexicon/cue-verbs';
import { ALONE, AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, NEGATIONS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS, TIMES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { isCapitalised } from '../text/capital';
import { perSpeaks } from '../text/per';
import type { Unit } from '../text/units';
import type { Tag } from './tag';
import { isNickname } from './nickname';
import { OBJECTS, SHORT_VERBS } from './short-words';
import { before, verbOrNoun } from './verb-or-noun';

const MARKS = new Map<string, Tag>(Object.entries({ ',': 'comma', '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop', ';': 'stop', ':': 'colon', '—': 'dash', '–': 'dash', '―': 'dash', '‒': 'dash', '-': 'dash', '--': 'dash', '(': 'open', '[': 'open', ')': 'close', ']': 'close' }));

/** Words that are always the same; where two lists have one, the earlier counts. */
const CLOSED = new Map<string, Tag>([
  ...(['no', 'such'] as const).map((word): [string, Tag] => [word, 'determiner']),
  ...([[NEGATIONS, 'adverb'], [AUXILIARIES, 'auxiliary'], [SUBORDINATORS, 'subordinator'], [COORDINATORS, 'coordinator'], [POSSESSIVES, 'determiner'], [DETERMINERS, 'determiner'], [ALONE, 'pronoun'], [PREPOSITIONS, 'preposition']] as [Set<string>, Tag][]).flatMap(([list, tag]) => [...list].map((word): [string, Tag] => [word, tag])),
].toReversed());
CLOSED.set('critics', 'noun');
// "a mother of two": they close a phrase as well as open one
for (const word of ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']) CLOSED.set(word, 'number');

/** What is known of a word before its neighbours are looked at. Most words are in no list: one look-up tells. */
const KNOWN = new Map([...CLOSED].map(([word, closed]): [string, { closed: Tag | undefined; turns: boolean; time: boolean }] => [word, { closed, turns: false, time: false }]));
// all of one shape: every word is looked up
for (const word of ['to', 'that', ...OBJECTS, 'operating', 'ranking', 'well', 'first', 'far', 'so', 'since', 'earlier', 'once', 'both', 'yet', 'most', 'least', 'himself', 'herself', 'themselves', 'other', 'longer', 'no']) KNOWN.set(word, { closed: KNOWN.get(word)?.closed, turns: true, time: false });
for (const word of TIMES) KNOWN.set(word, { closed: KNOWN.get(word)?.closed, turns: KNOWN.get(word)?.turns ?? false, time: true });

/** Opens a sentence before a name, and is none. */
const CALLING = words('calling telling saying accusing quoting citing praising describing denouncing dismissing criticizing mocking urging asking thanking blaming comparing likening branding labeling dubbing');

/** Small words inside a name. */
const VAN = words('van von der den de del della di da dos du la le bin ibn ten ter');

const SENTENCE_ADVERBS = /^(?:reportedly|allegedly|apparently|initially|originally|previously|recently|finally|eventually|repeatedly|publicly|privately|only|early|family|daily|weekly|supposedly|presumably|quickly|suddenly|jokingly)$/;

/** One tag a unit, left to right: each is decided from the word itself and the tags before it. */
export function tagsOf(units: readonly Unit[]): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < units.length; i++) tags.push(tagOf(units, tags, i));
  return tags;
}

function tagOf(units: readonly Unit[], tags: readonly Tag[], i: number): Tag {
  const unit = units[i];
  if (!unit) return 'mark';
  // an index below zero is looked up by its name, and slows down all the others
  const last = i > 0 ? units[i - 1] : undefined;
  const at = i > 0 ? tags[i - 1] : undefined;
  if (unit.kind === 'quote' || unit.kind === 'number' || unit.kind === 'possessive') {
    // "he's said": after a pronoun the ending is an auxiliary
    if (unit.kind === 'possessive') return at === 'pronoun' || last?.lower === 'who' || !/^['’]s?$/.test(unit.lower) || isContracted(units, i) ? 'auxiliary' : 'possessive';
    return unit.kind;
  }
  // "a D.C.-based firm": one word, written in three
  if (last?.kind === 'mark' && joinsWords(units, i - 1)) return 'noun';
  if (unit.kind === 'mark') {
    if (i > 0 && joinsWords(units, i)) return 'noun';
    // "Johnson & Johnson"
    if (unit.text === '&' && /^\p{Lu}/u.test(last?.text ?? '') && /^\p{Lu}/u.test(units[i + 1]?.text ?? '')) return 'name';
    return MARKS.get(unit.text) ?? (unit.text === '%' ? 'noun' : 'mark');
  }
  const { lower, text } = unit;
  const next = units[i + 1];
  const capital = text !== lower && text[0] !== '@' && text[0] !== '#' && isCapitalised(text);
  // "Ann van der Meer"
  if (at === 'name' && text === lower && VAN.has(lower) && next && (isCapitalised(next.text) || (VAN.has(next.lower) && isCapitalised(units[i + 2]?.text ?? '')))) return 'name';
  // "Yusuf al-Bakri", "Philippe d'Aubigny"
  if (text !== lower && ((text[2] === '-' || text[3] === '-') ? /^(?:a[dlnrst]|ash|el)-\p{Lu}/u.test(text) : at === 'name' && /^[dl]['’]\p{Lu}/u.test(text))) return 'name';
  if (capital && at === 'quote' && isNickname(units, i - 1)) return 'name';
  const first = i === 0 || at === 'quote' || at === 'colon' || at === 'stop';
  const known = KNOWN.get(lower);
  // "USA Today"
  if (known?.time) return lower === 'today' && capital && (at === 'name' || at === 'determiner') ? 'name' : 'time';
  // "Reilly recalled": no adverb, if it tells
  if (first && capital && lower.endsWith('ly') && !SENTENCE_ADVERBS.test(lower) && next && (cueVerb(next.lower)?.verb.frames.has('tag') ?? false) && cueVerb(next.lower)?.form === 'past') return 'name';
  // "Mattingly also accused", "Mattingly accused"
  if (first && capital && lower.endsWith('ly') && !SENTENCE_ADVERBS.test(lower) && !isAdjective(lower.slice(0, -2)) && next && cueVerb(next.lower === 'also' ? (units[i + 2]?.lower ?? '') : next.lower)?.form === 'past') return 'name';
  // “…,” Will wrote
  if (capital && lower === 'will' && next && ((i > 0 && /^\p{Ll}/u.test(next.text)) || (/^\p{Lu}/u.test(next.text) && (units[i + 2]?.text === ',' || cueVerb(units[i + 2]?.lower ?? '')?.form === 'past')))) return 'name';
  if (capital && lower === 'per' && perSpeaks(units, i)) return 'name';
  // “…,” May said
  if (capital && last?.kind === 'quote' && /^(?:may|read|from)$/.test(lower) && cueVerb(next?.lower ?? '')?.form === 'past') return 'name';
  if (capital && !first && lower !== 'i' && lower !== 'tweeted' && !(lower === 'he' || lower === 'she' || lower === 'they')) return 'name';
  const byWord = known?.turns ? byItself(units, tags, i, lower) : null;
  if (byWord) return byWord;
  const closed = known?.closed;
  if (lower === 'once' && next && i > 0 && (SHORT_VERBS.has(next.lower) || next.lower === 'put' || (at === 'name' && cueVerb(next.lower)?.form === 'past'))) return 'adverb';
  if (closed) return lower === 'so' && next && isAdverb(next.lower) ? 'adverb' : closed;
  // "Kelly said": a name that looks like an adverb
  if (isAdverb(lower)) return first && capital && lower.endsWith('ly') && next && (SHORT_VERBS.has(next.lower) || AUXILIARIES.has(next.lower) || (next.lower === 'and' && isCapitalised(units[i + 2]?.text ?? ''))) ? 'name' : 'adverb';
  // "Said Smith: …"
  if (first && SHORT_VERBS.has(lower) && lower !== 'asked') return 'verb';
  // "Asked Tuesday about it, he said"
  if (first && lower === 'asked' && next && TIMES.has(next.lower)) return 'participle';
  // "Calling Smith a fraud, she left"
  if (first && capital && next && /^\p{Lu}/u.test(next.text) && !CALLING.has(lower)) return invertedTag(units, i) ? 'verb' : 'name';
  return verbOrNoun(units, tags, i, first && capital, first);
}

/** Words that are one thing or another by what stands beside them. */
function byItself(units: readonly Unit[], tags: readonly Tag[], i: number, lower: string): Tag | null {
  const next = units[i + 1];
  const last = i > 0 ? (units[i - 1]?.lower ?? '') : '';
  const at = i > 0 ? tags[i - 1] : undefined;
  if (lower === 'to') return /^(?:according|due|thanks|prior|next|close|opposed|cruelty)$/.test(last) ? 'preposition' : 'to';
  if (lower === 'that') {
    const phrase = before(tags, i);
    return phrase === 'preposition' || phrase === undefined ? 'determiner' : 'subordinator';
  }
  // "The other said", "The other, Tom Bell, said"
  if (lower === 'other' && last === 'the' && next && (next.text === ',' || cueVerb(next.lower)?.form === 'past')) return 'noun';
  // "had herself spoken"
  if (at === 'auxiliary' && /sel(?:f|ves)$/.test(lower)) return 'adverb';
  if (OBJECTS.has(lower) && !(lower === 'her' && next && /^\p{L}/u.test(next.text) && !PREPOSITIONS.has(next.lower) && !SUBORDINATORS.has(next.lower))) return 'noun';
  // "may well endorse her"
  if (lower === 'well' && at === 'auxiliary') return 'adverb';
  // "the panel's ranking Democrat, Ann Smith"
  if (lower === 'ranking' && next && /^(?:democrat|republican|member)$/.test(next.lower)) return 'noun';
  // "chief operating officer", "first lady Ann Smith"
  if ((lower === 'operating' && last === 'chief') || (lower === 'first' && next?.lower === 'lady')) return 'noun';
  // "has so far refused"
  if ((lower === 'far' && last === 'so') || (lower === 'so' && next?.lower === 'far')) return 'adverb';
  // "has since said"
  if (lower === 'since' && at === 'auxiliary') return 'adverb';
  // "had earlier said", "Smith earlier said", but "an earlier statement"
  if (lower === 'earlier' && next && /^(?:auxiliary|name|noun|pronoun)$/.test(at ?? '') && cueVerb((TIMES.has(next.lower) ? units[i + 2] : next)?.lower ?? '')?.form === 'past') return 'adverb';
  // "who once called", "Smith once said"
  if (lower === 'once' && next && (/^(?:who|which|he|she|they)$/.test(last) || at === 'auxiliary' || at === 'name') && cueVerb(next.lower)?.form === 'past') return 'adverb';
  // "no longer works"
  if ((lower === 'longer' && last === 'no') || (lower === 'no' && next?.lower === 'longer')) return 'adverb';
  // "has both endorsed and"
  if (lower === 'both' && at === 'auxiliary') return 'adverb';
  // "has not yet called"
  if (lower === 'yet' && (at === 'auxiliary' || NEGATIONS.has(last))) return 'adverb';
  // "the most recent data"
  // and "his plan, most recently calling it"
  if ((lower === 'most' || lower === 'least') && (at === 'determiner' || units[i + 1]?.lower === 'recently')) return 'adverb';
  return null;
}

const joinsWords = (units: readonly Unit[], i: number): boolean => units[i]?.text === '-' && units[i - 1]?.end === units[i]?.start && units[i + 1]?.start === units[i]?.end && units[i - 1]?.kind === 'word' && units[i + 1]?.kind === 'word';

/** `Added Smith: "…"` */
export function invertedTag(units: readonly Unit[], i: number): boolean {
  const cue = cueVerb(units[i]?.lower ?? '');
  if (cue?.form !== 'past' || !cue.verb.frames.has('tag')) return false;
  let to = i + 1;
  while (to < i + 6 && /^\p{Lu}/u.test(units[to]?.text ?? '')) to++;
  return to > i + 1 && units[to]?.text === ':';
}

/** "Bell's running a campaign", "Reed's been there", but "Bell's running mate": no genitive. */
function isContracted(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1]?.lower ?? '';
  return next === 'not' || next === 'been' || (next.endsWith('ing') && DETERMINERS.has(units[i + 2]?.lower ?? ''));
}
