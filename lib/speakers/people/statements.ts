import type { Parsed } from '../cues/parse';
import type { Discourse } from './discourse';
import { words } from '../lexicon/words';
import type { Entity } from './entity';

/** How many sentences, and paragraphs, before it "the statement" may have been told of. */
const SENTENCES = 12;
const PARAGRAPHS = 3;

/** What somebody issues and it then "said": a statement, a notice. An email may be told of by others than who wrote it. */
export const ISSUED = words('statement notice memo release bulletin letter note');
/** "gave her blessing in a handwritten | note"; but the police, who found a note, did not write it. */
const isWritten = ({ units }: Parsed, at: number): boolean => units.slice(Math.max(0, at - 4), at).some(({ lower }, i, near) => lower === 'in' && /^an?$/.test(near[i + 1]?.lower ?? ''));

/** Whose "the statement" (`noun`) of a sentence is: "Smith said in a statement … the statement added". Null where none has been told of, or not whose. */
export function whoseStatement(discourse: Discourse, sentence: Parsed, noun = 'statement'): Entity | null {
  const { paragraphs } = discourse;
  let { paragraph, index } = sentence;
  for (let looked = 0; looked < SENTENCES; looked++) {
    index--;
    while (index < 0) {
      paragraph--;
      if (paragraph < 0 || paragraph < sentence.paragraph - PARAGRAPHS) return null;
      index = (paragraphs[paragraph]?.length ?? 0) - 1;
    }
    const before = paragraphs[paragraph]?.[index];
    const at = before?.units.findIndex(({ lower }) => lower === noun) ?? -1;
    if (before && at >= 0) return noun === 'note' && !isWritten(before, at) ? null : issuer(discourse, before, at);
  }
  return null;
}

/** Who issues what stands at unit `at`: "a statement from Smith", "Smith said in a statement", "Smith issued a statement". */
function issuer(discourse: Discourse, sentence: Parsed, at: number): Entity | null {
  const { paragraph, units } = sentence;
  const from = /^(?:from|by)$/.test(units[at + 1]?.lower ?? '') ? units[at + (units[at + 2]?.lower === 'the' ? 3 : 2)] : undefined;
  const named = from && discourse.between(paragraph, from.start, from.end).find((m) => m.from === from.start);
  if (named) return named.entity;
  // "The Post said Smith provided a written statement"
  const verb = units.findLastIndex(({ lower }, i) => i < at && i > at - 6 && /^(?:issued|provided|released|gave|sent|read|made)$/.test(lower));
  const giver = verb > 0 ? discourse.between(paragraph, units[0]?.start ?? 0, units[verb]?.start ?? 0).find((m) => m.end === units[verb - 1]?.end) : undefined;
  if (giver) return giver.entity;
  const start = units[0]?.start ?? 0;
  const end = units.at(-1)?.end ?? start;
  const spoke = discourse.spoke[discourse.spokenBefore(paragraph, end) - 1];
  if (spoke && spoke.paragraph === paragraph && spoke.at >= start) return spoke.entity;
  const subject = discourse.mainSubject(sentence)?.phrase;
  const last = subject && units[subject.to - 1]?.end;
  return (subject && discourse.between(paragraph, units[subject.from]?.start ?? 0, last ?? 0).find((m) => m.end === last)?.entity) ?? null;
}
