import type { Findings } from '../speakers';
import { criticised, isHeard } from './parties';
import type { Text } from './texts';
import type { Mark } from './types';

/**
 * Somebody is accused or criticised in the article's own words, and neither they nor anybody for them is
 * quoted, paraphrased, or said to have been asked.
 *
 * What it does not show: that nobody asked. An article may pass over it, or the answer may be well known.
 */
export function otherSide(texts: readonly Text[], speech: Pick<Findings, 'speakers' | 'reply' | 'named'>): Mark[] {
  return criticised(texts, speech.named.map(({ name }) => name))
    .filter(({ name }) => !isHeard(name, speech))
    .map(({ name, place }): Mark => ({ rule: 'other-side', group: 'not-heard', place, quoted: false, detail: { name } }));
}
