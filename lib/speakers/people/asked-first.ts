import type { Parsed } from '../cues/parse';
import { isRole } from '../lexicon/roles';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import type { Nameless } from './nameless';

/** So far behind "when" the verb stands, and behind the verb who is asked ends, in units. */
const VERB = 8;
const HEARER = 8;

/**
 * "When the Post asked Smith about it, | he laughed": who is asked in the clause before `at` (UTF-16 code units) of a sentence,
 * and so answers in this one. Null where nobody is.
 */
export function askedFirst(discourse: Discourse, nameless: Nameless, sentence: Parsed, at: number): Entity | null {
  const { units, tags, text, paragraph } = sentence;
  const here = units.findIndex(({ start }) => start === at);
  const when = units.findLastIndex(({ lower }, i) => i < here && /^(?:when|after|once)$/.test(lower));
  const asked = when < 0 ? -1 : units.findIndex(({ lower }, i) => i > when && i < when + VERB && lower === 'asked');
  if (asked < 0 || tags[asked - 1] === 'auxiliary' || asked + 1 >= here) return null;
  let end = asked + 1;
  while (end < asked + HEARER && /^(?:name|noun|determiner|possessive|adverb)$/.test(tags[end] ?? '')) end++;
  const comma = tags.indexOf('comma', end);
  if (end === asked + 1 || comma < 0 || comma > here || tags.slice(comma + 1, here).includes('comma')) return null;
  const [start, stop] = [units[asked + 1]?.start ?? 0, units[end - 1]?.end ?? 0];
  const named = discourse.between(paragraph, start, stop).find((m) => m.end === stop);
  if (named) return named.entity.kind === 'person' ? named.entity : null;
  const head = units[end - 1]?.lower ?? '';
  return isRole(head) && tags[asked + 1] === 'determiner' ? nameless.entity(text.slice(start, stop), 'unnamed', head) : null;
}
