import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { words } from '../lexicon/words';

/** What holds the words of whoever wrote or issued it. */
const PAPERS = words('statement tweet tweets post posts message email e-mail letter memo op-ed');
/** "first", "now-deleted", "open": so many words stand between the owner and the paper. */
const BETWEEN = 3;

/** "Smith's first tweet on Sunday", "his statement": the owner at the beginning of the phrase, whose words the paper holds; null where it is no such phrase. */
export function ownerOfPaper({ units, tags }: Parsed, { from, to }: Phrase): Phrase | null {
  const pronoun = /^(?:his|her)$/.test(units[from]?.lower ?? '');
  const genitive = pronoun ? from : tags.indexOf('possessive', from);
  if (genitive < from || genitive >= to) return null;
  for (let i = genitive + 1; i < to && i <= genitive + 1 + BETWEEN; i++) {
    if (PAPERS.has(units[i]?.lower ?? '')) return tags[i + 1] === 'noun' ? null : { from, to: pronoun ? from + 1 : genitive, aside: null };
    if (tags[i] !== 'noun' && tags[i] !== 'number' && tags[i] !== 'adverb' && tags[i] !== 'participle') return null;
  }
  return null;
}
