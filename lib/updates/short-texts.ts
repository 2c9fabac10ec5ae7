import { alignment } from './align';
import type { CaptionChange, TextChange } from './comparison';
import { nameOf } from './naming';
import { at } from './side';
import { inOneGo } from './slices';
import { plainForm } from './typography';
import { wordSegments } from './words';

/** Null where two headlines or captions are the same but for how they are set. */
export function textChange(before: string, after: string): TextChange | null {
  if (plainForm(before) === plainForm(after)) return null;
  const words = wordSegments(before, after);
  const kind = nameOf(words);
  return { before, after, kind, trivial: kind === 'typo', words };
}

/** Captions are aligned as sentences are: a picture may come, go, or change its words. */
export function captionChanges(before: readonly string[], after: readonly string[]): CaptionChange[] {
  const links = inOneGo(alignment(before, after));
  const pairs = links.flatMap((l) => (l.kind === 'same' || l.kind === 'moved' ? [] : (textChange(at(before, l.before).join(' '), at(after, l.after).join(' ')) ?? [])));
  const held = { before: new Set(links.flatMap((l) => l.before)), after: new Set(links.flatMap((l) => l.after)) };
  const came = after.filter((text, k) => !held.after.has(k) && plainForm(text)).map((text): CaptionChange => ({ before: null, after: text, kind: null, trivial: false, words: [{ op: 'add', text }] }));
  const went = before.filter((text, k) => !held.before.has(k) && plainForm(text)).map((text): CaptionChange => ({ before: text, after: null, kind: null, trivial: false, words: [{ op: 'del', text }] }));
  return [...pairs, ...came, ...went];
}
