import type { Parsed } from '../cues/parse';
import { OPENERS, POSTMODIFIES, SUBORDINATORS, DETERMINERS } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { WORKS } from '../lexicon/works';
import type { Quotation } from '../text/quotations';

/** Nouns and participles whose name follows in quotation marks: the show "Old River", the phrase "so it goes". */
const NAMED = words('phrase term slogan hashtag show shows series book books film films movie movies song songs column album podcast sitcom drama play novel essay titled entitled nicknamed dubbed so-called program programme episode segment host of leads watch watches watching enjoys');
/** Small words that a title leaves small. */
const SMALL = (lower: string): boolean => DETERMINERS.has(lower) || POSTMODIFIES.has(lower) || SUBORDINATORS.has(lower) || OPENERS.has(lower) || lower === 'and' || lower === 'or';

/** A title has no more words. */
const LONGEST = 7;
/** So many words as tell whether a passage is too long for one. */
const firstWords = (inner: string): string[] => inner.split(/\s+/, 2 * LONGEST + 1);
/** Are the words written as in the name of a work: with capitals, but for those that a title leaves small? */
const inTitleCase = (inner: string, list: readonly string[]): boolean => /^\p{Lu}/u.test(inner) && !/[!?]|\p{Ll}{3}\. \p{Lu}/u.test(inner) && list.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL(word.toLowerCase()));
const hasCapitals = (list: readonly string[]): boolean => list.filter((word) => /^\p{Lu}/u.test(word)).length > 1;

/** Do the words in quotation marks read as the name of a work, whatever stands before them? */
export function isTitle(quoted: string): boolean {
  const inner = quoted.replace(/[.,;:]$/, '');
  const list = firstWords(inner);
  return list.length <= LONGEST && inTitleCase(inner, list) && hasCapitals(list);
}

/** `the hit film "Frozen"`: named by what it is. */
export function isWork({ units, text }: Parsed, quote: Quotation): boolean {
  const inner = text.slice(quote.start, quote.end).replace(/[.,;:]$/, '');
  return WORKS.has(units[units.findIndex((u) => u.quote === quote) - 1]?.lower ?? '') && inTitleCase(inner, firstWords(inner));
}

/**
 * Is a passage inside the writer's own sentence the name of a work, a slogan or a word held up with
 * tongs, and nobody's speech? `utters`: it stands in the content of a cue of saying.
 */
export function isScare({ units, text }: Parsed, quote: Quotation, utters: boolean): boolean {
  const at = units.findIndex((u) => u.quote === quote);
  const before = units[at - 1]?.lower ?? '';
  const inner = text.slice(quote.start, quote.end).replace(/[.,;:]$/, '');
  const list = firstWords(inner);
  // `a column, entitled "Why Electing Smith Is More Important Than Waiting"`
  const entitled = /^(?:en)?titled$|^headlined$/.test(before === ',' ? (units[at - 2]?.lower ?? '') : before);
  if (entitled && list.length <= 2 * LONGEST && inTitleCase(inner, list)) return true;
  if (list.length > LONGEST) return false;
  // "urged them to 'KILL THE BILL'"
  const shouted = list.length > 1 && inner === inner.toUpperCase() && /\p{Lu}{2}/u.test(inner);
  const title = inTitleCase(inner, list) && !shouted;
  if (title && hasCapitals(list)) return true;
  if (title && !utters) return true;
  if (NAMED.has(before) && (title || before === 'phrase' || before === 'term' || before === 'so-called' || before === 'hashtag')) return true;
  return !utters && list.length < 3 && before !== 'as' && before !== 'to';
}
