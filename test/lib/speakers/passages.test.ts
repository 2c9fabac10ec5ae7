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

it('lists nothing of "denied that"', () => {
  const text = ['Mara Lindqvist said the bridge was shut. Tom Okafor disputed that.'];
  expect(voicesOf(text, findSpeakers({ headline: '', paragraphs: text, published: null })).named.map(({ speaker }) => speaker.name)).toEqual(['Mara Lindqvist']);
});

it('lists nobody who declined to comment', () => {
  const text = ['Tom Okafor declined to comment when reached by the Gazette.'];
  expect(voicesOf(text, findSpeakers({ headline: '', paragraphs: text, published: null })).named).toEqual([]);
});

const asking = (text: string[]) => voicesOf(text, findSpeakers({ headline: '', paragraphs: text, published: null })).named.flatMap(({ speaker, asks }) => (asks ? [speaker.name] : []));

it.each([
  ['who puts questions and says little else', ['Mara Lindqvist asked Tom Okafor what he thought of the bridge.', 'Okafor replied: "It is safe."', '"And who will pay for it?" Lindqvist asked. "All of us," Okafor said.'], ['Mara Lindqvist']],
  ['an interviewer, by one question', ['Interviewer Mara Lindqvist, a presenter of the evening news, suggested the bridge was "a bad joke." Lindqvist also asked if the town could pay for it.', 'Tom Okafor said it was "safe."'], ['Mara Lindqvist']],
  ['nobody who asks for something', ['Mara Lindqvist asked the court to close the bridge. Lindqvist asked for a new one.', 'Tom Okafor said it was "safe."'], []],
  ['nobody by one question of many words', ['Mara Lindqvist asked what the bridge had cost. "It is falling down," Lindqvist said.', 'Lindqvist said the town was poor. Tom Okafor said it was "safe."'], []],
  ['nobody by what another quotes', ['"Lindqvist asked me, \'Who will pay?\' and she asked me, \'When?\'" said Tom Okafor, who knows Mara Lindqvist.'], []],
])('tells who asks the questions: %s', (_, text, names) => {
  expect(asking(text)).toEqual(names);
});
