import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const messages = (locale: string) => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string; placeholders?: object }>;
const code = ['lib', 'components', 'entrypoints', 'wxt.config.ts'].flatMap((top) =>
  top.endsWith('.ts') ? [top] : (readdirSync(top, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f)).map((f) => join(top, f)),
).map((f) => readFileSync(f, 'utf8')).join('\n');

const locales = readdirSync('public/_locales');

it.each(locales)('every message of English exists in %s, in the same order, with the same values', (locale) => {
  const [en, own] = [messages('en'), messages(locale)];
  expect(Object.keys(own)).toEqual(Object.keys(en));
  for (const name of Object.keys(en)) expect([name, own[name]?.placeholders]).toEqual([name, en[name]?.placeholders]);
});
it.each(locales)('every message of %s says something, with its value where it has one', (locale) => {
  for (const [name, { message, placeholders }] of Object.entries(messages(locale))) expect([name, message.trim() !== '', message.includes('$VALUE$')]).toEqual([name, true, placeholders !== undefined]);
});
it.each(locales)('%s says which language it is, and which way it is written', (locale) => {
  expect(messages(locale)['language']?.message).toBe(locale.replace('_', '-'));
  expect(messages(locale)['direction']?.message).toMatch(/^(?:ltr|rtl)$/);
});
it('no message is unused', () => {
  expect(Object.keys(messages('en')).filter((name) => !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`))).toEqual([]);
});
it('no message is missing', () => {
  const asked = [...code.matchAll(/(?:say|getMessage)\((?:\w+ \? )?'(\w+)'/g)].map((m) => m[1] ?? '');
  expect(asked.filter((name) => !(name in messages('en')))).toEqual([]);
});
