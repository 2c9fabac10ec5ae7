import { expect, it } from 'vitest';
import { countWords } from '../../../lib/speakers/text/count-words';
import { tokenise } from '../../../lib/speakers/text/tokens';

it.each([
  ['U.S. Sen. Smith’s plan', ['U.S.', 'Sen.', 'Smith', '’s', 'plan']],
  ['the teachers’ union', ['the', 'teachers', '’', 'union']],
  ['a🚨b 👍', ['a', '🚨', 'b', '👍']],
  ['@smith paid 1,000', ['@smith', 'paid', '1,000']],
])('%s', (text, words) => {
  expect(tokenise(text).map((token) => token.text)).toEqual(words);
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

it('looks at nothing behind the end that is asked for', () => {
  expect(tokenise('yes-- he', 0, 4).map((token) => token.text)).toEqual(['yes', '-']);
});

it.each([
  ['', 0],
  ['  two words\n', 2],
  ['a b\u2003c – d', 5],
])('counts the words of "%s"', (text, count) => {
  expect(countWords(text, 0, text.length)).toBe(count);
  expect(countWords(`said ${text} so`, 5, 5 + text.length)).toBe(count);
});
