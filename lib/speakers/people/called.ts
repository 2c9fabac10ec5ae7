import { isRole } from '../lexicon/roles';
import { OFFICE } from '../lexicon/titles';
import type { Unit } from '../text/units';
import { partyAndState, placeAt } from './places';

const ARTICLES = /^(?:an?|the|his|her|their)$/;
/** What may stand behind the noun of an apposition. */
const CLOSERS = /^(?:[,.)]|of|from|for|at|in|with|who|and)$/;
/** An apposition names the role within so many words. */
const REACH = 7;

/** What somebody whose name ends before `at` is called behind it, in lower case: "(R-Ohio)", ", an Ohio Republican", ", the mayor of Dayton,". */
export function rolesBehind(units: readonly Unit[], at: number): string[] {
  const mark = units[at]?.text;
  if (mark === '(' || mark === ',') {
    const party = partyAndState(units[at + 1]?.lower ?? '');
    if (party.length) return party;
  }
  if (mark !== ',' || !ARTICLES.test(units[at + 1]?.lower ?? '')) return [];
  let place: string | undefined;
  for (let i = at + 2; i < at + REACH; i++) {
    const found = placeAt(units, i);
    if (found) {
      place = found.place;
      i = found.end - 1;
      continue;
    }
    const word = units[i];
    if (!word || word.kind !== 'word') return [];
    const next = units[i + 1];
    if (!isRole(word.lower) || (next && !place && !CLOSERS.test(next.text))) continue;
    // "a Republican from Ohio", "the mayor of Dayton"
    place ??= next && /^(?:of|from)$/.test(next.lower) ? placeAt(units, i + 2)?.place : undefined;
    // any show has a host: to be told so makes nobody the one who asks here
    if (word.lower === 'host') return [];
    return [OFFICE[word.lower] ?? word.lower, ...(place ? [place] : [])];
  }
  return [];
}
