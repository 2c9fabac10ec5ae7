import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shortMessages } from '../../scripts/build/short-messages';
import { NAMESPACES } from '../../scripts/build/slim-polyfill';

it('a message file is shipped with its words and the place of its value, without what is said to translators', () => {
  const file = { hello: { message: 'Hello', description: 'Said first.' }, seen: { message: 'Seen $VALUE$ times, $VALUE$!', placeholders: { value: { content: '$1' } } } };
  expect(JSON.parse(shortMessages(JSON.stringify(file)))).toEqual({ hello: { message: 'Hello' }, seen: { message: 'Seen $1 times, $1!' } });
});

it('the polyfill keeps every namespace that is used', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((top) => (readdirSync(top, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f)).map((f) => readFileSync(join(top, f), 'utf8')));
  const used = new Set(files.flatMap((text) => [...text.matchAll(/\bbrowser\.([a-z]\w+)/g)].map(([, name]) => name ?? '')));
  expect([...used].filter((name) => !NAMESPACES.includes(name))).toEqual([]);
});
