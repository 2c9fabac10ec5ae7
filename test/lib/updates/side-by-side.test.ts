import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots, factsBeside, type MarkedText, notesBeside, type Snapshot, sideBySide, type SideRow } from '../../../lib/updates';
import { paragraphGroups } from '../../../lib/updates/paragraph-groups';
import { snapshots } from './arbitrary';

const of = (paragraphs: string[], rest: Partial<Snapshot> = {}): Snapshot => ({ headline: 'Ferry runs aground', authors: ['Ada Quill'], published: '2024-03-12T14:00:00-04:00', modified: null, captions: [], paragraphs, ...rest });
const beside = (a: Snapshot, b: Snapshot) => sideBySide(a, b, compareSnapshots(a, b));
const words = ({ text, marks }: MarkedText) => marks.map((m) => text.slice(m.start, m.end));
const shape = (rows: SideRow[]) => rows.map((r) => [r.state, r.before.map((p) => p.paragraph), r.after.map((p) => p.paragraph)]);

const AGROUND = 'The ferry Odile ran aground at 5 a.m. on Tuesday near Port Ansel.';
const HURT = 'Nobody aboard was hurt, the harbour guild said.';
const TIDE = 'The tide was the lowest of the year, and the channel had not been dredged.';
const GUILD = 'The guild will meet on Friday to hear the pilot and the mate.';

describe('two versions side by side', () => {
  it('a paragraph stands beside what it became, with the words that differ on either side', () => {
    const rows = beside(of([AGROUND, HURT]), of([AGROUND, HURT.replace('Nobody', 'Two people').replace('was', 'were')]));
    expect(shape(rows)).toEqual([['same', [0], [0]], ['changed', [1], [1]]]);
    expect(rows[1]?.before.map(words)).toEqual([['Nobody', 'was']]);
    expect(rows[1]?.after.map(words)).toEqual([['Two people', 'were']]);
  });
  it('marks of the old version stand where its own setting puts them', () => {
    const rows = beside(of(['The café at the ferry port closed at 5 a.m. with ten aboard.'.normalize('NFD')]), of(['The café at the ferry port closed at 6 a.m. with ten aboard.'.normalize('NFC')]));
    expect(rows[0]?.before.map(words)).toEqual([['5']]);
    expect(rows[0]?.after.map(words)).toEqual([['6']]);
  });
  it('added and removed paragraphs stand alone, at their place', () => {
    expect(shape(beside(of([AGROUND, HURT, TIDE]), of([AGROUND, TIDE, GUILD])))).toEqual([['same', [0], [0]], ['changed', [1], []], ['same', [2], [1]], ['changed', [], [2]]]);
  });
  it('a moved paragraph stands at its place on either side', () => {
    const rows = beside(of([AGROUND, HURT, TIDE, GUILD]), of([GUILD, AGROUND, HURT, TIDE]));
    expect(shape(rows)).toEqual([['changed', [], [0]], ['same', [0], [1]], ['same', [1], [2]], ['same', [2], [3]], ['changed', [3], []]]);
    expect(rows.filter((r) => r.state === 'changed').map((r) => [r.changes.map((c) => c.link), [...r.before, ...r.after].flatMap((p) => p.marks.map((m) => m.kind))])).toEqual([[['moved'], ['moved']], [['moved'], ['moved']]]);
  });
  it('a paragraph cut in two stands beside both, and is unchanged', () => {
    expect(shape(beside(of([`${AGROUND} ${HURT}`, TIDE]), of([AGROUND, HURT, TIDE])))).toEqual([['same', [0], [0, 1]], ['same', [1], [2]]]);
  });
  it('a note is told apart from the text, also at the end of a paragraph', () => {
    const note = 'Correction: An earlier version gave the wrong hour.';
    const rows = beside(of([AGROUND, TIDE]), of([AGROUND, TIDE, note]));
    expect(shape(rows)).toEqual([['same', [0], [0]], ['same', [1], [1]], ['note', [], [2]]]);
    expect(notesBeside(of([AGROUND]), of([AGROUND, note]))).toMatchObject([{ before: null, after: { kind: 'correction', text: note } }]);
    expect(notesBeside(of([AGROUND, note]), of([AGROUND]))).toMatchObject([{ before: { text: note }, after: null }]);
  });
  it('headline, byline, times and captions stand side by side too', () => {
    const a = of([AGROUND], { captions: ['The ferry.', 'The port.'], modified: '2024-03-12T15:00:00-04:00' });
    const b = of([AGROUND], { headline: 'Ferry sinks', authors: ['Ada Quill', 'Bo Lund'], captions: ['The port.', 'The pilot.'] });
    const rows = factsBeside(a, b, compareSnapshots(a, b));
    expect(rows.map((r) => [r.name, r.changed, r.before && words(r.before), r.after && words(r.after)])).toEqual([
      ['headline', true, ['runs aground'], ['sinks']],
      ['byline', true, [], [', Bo Lund']],
      ['published', false, [], []],
      ['modified', true, ['2024-03-12T15:00:00-04:00'], null],
      ['caption', true, null, ['The pilot.']],
      ['caption', true, ['The ferry.'], null],
      ['caption', false, [], []],
    ]);
  });
});

const all = (rows: readonly SideRow[], side: 'before' | 'after') => rows.flatMap((r) => r[side]);

describe('whatever the versions', () => {
  it('every paragraph of either stands in exactly one row, in order but for notes, with its own text', () => {
    assert(property(snapshots, snapshots, (a, b) => {
      const rows = beside(a, b);
      for (const [side, { paragraphs }] of [['before', a], ['after', b]] as const) {
        expect(all(rows, side).map((p) => p.paragraph).toSorted((x, y) => x - y)).toEqual(paragraphs.map((_, k) => k));
        const body = all(rows.filter((r) => r.state !== 'note'), side).map((p) => p.paragraph);
        expect(body).toEqual(body.toSorted((x, y) => x - y));
        for (const p of all(rows, side)) expect(p.text).toBe(paragraphs[p.paragraph]);
      }
    }), { numRuns: 500 });
  });
  it('marks stand inside their text, in order, none over another', () => {
    assert(property(snapshots, snapshots, (a, b) => {
      for (const { text, marks } of beside(a, b).flatMap((r) => r.before.concat(r.after))) {
        expect(marks.every((m, k) => m.start >= (marks[k - 1]?.end ?? 0) && m.end > m.start)).toBe(true);
        expect(marks.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
      }
    }), { numRuns: 500 });
  });
  it('of an edited sentence the marked words are those that went and came', () => {
    assert(property(snapshots, snapshots, (a, b) => {
      const { changes } = compareSnapshots(a, b);
      const rows = beside(a, b);
      const marked = (side: 'before' | 'after') => all(rows, side).flatMap((p) => p.marks.filter((m) => m.kind === 'changed').map((m) => p.text.slice(m.start, m.end))).join('').replaceAll(' ', '');
      const segments = (op: 'del' | 'add') => changes.filter((c) => c.link !== 'moved').flatMap((c) => c.words.filter((w) => w.op === op).map((w) => w.text)).join('').replaceAll(' ', '');
      expect([...marked('before')].toSorted()).toEqual([...segments('del')].toSorted());
      expect([...marked('after')].toSorted()).toEqual([...segments('add')].toSorted());
    }), { numRuns: 500 });
  });
  it('a version beside itself has nothing marked but its notes', () => {
    assert(property(snapshots, (a) => {
      for (const row of beside(a, a)) {
        expect(row.state).not.toBe('changed');
        for (const p of [...row.before, ...row.after]) expect(p.marks.every((m) => m.kind === 'note')).toBe(true);
      }
    }));
  });
  it('groups hold every paragraph once, and cross nowhere', () => {
    const index = integer({ min: 0, max: 6 });
    assert(property(array(record({ i: index, j: index, weight: integer({ min: 1, max: 9 }) }), { maxLength: 12 }), (list) => {
      const groups = paragraphGroups({ before: 7, after: 7 }, [], list.map(({ i, j, weight }) => ({ pair: [i, j], weight })));
      for (const side of ['before', 'after'] as const) expect(groups.flatMap((g) => g[side])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    }));
  });
});
