import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** From nine more invented articles with labels, and a few of the corpora's kinds of sentences: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));
const speakers = (text: string): string[] => findSpeakers({ headline: '', paragraphs: text.split(' ¶ '), published: null }).speakers.map(({ name, kind }) => `${name}: ${kind}`);

describe('what is told, and where it ends', () => {
  it.each([
    ['Oakland says nearly 20,000 birds have left.', ['Oakland: nearly 20,000 birds have left']],
    ['She said it was late but denied that the vendor was fake.', ['?: it was late', '?: the vendor was fake']],
    ['Of those who said they were "tired" of the vote, half stayed away.', ['?: “tired”']],
    ['For those who see no other way, experts suggest a loan.', ['?: no other way', 'experts: a loan']],
    ['Ann Reed wrote that Tom Bell, when asked in May, had been late and that the firm, Harbour Foods, had told her so.', ['Ann Reed: Tom Bell, when asked in May, had been late and that the firm, Harbour Foods, had told her so']],
    ['Ann Reed denied rumors that the tour was over.', ['Ann Reed: rumors that the tour was over']],
    ['Ann Reed wrote that the change reflected "a year that nobody wanted to have again."', ['Ann Reed: “a year that nobody wanted to have again.”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    'A separate poll by Dover College, released last month, showed Reed ahead by 7 points.',
    'The bank notified the district, which called in the auditor.',
    'The "Slow Lane" tour began in Nashville in August.',
    'The police found a folder on the desk labeled "rainy day."',
  ])('nobody says anything in: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Cats are fine, according to the Dover Society for the Prevention of Cruelty to Animals.', ['Dover Society for the Prevention of Cruelty to Animals: organisation']],
    ['Tom Bell, chief executive of the debt counseling nonprofit Clear Harbour Credit, said in an email that calls had risen.', ['Tom Bell: person']],
    ['Dover Vice President of Thought Leadership Ann Reed said it was late.', ['Ann Reed: person']],
    ['NWS Dover Falls said it was cold.', ['NWS Dover Falls: organisation']],
    ['The National Harbour Service (NHS) has shut the road. The agency said it was cold.', ['National Harbour Service: organisation']],
    ['The National Harbour Service has shut the road, the agency said.', ['National Harbour Service: organisation']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
