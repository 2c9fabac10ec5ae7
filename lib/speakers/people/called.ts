import { isRole } from '../lexicon/roles';
import { OFFICE } from '../lexicon/titles';
import { isCapitalised } from '../text/capital';
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
  // "the Smith campaign", "Smith's campaign", "Smith is running for"
  const owned = units[at]?.kind === 'possessive' ? at + 1 : at;
  const whose = units[owned]?.lower;
  if (whose === 'campaign' || whose === 'candidacy') return ['candidate'];
  if (units[at + 1]?.lower === 'running' && units[at + 2]?.lower === 'for' && /^(?:is|was|,|are)$/.test(units[at]?.lower ?? '')) return ['candidate'];
  if (mark === '(' || mark === ',') {
    const party = partyAndState(units[at + 1]?.lower ?? '');
    if (party.length) return party;
  }
  // "Prince Leopold, Duke of Dover,"
  const noble = units[at + 1];
  if (mark === ',' && noble && isCapitalised(noble.text) && isRole(noble.lower) && units[at + 2]?.lower === 'of' && isCapitalised(units[at + 3]?.text ?? '') && /^[,.)]$/.test(units[at + 4]?.text ?? '')) return [noble.lower];
  // ", Smith's campaign manager,"
  const owner = units[at + 2]?.kind === 'possessive' ? 1 : 0;
  if (mark !== ',' || !(owner || ARTICLES.test(units[at + 1]?.lower ?? ''))) return [];
  let place: string | undefined;
  // "the Harbour chief executive"
  const named: string[] = [];
  for (let i = at + 2 + owner; i < at + REACH; i++) {
    const found = placeAt(units, i);
    if (found) {
      place = found.place;
      i = found.end - 1;
      continue;
    }
    const word = units[i];
    if (word?.lower === 'running' && units[i + 1]?.lower === 'for') return ['candidate'];
    if (!word || word.kind !== 'word') return [];
    const next = units[i + 1];
    if (!isRole(word.lower) || (next && !place && !CLOSERS.test(next.text))) {
      if (isCapitalised(word.text) && !owner) named.push(word.lower);
      continue;
    }
    // "a Republican from Ohio", "the mayor of Dayton"
    place ??= next && /^(?:of|from)$/.test(next.lower) ? placeAt(units, i + 2)?.place : undefined;
    // any show has a host: to be told so makes nobody the one who asks here
    if (word.lower === 'host') return [];
    return [OFFICE[word.lower] ?? word.lower, ...(place ? [place] : []), ...named];
  }
  return [];
}
