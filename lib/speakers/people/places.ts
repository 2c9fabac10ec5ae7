import type { Parsed } from '../cues/parse';
import { BODY_NOUNS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { isPlace, stateOf } from '../lexicon/states';
import type { Unit } from '../text/units';

/** "Ohio", "New Hampshire": the place that is named at `at`, in lower case, and where it ends. Null where none is. */
export function placeAt(units: readonly Unit[], at: number): { place: string; end: number } | null {
  const first = units[at]?.lower ?? '';
  const next = units[at + 1];
  // "New Hampshire": most words have no capital behind them
  if (next && next.text !== next.lower) {
    const two = `${first} ${next.lower}`;
    if (isPlace(two)) return { place: two, end: at + 2 };
  }
  return isPlace(first) ? { place: first, end: at + 1 } : null;
}

const PARTIES: Record<string, string> = { r: 'republican', d: 'democrat', i: 'independent' };

/** Party and state of "R-Ohio", "D-N.H."; nothing where that is none. */
export function partyAndState(lower: string): string[] {
  const [, party = '', place = ''] = /^([rdi])-(.+)$/.exec(lower) ?? [];
  const state = stateOf(place);
  return state && PARTIES[party] ? [PARTIES[party], state] : [];
}

/** The words of `units` in lower case, a place of two words as one: "new jersey", "governor". */
export function wordsAndPlaces(units: readonly Unit[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < units.length; i++) {
    const at = placeAt(units, i);
    found.push(at?.place ?? units[i]?.lower ?? '');
    if (at) i = at.end - 1;
  }
  return found;
}

/** No body's name is longer. */
const LONGEST = 14;

/** Where "of Dover University" ends that stands at `at`, right behind a name; `at` where nothing of the kind does. */
export function endOfHome({ units, tags }: Parsed, at: number): number {
  if (units[at]?.lower !== 'of') return at;
  let end = at + 1;
  if (tags[end] === 'determiner') end++;
  // "of the nonprofit Fair Ledger"
  if (BODY_NOUNS.has(units[end]?.lower ?? '') && tags[end + 1] === 'name') end++;
  const first = end;
  const joins = (i: number) => (/^(?:of|for|and|&)$/.test(units[i]?.lower ?? '') && i > first ? (tags[i + 1] === 'determiner' ? i + 2 : i + 1) : i);
  while (end < at + LONGEST && (tags[end] === 'name' || (end > first && BODY_NOUNS.has(units[end]?.lower ?? '') && tags[end + 1] === 'name') || (joins(end) > end && tags[joins(end)] === 'name' && (units[end]?.text === '&' || ORGANISATION_WORDS.has(units[end - 1]?.lower ?? ''))))) end = tags[end] === 'name' || BODY_NOUNS.has(units[end]?.lower ?? '') ? end + 1 : joins(end);
  return end > first ? end : at;
}
