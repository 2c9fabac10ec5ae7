import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { compareSnapshots, comparisonAsText, type Snapshot } from '../../../lib/updates';
import { snapshots } from './arbitrary';

const a: Snapshot = { headline: 'Ferry runs aground', authors: ['Ada Quill'], published: '2024-03-12', modified: null, captions: [], paragraphs: ['The ferry Odile left at 5 a.m. with ten aboard.', 'Nobody was hurt, the harbour guild said.', 'The mate keeps a cat.', 'The tide was low.', 'The guild meets on Friday to hear the pilot.'] };
const b: Snapshot = { ...a, headline: 'Ferry sinks', modified: '2024-03-13', paragraphs: ['The guild meets on Friday to hear the pilot.', 'The ferry Odile left at 6 a.m. with ten aboard.', 'Nobody was hurt, the harbour guild said.', 'Divers found the bell.', 'The mate keeps a cat.', 'Correction: An earlier version gave the wrong hour.'] };
const source = { headline: 'Ferry sinks', address: 'https://www.newsweek.com/ferry-1', before: 'Version 1, seen March 12', after: 'Version 2, seen March 13', name: (n: string) => n.toUpperCase(), date: (at: string) => `on ${at}`, nothing: 'Nothing differs.' };

it('reads well in an e-mail', () => {
  expect(comparisonAsText(compareSnapshots(a, b), source)).toBe(`Ferry sinks
https://www.newsweek.com/ferry-1

Version 1, seen March 12
Version 2, seen March 13

HEADLINE
- Ferry runs aground
+ Ferry sinks

MODIFIED
+ on 2024-03-13

NOTE
+ Correction: An earlier version gave the wrong hour.

MOVED
  The guild meets on Friday to hear the pilot.

DATE
- The ferry Odile left at 5 a.m. with ten aboard.
+ The ferry Odile left at 6 a.m. with ten aboard.

ADDED
+ Divers found the bell.

REMOVED
- The tide was low.
`);
});
it('says that nothing differs', () => {
  expect(comparisonAsText(compareSnapshots(a, a), source)).toContain('Version 2, seen March 13\n\nNothing differs.\n');
});
it('leaves no change out, and no line of a change without its sign', () => {
  assert(property(snapshots, snapshots, (x, y) => {
    const comparison = compareSnapshots(x, y);
    const blocks = comparisonAsText(comparison, source).split('\n\n').slice(2);
    const { headline, byline, published, modified, captions, notes, changes } = comparison;
    const count = [headline, byline, published, modified].filter(Boolean).length + captions.length + notes.added.length + notes.removed.length + changes.length;
    expect(blocks).toHaveLength(Math.max(count, 1));
    if (count) for (const block of blocks) expect(block.trimEnd().split('\n').slice(1).every((line) => /^(?:[-+] | {2})/.test(line))).toBe(true);
  }));
});
