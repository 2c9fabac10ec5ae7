import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * What the extension asks for is what stores and readers judge it by: a change of the built
 * manifest must be meant, and is then made in the kept copy too.
 */
it.each(['chrome-mv3', 'firefox-mv3'])('%s: the built manifest is the kept one', (build) => {
  expect(read(`dist/${build}/manifest.json`)).toEqual(read(`test/built/manifests/${build}.json`));
});
