import { describe, expect, it } from 'vitest';
import { marked, marksOf } from './marked';

const LONG = 'The council met for three hours on Tuesday evening in the old town hall.';

const headline = (text: string, ...paragraphs: string[]) => marked('headline', paragraphs, { headline: text });
const picture = (caption: string) => marked('old-picture', ['x'], { published: '2024-03-13T03:30:00-04:00', pictures: [{ caption, credit: null }] });

describe('the headline', () => {
  it('has a loaded word that the text has not', () => {
    expect(headline('Mayor slams plan for the bridge', 'Mara Lindqvist, the mayor, said she had doubts about the plan for the bridge.')).toEqual(['not-in-text: slams']);
    expect(headline('Mayor slams plan for the bridge', 'Mara Lindqvist, the mayor, slammed the plan for the bridge.')).toEqual([]);
    expect(headline('Mayor lies about the bridge', 'Mara Lindqvist, the mayor, lies about it, the builders say.')).toEqual([]);
  });
  it('quotes what nobody says in the text', () => {
    expect(headline('The bridge is ‘a trap for children’', 'The bridge is old. It has no rail.')).toEqual(['not-in-text: a trap for children']);
  });
  it('quotes and does not tell whom', () => {
    const text = '"The bridge is a trap for children," Mara Lindqvist, the mayor, said.';
    expect(headline('Old bridge is ‘a trap for children’', text)).toEqual(['quote-without-source: a trap for children']);
    expect(headline('Lindqvist: bridge ‘a trap for children’', text)).toEqual([]);
    expect(headline('Bridge is ‘a trap for children’, says mayor', text)).toEqual([]);
  });
  it('is surer than the text', () => {
    expect(headline('Builders hid cracks in Oakhaven bridge', 'The builders may have hid cracks in the Oakhaven bridge.')).toEqual(['stronger-than-text: Builders hid cracks in Oakhaven bridge']);
    expect(headline('Builders may have hid cracks in Oakhaven bridge', 'The builders may have hid cracks in the Oakhaven bridge.')).toEqual([]);
    expect(headline('Builders hid cracks in Oakhaven bridge', 'The builders may have hid cracks in the Oakhaven bridge.', 'On Friday they said it: the builders hid cracks in the bridge of Oakhaven.')).toEqual([]);
  });
});

describe('one voice', () => {
  const much = '"We will build the bridge before the winter comes, and we will build it well, with our own people and our own stone, as our parents did when they built the first one across this river," Mara Lindqvist, the mayor, said. "Nobody in this town wants to wait for another year, and nobody will have to wait. The money is there, the stone is there, and the builders of the whole valley are there."';
  it('has most of the quoted words', () => {
    const mark = marksOf([much, '"The plan is a good one, but it is dear, and the county has other schools to think of," Tom Okafor said.']).find(({ rule }) => rule === 'one-voice');
    expect(mark?.detail?.name).toBe('Mara Lindqvist');
    expect(mark?.detail?.share).toBeGreaterThan(0.66);
  });
  it('is not told of few words', () => {
    expect(marked('one-voice', ['"We will build it," Mara Lindqvist said.'])).toEqual([]);
  });
});

describe('the other side', () => {
  it('is criticised and not heard', () => {
    expect(marked('other-side', ['Mara Lindqvist, the mayor, accused Tom Okafor of hiding the costs.', '"It is plain," Lindqvist said.'])).toEqual(['not-heard: Okafor']);
  });
  it.each([
    ['speaks', '"It is untrue," Okafor said.'],
    ['was asked', 'The Courier has contacted Okafor for comment.'],
    ['has a spokesperson', 'A spokesperson for Okafor said there was nothing to hide.'],
  ])('%s', (_, answer) => {
    expect(marked('other-side', ['Mara Lindqvist, the mayor, accused Tom Okafor of hiding the costs.', answer])).toEqual([]);
  });
});

describe('a late answer', () => {
  const accused = 'Mara Lindqvist, the mayor, accused Tom Okafor of hiding the costs.';
  const answer = '"It is untrue," Tom Okafor said.';
  it('stands in the last third', () => {
    expect(marked('late-answer', [accused, ...Array.from({ length: 8 }, () => LONG), answer])).toEqual(['answer-last: It is untrue,']);
  });
  it('is none near the top, or in a short text', () => {
    expect(marked('late-answer', [accused, answer, ...Array.from({ length: 8 }, () => LONG)])).toEqual([]);
    expect(marked('late-answer', [accused, LONG, answer])).toEqual([]);
  });
});

describe('an old picture', () => {
  it('is at least three years older than the article, by its caption', () => {
    expect(picture('The bridge on June 28, 2019.')).toEqual(['years-older: 2019']);
    expect(picture('The bridge in 2022.')).toEqual([]);
    expect(picture('The bridge.')).toEqual([]);
  });
});
