import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';

/** "Neither Smith nor the church" before unit `at`: the two of whom it is denied; null where none are. */
export function neither({ units, tags }: Parsed, at: number): [Phrase, Phrase] | null {
  const from = units.findLastIndex(({ lower }, i) => i < at && lower === 'neither');
  const nor = units.findIndex(({ lower }, i) => i > from && i < at && lower === 'nor');
  if (from < 0 || nor < from + 2 || tags.slice(from, at).some((tag) => tag === 'verb' || tag === 'auxiliary')) return null;
  // "Jones, the mayor, | responded"
  const name = (begin: number, end: number): Phrase => ({ from: begin, to: tags[end - 1] === 'comma' ? tags.indexOf('comma', begin) : end, aside: null });
  return [name(from + 1, nor), name(nor + 1, at)];
}

/** "Harbour Trust" of "no one at Harbour Trust", "lawyer for Bell" of "no lawyer for Bell": of whom the subject of a sentence denies that anybody did; null where it does not. */
export function denied({ units }: Parsed, phrase: Phrase): Phrase | null {
  const word = (n: number) => units[phrase.from + n]?.lower ?? '';
  const nobody = word(0) === 'no' && word(1) === 'one' ? 2 : /^(?:nobody|none|neither)$/.test(word(0)) ? 1 : 0;
  const behind = nobody && /^(?:at|from|in|of|for|with)$/.test(word(nobody)) ? nobody + 1 : word(0) === 'no' && word(1) !== 'one' ? 1 : 0;
  return behind && phrase.from + behind < phrase.to ? { ...phrase, from: phrase.from + behind } : null;
}
