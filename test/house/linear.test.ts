import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expressions } from './expressions';
import { fault, nameOf } from './linear';

/**
 * Texts come from pages that anybody may write: none may make a regular expression take more than its length in time.
 * Those that were judged before (linear.known.txt) are not judged again, which takes a minute; `npm run nightly` judges all.
 */
it('every regular expression is linear', { timeout: 0 }, async () => {
  const known = new Set(readFileSync('test/house/linear.known.txt', 'utf8').split('\n'));
  const all = await expressions();
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((expression) => !known.has(nameOf(expression))).flatMap(fault)).toEqual([]);
});
