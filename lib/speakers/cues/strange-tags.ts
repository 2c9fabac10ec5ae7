import type { Tag } from '../grammar/tag';
import { cueVerb, type Frame } from '../lexicon/cue-verbs';
import { POSSESSIVES } from '../lexicon/function-words';
import type { Unit } from '../text/units';
import type { Cue } from './cue';

/** `"…!" an angry Smith retorted.`: whatever stands where a tag stands is one. `before`: the last unit of the sentence before. */
export function strangeTag(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): Cue | null {
  const lower = units[i]?.lower ?? '';
  if (tags[i] !== 'verb' || !/(?:ed|s|ew|ang|oke)$/.test(lower) || !standsAsTag(units, tags, i, before)) return null;
  return { from: i, to: i + 1, head: i, verb: { lemma: cueVerb(lower)?.verb.lemma ?? lower, frames: new Set<Frame>(['tag', 'weak']) }, form: 'past', passive: false, chained: false };
}

/** What a quotation hangs on that is a part of a phrase. */
const HANGS = new Set<Tag | undefined>(['noun', 'preposition', 'possessive', 'determiner', 'name']);

function standsAsTag(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): boolean {
  const after = tags[i + 1];
  // `Ann Smith, star of "Harbor," thanked Jones for coming`: a name in what she is
  if (HANGS.has(tags[i - 2]) && /^\W{1,2}\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u.test(units[i - 1]?.text ?? '')) return false;
  if (leavesOpen(units[i - 1])) return after === 'name' || (after === 'determiner' && !POSSESSIVES.has(units[i + 1]?.lower ?? ''));
  if (after !== undefined && after !== 'stop' && after !== 'comma' && after !== 'adverb' && after !== 'colon' && !(after === 'preposition' && cueVerb(units[i]?.lower ?? ''))) return false;
  // `"…?" Smith questioned` but `"…?" Smith nodded`, `"…?" The mayor questioned the plan`
  const another = tags[0] === 'determiner' || tags[0] === 'pronoun' || !cueVerb(units[i]?.lower ?? '');
  return quoteWaits(units, tags, i, another ? undefined : before);
}

/** Does a quotation that cannot stand alone wait for its verb at `i`, with nothing but a short subject between? */
export function quoteWaits(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): boolean {
  let j = i - 1;
  while (j >= 0 && j > i - 8 && (tags[j] === 'name' || tags[j] === 'noun' || tags[j] === 'determiner' || tags[j] === 'pronoun' || tags[j] === 'adverb' || tags[j] === 'number' || (tags[j] === 'comma' && /^(?:name|noun)$/.test(tags[j - 1] ?? '')))) j--;
  // `"…?" a woman with a horn called`
  if (tags[j] === 'preposition' && j > i - 8) {
    let k = j - 1;
    while (k >= 0 && k > j - 4 && tags[k] === 'noun') k--;
    if (k < j - 1 && tags[k] === 'determiner' && /^an?$/.test(units[k]?.lower ?? '')) j = k - 1;
  }
  // `"…," a demand Smith rejected`
  if (/^an?$/.test(units[j + 1]?.lower ?? '') && tags[i - 1] === 'name') return false;
  return j < i - 1 && leavesOpen(j < 0 ? before : units[j]);
}
/** A quotation that cannot stand alone: it ends in a comma, or in ! or ? with a small letter behind. */
const leavesOpen = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /[,!?]['’]?\W{1,2}$/.test(unit.text);
