import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { expressions } from './expressions';

/** Steps are counted, never time: a busy machine must not change the verdict. */
const BY_STEPS = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null, randomSeed: 1 };

/** Texts come from pages that anybody may write: none may make a regular expression take more than its length in time. */
it('every regular expression is linear', { timeout: 0 }, async () => {
  const all = await expressions();
  expect(all.length).toBeGreaterThan(200);
  const wrong = all.flatMap(({ file, source, flags }) => {
    const verdict = checkSync(source, flags, BY_STEPS);
    return verdict.status === 'safe' ? [] : [`${file}: /${source}/${flags} ${verdict.status === 'vulnerable' ? `takes long on ${verdict.attack.pattern}` : 'could not be judged'}`];
  });
  expect(wrong).toEqual([]);
});
