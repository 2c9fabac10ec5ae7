import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said, speakersOfQuotes } from './said';

describe('a name', () => {
  it('is found without its titles and possessives, and joined with its surname', () => {
    expect(said('Former Senator Mara J. Lindqvist spoke.', '"It is late," Lindqvist said.', "Lindqvist's plan is new, Mara Lindqvist said.")).toEqual(['Mara J. Lindqvist: “It is late,”', 'Mara J. Lindqvist: Lindqvist\'s plan is new']);
  });
  it('keeps its particles and its suffix', () => {
    expect(said('"It is late," said Ludo van der Berg Jr.', '"Yes," Van der Berg said.').at(0)).toBe('Ludo van der Berg Jr.: “It is late,”');
  });
  it('is not taken from the word that opens the sentence', () => {
    expect(said('Critics of the plan met.', 'Maybe Lindqvist said it was late.').at(0)).toBe('Lindqvist: it was late');
  });
});

describe('a pronoun', () => {
  it('agrees with the given name or the title', () => {
    expect(speakersOfQuotes('Mary Barlow met Peter Stone in Oakhaven.', '"It is late," she said.', '"It is not," he said.')).toEqual(['Mary Barlow', 'Peter Stone']);
    expect(speakersOfQuotes('Mr. Quill met Mrs. Ash.', '"It is late," she said.')).toEqual(['Ash']);
  });
  it('prefers the subject to whoever is nearest', () => {
    expect(speakersOfQuotes('Peter Stone had lunch with Paul Ames.', '"It is late," he said.')).toEqual(['Peter Stone']);
  });
  it('speaks with others', () => {
    expect(said('Lars Ekdahl came.', 'He and two colleagues found that rents rose.')).toEqual(['Lars Ekdahl: rents rose']);
  });
  it('is the speaker inside what they report', () => {
    expect(said('Peter Stone told Paul Ames that he called the bridge "a ruin."')).toContain('Peter Stone: “a ruin.”');
  });
});

describe('a role phrase', () => {
  it('is the one who bears the title', () => {
    expect(speakersOfQuotes('Governor Mary Barlow met Senator Peter Stone.', '"It is late," the senator said.', '"It is not," the governor said.')).toEqual(['Peter Stone', 'Mary Barlow']);
  });
  it('takes up the last subject where nobody bears it, and is remembered', () => {
    expect(speakersOfQuotes('Igor Petrenko spoke in the capital.', 'The Freedonian president was asked about the weather.', 'Anna Weiss laughed.', '"It is late," the Freedonian president said.')).toEqual(['Igor Petrenko']);
  });
  it('knows the place that its bearer is from', () => {
    expect(said('Senator Mia Torres of Arland met Senator Carl Dobbs.', 'The Arland senator said it was late.')).toEqual(['Mia Torres: it was late']);
  });
  it('is somebody without a name where nobody named bears it, and then "he" is', () => {
    expect(speakersOfQuotes('"Popcorn," said Senator Carl Dobbs.', 'The president blamed the board. "It should be ashamed," he wrote.')).toEqual(['Carl Dobbs', 'The president']);
  });
  it('is whoever has just spoken without a name', () => {
    expect(said('Senator Carl Dobbs came late.', 'A senior official said it was cold. The official added that it was dark.')).toEqual(['A senior official: it was cold', 'A senior official: it was dark']);
  });
  it('is not given to one who holds another office', () => {
    expect(speakersOfQuotes('Governor Mary Barlow spoke.', '"It is late," the senator said.')).toEqual(['the senator']);
  });
  it('needs its adjectives', () => {
    expect(speakersOfQuotes('Ohio Sen. Peter Stone met Iowa Sen. Paul Ames.', '"It is late," the Ohio senator said.')).toEqual(['Peter Stone']);
  });
});

describe('a spokesperson', () => {
  it('is not the one they speak for', () => {
    expect(speakersOfQuotes('Mary Barlow ran.', '"It is late," a spokesman for Barlow said.')).toEqual(['a spokesman for Barlow']);
    expect(speakersOfQuotes('"It is late," Barlow spokeswoman Ann Reed said.')).toEqual(['Ann Reed']);
  });
});

it('keeps whose an organisation is', () => {
  expect(said("Freedonia's Defense Ministry said its forces were ready.")).toEqual(["Freedonia's Defense Ministry: its forces were ready"]);
});

it('lists two who speak together under the first', () => {
  expect(said('Mary Barlow and Tom Reed said in a joint statement that it was late.')).toEqual(['Mary Barlow: it was late']);
});

it('gives the kinds, the aliases and the quoted words', () => {
  const { speakers } = findSpeakers({ headline: '', paragraphs: ['"It is very late," Mary Barlow, the mayor of Oakhaven, said.', '"Yes," Barlow said. A report found that it was late. "No," the Harbour Trust said.'], published: null });
  expect(speakers).toEqual([
    expect.objectContaining({ name: 'Mary Barlow', kind: 'person', aliases: ['Barlow'], descriptors: ['the mayor of Oakhaven'], words: 5 }),
    expect.objectContaining({ name: 'A report', kind: 'unnamed', words: 0 }),
    expect.objectContaining({ name: 'Harbour Trust', kind: 'organisation', words: 1 }),
  ]);
});

const describedAs = (text: string) => findSpeakers({ headline: '', paragraphs: [text], published: null }).speakers[0]?.descriptors;

it('describes people in the article\'s own words', () => {
  expect(describedAs('Former Oakhaven Mayor Mary Barlow said it was late.')).toEqual(['Former Oakhaven Mayor']);
  expect(describedAs('Mary Barlow, a professor of bridges at the University of Oakhaven, said it was late.')).toEqual(['a professor of bridges at the University of Oakhaven']);
  expect(describedAs('Mary Barlow, who built the bridge, said it was late.')).toEqual(['who built the bridge']);
  expect(describedAs('Lead author Dr. Mary Barlow said it was late.')).toEqual(['Lead author']);
});

it.each([
  ['Mary Barlow, 41, a nurse from Dover who took part in the study, said it was late.', ['a nurse from Dover who took part in the study']],
  ['Dr. Mary Barlow of Dover University said it was late.', ['of Dover University']],
  ['Senator Mary Barlow of Ohio, who sits on the board, said it was late.', ['Senator', 'of Ohio', 'who sits on the board']],
  ['Her agent, Mary Barlow of Dover Realty, said it was late.', ['Her agent', 'of Dover Realty']],
  ['Dover Department of Health spokeswoman Mary Barlow said it was late.', ['Dover Department of Health spokeswoman']],
  ['Former NBA forward and TNT analyst Mary Barlow said it was late.', ['Former NBA forward and TNT analyst']],
  ['Retired teacher Mary Barlow said it was late.', ['Retired teacher']],
  ['Secretary of State Mary Barlow, a Republican, said it was late.', ['Secretary of State', 'a Republican']],
  ['ESPN’s Mary Barlow said it was late.', ['ESPN’s']],
  ['Mary Barlow, a shopper in Dayton, Ohio, whose mother was there, said it was late.', ['a shopper in Dayton, Ohio', 'whose mother was there']],
  ['Mary Barlow, a Democrat from Kansas City, in a post on Facebook: "It is late."', ['a Democrat from Kansas City']],
  ["Grocery chain Kellerman's, which sold it, said that it was late.", ['Grocery chain', 'which sold it']],
  ['Dover Creamery, based in Viroqua, Wisconsin, said that it was late.', ['based in Viroqua, Wisconsin']],
  ['The Institute for the Study of War (ISW), a think tank in Dover, said it was late.', ['a think tank in Dover']],
  ['Mary Barlow, 29, of Tucson, Arizona, said it was late.', ['of Tucson, Arizona']],
  ['Consumer advocate Mary Barlow of the nonprofit Fair Ledger said it was late.', ['Consumer advocate', 'of the nonprofit Fair Ledger']],
  ['Her co-author, Dr. Mary Barlow, said it was late.', ['Her co-author']],
  ['It can help, according to Mary Barlow, who posts recipes.', ['who posts recipes']],
  // why somebody has no name
  ['A person close to it, who was not authorized to speak publicly, said it was late.', ['who was not authorized to speak publicly']],
  ['A former doctor who entered politics in May, Mary Barlow told a crowd that it was late.', ['a former doctor who entered politics in May']],
  ['Tom Reed’s attorney, Yusuf al-Bakri of the Southern Project, said it was late.', ['Tom Reed’s attorney', 'of the Southern Project']],
  ['Clarence "Tick" Beaumont, 88, who played drums for them, said it was late.', ['who played drums for them']],
  ['Copyright scholar Mary Barlow, of the Cumberland Institute in Dover, said it was late.', ['Copyright scholar', 'of the Cumberland Institute']],
  // what describes nobody
  ['Mary Barlow said it was late. It went to Barlow, a copy of which was seen. Barlow, with the support of many, left.', []],
  ['A day later, Mary Barlow said it was late.', []],
  ['Governor Mary Barlow of Kent, where the harbor is, said it was late.', ['Governor', 'of Kent']],
  ['My predecessor, Mary Barlow, said it was late.', []],
  ['Mary Barlow said it was late. Barlow, who is both, said so.', []],
  ['Mary Barlow said so. According to Barlow, Smith told the farmers that it was late.', []],
  ['Thousands of customers of Dover Trust were locked out. Dover Trust later said it was fixed.', []],
  ['The NBA said it was late. For more on the NBA, head over to our sports pages.', []],
])('describes them: %s', (text, expected) => {
  expect(describedAs(text)).toEqual(expected);
});

it('does not take the word before a title for part of it', () => {
  const { speakers } = findSpeakers({ headline: '', paragraphs: ['It was the way President Mary Barlow did it. Barlow said it was late.'], published: null });
  expect(speakers[0]?.descriptors).toEqual(['President']);
});

it('describes who speaks behind a colon in the next paragraph', () => {
  const { speakers } = findSpeakers({ headline: '', paragraphs: ['A spokesman for Harbour Foods, Tom Bell, wrote:', '“It is late.”'], published: null });
  expect(speakers[0]?.descriptors).toEqual(['A spokesman for Harbour Foods']);
});

it('lists who is named, and what somebody is called, in order of appearance', () => {
  const { named, speakers } = findSpeakers({ headline: '', paragraphs: ['Bell left early. Mr. Reed and Senator Ann Moss came.', 'Moss waited. “It is late,” the senator said.', 'Solana, who was there, met Tom Bell.'], published: null });
  expect(named.map(({ name }) => name)).toEqual(['Tom Bell', 'Reed', 'Solana']);
  expect(speakers[0]?.aliases).toEqual(['Moss', 'the senator']);
});
