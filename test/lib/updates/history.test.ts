import { expect, it } from 'vitest';
import { addVersion, emptyChain, findNotes, historyOf, prune, type Snapshot, versionsOf } from '../../../lib/updates';

const A: Snapshot = {
  headline: 'Ferry runs aground',
  authors: ['Ada Quill'],
  published: '2024-03-12T14:00:00-04:00',
  modified: '2024-03-12T14:00:00-04:00',
  captions: [],
  paragraphs: ['The ferry to Port Ansel ran aground on Tuesday.', 'Some 40 people were aboard, the guild said.'],
};
const edited = (from: string, to: string, ...more: string[]): Snapshot => ({ ...A, paragraphs: [...A.paragraphs.map((p) => p.replace(from, to)), ...more] });
const at = (hour: number) => Date.UTC(2024, 2, 13, hour);
const chainOf = (...seen: Snapshot[]) => seen.reduce((chain, s, k) => addVersion(chain, s, at(k)), emptyChain());
const changes = (...seen: Snapshot[]) => historyOf({ published: A.published, modified: null, notes: [], chain: chainOf(...seen) }).filter((e) => e.kind === 'change');

it('tells dates, notes, visits, changes and now in one line', () => {
  const B = { ...edited('40', '60', 'Update 03/13/24, 3:30 a.m. ET: This article has been updated with further information.'), modified: '2024-03-13T03:31:00-04:00' };
  const events = historyOf({ published: B.published, modified: B.modified, notes: findNotes(B).notes, chain: chainOf(A, A, B), now: at(9) });
  expect(events.map((e) => e.kind)).toEqual(['published', 'visit', 'change', 'visit', 'note', 'modified', 'now']);
  expect(events).toMatchObject([
    { minutesAfter: null },
    { version: 1, visits: 2 },
    { from: 1, to: 2, at: '2024-03-13T01:00:00.000Z', until: '2024-03-13T02:00:00.000Z', explained: 'note-without-words', trivial: false },
    { version: 2, visits: 1 },
    { minutesAfter: 810 },
    { minutesAfter: 811, withoutNote: false },
    { version: 2 },
  ]);
});
it('calls a change by what the publisher says of it', () => {
  expect(changes(A, edited('40', '60'))).toMatchObject([{ explained: 'without-note', notes: [] }]);
  expect(changes(A, edited('40', '60', 'Correction: An earlier version of this article misstated how many were aboard.'))).toMatchObject([{ explained: 'by-note', notes: [{ kind: 'correction' }] }]);
  expect(changes(A, edited('40', '60', 'This article has been updated.'))).toMatchObject([{ explained: 'note-without-words' }]);
});
it('does not take an old note for the word on a new change', () => {
  const note = 'Correction: The ferry is blue.';
  expect(changes({ ...A, paragraphs: [...A.paragraphs, note] }, edited('40', '60', note))).toMatchObject([{ explained: 'without-note' }]);
});
it('folds what is trivial, and names a change of nothing but times', () => {
  expect(changes(A, edited('aboard,', 'aboard'))).toMatchObject([{ trivial: true, onlyTimes: false }]);
  expect(changes(A, { ...A, modified: '2024-03-12T19:00:00Z' })).toMatchObject([{ trivial: true, onlyTimes: true }]);
});
it('tells a way back once, however often it goes to and fro', () => {
  const B = edited('40', '60');
  const events = historyOf({ published: null, modified: null, notes: [], chain: chainOf(A, B, A, B, A, B, A) }).filter((e) => e.kind === 'change' || e.kind === 'back');
  expect(events).toMatchObject([{ kind: 'change', from: 1, to: 2 }, { kind: 'back', to: 1, turns: 5 }]);
});
it('still tells that it changed where words were dropped', () => {
  const chain = prune(chainOf(A, edited('40', '60')), 0);
  expect(historyOf({ published: null, modified: null, notes: [], chain }).filter((e) => e.kind === 'change')).toMatchObject([{ explained: 'unknown', comparison: null }]);
  expect(versionsOf(chain)).toMatchObject([{ number: 1, kept: false, firstSeen: at(0) }, { number: 2, kept: false }]);
});
it('says that a page was modified without a note', () => {
  expect(historyOf({ published: '2024-03-12T14:00:00Z', modified: '2024-03-12T14:19:00Z', notes: [] })).toMatchObject([{ kind: 'published' }, { kind: 'modified', minutesAfter: 19, withoutNote: true }]);
});
it('puts a bare date at its day, and a note without one by the modification', () => {
  const notes = findNotes({ paragraphs: ['The ferry sails.', 'Correction: The ferry is blue.', 'This article was amended on 14 March 2024 to name the port.'], published: '2024-03-12', modified: '2024-03-13' }).notes;
  expect(historyOf({ published: '2024-03-12', modified: '2024-03-13', notes }).map((e) => e.at)).toEqual(['2024-03-12', null, '2024-03-13', '2024-03-14']);
});
it('does not care in which order visits are told', () => {
  const B = edited('40', '60');
  const one = [A, B, A].reduce((chain, s, k) => addVersion(chain, s, at(k)), emptyChain());
  const other = [2, 0, 1].reduce((chain, k) => addVersion(chain, k === 1 ? B : A, at(k)), emptyChain());
  const of = (chain: typeof one) => historyOf({ published: null, modified: null, notes: [], chain });
  expect(of(other)).toEqual(of(one));
});
