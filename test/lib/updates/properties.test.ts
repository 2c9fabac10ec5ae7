import { array, assert, integer, property, shuffledSubarray, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { addVersion, applyComparison, bytesOf, compareInSlices, compareSnapshots, contentHash, emptyChain, prune, type Snapshot, textOf, type VersionChain } from '../../../lib/updates';
import { snapshots } from './arbitrary';

const chainOf = (visits: readonly (readonly [Snapshot, number])[]): VersionChain => visits.reduce((chain, [snapshot, at]) => addVersion(chain, snapshot, at), emptyChain());
const visits = array(tuple(snapshots, integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 6 });
/** Few texts and many visits. */
const revisits = tuple(array(snapshots, { minLength: 1, maxLength: 3 }), array(tuple(integer({ min: 0, max: 2 }), integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 9 })).map(([texts, list]) =>
  list.flatMap(([k, at]): [Snapshot, number][] => (texts[k] ? [[texts[k], at]] : [])),
);

it('applying a comparison to the old version gives the new one', () => {
  assert(property(snapshots, snapshots, (a, b) => void expect(applyComparison(a, compareSnapshots(a, b))).toEqual(b)), { numRuns: 1000 });
});
it('comparing a version with itself gives nothing', () => {
  assert(property(snapshots, (a) => void expect(compareSnapshots(a, structuredClone(a))).toMatchObject({ same: true, changes: [], captions: [], headline: null, byline: null, notes: { added: [], removed: [] } })));
});
it('each sentence of either version has its place in the comparison, once', () => {
  assert(property(snapshots, snapshots, (a, b) => {
    const { changes, rebuild } = compareSnapshots(a, b);
    const after = [...changes.flatMap((c) => c.sentences.after), ...rebuild.kept.map(([, j]) => j)].toSorted((x, y) => x - y);
    expect(after).toEqual(rebuild.sentences.map((_, k) => k));
    for (const c of changes) for (const p of c.after) expect(b.paragraphs[p.paragraph]?.length).toBeGreaterThanOrEqual(p.end);
  }));
});
it('the order of visits does not matter', () => {
  assert(property(revisits.chain((list) => shuffledSubarray(list, { minLength: list.length }).map((shuffled) => [list, shuffled] as const)), ([list, shuffled]) => void expect(chainOf(shuffled)).toEqual(chainOf(list))), { numRuns: 500 });
});
it('a chain gives back every text it keeps, and survives being stored', () => {
  assert(property(visits, (list) => {
    const chain = JSON.parse(JSON.stringify(chainOf(list))) as VersionChain;
    const first = new Map<string, Snapshot>();
    for (const [snapshot] of list.toSorted((x, y) => x[1] - y[1])) if (!first.has(contentHash(snapshot))) first.set(contentHash(snapshot), snapshot);
    expect(chain.texts).toHaveLength(first.size);
    for (const [k, { hash }] of chain.texts.entries()) expect(contentHash(textOf(chain, k) as Snapshot)).toBe(hash);
  }));
});
it('pruning keeps to the budget while there are words to drop, and never loses a date', () => {
  assert(property(visits, integer({ min: 0, max: 1500 }), (list, budget) => {
    const chain = chainOf(list);
    const pruned = prune(chain, budget);
    expect(pruned.visits).toEqual(chain.visits);
    expect(pruned.texts.map(({ hash, modified }) => [hash, modified])).toEqual(chain.texts.map(({ hash, modified }) => [hash, modified]));
    expect(bytesOf(pruned) <= budget || pruned.texts.every((t) => t.packed === null)).toBe(true);
    for (const [k, t] of pruned.texts.entries()) if (t.packed) expect(textOf(pruned, k)).toEqual(textOf(chain, k));
  }));
});
it('slices give what one go gives', async () => {
  const a: Snapshot = { headline: 'A', authors: [], published: null, modified: null, captions: [], paragraphs: ['The ferry ran aground. It is red.', 'Nobody was hurt.'] };
  const b: Snapshot = { ...a, paragraphs: ['The ferry sank. It is blue.', 'Some were hurt.', 'The guild met.'] };
  let pauses = 0;
  const pause = async () => void pauses++;
  expect(await compareInSlices(a, b, { slice: 0, pause })).toEqual(compareSnapshots(a, b));
  expect(pauses).toBeGreaterThan(1);
});
