import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { words } from '../lexicon/words';

/** What holds the words of whoever wrote or issued it. */
const PAPERS = words('note comment statement tweet tweets post posts message email e-mail letter memo op-ed caption text texts');
/** Papers that one is sent. */
const TO_SOMEBODY = words('termination dismissal rejection acceptance offer recommendation admission eviction severance suspension');
/** "first", "now-deleted", "open": so many words stand between the owner and the paper. */
const BETWEEN = 3;

/** "a message | pinned at the top by Ann Smith", "a note | signed by Smith": the name of who wrote it. */
function writtenBy({ units, tags }: Pick<Parsed, 'units' | 'tags'>, from: number, to: number): Phrase | null {
  const by = units.findIndex(({ lower }, i) => i > from && i < to && lower === 'by');
  return by > 0 && /^(?:pinned|posted|signed|written|sent|texted|penned|shared|published)$/.test(units[from]?.lower ?? '') && by + 1 < to && tags.slice(by + 1, to).every((tag) => tag === 'name') ? { from: by + 1, to, aside: null } : null;
}

/** "a statement | from Mayor Ann Smith": the name of who wrote it. */
function sentFrom({ units, tags }: Pick<Parsed, 'units' | 'tags'>, from: number, to: number): Phrase | null {
  const by = units.findIndex(({ lower }, i) => i > from && i < to && (lower === 'from' || lower === 'by'));
  let end = by + 1;
  while (end < to && (tags[end] === 'name' || tags[end] === 'noun' || tags[end] === 'possessive')) end++;
  // "a letter from Smith's office": the office
  return by > 0 && (tags[end - 1] === 'name' || tags.slice(by, end).includes('possessive')) && PAPERS.has(units[by - 1]?.lower ?? '') ? { from: by + 1, to: end, aside: null } : null;
}

/** "comment" of "The most-liked comment under the video": the first paper in a phrase, in lower case. */
const nounIn = (units: Parsed['units'], from: number, to: number): string => units.slice(from, Math.min(to, from + BETWEEN + 1)).find(({ lower }) => PAPERS.has(lower))?.lower ?? '';

/** "|, from a user called Ann Smith,": the name of who wrote it. */
function signedIn({ units, tags }: Pick<Parsed, 'units' | 'tags'>, [from, to]: [number, number]): Phrase | null {
  let name = to;
  while (name > from && tags[name - 1] === 'name') name--;
  return /^(?:from|by)$/.test(units[from]?.lower ?? '') && name < to && (name === from + 1 || /^(?:called|named|user)$/.test(units[name - 1]?.lower ?? '')) ? { from: name, to, aside: null } : null;
}

/** "Smith's first tweet on Sunday", "his statement": the owner at the beginning of the phrase, whose words the paper holds; null where it is no such phrase. */
export function ownerOfPaper({ units, tags }: Parsed, { from, to, aside }: Phrase): Phrase | null {
  const writer = PAPERS.has(units[from + 1]?.lower ?? '') ? writtenBy({ units, tags }, from + 2, to) : null;
  if (writer) return writer;
  const signed = aside && PAPERS.has(nounIn(units, from, to)) ? signedIn({ units, tags }, aside) : null;
  if (signed) return signed;
  const sent = sentFrom({ units, tags }, from, to);
  if (sent) return sent;
  const pronoun = /^(?:his|her)$/.test(units[from]?.lower ?? '');
  const genitive = pronoun ? from : tags.indexOf('possessive', from);
  if (genitive < from || genitive >= to) return null;
  for (let i = genitive + 1; i < to && i <= genitive + 1 + BETWEEN; i++) {
    // "her termination letter" is by whoever dismissed her
    if (PAPERS.has(units[i]?.lower ?? '')) return tags[i + 1] === 'noun' || TO_SOMEBODY.has(units[i - 1]?.lower ?? '') ? null : { from, to: pronoun ? from + 1 : genitive, aside: null };
    if (tags[i] !== 'noun' && tags[i] !== 'number' && tags[i] !== 'adverb' && tags[i] !== 'participle') return null;
  }
  return null;
}
