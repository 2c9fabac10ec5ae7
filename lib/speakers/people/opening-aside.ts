import { type Parsed, wordsOf } from '../cues/parse';
import { isRole } from '../lexicon/roles';
import type { Mention } from './entity';

/** What somebody is stands this near the beginning, in units: "A former emergency room doctor". */
const HEAD = 7;

/** "A former doctor who keeps bees, | Ann Smith told": what is told of a person before the name, where it opens the sentence. As it would stand inside one; null where nothing is. */
export function openingAside(sentence: Parsed, mention: Mention): string | null {
  const { units, tags } = sentence;
  const name = units.findIndex(({ start }) => start === mention.from);
  const comma = name - 1;
  if (comma < 2 || tags[comma] !== 'comma' || !/^an?$/.test(units[0]?.lower ?? '')) return null;
  const behind = units.findIndex(({ start }) => start >= mention.end);
  if (!/^(?:verb|auxiliary|adverb)$/.test(tags[behind] ?? '')) return null;
  if (tags.slice(0, comma).some((tag) => tag === 'comma' || tag === 'colon' || tag === 'quote' || tag === 'dash')) return null;
  const who = units.findIndex(({ lower }, i) => i < comma && /^(?:who|whose)$/.test(lower));
  const clause = tags.slice(0, who < 0 ? comma : who).some((tag) => tag === 'verb' || tag === 'auxiliary');
  if (clause || !units.slice(1, HEAD).some(({ lower }, i) => i + 1 < (who < 0 ? comma : who) && isRole(lower))) return null;
  const told = wordsOf(sentence, 0, comma);
  return told.charAt(0).toLowerCase() + told.slice(1);
}
