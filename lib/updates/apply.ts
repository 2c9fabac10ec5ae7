import type { Comparison } from './comparison';
import { bodyOf } from './notes/body';
import { findNotes } from './notes/find';
import { type Passage, sentencesOf, textAt } from './sentences';
import type { Snapshot } from './snapshot';
import type { Segment } from './words';

/**
 * The new snapshot, made from the old one and the comparison of the two: proof that a comparison leaves nothing out.
 *
 * @param before the snapshot that was compared; another one gives nonsense.
 */
export function applyComparison(before: Snapshot, { headline, published, modified, changes, rebuild }: Comparison): Snapshot {
  const old = sentencesOf(before.paragraphs, bodyOf(before.paragraphs, findNotes(before).notes)).map((p) => textAt(before.paragraphs, p));
  const texts: string[] = rebuild.sentences.map(() => '');
  for (const [i, j] of rebuild.kept) texts[j] = old[i] ?? '';
  for (const [j, text] of rebuild.settings) texts[j] = text;
  for (const { sentences, words } of changes) {
    let at = 0;
    const joined = newText(words);
    for (const j of sentences.after) {
      const { start, end } = rebuild.sentences[j] ?? { start: 0, end: 0 };
      texts[j] = joined.slice(at, at + end - start);
      at += end - start + 1;
    }
  }
  return {
    headline: headline ? newText(headline.words) : (rebuild.headline ?? before.headline),
    authors: rebuild.authors,
    published: published ? published.after : before.published,
    modified: modified ? modified.after : before.modified,
    captions: rebuild.captions,
    paragraphs: laidOut([...rebuild.sentences.map((passage, j) => ({ passage, text: texts[j] ?? '' })), ...rebuild.notes]),
  };
}

const newText = (words: readonly Segment[]): string => words.filter((w) => w.op !== 'del').map((w) => w.text).join('');

function laidOut(pieces: readonly { passage: Passage; text: string }[]): string[] {
  const paragraphs: string[] = [];
  for (const { passage, text } of pieces.toSorted((x, y) => x.passage.paragraph - y.passage.paragraph || x.passage.start - y.passage.start)) {
    paragraphs[passage.paragraph] = (paragraphs[passage.paragraph] ?? '').padEnd(passage.start, ' ') + text;
  }
  return paragraphs;
}
