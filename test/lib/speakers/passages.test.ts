import { expect, it } from 'vitest';
import { findSpeakers, voicesOf } from '../../../lib/speakers';

const paragraphs = [
  '"The bridge is shut," said Mara Lindqvist, the mayor of Oakhaven. "It stays shut."',
  'Tom Okafor said the bridge was safe. "It has been safe for a hundred years," he added.',
  'A sign read: "Mind the gap."',
];

it('lists what each said in order of the text, whoever has most quoted words first', () => {
  const { named } = voicesOf(paragraphs, findSpeakers({ headline: 'Bridge', paragraphs, published: null }));
  expect(named.map(({ speaker, passages }) => [speaker.name, passages.map(({ text, paraphrase }) => [text, paraphrase])])).toEqual([
    ['Tom Okafor', [['the bridge was safe', true], ['It has been safe for a hundred years,', false]]],
    ['Mara Lindqvist', [['The bridge is shut,', false], ['It stays shut.', false]]],
  ]);
});

it('gives each passage the place of its words', () => {
  const { named, unnamed, unclear } = voicesOf(paragraphs, findSpeakers({ headline: 'Bridge', paragraphs, published: null }));
  for (const { paragraph, start, end, text } of [...named, ...unnamed].flatMap((voice) => voice.passages).concat(unclear)) expect(paragraphs[paragraph]?.slice(start, end)).toBe(text);
});
