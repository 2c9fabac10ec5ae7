import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { OFFICES } from '../lexicon/titles';
import type { Discourse } from './discourse';
import type { Seen } from './seen';
import type { Entity } from './entity';

/** No phrase for an office is longer, in units. */
const LONGEST = 10;

/**
 * Who "the former secretary of state" or "the former president of Freedonia" is: who was the subject or spoke last, as far back
 * as the paragraph before. Of two, one who is not called so by title: "Secretary Smith" still is one. Null where the phrase is
 * another, or nobody is near.
 */
export function formerHolder(discourse: Discourse, { units, paragraph }: Parsed, phrase: Phrase, at: number): Entity | null {
  // asked of every subject
  if (units[phrase.from]?.lower !== 'the' || phrase.to - phrase.from < 5) return null;
  const inside = units.slice(phrase.from, Math.min(phrase.to, phrase.from + LONGEST)).map(({ lower }) => lower);
  const of = inside.indexOf('of');
  const office = inside[of - 1] ?? '';
  if (!inside.slice(1, of).includes('former') || of < 3 || !OFFICES.has(office)) return null;
  const near = [discourse.lastPerson(discourse.subjects, paragraph, at), discourse.lastPerson(discourse.spoke, paragraph, at)]
    .filter((seen): seen is Seen => seen !== undefined && seen.paragraph >= paragraph - 1)
    .toSorted((a, b) => b.paragraph - a.paragraph || b.at - a.at);
  return (near.find(({ entity }) => !entity.roles.has(office)) ?? near[0])?.entity ?? null;
}
