import { expect, it } from 'vitest';
import { chooseTwo } from '../../../entrypoints/versions/choice';
import { addVersion, dropOldestText, emptyChain, type Snapshot, type VersionChain } from '../../../lib/updates';

const text = (headline: string): Snapshot => ({ headline, authors: [], published: null, modified: null, captions: [], paragraphs: [headline] });
const seen = (...headlines: string[]): VersionChain => headlines.reduce((chain, headline, at) => addVersion(chain, text(headline), at), emptyChain());
const numbers = (chain: VersionChain, from: number | null = null, to: number | null = null) => {
  const choice = chooseTwo(chain, { from, to });
  return choice && [choice.from.number, choice.to.number];
};

it('the version seen last, and the one before it', () => expect(numbers(seen('A', 'B', 'C', 'C'))).toEqual([2, 3]));
it('of A, B, A it is B and A', () => expect(numbers(seen('A', 'B', 'A'))).toEqual([2, 1]));
it('what is asked for', () => expect(numbers(seen('A', 'B', 'C'), 1, 2)).toEqual([1, 2]));
it('one that is asked for, and the last other one', () => {
  expect(numbers(seen('A', 'B', 'C'), 3, null)).toEqual([3, 2]);
  expect(numbers(seen('A', 'B', 'C'), null, 1)).toEqual([3, 1]);
  expect(numbers(seen('A', 'B', 'C'), 3, 3)).toEqual([3, 2]);
});
it('versions without words, or that there are none of, are not taken', () => expect(numbers(dropOldestText(seen('A', 'B', 'C')), 1, 9)).toEqual([2, 3]));
it('nothing, where fewer than two have their words', () => {
  expect(numbers(seen('A', 'A'))).toBeNull();
  expect(numbers(dropOldestText(seen('A', 'B')))).toBeNull();
  expect(numbers(emptyChain())).toBeNull();
});
