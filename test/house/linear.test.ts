import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { expressions } from './expressions';

/** Texts come from pages that anybody may write: none may make a regular expression take more than its length in time. */
it('every regular expression is linear', { timeout: 0 }, async () => {
  const all = await expressions();
  expect(all.length).toBeGreaterThan(200);
  const wrong = all.flatMap(({ file, source, flags }) => {
    const verdict = checkSync(source, flags, { timeout: 60_000 });
    return verdict.status === 'safe' ? [] : [`${file}: /${source}/${flags} ${verdict.status === 'vulnerable' ? `takes long on ${verdict.attack.pattern}` : 'could not be judged'}`];
  });
  expect(wrong).toEqual([]);
});
