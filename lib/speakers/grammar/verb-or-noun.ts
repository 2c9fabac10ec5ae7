import { isAdjective } from '../lexicon/adjectives';
import { cuePhrase, cueVerb } from '../lexicon/cue-verbs';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, TIME_NOUNS } from '../lexicon/function-words';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { verbOf } from '../lexicon/verbs';
import { words } from '../lexicon/words';
import { isCapitalised } from '../text/capital';
import { leftOf } from '../text/left-of';
import type { Unit } from '../text/units';
import { baseForm } from './base-form';
import { pastForm } from './past-form';
import { sForm } from './s-form';
import { SHORT_VERBS } from './short-words';
import type { Tag } from './tag';
import { afterAlone, tells, type Word } from './word';

const MODALS = /^(?:will|would|could|should|must|might|can|cannot|shall|won't|wouldn't|couldn't|shouldn't|can't)$/;
const NO_ING = /^(?:morning|evening|spring|nothing|something|anything|everything|sibling|ceiling|sterling)$/;
/** What one is seen to do in a clip; plurals as well. */
const MOVES = words('turns looks leans stares glances points pauses gestures waves stands sits steps pulls picks holds opens walks runs smiles laughs nods shrugs sighs stops starts moves gets');
const SAME_PAST = words('cut put set let hit shut cast spread quit beat cost hurt split');

/** What stands before `i`, adverbs apart. */
export function before(tags: readonly Tag[], i: number): Tag | undefined {
  let j = i - 1;
  while (j >= 0 && j > i - 5 && tags[j] === 'adverb') j--;
  return j < 0 ? undefined : tags[j];
}

/** What a word is that is in no closed list: a verb, in which form, or a noun. `first`: it opens its sentence; `opening`: with a capital. */
export function verbOrNoun(units: readonly Unit[], tags: readonly Tag[], i: number, opening: boolean, first: boolean): Tag {
  const lower = units[i]?.lower ?? '';
  const last = i > 0 ? (units[i - 1]?.lower ?? '') : '';
  const next = units[i + 1];
  const verb = verbOf(lower);
  const cue = verb?.cue;
  const form = verb && (verb.form ?? (verb.withParticle && next && cuePhrase(lower, next.lower) ? verb.withParticle : undefined));
  // "who will face Smith"
  if (!form && leftOf(tags, i) === 'auxiliary' && MODALS.test(last)) return 'verb';
  const clear = byNeighbours(units, tags, i, form !== undefined, last);
  if (clear) return clear;
  // most words are no form of any verb, and most end in neither letter
  const end = lower.charAt(lower.length - 1);
  if (!form && !(end === 'g' && lower.endsWith('ing')) && !(end === 'd' && lower.endsWith('ed'))) return 'noun';
  const at = before(tags, i);
  // "Article 33 affirms"
  const numbered = at === 'number' && tags[i - 1] === 'number' && (tags[i - 2] === 'name' || (i === 2 && tags[0] === 'noun'));
  const inside = at === 'determiner' || at === 'possessive' || (at === 'number' && !numbered && !last.endsWith('-year-old') && !/^\d0s$/.test(last) && !ofChildren(units, i)) || at === 'preposition';
  return byForm({ units, tags, i, lower, last, next, cue, form, at, inside, first, opening });
}

/** "A mother of two | went on" */
const ofChildren = (units: readonly Unit[], i: number): boolean => i > 2 && units[i - 2]?.lower === 'of' && isRole(units[i - 3]?.lower ?? '');

/** What is told by the word itself and the words beside it, whatever its form. */
function byNeighbours(units: readonly Unit[], tags: readonly Tag[], i: number, known: boolean, last: string): Tag | null {
  const lower = units[i]?.lower ?? '';
  const next = units[i + 1];
  if (last === 'who' && next && lower !== 'asked' && !isGroup(lower) && !cueVerb(next.lower)) {
    // "some who study owls": no noun stands behind "who", but for "who police say"
    if (!lower.endsWith('s') && !AUXILIARIES.has(next.lower) && !TIME_NOUNS.has(next.lower)) return 'verb';
    // "a teacher who works at"
    if (lower.endsWith('s') && (known || PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower))) return 'verb';
  }
  // "said that state law requires", "Texas state Representative Ann Smith"
  if (lower === 'state' && (last === 'that' || (next && /^\p{Lu}/u.test(next.text) && isRole(next.lower)))) return 'noun';
  // "he fled": a pronoun has its verb right behind it
  if (i > 0 && tags[i - 1] === 'pronoun' && /^(?:he|she|they|we)$/.test(last) && !/^(?:alone|together|themselves|himself|herself|too|all|both)$/.test(lower) && /^\p{Ll}/u.test(units[i]?.text ?? '')) return 'verb';
  // "no longer works"
  if (last === 'longer' && i > 1 && units[i - 2]?.lower === 'no') return 'verb';
  // "the party needs the north"
  if (lower === 'needs' && next && (next.lower === 'to' || DETERMINERS.has(next.lower)) && /^(?:noun|name|pronoun)$/.test(before(tags, i) ?? '')) return 'verb';
  // "Smith shot to fame"
  if (lower === 'shot' && next?.lower === 'to' && (i === 1 || tags[i - 1] === 'name') && isCapitalised(units[i - 1]?.text ?? '')) return 'verb';
  // "Smith saw it", "voters saw Jones as a fool", but "a hand saw"
  if (lower === 'saw' && next && (DETERMINERS.has(next.lower) || isCapitalised(next.text) || /^(?:it|him|them|that|himself|herself)$/.test(next.lower)) && (tags[i - 1] === 'name' || (i === 1 && isCapitalised(units[0]?.text ?? '')) || tags[i - 1] === 'noun')) return 'verb';
  // "Smith plays Agnes", "Smith plays a widow"
  if (lower === 'plays' && next && (DETERMINERS.has(next.lower) || isCapitalised(next.text)) && (tags[i - 1] === 'name' || (i === 1 && isCapitalised(units[0]?.text ?? '')))) return 'verb';
  // "Smith left by a side door"
  if (lower === 'left' && next?.lower === 'by' && (tags[i - 1] === 'name' || (i === 1 && isCapitalised(units[0]?.text ?? '')))) return 'verb';
  // "Smith turns to the camera and says", "Smith looks up"
  if (MOVES.has(lower) && next && tags[i - 1] === 'name' && (PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower) || /^(?:to|and|up|down|away|over|back|around|off|out|directly)$/.test(next.lower))) return 'verb';
  if (!next || !SAME_PAST.has(lower)) return null;
  // "was set by staff, who said": nobody is called "set by staff"
  if (next.lower === 'by' && before(tags, i) === 'auxiliary') return 'participle';
  // "Smith, a Democrat, cut in to accuse him"
  if (lower === 'cut' && next.lower === 'in' && units[i + 2]?.lower === 'to' && /^(?:name|pronoun|comma)$/.test(before(tags, i) ?? '')) return 'verb';
  // "Smith cut in: …"
  if (/^(?:in|back)$/.test(next.lower) && /^[:,.]$/.test(units[i + 2]?.text ?? '') && /^(?:name|pronoun|noun)$/.test(before(tags, i) ?? '')) return 'verb';
  // "Smith cut her target": their past is written like their base
  // "Smith cast Jones as a fool"
  const casts = lower === 'cast' && isCapitalised(next.text);
  // and "cut short a show"
  const short = lower === 'cut' && next.lower === 'short' && DETERMINERS.has(units[i + 2]?.lower ?? '');
  return (casts || short || DETERMINERS.has(next.lower)) && (before(tags, i) === 'name' || (i === 1 && tags[0] === 'noun')) ? 'verb' : null;
}

function byForm(word: Word): Tag {
  const { lower, form, at, tags, i, last } = word;
  if (lower === 'say' && at !== 'determiner' && at !== 'to' && at !== 'preposition') return 'verb';
  if (lower === 'read' && isRead(word)) return 'verb';
  if (form === 'base') return baseForm(word);
  if (isAsked(word)) return 'participle';
  if (SHORT_VERBS.has(lower)) return 'verb';
  // "the group rates the race as even"
  if (lower === 'rates' && word.next && DETERMINERS.has(word.next.lower) && (at === 'name' || at === 'noun')) return 'verb';
  if (lower === 'states' || lower === 'rates' || lower === 'needs') return lower === 'states' && itStates(word) ? 'verb' : 'noun';
  // "his recent remarks", "new plans"
  if (at === 'noun' && tags[i - 1] === 'noun' && form !== 'past' && isAdjective(last) && !isRole(last)) return 'noun';
  if (form === 's' || (form === 'finite' && lower.endsWith('s'))) return sForm(word);
  if (form === 'ing' || (!form && lower.length > 5 && lower.endsWith('ing') && !NO_ING.test(lower))) return ingForm(word);
  const past = form === 'past' || form === 'participle' || form === 'finite' || (!form && lower.length > 4 && lower.endsWith('ed') && !isRole(lower) && !lower.includes('-'));
  return past ? pastForm(word) : 'noun';
}

/** `"…," read the letter`, `one sign read "…"`: the past is written like the present. */
const isRead = ({ units, i, at, next }: Word): boolean =>
  at !== 'to' && at !== 'auxiliary' && (Boolean(units[i - 1]?.quote) || (at === 'comma' && Boolean(units[i + 2]?.quote) && /^[,:]$/.test(next?.text ?? '')) || ((at === 'noun' || at === 'name' || at === 'determiner') && (!next || next.quote !== null || /^[.:]$/.test(next.text) || (next.text === ',' && Boolean(units[i + 2]?.quote)) || (i === 1 && (DETERMINERS.has(next.lower) || /^\p{Lu}/u.test(next.text))))));

/** "Asked whether …, he said", "those asked said", "when pressed on it" */
function isAsked({ lower, at, next, last, opening, i }: Word): boolean {
  // "Told by Smith that it was late, she left"
  if (lower === 'told') return opening && next?.lower === 'by';
  if (lower === 'asked') return opening || (at === 'subordinator' && !(last === 'who' && next !== undefined && /^(?:about|whether|if|why|how)$/.test(next.lower))) || (next !== undefined && /^(?:said|say|told|were)$/.test(next.lower) && i > 0 && /^(?:those|people|voters)$/.test(last));
  return at === 'subordinator' && /^(?:pressed|questioned|reminded|quizzed)$/.test(lower) && /^(?:when|if|once|as|though)$/.test(last);
}

/** "…, the affidavit states.", "the page states that", "an affidavit by Tom Bell states that" */
const itStates = ({ units, tags, i, last, next }: Word): boolean => (tags[i - 1] === 'name' && next?.lower === 'that' && units.slice(0, Math.min(i, 4)).some(({ lower }) => DOCUMENTS.has(lower))) || (tags[i - 1] === 'number' && DOCUMENTS.has(units[i - 2]?.lower ?? '')) || (tags[i - 1] === 'noun' && (DOCUMENTS.has(last) || (next !== undefined && /^(?:that|:)$/.test(next.lower) && !last.endsWith('s'))));

/** Of what is warned in the weather report. */
const WEATHER = words('storm flood flooding wind winds tornado weather heat freeze frost fire hurricane snow ice squall travel tsunami avalanche thunderstorm blizzard surf evacuation');

/** What a court or an agency gives out. */
const RULINGS = words('ruling finding filing briefing hearing');

/** "In her 40-page ruling: …", "in a scathing ruling, …" */
const isRuling = ({ lower, units, tags, i, next, last }: Word): boolean =>
  RULINGS.has(lower) && i > 1 && (tags[i - 2] === 'determiner' || tags[i - 2] === 'possessive' || units[i - 2]?.lower === 'her') && (tags[i - 1] === 'number' || ((tags[i - 1] === 'ing' || tags[i - 1] === 'noun' || tags[i - 1] === 'time') && !isRole(last) && !isGroup(last))) && (!next || /^[.,:]$/.test(next.text));

/** "…," said marketing consultant Ann Smith; "Polling expert Ann Smith said" */
const isTitle = ({ units, at, i, next }: Word): boolean => (i === 0 || at === 'verb') && next !== undefined && isRole(next.lower) && isCapitalised(units[i + 2]?.text ?? '');

function ingForm(word: Word): Tag {
  const { at, next, last } = word;
  if (isRuling(word) || isTitle(word)) return 'noun';
  // `"…," Starling, 34, wrote`
  if (next?.text === ',' && isCapitalised(word.units[word.i]?.text ?? '') && /^\d{1,2}$/.test(word.units[word.i + 2]?.text ?? '') && word.units[word.i + 3]?.text === ',') return 'noun';
  // "a winter storm warning"
  if (word.lower === 'warning' && WEATHER.has(last)) return 'noun';
  // "one writing, '…'", "another adding: '…'"
  if (afterAlone(word) && tells(word) && next && /^(?:[,:]|that)$/.test(next.text)) return 'ing';
  if (at === 'auxiliary') return 'verb';
  // "the meeting", "Boeing's"
  return at === 'determiner' || at === 'possessive' || next?.kind === 'possessive' ? 'noun' : 'ing';
}
