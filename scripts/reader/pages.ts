import { bodySentences, type Comparison, compareSentences, compareSnapshots, type Passage, type Segment, type SentenceChange, type Snapshot, snapshotOf } from '../../lib/updates';
import { readPage } from './page';

/** Two saved versions of a page, compared. `changes` points into the sentences of `before` and `after`. */
export interface PagesAnswer extends Pick<Comparison, 'headline' | 'byline' | 'captions' | 'published' | 'modified' | 'notes'> {
  id: string;
  before: PageVersion;
  after: PageVersion;
  changes: SentenceChange[];
}

interface PageVersion extends Snapshot {
  /** `[paragraph, start, end)`, notes left out. */
  sentences: [number, number, number][];
}

/** @throws with one clear sentence when a page is no article. */
export function snapshotOfPage(name: string, html: string): Snapshot {
  const reading = readPage(html, null);
  if (!reading.found) throw new Error(reading.reason === 'not-article' ? `"${name}" is no article` : `"${name}" looks like an article, but its text can't be read for certain`);
  return snapshotOf(reading.article);
}

const version = (snapshot: Snapshot, passages: readonly Passage[]): PageVersion => ({ ...snapshot, sentences: passages.map((p) => [p.paragraph, p.start, p.end]) });

export function answerPages(id: string, before: Snapshot, after: Snapshot): PagesAnswer {
  const [old, now] = [bodySentences(before), bodySentences(after)];
  const { headline, byline, captions, published, modified, notes } = compareSnapshots(before, after);
  return { id, before: version(before, old.passages), after: version(after, now.passages), headline, byline, captions, published, modified, notes, changes: compareSentences(old.texts, now.texts) };
}

const marked = (words: readonly Segment[]): string => words.map(({ op, text }) => (op === 'same' ? text : op === 'add' ? `{+${text}+}` : `[-${text}-]`)).join('');

const moments = (name: string, change: Comparison['modified']) => (change ? [`${name}: ${change.before ?? 'not given'} → ${change.after ?? 'not given'}`] : []);

/** The comparison as a person would read it: removed words as [-…-], added ones as {+…+}. */
export function pagesAsText(before: Snapshot, after: Snapshot): string {
  const c = compareSnapshots(before, after);
  const lines = [
    ...(c.headline ? [`Headline: ${marked(c.headline.words)}`] : []),
    ...(c.byline ? [`Byline: ${c.byline.before.join(', ') || 'none'} → ${c.byline.after.join(', ') || 'none'}`] : []),
    ...moments('Published', c.published),
    ...moments('Modified', c.modified),
    ...c.captions.map((caption) => `Caption: ${marked(caption.words)}`),
    ...c.notes.added.map((n) => `New note (${[n.kind, n.at, n.saysWhat ? null : 'does not say what changed'].filter(Boolean).join(', ')}): ${n.text}`),
    ...c.notes.removed.map((n) => `Note gone (${n.kind}): ${n.text}`),
    ...c.changes.map(({ link, kind, words, after: place, before: was }) => `Paragraph ${((place[0] ?? was[0])?.paragraph ?? 0) + 1}${place[0] ? '' : ' (old)'}, ${kind ? `${link}, ${kind}` : link}: ${marked(words)}`),
  ];
  return `${lines.length ? lines.join('\n') : 'Nothing changed.'}\n`;
}
