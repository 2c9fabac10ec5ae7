import { describe, expect, it } from 'vitest';
import { marked } from './marked';

const hedges = (...paragraphs: string[]) => marked('hedge', paragraphs);
const claims = (...paragraphs: string[]) => marked('no-source', paragraphs);

describe('hedging', () => {
  it('is marked by how it leaves things open', () => {
    expect(hedges('The fire may have begun in the kitchen. Perhaps a lamp fell.')).toEqual(['likely: may have', 'likely: Perhaps']);
    expect(hedges('The plan seems dead and appears to have failed. It is somewhat unclear.')).toEqual(['appears: seems', 'appears: appears', 'roughly: somewhat']);
  });
  it('is not the calendar, a poll or a show', () => {
    expect(hedges('In May have a look at it. Likely voters said so. She appeared on television with a new kind of hat.')).toEqual([]);
  });
  it('is the speaker’s where somebody says it', () => {
    expect(hedges('"Perhaps it will rain," Mara Lindqvist said.', 'Lindqvist said the lamp may have fallen.')).toEqual([]);
  });
});

describe('claims with no source', () => {
  it('are marked', () => {
    expect(claims('The mayor reportedly left. The bridge is widely seen as unsafe. He is said to own it.')).toEqual(['reportedly: reportedly', 'widely-held: is widely seen', 'reportedly: is said']);
    expect(claims('It is unclear whether the bridge will open amid concerns about its cost.')).toEqual(['widely-held: is unclear', 'widely-held: concerns']);
  });
  it('are none where the holder is told', () => {
    expect(claims('The bridge is seen as unsafe by engineers of the county. His concerns about it grew. Lindqvist fears that it will fall.')).toEqual([]);
    expect(claims('Mara Lindqvist said the bridge is widely seen as unsafe.')).toEqual([]);
  });
  it('are none where a thing is only seen', () => {
    expect(claims('It remains to be seen. The tower can be seen from here. The road was long used.')).toEqual([]);
  });
});

describe('sources without a name', () => {
  it('are camps and insiders', () => {
    expect(marked('unnamed-source', ['Critics say the bridge is too dear. A person familiar with the plan said it would open in May.'])).toEqual(['critics-say: Critics', 'sources-say: A person familiar with the plan']);
  });
  it('are not people with names', () => {
    expect(marked('unnamed-source', ['A spokesperson for Harbour Foods said it would open. A Pentagon spokeswoman said it was late.'])).toEqual([]);
    expect(marked('unnamed-source', ['A spokesperson said it was late.'])).toEqual(['sources-say: A spokesperson']);
    expect(marked('unnamed-source', ['Mara Lindqvist, an official of the county, said it would open in May.'])).toEqual([]);
  });
});
