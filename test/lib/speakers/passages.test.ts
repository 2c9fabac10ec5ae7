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
    ['Tom Okafor', [['said the bridge was safe', true], ['It has been safe for a hundred years,', false]]],
    ['Mara Lindqvist', [['The bridge is shut,', false], ['It stays shut.', false]]],
  ]);
});

it('gives each passage the place of its words', () => {
  const { named, unnamed, unclear } = voicesOf(paragraphs, findSpeakers({ headline: 'Bridge', paragraphs, published: null }));
  for (const { paragraph, start, end, text } of [...named, ...unnamed].flatMap((voice) => voice.passages).concat(unclear)) expect(paragraphs[paragraph]?.slice(start, end)).toBe(text);
});

it.each([
  ['Tom Okafor denied taking the money.', 'denied taking the money'],
  ['Tom Okafor criticized the plan in a tweet.', 'criticized the plan'],
  ['Tom Okafor told the Gazette on Monday that the bridge was safe.', 'told the Gazette on Monday that the bridge was safe'],
  ['The bridge, Tom Okafor said, was safe.', 'The bridge, Tom Okafor said, was safe'],
  ['Tom Okafor sought to attack the plan.', 'sought to attack the plan'],
  ['The plan was rejected by Tom Okafor.', 'The plan was rejected'],
  ['The bridge was safe, Tom Okafor said.', 'The bridge was safe'],
])('tells a paraphrase as the article does: %s', (paragraph, told) => {
  const { named } = voicesOf([paragraph], findSpeakers({ headline: '', paragraphs: [paragraph], published: null }));
  expect(named.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual([told]);
});

it('lists nobody who declined to comment', () => {
  const text = ['Tom Okafor declined to comment when reached by the Gazette.'];
  expect(voicesOf(text, findSpeakers({ headline: '', paragraphs: text, published: null })).named).toEqual([]);
});
