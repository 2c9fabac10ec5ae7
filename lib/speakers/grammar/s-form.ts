import { cueVerb } from '../lexicon/cue-verbs';
import { DETERMINERS } from '../lexicon/function-words';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import { NEVER_NOUNS } from './base-form';
import type { Tag } from './tag';
import { clauseHasVerb, opensReported, type Word } from './word';

/** So far before its verb "as" stands, in units. */
const AS = 8;
/** Plurals more often than verbs. */
const PLURALS = words('voices projects insults attacks comments questions thanks favors details demands requests references remarks notes');

/** "reports", "attacks": a verb or a plural. */
export function sForm(word: Word): Tag {
  const { units, tags, i, lower, next, cue, form, at, inside } = word;
  // "disprove Republican claims of fraud"
  if (next?.lower === 'of' && /^(?:claims|demands|charges|warnings|promises|reports|chants|shouts|cries|screams|accounts)$/.test(lower)) return 'noun';
  if (form === 's' && PLURALS.has(lower)) {
    if (tellsHere(word)) return 'verb';
    // "attacks in Paris", but "Smith notes the state …", "…, Smith notes."
    const named = at === 'name' || ((i === 1 || units[i - 2]?.quote) && /^\p{Lu}/u.test(units[i - 1]?.text ?? ''));
    const tells = named && (!next || opensReported(next) || behindQuote(word));
    if (at !== 'pronoun' && !(at === 'comma' && next?.lower === 'that') && !tells) return 'noun';
  }
  if (form === 's' && at === 'noun' && next?.lower === 'that' && cue && NEVER_NOUNS.has(cue.verb.lemma)) return 'verb';
  if (isGroup(lower) && (at === 'noun' || at === undefined)) return at === 'noun' && next && (next.quote || next.lower === 'that') ? 'verb' : 'noun';
  // "…, advocates have warned."
  if (isGroup(lower) && at === 'comma' && next && (/^(?:have|had|say)$/.test(next.lower) || cueVerb(next.lower)?.form === 'past')) return 'noun';
  // "Another calls the film dull"
  if (form === 's' && cue && i === 1 && /^(?:another|one|each)$/.test(word.last) && next && (DETERMINERS.has(next.lower) || /^(?:it|him|her|them)$/.test(next.lower))) return 'verb';
  // "demanding answers by August"
  if (at === 'ing' && form === 's' && /^(?:answers|claims|reports|calls|promises|warnings)$/.test(lower)) return 'noun';
  return inside || at === undefined || at === 'to' || at === 'verb' || (at === 'noun' && clauseHasVerb(units, tags, i)) ? 'noun' : 'verb';
}

/** "Smith, who notes that", "the paper notes the state …", "…, Smith notes.": a plural that is a verb here. */
function tellsHere({ units, tags, i, next }: Word): boolean {
  if (/^(?:who|which)$/.test(units[i - 1]?.lower ?? '') && next) return next.lower === 'that' || next.quote !== null || (next.text === ',' && units[i + 2]?.quote !== null && units[i + 2] !== undefined);
  if (tags[i - 1] === 'noun' && tags[i - 2] === 'determiner' && DOCUMENTS.has(units[i - 1]?.lower ?? '')) return next !== undefined && (next.lower === 'that' || DETERMINERS.has(next.lower));
  // "the campaign projects that"
  if (next?.lower === 'that' && tags[i - 1] === 'noun' && isGroup(units[i - 1]?.lower ?? '')) return true;
  // "…, as the foundation's website notes:"
  if (next?.text === ':' && tags[i - 1] === 'noun' && units.slice(Math.max(0, i - AS), i).some((u) => u.lower === 'as')) return true;
  let from = i;
  while (tags[from - 1] === 'name') from--;
  return from < i && tags[from - 1] === 'comma' && (!next || /^[.,]$/.test(next.text));
}

/** `"…," Ann Smith notes.` */
function behindQuote({ units, tags, i }: Word): boolean {
  let j = i - 1;
  while (tags[j] === 'name' || (j === i - 1 && tags[j] === 'noun')) j--;
  return leavesOff(units[j]);
}
const leavesOff = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /[,.!?]['’]?\W{1,2}$/.test(unit.text);
