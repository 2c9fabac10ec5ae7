import type { Findings } from '../speakers';
import { criticised, lastWord } from './parties';
import type { Text } from './texts';
import type { Mark } from './types';

/** In a shorter text everything is near. */
const LONG = 9;

/**
 * Somebody is accused or criticised in the first third of a long article, and what they say themselves comes
 * only in the last third, where many readers do not get.
 *
 * What it does not show: a hidden fact. An answer that came late is added late; and what else a key fact may
 * be, no rule can tell, so this is the only one that is looked for.
 */
export function lateAnswers(texts: readonly Text[], { attributions, reply }: Pick<Findings, 'attributions' | 'reply'>): Mark[] {
  const length = texts.length - 1;
  if (length < LONG) return [];
  const early = texts.filter(({ part, index }) => part === 'headline' || index < length / 3);
  const first = new Map<string, number>();
  for (const [i, { speaker, sourceParagraph, paragraph }] of attributions.entries()) {
    // a name that stands far from its words tells nothing about where they are
    if (speaker !== null && Math.abs(sourceParagraph - paragraph) <= 1 && !first.has(speaker)) first.set(speaker, i);
  }
  const asked = new Set(reply.map(({ party }) => lastWord(party)));
  return criticised(early, [...first.keys()]).flatMap(({ name }): Mark[] => {
    const answer = attributions[first.get(name) ?? -1];
    const [start, end] = answer?.content[0] ?? [0, 0];
    if (!answer || asked.has(lastWord(name)) || answer.paragraph < (2 * length) / 3) return [];
    return [{ rule: 'late-answer', group: 'answer-last', place: { part: 'text', index: answer.paragraph, start, end }, quoted: false, detail: { name } }];
  });
}
