import type { Parsed } from '../cues/parse';
import { BODIES } from '../lexicon/roles';
import type { Discourse } from './discourse';
import type { Entity } from './entity';

/** What the names of unions have in them. */
const UNION = /\b(?:local|union|workers|teamsters|guild|brotherhood|federation|association)\b/;

/** "The union representing nurses at Bell Hospital filed … ¶ According to a release, Nurses Local 12 …": the body that an article opens with, by the name that the next paragraph gives; null where it gives none. */
export function openingBody({ paragraphs, people: { mentions } }: Discourse, { paragraph, index, units }: Parsed): Entity | null {
  const noun = units[1]?.lower ?? '';
  if (paragraph !== 0 || index !== 0 || units[0]?.lower !== 'the' || !BODIES.has(noun) || !/^(?:representing|behind)$/.test(units[2]?.lower ?? '') || !paragraphs[1]) return null;
  const named = mentions.find((m) => m.paragraph === 1 && m.entity.kind === 'organisation' && m.entity.mentions.find((first) => first.paragraph >= 0) === m && (noun !== 'union' || UNION.test(m.entity.words.join(' '))));
  return named?.entity ?? null;
}
