import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const HOSTILE = 'test/browser/hostile';
const files = ['test/browser/security.test.ts', ...readdirSync(HOSTILE).filter((name) => name.endsWith('.test.ts')).map((name) => `${HOSTILE}/${name}`)];
/** Tests that run in both browsers. */
const tests = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}it(?:\.each\(\w+\))?\((['"])(.*?)\1, /gm)].map((found) => found[2] ?? ''));
const rows = readFileSync('docs/security.md', 'utf8').split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '');

it('the table of what a page could do names every test of hostile pages, and no other', () => {
  expect(rows.toSorted()).toEqual(tests.toSorted());
});
it('there are at least twenty-five tricks, each named once', () => {
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(25);
});
