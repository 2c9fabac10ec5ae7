import { expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';

/**
 * Ten invented texts in which it is easy to name the wrong person. Each quotation is written with
 * who says it behind; `?` where the text does not tell. Nobody may be named who did not speak; and
 * where the text tells, the right one should be. A name that two people bear is said to be shared.
 */
const TEXTS: Record<string, { text: string[]; who: string[] }> = {
  'a brother and a sister of one surname': {
    text: ['Maria Lopez opened the market on Monday. "It is a good day," Lopez said.', 'Her brother, Juan Lopez, was late. "The train stood still," Juan Lopez said.', '"We sell what we grow," Maria Lopez added.'],
    who: ['Maria Lopez', 'Juan Lopez', 'Maria Lopez'],
  },
  'a bare surname after both have been named': {
    text: ['Anna Berg and Carl Berg own the mill.', '"It is ours," Berg said.'],
    who: ['Berg (shared)'],
  },
  'husband and wife, told apart by courtesy titles': {
    text: ['Peter Ash and Helen Ash were married in May.', '"I was nervous," Mr. Ash said.', '"I was not," Mrs. Ash said.'],
    who: ['Peter Ash', 'Helen Ash'],
  },
  'two of one surname, told apart by the pronoun': {
    text: ['Helen Ash met her cousin Peter Ash at the station.', '"I was nervous," he said.', '"I was not," she said.'],
    who: ['Peter Ash', 'Helen Ash'],
  },
  'a spokesman and the one he speaks for': {
    text: ['Governor Ruth Hale signed the bill.', '"She is glad," a spokesman for Hale said.', '"The governor has no plans," Hale spokesman Tom Reed said. "She is at home."', '"I am glad," Hale said.'],
    who: ['a spokesman for Hale', 'Tom Reed', 'Ruth Hale'],
  },
  'an interview with questions and answers': {
    text: ['Newsreader Jo Lind met the painter Ida Moss.', 'Lind: Do you paint at night?', 'Moss: I paint when the "light" is gone.', 'Lind: Why?', 'Moss: It is quiet.'],
    who: ['Jo Lind', 'Ida Moss', 'Jo Lind', 'Ida Moss'],
  },
  'a speaker inside a speaker': {
    text: ['"My father, Karl Moss, sold the house. He told me, \'You will paint elsewhere,\' and he laughed," Ida Moss said.'],
    who: ['Ida Moss', 'Karl Moss'],
  },
  'one who is spoken of, and does not speak': {
    text: ['Ida Moss met Paul Ames and Karl Stone. Stone was silent.', '"Ames is a fool," Moss said of Ames. "Stone knows it."', 'Moss called Stone "a friend" and Ames "a rival."'],
    who: ['Ida Moss', 'Ida Moss'],
  },
  'a bench of lawmakers with roles': {
    text: ['Senator Ruth Hale of Ohio and Representative Tom Reed of Iowa spoke on Friday.', '"It will pass," the senator said.', '"It will not," the congressman said.', '"We shall see," the governor said.'],
    who: ['Ruth Hale', 'Tom Reed', 'the governor'],
  },
  'an organisation, its head and its report': {
    text: ['The Harbour Trust, led by Ida Moss, published a report. The report said the bridge was "beyond repair."', '"We will close it," the Harbour Trust said in a statement.', '"I am sorry," Moss said.'],
    who: ['The report', 'Harbour Trust', 'Ida Moss'],
  },
};

for (const [name, { text, who }] of Object.entries(TEXTS))
  it(name, () => {
    const { attributions, speakers } = findSpeakers({ headline: '', paragraphs: text, published: null });
    expect(attributions.filter((a) => a.quoted.length).map((a) => `${a.speaker ?? '?'}${speakers.some((s) => s.name === a.speaker && s.sharedName) ? ' (shared)' : ''}`)).toEqual(who);
  });
