import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said, sourcesIn } from './said';

/** The speakers' names, in order. */
const names = (...paragraphs: string[]): string[] => findSpeakers({ headline: '', paragraphs, published: null }).speakers.map(({ name }) => name);

describe('an office before a name', () => {
  it.each([
    ['Secretary of State Ann Kray said it was late. "It is," Kray said.', ['Ann Kray']],
    ['Former Secretary of State Ann Kray told Fox News: "It is late."', ['Ann Kray']],
    ['Secretary of Defense Tom Bell told reporters that it was late.', ['Tom Bell']],
    ['Director of National Intelligence Ann Kray said that it was late.', ['Ann Kray']],
    ['Speaker of the House Tom Bell said that it was late.', ['Tom Bell']],
    ['Arizona Secretary of State Ann Kray said that it was late.', ['Ann Kray']],
    ['Chairman of the Joint Chiefs of Staff Tom Bell said it was late.', ['Tom Bell']],
    ['Under Secretary of State for Political Affairs Wendy Kray said it was late. "It is," Kray said.', ['Wendy Kray']],
    ['Acting Secretary of Homeland Security Tom Bell said it was late.', ['Tom Bell']],
    ['The Secretary of State said it was late.', ['The Secretary of State']],
    ['The Office of the Inspector General said it was late.', ['Office of the Inspector General']],
  ])('is no part of it: %s', (text, people) => {
    expect(names(text)).toEqual(people);
  });
  it('belongs to the source', () => {
    expect(sourcesIn('Secretary of State Ann Kray said it was late.')).toEqual(['Secretary of State Ann Kray']);
  });
});

describe('a name', () => {
  it.each([
    ['Hugh McDunn and Kelly deBries said the vote was close. "It was," deBries said.', ['Hugh McDunn', 'Kelly deBries']],
    ['Omari Jacks said the pilot was hard.', ['Omari Jacks']],
    ['The Institute for the Study of Bread said that it was late.', ['Institute for the Study of Bread']],
    ['The National Assessment of Educational Progress found that few could read.', ['National Assessment of Educational Progress']],
  ])('is read whole: %s', (text, people) => {
    expect(names(text)).toEqual(people);
  });
  it('may be a first name from its second mention on', () => {
    expect(names('Omari Jacks said the pilot was hard.', '"I loved it," Omari said.')).toEqual(['Omari Jacks']);
  });
  it('is not a place and a role', () => {
    expect(said('"It is late," said a New Hampshire Republican.')).toEqual(['a New Hampshire Republican: “It is late,”']);
    expect(said('Representative Dale Hutch, an Ohio Republican first elected in 2016, called the plan "a blank check."')).toEqual(['Dale Hutch: “a blank check.”']);
  });
  it.each(['Oakham Palace said it was late.', 'Ancient DNA suggests that it was late.'])('is not a person: %s', (text) => {
    expect(findSpeakers({ headline: '', paragraphs: [text], published: null }).speakers.map(({ kind }) => kind)).toEqual(['organisation']);
  });
});

describe('a role phrase', () => {
  const met = 'Sen. Ann Kray, R-Ohio, and Sen. Tom Bell (D-Vt.) met.';
  it('knows the state behind the name', () => {
    expect(said(met, 'The Vermont Democrat said it was late. The Ohio senator said it was not.')).toEqual(['Tom Bell: it was late', 'Ann Kray: it was not']);
    expect(said('Dale Hutch, an Ohio Republican, sat beside Ann Kray, a Republican from Maine.', '"It is late," the Maine Republican said.')).toEqual(['Ann Kray: “It is late,”']);
  });
  it('is no senator of another state', () => {
    expect(said('Arizona Sen. Tom Bell left. Ann Kray stayed.', 'The Vermont senator said it was late.')).toEqual(['Ann Kray: it was late']);
  });
  it('is whoever was called so behind the name', () => {
    expect(said('Tom Bell, a baker from Dayton, sat beside Ann Kray, the mayor of Lima.', '"It is late," the baker said. "It is not," the mayor said.')).toEqual(['Tom Bell: “It is late,”', 'Ann Kray: “It is not,”']);
  });
  it('is the one without a name who was called so', () => {
    expect(said('The book by Penelope Ash quotes an unnamed friend of the king as saying he was left "bewildered."', '"He reads a page," the friend is quoted as saying.').at(-1)).toBe('an unnamed friend of the king: “He reads a page,”');
  });
});

describe('he and she', () => {
  it.each([
    ['"We are not naive," said Mayor Brandon Bell. ¶ Rosa Kray said it was good. Her husband shook his head. "It is late," he said.', 'Her husband: “It is late,”'],
    ['Anna Lee said it would rain. ¶ A colleague in the next county was placed on leave after she told a class that it had rained.', 'A colleague in the next county: it had rained'],
    ['My principal told me to keep quiet. "Just teach," he said.', 'My principal: “Just teach,”'],
    ['Hannah Kray owns a pug, Gerald. ¶ Asked how Gerald was, Hannah Kray paused. "He is grieving," she said.', 'Hannah Kray: “He is grieving,”'],
    ['Donald Bell has denied it. ¶ Joe diMarco, a former prosecutor, put it more bluntly on the radio. "They are cooked," he said.', 'Joe diMarco: “They are cooked,”'],
    ['Jelena Petri and Thomas Lind caution that the sample is small. They believe that more lie beneath a field.', 'Jelena Petri: more lie beneath a field'],
  ])('is the one just told of: %s', (text, last) => {
    expect(said(...text.split(' ¶ ')).at(-1)).toBe(last);
  });
});

describe('a body named before', () => {
  it.each([
    ['GoForth said in a statement that it had removed both. "It has no place here," the company said.', ['GoForth']],
    ['Voltaro cut its forecast. "It is late," the company said.', ['Voltaro']],
    ['Google and Apple met. The company said no.', ['The company']],
    ['An online poll of 800 voters found that few would go. The poll found that more would stay.', ['An online poll of 800 voters']],
  ])('is the company: %s', (text, bodies) => {
    expect(names(text)).toEqual(bodies);
  });
});

/** Each speaker with what the text says of them. */
const told = (text: string) => findSpeakers({ headline: '', paragraphs: [text], published: null }).speakers.map(({ name, descriptors }) => `${name}: ${descriptors.join('; ')}`);

describe('what is told of a speaker', () => {
  it.each([
    ['A spokesman for Harbour Foods, Jeff Dunn, said it was late.', ['Jeff Dunn: A spokesman for Harbour Foods']],
    ['"It is late," venture capitalist and podcaster Jared Kray posted.', ['Jared Kray: venture capitalist and podcaster']],
    ['Among voters, 22 percent back Troy Hask, a figure that could decide the race. "I am happy," Hask said.', ['Troy Hask: ']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
