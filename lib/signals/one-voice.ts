import type { Attribution } from '../speakers';
import type { Mark } from './types';

/** With fewer quoted words, one sentence makes the difference. */
const ENOUGH = 80;
const MOST = 2 / 3;

/**
 * One voice has two thirds or more of all quoted words, of at least eighty.
 *
 * What it does not show: an unfair article. An interview, a speech or an obituary has one voice by nature;
 * and quoted words tell nothing of how a view is told in the article's own.
 */
export function oneVoice(paragraphs: readonly string[], attributions: readonly Attribution[]): Mark[] {
  const words = new Map<string | null, { words: number; first: Attribution }>();
  let all = 0;
  for (const attribution of attributions) {
    // who is quoted by another speaks in their name
    if (attribution.quotedBy !== null) continue;
    const text = paragraphs[attribution.paragraph] ?? '';
    const count = attribution.quoted.reduce((n, [start, end]) => n + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
    if (!count) continue;
    all += count;
    const voice = words.get(attribution.speaker);
    if (voice) voice.words += count;
    else words.set(attribution.speaker, { words: count, first: attribution });
  }
  if (all < ENOUGH) return [];
  for (const [name, voice] of words) {
    const share = voice.words / all;
    if (name === null || share < MOST) continue;
    const [start, end] = voice.first.quoted[0] ?? [0, 0];
    return [{ rule: 'one-voice', group: 'most-words', place: { part: 'text', index: voice.first.paragraph, start, end }, quoted: false, detail: { name, share } }];
  }
  return [];
}
