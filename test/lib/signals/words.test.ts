import { expect, it } from 'vitest';
import { hashOf } from '../../../lib/signals/hash';
import { Index } from '../../../lib/signals/listed';
import { Words } from '../../../lib/signals/words';
import { marksOf } from './marked';

const read = (text: string) => {
  const words = new Words(text);
  return Array.from({ length: words.length }, (_, i) => `${text.slice(words.start(i), words.end(i))}=${words.lower(i)}${words.genitive(i) ? ' of' : ''}${words.capital(i) ? ' C' : ''}${words.last(i) ? ' |' : ''}`);
};

it.each<[string, string[]]>([
  ['The far-left mayor. She said', ['The=the C', 'far-left=far-left', 'mayor=mayor |', 'She=she C', 'said=said |']],
  ['Smith’s plan, the U.S.’S own', ['Smith=smith of C', 'plan=plan', 'the=the', 'U.S=u.s C', 'S=s C', 'own=own |']],
  ['“It isn’t,” he said: no', ['It=it C', 'isn’t=isn\'t', 'he=he', 'said=said |', 'no=no |']],
  ['Élodie’s far‑right café', ['Élodie=élodie of C', 'far‑right=far-right', 'café=café |']],
  ['a 1.5 % rise – x', ['a=a', '1.5=1.5', 'rise=rise', 'x=x |']],
  ['', []],
])('reads the words of "%s"', (text, words) => {
  expect(read(text)).toEqual(words);
});

it.each(['disastrous ', 'reportedly. ', '"So it is." '])('takes as many as stand in two megabytes of "%s"', (text) => {
  const paragraphs = [`"It is so," Ann Smith said. ${text.repeat(150_000)}`];
  expect(() => marksOf(paragraphs)).not.toThrow();
});

it('knows a word in any spelling by its hash', () => {
  const words = new Words('DON’T Don\'t don’t, Wake‑Up wake-up, Übel übel’s');
  for (let i = 0; i < words.length; i++) expect(words.hash(i)).toBe(hashOf(words.lower(i)));
  expect(new Set([0, 1, 2].map((i) => words.opening(i))).size).toBe(1);
  expect(new Set([5, 6].map((i) => words.opening(i))).size).toBe(1);
  expect(new Words('a').lower(1)).toBe('');
});

it('finds words and phrases of the lists, and compounds', () => {
  const index = new Index({ loaded: ['slams', 'war on'], hedges: ['kind of'], claims: [], criticises: ['slams'] });
  expect(index.of(new Words('Mayor SLAMS a kind of War on far-off things, war off'))).toEqual({ loaded: [1, 5, 7], hedges: [3], claims: [], criticises: [1] });
});
