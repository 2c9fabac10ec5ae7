import { expect, it } from 'vitest';
import { expressions } from '../house/expressions';
import { fault, nameOf } from '../house/linear';

it('every regular expression is linear, judged anew', { timeout: 0 }, async () => {
  const all = await expressions();
  expect(all.flatMap(fault)).toEqual([]);
  // `npx vitest run --project nightly test/nightly/linear.test.ts -u` writes the list.
  await expect(`${[...new Set(all.map(nameOf))].toSorted().join('\n')}\n`).toMatchFileSnapshot('../house/linear.known.txt');
});
