import { describe, expect, it } from 'vitest';
import { addVersion, emptyChain, historyInSlices, historyOf, isWhole, type Snapshot, thinVisits } from '../../../lib/updates';

const A: Snapshot = { headline: 'Ferry runs aground', authors: [], published: null, modified: null, captions: [], paragraphs: ['The ferry to Port Ansel ran aground on Tuesday.', 'Some 40 people were aboard, the guild said.'] };
const B: Snapshot = { ...A, paragraphs: A.paragraphs.map((p) => p.replace('40', '60')) };
const seen = (...texts: Snapshot[]) => texts.reduce((chain, text, day) => addVersion(chain, text, day), emptyChain());

describe('visits', () => {
  it('of one text in a row are told by their first and last', () => {
    expect(thinVisits(seen(A, A, A, A, B, A, A, A)).visits.map(([at]) => at)).toEqual([0, 3, 4, 5, 7]);
  });
  it('stay as they are where there is nothing between', () => {
    const chain = seen(A, B, A);
    expect(thinVisits(chain)).toBe(chain);
  });
});

it('a history made in slices is the same history', async () => {
  const source = { published: '2024-03-12', modified: null, notes: [], chain: seen(A, B, A, { ...A, headline: 'Ferry afloat' }), now: 9 };
  expect(await historyInSlices(source)).toEqual(historyOf(source));
});

it('a chain that points to a text it does not have is told from a whole one', () => {
  const chain = seen(A, B);
  expect(isWhole(chain)).toBe(true);
  expect(isWhole({ ...chain, visits: [[0, 7]] })).toBe(false);
  expect(isWhole({ ...chain, texts: [{ hash: '0', modified: null, packed: { text: [[5, 9]] } }], visits: [[0, 0]] })).toBe(false);
});
