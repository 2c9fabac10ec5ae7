import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../lib/speakers';
import { asCorpus } from '../../scripts/reader/corpus';

/** Source and content of the first attribution of a paragraph, as PolNeAR would have them. */
function spans(text: string): string[] {
  const { attributions } = findSpeakers({ headline: '', paragraphs: [text], published: null });
  const [first] = asCorpus(attributions, [text]);
  return [first?.source, ...(first?.content ?? [])].map((span) => (span ? text.slice(...span) : ''));
}

describe('the convention of PolNeAR', () => {
  it('a content begins with its "that"', () => {
    expect(spans('Ann Reed said that it was late.')).toEqual(['Ann Reed', 'that it was late']);
  });
  it.each([
    ['Ann Reed, a nurse from Dayton, also said it was late.', 'Ann Reed, a nurse from Dayton,'],
    ["Ann Reed, the party's chair, said it was late.", "Ann Reed, the party's chair,"],
    ['Ann Reed, 54, said it was late.', 'Ann Reed, 54,'],
    ['Rep. Ann Reed, D-Ohio, said it was late.', 'Rep. Ann Reed, D-Ohio,'],
    ["Ann Reed, Ohio's governor, said it was late.", "Ann Reed, Ohio's governor,"],
    ['Ann Reed, head of Harbour Foods, said it was late.', 'Ann Reed, head of Harbour Foods,'],
    ['Ann Reed, who was there, said it was late.', 'Ann Reed, who was there,'],
    // an occasion, and what somebody did besides
    ['Ann Reed, in May, said it was late.', 'Ann Reed'],
    ['Ann Reed defended the plan, saying it was late.', 'Ann Reed'],
    ['"It is late," said Ann Reed, a former aide to Mr. Bell and J. T. Moss. "It is cold."', 'Ann Reed, a former aide to Mr. Bell and J. T. Moss'],
    ['"It is late," said Ann Reed, a baker in Dayton, citing the law.', 'Ann Reed, a baker in Dayton'],
    ['"It is late," said Ann Reed in a statement.', 'Ann Reed'],
    ['According to Ann Reed, a poll shows that it is late.', 'Ann Reed'],
  ])('%s', (text, source) => {
    expect(spans(text)[0]).toBe(source);
  });
});
