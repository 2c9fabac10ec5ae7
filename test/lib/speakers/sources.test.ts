import { describe, expect, it } from 'vitest';
import { said, speakersOfQuotes } from './said';

describe('the source of a quotation', () => {
  it('is the subject, over an aside that opens with a preposition or a clause', () => {
    expect(said('Lindqvist, during a town hall meeting in Dayton, Ohio, said she was "going to close a lot of bridges."')).toEqual(['Lindqvist: “going to close a lot of bridges.”']);
    expect(said('"I told them to build it," Reed, after a long pause, said of Barlow.')).toEqual(['Reed: “I told them to build it,”']);
  });
  it('is the main subject where a participle opens the sentence or an aside', () => {
    expect(said('Emphasizing the weight of the matter, Reed said, "We build it now."')).toEqual(['Reed: “We build it now.”']);
    expect(said('But Senator Tom Durban, noting the size of the crowd, said, "We build it now."')).toEqual(['Tom Durban: “We build it now.”']);
  });
  it('is no place that a participle follows', () => {
    expect(speakersOfQuotes('"It is late," said Palmer, 34, a Utah native who came to Dayton reporting on roads. "We like it."')).toEqual(['Palmer']);
  });
  it('may end in a phrase with "to"', () => {
    expect(said('"It is late," said the former top aide to President George Barlow.')).toEqual(['the former top aide to President George Barlow: “It is late,”']);
  });
  it('stands alone before a colon, after a dash or a title', () => {
    expect(said('WHY WE WAIT - Ann Reed: "The survey found that ferries are late."')).toEqual(['Ann Reed: “The survey found that ferries are late.”']);
    expect(said('The late ferry does not surprise pollster Dan Shaw: "Ferries are late in the spring."')).toEqual(['Dan Shaw: “Ferries are late in the spring.”']);
    expect(said('Barlow: "Our goal is to build the bridge." Reed: "We must close it at once."')).toEqual(['Barlow: “Our goal is to build the bridge.”', 'Reed: “We must close it at once.”']);
  });
  it('of a clause that opens the sentence keeps its quotation, and so does the sentence before', () => {
    expect(said('After Reed said that pupils might do better at "less grand schools," Barlow said: "I don\'t like that."').at(-1)).toBe('Barlow: “I don\'t like that.”');
    expect(speakersOfQuotes('Barlow attacked Reed, calling him "a failed mayor." Reed fired back in March.')).toEqual(['Barlow']);
  });
});

describe('a cue', () => {
  it('may be any verb behind a quotation that leaves off', () => {
    expect(said('"It was late," Reed urged.')).toEqual(['Reed: “It was late,”']);
  });
  it('may follow a clause that a quotation opens', () => {
    expect(said('"A test" for the mayor, said Kunin. "She is late."')).toEqual(['Kunin: “A test … She is late.”']);
  });
  it('may have its hearer, and a phrase or two, before what is said', () => {
    expect(said('And, Reed tells the crowd, he has been "tough" at times.')).toEqual(['Reed: “tough”']);
    expect(said('Reed is telling supporters after the vote that "winning is fine."')).toEqual(['Reed: “winning is fine.”']);
    expect(said('Reed said after his victory in Dayton that the bridge was late.')).toEqual(['Reed: the bridge was late']);
  });
  it('may come late in a sentence that opens with a bare surname', () => {
    expect(said('Reed caucused in Utah on Saturday and says he voted "late."')).toEqual(['Reed: “late.”']);
  });
  it('may be "put it", with or without "as"', () => {
    expect(said('As Ruth Marlow puts it, the plan is "an offer they like."')).toEqual(['Ruth Marlow: “an offer they like.”']);
    expect(said('But as the River Times tabloid noted in an op-ed Thursday, the mayor "has a few fans in town."')).toEqual(['the River Times tabloid: “has a few fans in town.”']);
  });
  it('has its adverb: "once said"', () => {
    expect(said('Bridge doctor Ferdie Pacco once said: "It was built here."')).toEqual(['Ferdie Pacco: “It was built here.”']);
  });
  it('is none in an explanation of the writer\'s: "the span, referring to …,"', () => {
    expect(said('He praised how his town\'s triad, referring to bridges that open, was "the most modern of them all."').some((line) => line.includes('bridges that open'))).toBe(false);
  });
});

const inner = (words: string) => said(`"${words}" said Tom Okafor.`).at(-1);
describe('inside a quotation', () => {
  it('"he" is the subject of the sentence before, not the name nearest', () => {
    expect(inner('Mr. Reed reproached me for siding with Tom Barlow. He asked me, \'Do you want a bridge?\'')).toBe('Reed (by Tom Okafor): “Do you want a bridge?”');
    expect(inner('In our talks Carl Reed, who is known to all, reproached me for siding with Barlow. He asked me in one of them, \'Do you want a bridge?\'')).toBe('Carl Reed (by Tom Okafor): “Do you want a bridge?”');
  });
  it('"he" goes on being who "he" was', () => {
    expect(inner('Mr. Reed was angry about Tom Barlow. Then he smiled at Barlow. He asked me, \'Do you want a bridge?\'')).toBe('Reed (by Tom Okafor): “Do you want a bridge?”');
  });
});

describe('a source without a name', () => {
  const NAMED = '“We were never asked,” said Halina Brisk, who has piloted the boat since 2011.';
  it.each([
    ['A ferry passenger said she had wept. “I loved that boat,” she added.', 'A ferry passenger: “I loved that boat,”'],
    ['The county’s transport officer said the ferry was empty. “A bus can do that,” he said.', 'The county’s transport officer: “A bus can do that,”'],
    ['An official who asked not to be named said it was late. He added that “nobody knows.”', 'An official: “nobody knows.”'],
    ['The county’s transport officer, Per Oddson, said the ferry was empty. “A bus can do that,” he said.', 'Per Oddson: “A bus can do that,”'],
  ])('is who "he" or "she" is, not somebody named before: %s', (text, last) => {
    expect(said(NAMED, text).at(-1)).toBe(last);
  });
});
