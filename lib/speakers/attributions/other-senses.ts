import type { Complement } from '../content/behind';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { OF_DOING } from './senses-of-doing';
import { OF_JUDGING } from './senses-of-judging';
import { OF_SAYING } from './senses-of-saying';
import { type Sense, useOf } from './use';

/** Most verbs of saying mean nothing else and are not here. A map, as a strange tag may have any word of the article for its lemma. */
const SENSES: ReadonlyMap<string, Sense> = new Map(Object.entries({ ...OF_SAYING, ...OF_JUDGING, ...OF_DOING }));

/**
 * Does the verb mean something else here than to say, think or judge? "Viewed the video", "posted a picture", "went on the attack".
 * `complement`: what follows the cue; `phrase`: its subject, where it stands in the sentence. Both in units of the sentence.
 */
export function meansElse(sentence: Parsed, cue: Cue, complement: Complement, phrase: Phrase | null): boolean {
  if (eachOther(sentence, complement)) return true;
  const sense = SENSES.get(cue.verb.lemma);
  return sense !== undefined && sense(useOf(sentence, cue, complement, phrase));
}

/** "Tore into each other": who says what is not told. */
const eachOther = ({ units }: Parsed, { from, to }: Complement): boolean => /^(?:each|one)$/.test(units[from]?.lower ?? '') && /^(?:other|another)$/.test(units[from + 1]?.lower ?? '') && !units.slice(from, to).some((u) => u.quote);
