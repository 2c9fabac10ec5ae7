import type { Parsed } from '../cues/parse';
import type { Tag } from '../grammar/tag';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';

const IS = words("is was 's remains");
const STILL = words('now also currently still already himself herself');
/** What is told of somebody is no longer, in units. */
const LONGEST = 30;
/** Characters of a title. */
const SHORT = 60;
const ENDS = new Set<Tag | undefined>(['stop', 'comma', 'colon', 'dash', 'quote', 'coordinator', 'open', 'pronoun']);

/** "Smith | is a nurse from Dayton.": in units, what somebody is said to be by the verb at `at`; null where that is told by somebody in the article, or is nobody's trade or office. */
export function predicateAt({ units, tags, cues }: Parsed, at: number): [from: number, to: number] | null {
  if (!IS.has(units[at]?.lower ?? '') || cues.some(({ verb }) => verb.frames.has('tag'))) return null;
  let from = at + 1;
  while (STILL.has(units[from]?.lower ?? '')) from++;
  if (!/^(?:an?|the)$/.test(units[from]?.lower ?? '')) return null;
  let head = from + 1;
  while (head < from + LONGEST && (tags[head + 1] === 'noun' || tags[head + 1] === 'name')) head++;
  const lower = units[head]?.lower ?? '';
  if (!isRole(lower) || isGroup(lower) || head === from + 1 && tags[head + 1] === 'stop') return null;
  let to = head + 1;
  for (let joined = false; to < units.length && to < from + LONGEST; to++) {
    // "a nurse and mother of two", "a maker of bread and beer"
    if (tags[to] === 'coordinator' && /^(?:noun|name|ing)$/.test(tags[to + 1] ?? '') && !joined) {
      joined = true;
      continue;
    }
    // `the author of "Late Bread"`
    if (tags[to] === 'quote' && units[to - 1]?.lower === 'of' && (units[to]?.text.length ?? 0) < SHORT) return [from, to + 1];
    if (ENDS.has(tags[to]) || (tags[to] === 'subordinator' && !/^(?:who|that)$/.test(units[to]?.lower ?? ''))) break;
  }
  // "the author of | ''Late Bread''": not without the book, which is no word
  return tags[to - 1] === 'preposition' ? null : [from, to];
}
