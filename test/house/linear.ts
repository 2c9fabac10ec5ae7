import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { checkSync } from 'recheck';
import type { Expression } from './expressions';

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** Steps are counted, never time: a busy machine must not change the verdict. */
const BY_STEPS = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null, randomSeed: 1 };

/** A short name of an expression and of who judges it. */
export const nameOf = ({ source, flags }: Expression): string => createHash('sha256').update(`${version} ${source}/${flags}`).digest('hex').slice(0, 16);

/** What is wrong with an expression, or nothing: `recheck` looks for a text on which it takes more than its length in time. */
export function fault({ file, source, flags }: Expression): string[] {
  const verdict = checkSync(source, flags, BY_STEPS);
  return verdict.status === 'safe' ? [] : [`${file}: /${source}/${flags} ${verdict.status === 'vulnerable' ? `takes long on ${verdict.attack.pattern}` : 'could not be judged'}`];
}
