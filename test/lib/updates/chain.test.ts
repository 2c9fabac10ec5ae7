import { expect, it } from 'vitest';
import { addVersion, bytesOf, contentHash, emptyChain, prune, type Snapshot, snapshotOf, textOf } from '../../../lib/updates';

const A: Snapshot = {
  headline: 'Ferry runs aground',
  authors: ['Ada Quill'],
  published: '2024-03-12T14:00:00-04:00',
  modified: null,
  captions: ['The ferry at Port Ansel.'],
  paragraphs: Array.from({ length: 20 }, (_, k) => `Paragraph ${k} tells at some length of the ferry, the harbour guild and the tide that Tuesday.`),
};
const B: Snapshot = { ...A, headline: 'Ferry afloat', paragraphs: A.paragraphs.map((p, k) => (k === 7 ? p.replace('harbour', 'old harbour') : p)) };
const C: Snapshot = { ...A, paragraphs: ['A new beginning of the tale.', ...A.paragraphs.slice(0, -1)] };
const day = (n: number) => Date.UTC(2024, 2, n);

it('links a version that was there before', () => {
  const chain = addVersion(addVersion(addVersion(emptyChain(), A, day(12)), B, day(13)), A, day(14));
  expect(chain.texts).toHaveLength(2);
  expect(chain.visits.map(([, text]) => textOf(chain, text)?.headline)).toEqual([A.headline, B.headline, A.headline]);
});
it('keeps an older version as what differs', () => {
  const one = addVersion(emptyChain(), A, day(12));
  const three = addVersion(addVersion(one, B, day(13)), C, day(14));
  expect(bytesOf(three) - bytesOf(one)).toBeLessThan(600);
  expect([0, 1, 2].map((k) => textOf(three, k))).toEqual([A, B, C]);
  expect(textOf(three, 3)).toBeNull();
});
it('drops the words of the version not seen for longest first, and keeps its date', () => {
  const chain = addVersion(addVersion(addVersion(emptyChain(), A, day(12)), B, day(13)), A, day(14));
  const pruned = prune(chain, bytesOf(chain) - 1);
  expect(pruned.visits).toEqual(chain.visits);
  expect(pruned.visits.map(([, text]) => textOf(pruned, text)?.headline ?? null)).toEqual([A.headline, null, A.headline]);
  const again = addVersion(pruned, B, day(15));
  expect(again.visits.map(([, text]) => textOf(again, text)?.headline)).toEqual([A.headline, B.headline, A.headline, B.headline]);
});
it('takes no other setting of the same words for a change', () => {
  const set: Snapshot = {
    ...A,
    headline: 'Ferry\u00A0runs  aground',
    published: '2024-03-12T18:00:00Z',
    paragraphs: [...A.paragraphs.map((p) => p.replace('harbour', 'har\u00ADbour')), '1,204 shares'],
  };
  expect(contentHash(set)).toBe(contentHash(A));
  const quoted = (text: string) => contentHash({ ...A, paragraphs: [text] });
  expect(quoted('“It’s — all — well…”')).toBe(quoted('"It\'s - all - well..."'));
  expect(quoted('See https://ansel.example/tide?utm_source=x&id=4#low now')).toBe(quoted('See https://ansel.example/tide?id=4#low now'));
  expect(quoted('12 boats')).not.toBe(quoted('14 boats'));
  expect(quoted('The boat, sank')).not.toBe(quoted('The boat sank'));
  expect(contentHash({ ...A, paragraphs: ['a b'] })).not.toBe(contentHash({ ...A, paragraphs: ['a', 'b'] }));
});
it('makes a snapshot of an article', () => {
  expect(snapshotOf({ headline: ' Ferry\nafloat ', authors: ['Ada  Quill', ''], published: null, modified: null, paragraphs: [' A  b. ', ''], pictures: [{ caption: 'Boat' }, { caption: null }, { caption: 'Boat' }] })).toEqual({
    headline: 'Ferry afloat', authors: ['Ada Quill'], published: null, modified: null, captions: ['Boat'], paragraphs: ['A b.'],
  });
});
it('says so when a record is damaged', () => {
  const chain = addVersion(addVersion(emptyChain(), A, day(12)), B, day(13));
  const [first, last] = chain.texts;
  if (!first || !last) throw new Error('two texts');
  expect(() => textOf({ ...chain, texts: [{ ...first, packed: { text: [[50, 2]] } }, last] }, 0)).toThrow(RangeError);
});
