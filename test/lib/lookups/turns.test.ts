import { expect, it } from 'vitest';
import { inTurn } from '../../../lib/lookups';

it('look-ups take turns, also after one that failed', async () => {
  const log: string[] = [];
  const work = (name: string, fails = false) => inTurn(async () => {
    log.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 5));
    log.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  });
  const all = await Promise.allSettled([work('one'), work('two', true), work('three')]);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  expect(all.map((a) => a.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
