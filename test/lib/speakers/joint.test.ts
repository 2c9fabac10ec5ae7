import { expect, it } from 'vitest';
import { findSpeakers, voicesOf } from '../../../lib/speakers';

const find = (paragraph: string) => findSpeakers({ headline: '', paragraphs: [paragraph], published: null });

it.each([
  ['Ann Kray and Tom Bosh said it was late.', ['Tom Bosh', 'Ann Kray']],
  ['"It is late," said Ann Kray and Tom Bosh.', ['Tom Bosh', 'Ann Kray']],
  ['Ann Kray, Tom Bosh and Carl Lind said it was late.', ['Tom Bosh', 'Carl Lind', 'Ann Kray']],
  ['Mayor Ann Kray and Councilman Tom Bosh of Marlow said it was late.', ['Tom Bosh', 'Ann Kray']],
  ['Sens. Ann Kray, R-Ohio, and Tom Bosh, D-Iowa, said in a statement: "It is late."', ['Tom Bosh', 'Ann Kray']],
  ['Ann Kray and the former anchor Tom Bosh all said it was late.', ['Tom Bosh', 'Ann Kray']],
  ['"It is late," Sen. Ann Kray of Ohio and Rep. Tom Bosh of Iowa wrote in a letter.', ['Tom Bosh', 'Ann Kray']],
  ['Ann Kray, Tom Bosh and five other senators said it was late.', ['Tom Bosh', 'Ann Kray']],
  ['Both Ann Kray and Tom Bosh said it was late.', ['Tom Bosh', 'Ann Kray']],
  ['Ann Kray and her husband, Tom Bosh, said it was late.', ['Tom Bosh', 'Ann Kray']],
  ['Ann Kray and the Marlow police said it was late.', ['Ann Kray']],
  ['Ann Kray and her aides said it was late.', ['Ann Kray']],
  ['Ann Kray met Carl Lind. Kray and Lind supporters said it was late.', ['Kray and Lind supporters']],
])('%s', (paragraph, names) => expect(find(paragraph).attributions.map(({ speaker, others }) => others.concat(speaker ?? []))).toEqual([names]));

it('goes on with both where a quotation goes on', () => {
  const paragraphs = ['Ann Kray and Tom Bosh said: "It is late.', '"We are tired."'];
  const { attributions } = findSpeakers({ headline: '', paragraphs, published: null });
  expect(attributions.map(({ paragraph, speaker, others }) => [paragraph, speaker, others])).toEqual([
    [0, 'Ann Kray', ['Tom Bosh']],
    [1, 'Ann Kray', ['Tom Bosh']],
  ]);
});

it('lists what two said under each, with the other', () => {
  const paragraph = 'Ann Kray and Tom Bosh said: "It is late."';
  const { named } = voicesOf([paragraph], find(paragraph));
  expect(named.map(({ speaker, passages }) => [speaker.name, speaker.words, passages.map(({ text, others }) => [text, others])])).toEqual([
    ['Ann Kray', 3, [['It is late.', ['Tom Bosh']]]],
    ['Tom Bosh', 3, [['It is late.', ['Ann Kray']]]],
  ]);
});
