import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const messages = (locale: string) => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string; placeholders?: object }>;
const code = ['lib', 'components', 'entrypoints', 'wxt.config.ts'].flatMap((top) =>
  top.endsWith('.ts') ? [top] : (readdirSync(top, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f)).map((f) => join(top, f)),
).map((f) => readFileSync(f, 'utf8')).join('\n');

it('every message of one language exists in the other, with the same values', () => {
  const [en, es] = [messages('en'), messages('es')];
  expect(Object.keys(es)).toEqual(Object.keys(en));
  for (const name of Object.keys(en)) expect([name, es[name]?.placeholders]).toEqual([name, en[name]?.placeholders]);
});
it('no message is unused', () => {
  expect(Object.keys(messages('en')).filter((name) => !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`))).toEqual([]);
});
it('no message is missing', () => {
  const asked = [...code.matchAll(/(?:say|getMessage)\((?:\w+ \? )?'(\w+)'/g)].map((m) => m[1] ?? '');
  expect(asked.filter((name) => !(name in messages('en')))).toEqual([]);
});
