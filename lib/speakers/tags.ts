import { cuePhrase, cueVerb, formOfPhrase } from './lexicon/cue-verbs';
import { isAdjective } from './lexicon/adjectives';
import { ALONE, AUXILIARIES, COORDINATORS, DAYS, DETERMINERS, isAdverb, NEGATIONS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS, TIMES } from './lexicon/function-words';
import { plainVerb } from './lexicon/plain-verbs';
import { isGroup, isRole } from './lexicon/roles';
import { words } from './lexicon/words';
import type { Unit } from './units';

/** What a unit does in its sentence: as much grammar as finding a subject needs, and no more. */
export type Tag = 'name' | 'noun' | 'pronoun' | 'determiner' | 'preposition' | 'to' | 'subordinator' | 'coordinator' | 'auxiliary' | 'adverb' | 'verb' | 'infinitive' | 'participle' | 'ing' | 'number' | 'possessive' | 'comma' | 'stop' | 'dash' | 'open' | 'close' | 'colon' | 'quote' | 'time' | 'mark';

const MARKS: Record<string, Tag> = { ',': 'comma', '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop', ';': 'stop', ':': 'colon', '—': 'dash', '–': 'dash', '―': 'dash', '‒': 'dash', '-': 'dash', '--': 'dash', '(': 'open', '[': 'open', ')': 'close', ']': 'close' };
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself', 'myself', 'ourselves', 'yourself']);
const SHORT_VERBS = new Set(['said', 'says', 'told', 'tells', 'wrote', 'writes', 'thinks', 'believes', 'knows', 'asked', 'asks']);

const NO_ING = /^(?:morning|evening|spring|nothing|something|anything|everything|sibling|ceiling|sterling)$/;
const PLURALS = words('projects insults attacks comments questions thanks favors details demands requests references remarks notes');

/** Words that are always the same; where two lists have one, the earlier counts. */
const CLOSED = new Map<string, Tag>([
  ...(['no', 'such'] as const).map((word): [string, Tag] => [word, 'determiner']),
  ...([[NEGATIONS, 'adverb'], [AUXILIARIES, 'auxiliary'], [SUBORDINATORS, 'subordinator'], [COORDINATORS, 'coordinator'], [POSSESSIVES, 'determiner'], [DETERMINERS, 'determiner'], [ALONE, 'pronoun'], [PREPOSITIONS, 'preposition']] as [Set<string>, Tag][]).flatMap(([list, tag]) => [...list].map((word): [string, Tag] => [word, tag])),
].toReversed());
CLOSED.set('critics', 'noun');
// "a mother of two": they close a phrase as well as open one
for (const word of ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']) CLOSED.set(word, 'number');

/** One tag a unit, left to right: each is decided from the word itself and the tags before it. */
export function tagsOf(units: readonly Unit[]): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < units.length; i++) tags.push(tagOf(units, tags, i));
  return tags;
}

/** Where the last unit before `i` stands that is no adverb. */
function beforeAdverbs(tags: readonly Tag[], i: number): number {
  let j = i - 1;
  while (j >= 0 && j > i - 5 && tags[j] === 'adverb') j--;
  return j;
}
const before = (tags: readonly Tag[], i: number): Tag | undefined => tags[beforeAdverbs(tags, i)];

function tagOf(units: readonly Unit[], tags: readonly Tag[], i: number): Tag {
  const unit = units[i];
  if (!unit) return 'mark';
  if (unit.kind === 'quote' || unit.kind === 'number' || unit.kind === 'possessive') {
    // "he's said": after a pronoun the ending is an auxiliary
    if (unit.kind === 'possessive') return tags[i - 1] === 'pronoun' || units[i - 1]?.lower === 'who' || !/^['’]s?$/.test(unit.lower) ? 'auxiliary' : 'possessive';
    return unit.kind;
  }
  // "a D.C.-based firm": one word, written in three
  if (joinsWords(units, i) || joinsWords(units, i - 1)) return 'noun';
  if (unit.kind === 'mark') return MARKS[unit.text] ?? (unit.text === '%' ? 'noun' : 'mark');
  const { lower, text } = unit;
  const next = units[i + 1];
  const code = text.charCodeAt(0);
  const capital = code < 97 || code > 122 ? /^\p{Lu}/u.test(text) : false;
  const first = i === 0 || tags[i - 1] === 'quote' || tags[i - 1] === 'colon' || tags[i - 1] === 'stop';
  // "USA Today"
  if (TIMES.has(lower)) return lower === 'today' && capital && tags[i - 1] === 'name' ? 'name' : 'time';
  // “…,” Will wrote
  if (lower === 'will' && capital && next && ((i > 0 && /^\p{Ll}/u.test(next.text)) || (/^\p{Lu}/u.test(next.text) && units[i + 2]?.text === ','))) return 'name';
  if (capital && !first && lower !== 'i' && lower !== 'tweeted' && !(lower === 'he' || lower === 'she' || lower === 'they')) return 'name';
  if (lower === 'to') return /^(?:according|due|thanks|prior|next|close|opposed)$/.test(units[i - 1]?.lower ?? '') ? 'preposition' : 'to';
  if (lower === 'that') {
    const at = before(tags, i);
    return at === 'preposition' || at === undefined ? 'determiner' : 'subordinator';
  }
  if (OBJECTS.has(lower) && !(lower === 'her' && next && /^\p{L}/u.test(next.text) && !PREPOSITIONS.has(next.lower) && !SUBORDINATORS.has(next.lower))) return 'noun';
  // "has since said"
  if (lower === 'since' && tags[i - 1] === 'auxiliary') return 'adverb';
  // "the most recent data"
  if ((lower === 'most' || lower === 'least') && tags[i - 1] === 'determiner') return 'adverb';
  const closed = CLOSED.get(lower);
  if (lower === 'once' && next && i > 0 && SHORT_VERBS.has(next.lower)) return 'adverb';
  if (closed) return lower === 'so' && next && isAdverb(next.lower) ? 'adverb' : closed;
  // "Kelly said": a name that looks like an adverb
  if (isAdverb(lower)) return first && capital && lower.endsWith('ly') && next && (SHORT_VERBS.has(next.lower) || AUXILIARIES.has(next.lower)) ? 'name' : 'adverb';
  // "Said Smith: …"
  if (first && SHORT_VERBS.has(lower) && lower !== 'asked') return 'verb';
  if (first && capital && next && /^\p{Lu}/u.test(next.text)) return invertedTag(units, i) ? 'verb' : 'name';
  return verbOrNoun(units, tags, i, first && capital, first);
}

const joinsWords = (units: readonly Unit[], i: number): boolean => units[i]?.text === '-' && units[i - 1]?.end === units[i]?.start && units[i + 1]?.start === units[i]?.end && units[i - 1]?.kind === 'word' && units[i + 1]?.kind === 'word';

function verbOrNoun(units: readonly Unit[], tags: readonly Tag[], i: number, opening: boolean, first: boolean): Tag {
  const lower = units[i]?.lower ?? '';
  const next = units[i + 1];
  const cue = cueVerb(lower);
  const form = cue?.form ?? plainVerb(lower) ?? (next && cuePhrase(lower, next.lower) ? formOfPhrase(lower) : undefined);
  // most words are no form of any verb
  if (!form && !lower.endsWith('ing') && !lower.endsWith('ed')) return 'noun';
  const at = before(tags, i);
  if (lower === 'say' && at !== 'determiner' && at !== 'to' && at !== 'preposition') return 'verb';
  // "Article 33 affirms"
  const numbered = at === 'number' && tags[i - 1] === 'number' && (tags[i - 2] === 'name' || (i === 2 && tags[0] === 'noun'));
  const inside = at === 'determiner' || at === 'possessive' || (at === 'number' && !numbered) || at === 'preposition';
  if (form === 'base') {
    if (at === 'to') return 'infinitive';
    if (at === 'auxiliary') return 'verb';
    // "Another added: …"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue?.verb.frames.has('tag') && next && (next.quote || /^[:,]$/.test(next.text) || next.lower === 'that')) return 'verb';
    // "Some say they …", "Most believe that …"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && (cue?.verb.frames.has('clause') || cue?.verb.frames.has('tag')) && next && opensReported(next)) return 'verb';
    if (inside || at === undefined) return 'noun';
    if (at === 'comma') return cue?.verb.frames.has('clause') && next && (next.lower === 'that' || next.quote) ? 'verb' : 'noun';
    // "Supporters of the law hope that …"
    if ((at === 'noun' || at === 'name' || at === 'time') && cue?.verb.frames.has('clause') && next && /^(?:that|they|he|she|it|there|whether)$/.test(next.lower) && !clauseHasVerb(units, tags, i)) return 'verb';
    const bare = at === 'pronoun' || at === 'subordinator' || ((at === 'noun' || at === 'name') && /[^s]s$/.test(units[beforeAdverbs(tags, i)]?.lower ?? ''));
    // "to listen and report", but "federal and state laws"
    return bare || (at === 'coordinator' && clauseHasVerb(units, tags, i - 1) && tags.slice(Math.max(0, i - 16), i).some((t, j, near) => t === 'infinitive' || (t === 'to' && near[j + 1] === 'noun'))) ? 'verb' : 'noun';
  }
  // "Asked whether …, he said"
  if (lower === 'asked' && (opening || at === 'subordinator')) return 'participle';
  if (SHORT_VERBS.has(lower)) return 'verb';
  if (lower === 'states' || lower === 'rates' || lower === 'needs') return 'noun';
  // "his recent remarks", "new plans"
  if (at === 'noun' && tags[i - 1] === 'noun' && isAdjective(units[i - 1]?.lower ?? '') && form !== 'past') return 'noun';
  // "attacks in Paris": a plural more often than a verb
  if (form === 's' && PLURALS.has(lower) && at !== 'pronoun' && !(at === 'comma' && next?.lower === 'that') && !((at === 'name' || ((i === 1 || units[i - 2]?.quote) && /^\p{Lu}/u.test(units[i - 1]?.text ?? ''))) && (!next || opensReported(next) || behindQuote(units, tags, i)))) return 'noun';
  if (form === 's' || (form === 'finite' && lower.endsWith('s'))) {
    if (isGroup(lower) && (at === 'noun' || at === undefined)) return at === 'noun' && next && (next.quote || next.lower === 'that') ? 'verb' : 'noun';
    return inside || at === undefined || at === 'to' || at === 'verb' || (at === 'noun' && clauseHasVerb(units, tags, i)) ? 'noun' : 'verb';
  }
  if (form === 'ing' || (!form && lower.length > 5 && lower.endsWith('ing') && !NO_ING.test(lower))) {
    // "one writing, '…'", "another adding: '…'"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue?.verb.frames.has('tag') && next && /^(?:[,:]|that)$/.test(next.text)) return 'ing';
    return at === 'auxiliary' ? 'verb' : (at === 'determiner' || at === 'possessive') ? 'noun' : 'ing';
  }
  const past = form === 'past' || form === 'participle' || form === 'finite' || (!form && lower.length > 4 && lower.endsWith('ed') && !isRole(lower) && !lower.includes('-'));
  if (past) {
    if (at === 'auxiliary') return 'verb';
    // "Another added: …"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue?.verb.frames.has('tag') && next && (next.quote || /^[:,.]$/.test(next.text) || next.lower === 'that')) return 'verb';
    // "Another featured five photos"
    if (i === 1 && at === 'determiner' && ALONE.has(units[0]?.lower ?? '') && next && (DETERMINERS.has(next.lower) || next.kind === 'number')) return 'verb';
    // "the letter by the two suggested both were ready"
    if (at === 'number' && cue?.verb.frames.has('tag') && next && opensReported(next)) return 'verb';
    if (inside || at === 'verb' || units[i - 1]?.lower === 'as') return 'noun';
    // "Stated Smith: …" but "Pressed on taxes, Smith said"
    if (first) return opening && !(cue?.verb.frames.has('tag') && next && /^\p{Lu}/u.test(next.text)) ? 'participle' : 'verb';
    // "data cited by", "a study published in": a participle behind its noun, unless the verb is one that tells
    if (next && ((next.lower === 'by' && !units[i + 2]?.lower.endsWith('ing')) || (/^(?:out|up|off|on|over|down)$/.test(next.lower) && units[i + 2]?.lower === 'by') || (!cue && (DAYS.has(next.lower) || /^(?:in|at|from|with|on|this|last|earlier)$/.test(next.lower)) && at === 'noun' && !opensAsName(units, i - 1) && verbFollows(units, i)))) return 'participle';
    // "voters polled said"
    if (next && SHORT_VERBS.has(next.lower) && at === 'name') return 'participle';
    if (form === 'participle' && cue === undefined) return 'participle';
    // one finite verb a clause: what looks like another behind a noun is a participle ("a plan called …")
    if (at === 'noun' && !cue?.verb.frames.has('tag') && clauseHasVerb(units, tags, i)) return 'participle';
    return 'verb';
  }
  return 'noun';
}

/** `Added Smith: "…"` */
export function invertedTag(units: readonly Unit[], i: number): boolean {
  const cue = cueVerb(units[i]?.lower ?? '');
  if (cue?.form !== 'past' || !cue.verb.frames.has('tag')) return false;
  let to = i + 1;
  while (to < i + 6 && /^\p{Lu}/u.test(units[to]?.text ?? '')) to++;
  return to > i + 1 && units[to]?.text === ':';
}

/** `"…," Ann Smith notes.` */
function behindQuote(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  let j = i - 1;
  while (tags[j] === 'name' || (j === i - 1 && tags[j] === 'noun')) j--;
  return leavesOff(units[j]);
}
const leavesOff = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /[,.!?]['’]?\W{1,2}$/.test(unit.text);

/** Can what is said begin with this word? */
const opensReported = (unit: Unit): boolean => unit.quote !== null || unit.lower === 'that' || ALONE.has(unit.lower) || DETERMINERS.has(unit.lower) || /^\p{Lu}/u.test(unit.text);

/** A capitalised word that opens the sentence and is no plural, group or role is more often a name than a noun without its article. */
const opensAsName = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  return i === 0 && unit !== undefined && /^\p{Lu}\p{Ll}*[^s\P{Ll}]$/u.test(unit.text) && !isGroup(unit.lower) && !isRole(unit.lower);
};

/** Has the clause at `i` its finite verb already? */
function clauseHasVerb(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 30; j--) {
    const tag = tags[j];
    // behind "said" a clause of its own begins
    if (tag === 'verb' && tags[j + 1] !== 'preposition' && opensClause(units[j]?.lower ?? '')) return false;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'infinitive') return true;
    if (tag === 'comma' || tag === 'subordinator' || tag === 'coordinator' || tag === 'quote' || tag === 'stop' || tag === 'colon' || tag === 'dash') return false;
  }
  return false;
}

const opensClause = (lower: string): boolean => {
  const frames = cueVerb(lower)?.verb.frames;
  return frames !== undefined && (frames.has('clause') || frames.has('tag') || frames.has('hearer'));
};
/** "found", and of what documents do "shows" too. */
const told = (lower: string): boolean => {
  const cue = cueVerb(lower);
  return cue?.form === 'past' || (cue?.form === 's' && cue.verb.frames.has('document'));
};
/** Does another verb follow before the clause ends? Then what stands here is a participle. */
function verbFollows(units: readonly Unit[], i: number): boolean {
  for (let j = i + 1; j < units.length && j < i + 14; j++) {
    const unit = units[j];
    if (!unit || unit.kind === 'mark' || unit.quote) return false;
    if (AUXILIARIES.has(unit.lower) || SHORT_VERBS.has(unit.lower) || told(unit.lower)) return true;
  }
  return false;
}
