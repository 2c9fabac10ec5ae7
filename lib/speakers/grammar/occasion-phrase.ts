import { DAYS, TIME_NOUNS } from '../lexicon/function-words';
import { OCCASIONS } from '../lexicon/occasions';
import { isGroup } from '../lexicon/roles';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

/** Where "that" stands behind a title at `at`: a quotation, or capitalised words. Null where it is none. */
function titleEnds(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  let i = at + 1;
  while (i < at + 6 && (tags[i] === 'name' || tags[i] === 'noun') && /^\p{Lu}/u.test(units[i]?.text ?? '')) i++;
  return units[i]?.lower === 'that' && tags[i] === 'subordinator' ? i : null;
}

/** The end of the prepositional phrase at `at`, if it tells where something was said or the content can be seen right behind it. */
export function occasionPhrase(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at + 1;
  let known = false;
  while (i < units.length && i < at + 16) {
    const tag = tags[i];
    const lower = units[i]?.lower ?? '';
    if (tag === 'subordinator' && lower === 'that') return i;
    if (tag === 'colon') return i;
    // "sought on Wednesday | to calm the crowd"
    if (known && tag === 'to' && tags[i + 1] !== 'determiner' && tags[i + 1] !== 'name' && !OCCASIONS.has(units[i + 1]?.lower ?? '')) return i;
    // `said on "Late Talk" that`, "said on Face the Nation that": a title
    if ((tag === 'quote' || tag === 'determiner') && i > at + 1) {
      const that = titleEnds(units, tags, i);
      if (that) return that;
    }
    if (tag === 'quote' || (tag === 'comma' && tags[i + 1] === 'quote')) return i;
    // "in a statement emailed on Friday"
    if (known && tag === 'verb' && lower.endsWith('ed') && (tags[i + 1] === 'preposition' || tags[i + 1] === 'to' || tags[i + 1] === 'time')) { i++; continue; }
    if (tag === 'comma' || tag === 'stop' || tag === 'subordinator' || tag === 'pronoun' || tag === 'verb' || tag === 'auxiliary') return known ? i : at;
    if (known && ((tag === 'determiner' && tags[i - 1] !== 'to' && tags[i - 1] !== 'preposition') || (tag === 'name' && tags[i - 1] !== 'name' && tags[i - 1] !== 'possessive' && tags[i - 1] !== 'determiner' && tags[i - 1] !== 'preposition' && tags[i - 1] !== 'to' && tags[i - 1] !== 'noun'))) return i;
    if ((OCCASIONS.has(lower) && !(lower === 'social' && units[i + 1]?.lower === 'media')) || DAYS.has(lower) || tag === 'time' || TIME_NOUNS.has(lower)) {
      known = true;
      // the phrase may be over here, with the clause right behind: "in an interview Smith was"
      const next = tags[i + 1];
      if (next === 'pronoun' || next === 'determiner' || (next === 'noun' && !OCCASIONS.has(units[i + 1]?.lower ?? '') && isGroup(units[i + 1]?.lower ?? ''))) return i + 1;
      if (next === 'name' && (tag === 'noun' || tag === 'time')) return i + 1;
    }
    i++;
  }
  return known ? i : at;
}
