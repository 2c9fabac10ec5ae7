import type { ChangedToken } from './hunks';
import { isWord } from './tokens';

export type TokenClass = 'number' | 'date' | 'name' | 'content' | 'function' | 'mark';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTHS = set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow tonight midnight noon');
const NUMBERS = set('zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice percent third thirds quarter');
const FUNCTION = set('a an the of in on at to and or but for with by from as that which who this these those is was were are be been being has have had he she it they we his her their its our him them about around nearly almost over under than more least most at up not said says i you would will can could may');
const TITLES = set('mr mrs ms dr prof sen rep gov gen lt col sgt capt president senator governor mayor judge king queen prime minister secretary justice representative congressman congresswoman');
const YEAR = /^(?:1[6-9]|20)\d\d(?:s|[-–]\d\d(?:\d\d)?)?$/;
const CLOCK = /^\d{1,2}:\d\d$|^[ap]\.?m$/;
const SLASHED = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$|^\d{4}-\d\d-\d\d$/;

/** What a changed token is, by its letters and its place. */
export function classOf(token: ChangedToken): TokenClass {
  const { text, previous, next } = token;
  const low = text.toLowerCase();
  if (!isWord(text)) return /[$€£¥%]/.test(text) ? 'number' : 'mark';
  if (DAYS.has(low)) return low.length > 3 || /^\p{Lu}/u.test(text) ? 'date' : 'content';
  // "may" and "march" are also plain words: their capital tells.
  if (MONTHS.has(low)) return /^\p{Lu}/u.test(text) ? 'date' : 'function';
  if (/\d/.test(text)) return isDateNumber(low, previous, next) ? 'date' : 'number';
  if (NUMBERS.has(low) || (low.includes('-') && low.split('-').every((part) => NUMBERS.has(part) || part === 'one'))) return 'number';
  if (CLOCK.test(low)) return 'date';
  if (FUNCTION.has(low)) return 'function';
  return isName(token) ? 'name' : 'content';
}

const isDateNumber = (low: string, previous: string, next: string): boolean =>
  YEAR.test(low) || CLOCK.test(low) || SLASHED.test(low) || (/^\d{1,2}(?:st|nd|rd|th)?$/.test(low) && (MONTHS.has(previous) || MONTHS.has(next) || /^[ap]\.?m$/.test(next)));

function isName({ text, first, next }: ChangedToken): boolean {
  if (!/^\p{Lu}/u.test(text) && !/^\p{Ll}\p{Lu}/u.test(text)) return false;
  if (text === 'I') return false;
  // At the start of a sentence only inner capitals and titles tell.
  return !first || /^.+\p{Lu}/u.test(text) || (TITLES.has(text.toLowerCase()) && next !== '');
}
