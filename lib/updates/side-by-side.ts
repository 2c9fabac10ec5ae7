import type { Change, Comparison } from './comparison';
import { changedRanges, inParagraphs } from './marks';
import { type Group, paragraphGroups, type Tie } from './paragraph-groups';
import type { Pair } from './anchors';
import type { Passage } from './sentences';
import { at, sideOf, type Side } from './side';
import type { Snapshot } from './snapshot';

/** A marked part of a text: changed words, a sentence that stands elsewhere in the other version, a note of the publisher's. Offsets are UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
  kind: 'changed' | 'moved' | 'note';
}

export interface MarkedText {
  text: string;
  /** In order; they do not overlap. */
  marks: Mark[];
}

export interface SideParagraph extends MarkedText {
  /** Index into the snapshot's paragraphs. */
  paragraph: number;
}

/** Paragraphs beside what they became. One side is empty where a paragraph has nothing beside it. */
export interface SideRow {
  /** `note`: a note of the publisher's, and nothing else. */
  state: 'same' | 'changed' | 'note';
  before: SideParagraph[];
  after: SideParagraph[];
  /** What changed in it; a change that crosses rows stands in each of them. */
  changes: Change[];
}

/**
 * Two versions laid side by side, from top to bottom; both keep their order. Every paragraph of either stands in
 * exactly one row.
 *
 * @param comparison of these two; another one gives nonsense.
 */
export function sideBySide(before: Snapshot, after: Snapshot, comparison: Comparison): SideRow[] {
  const a = sideOf(before);
  const b = sideOf(after);
  const { sure, ties } = tiesOf(a, b, comparison);
  const marks = marksOf(a, b, comparison.changes);
  const held = { before: byParagraph(comparison.changes, 'before'), after: byParagraph(comparison.changes, 'after') };
  const lone = { before: loneNotes(a), after: loneNotes(b) };

  return paragraphGroups({ before: before.paragraphs.length, after: after.paragraphs.length }, sure, ties).flatMap((group): SideRow[] => {
    const body: Group = { before: group.before.filter((p) => !lone.before.has(p)), after: group.after.filter((p) => !lone.after.has(p)) };
    const notes = { before: group.before.filter((p) => lone.before.has(p)), after: group.after.filter((p) => lone.after.has(p)) };
    const changes = [...new Set([...body.before.flatMap((p) => held.before.get(p) ?? []), ...body.after.flatMap((p) => held.after.get(p) ?? [])])];
    const rows: SideRow[] = [];
    if (body.before.length || body.after.length) rows.push({ state: changes.length ? 'changed' : 'same', before: paragraphsOf(a, marks.before, body.before), after: paragraphsOf(b, marks.after, body.after), changes });
    if (notes.before.length || notes.after.length) rows.push({ state: 'note', before: paragraphsOf(a, marks.before, notes.before), after: paragraphsOf(b, marks.after, notes.after), changes: [] });
    return rows;
  });
}

const paragraphsOf = (side: Side, marks: ReadonlyMap<number, Mark[]>, list: readonly number[]): SideParagraph[] =>
  list.map((paragraph) => ({ paragraph, text: side.snapshot.paragraphs[paragraph] ?? '', marks: apart(marks.get(paragraph) ?? []) }));

function tiesOf(a: Side, b: Side, { changes, rebuild }: Comparison): { sure: Pair[]; ties: Tie[] } {
  const sure = rebuild.kept.map(([i, j]): Pair => [a.passages[i]?.paragraph ?? 0, b.passages[j]?.paragraph ?? 0]);
  const ties = changes.flatMap(({ link, before, after }) =>
    link === 'moved' ? [] : before.flatMap((p) => after.map((q): Tie => ({ pair: [p.paragraph, q.paragraph], weight: Math.min(p.end - p.start, q.end - q.start) }))),
  );
  return { sure, ties };
}

/** The marks of every paragraph, in no order. */
function marksOf(a: Side, b: Side, changes: readonly Change[]): { before: Map<number, Mark[]>; after: Map<number, Mark[]> } {
  const marks = { before: new Map<number, Mark[]>(), after: new Map<number, Mark[]>() };
  const add = (to: Map<number, Mark[]>, places: readonly Passage[], kind: Mark['kind']) => {
    for (const { paragraph, start, end } of places) to.set(paragraph, [...(to.get(paragraph) ?? []), { start, end, kind }]);
  };
  for (const { link, before, after, words, sentences } of changes) {
    const moved = link === 'moved';
    const ranges = moved ? null : changedRanges(at(a.texts, sentences.before).join(' '), at(b.texts, sentences.after).join(' '), words);
    add(marks.before, ranges ? inParagraphs(ranges.before, before) : before, moved ? 'moved' : 'changed');
    add(marks.after, ranges ? inParagraphs(ranges.after, after) : after, moved ? 'moved' : 'changed');
  }
  add(marks.before, a.notes.flatMap((n) => n.passages), 'note');
  add(marks.after, b.notes.flatMap((n) => n.passages), 'note');
  return marks;
}

/** In order, and none over another. */
function apart(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((x, y) => x.start - y.start)) {
    const start = Math.max(mark.start, result.at(-1)?.end ?? 0);
    if (start < mark.end) result.push({ ...mark, start });
  }
  return result;
}

function byParagraph(changes: readonly Change[], side: 'before' | 'after'): Map<number, Change[]> {
  const held = new Map<number, Change[]>();
  for (const change of changes) for (const p of new Set(change[side].map((passage) => passage.paragraph))) held.set(p, [...(held.get(p) ?? []), change]);
  return held;
}

/** Paragraphs in which nothing stands but a note. */
const loneNotes = ({ snapshot, notes }: Side): Set<number> =>
  new Set(notes.flatMap((n) => n.passages).filter((p) => (snapshot.paragraphs[p.paragraph] ?? '').slice(0, p.start).trim() === '').map((p) => p.paragraph));
