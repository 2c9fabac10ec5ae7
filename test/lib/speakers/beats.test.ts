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
    ['Divers confirmed three weeks later that the mound was old.', ['Divers: the mound was old']],
    ['The Harbour Court ruled 6-3 on Wednesday that police need a warrant.', ['Harbour Court: police need a warrant']],
    ['The Harbour Court upheld it in 2024, finding that drivers have "no right to be asked."', ['Harbour Court: “no right to be asked.”']],
    ['The memo, dated March 3 and signed by chief Marcus Dell, said agents may wait "outside."', ['The memo: “outside.”']],
    ['Her father, retired baker Luis Bell, said it was late.', ['Luis Bell: it was late']],
    ['Reed\'s attorney, Sam Bell, in a statement: "It is late."', ['Sam Bell: “It is late.”']],
    ['His wife, Marisol, said it was late. ¶ "He wore his good shirt," she said.', ['Marisol: it was late', 'Marisol: “He wore his good shirt,”']],
    ['The Safety Commission (SCH) announced a recall. ¶ Consumers should stop, the agency said.', ['Safety Commission: a recall', 'Safety Commission: Consumers should stop']],
    ['The search began, the Dover County Sheriff\'s Office said. ¶ According to the sheriff\'s office, it was late.', ['Dover County Sheriff\'s Office: The search began', 'Dover County Sheriff\'s Office: it was late']],
    ['Millions could pay more, advocates have warned.', ['advocates: Millions could pay more']],
    ['He was found guilty in a case prosecutors said was driven by money.', ['prosecutors: was driven by money']],
    ['Under the policy, visitors will be sent away. Exceptions will be made for those in what the agency calls “dire need.”', ['the agency: “dire need.”']],
    ['The county’s transport officer, Per Bell, said it was late.', ['Per Bell: it was late']],
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
    'A video of a rescue dog discovering snow has been seen by millions.',
    'The Associated Press called the race shortly after 9 p.m.',
  ])('nobody says anything in: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Cats are fine, according to the Dover Society for the Prevention of Cruelty to Animals.', ['Dover Society for the Prevention of Cruelty to Animals: organisation']],
    ['Tom Bell, chief executive of the debt counseling nonprofit Clear Harbour Credit, said in an email that calls had risen.', ['Tom Bell: person']],
    ['Dover Vice President of Thought Leadership Ann Reed said it was late.', ['Ann Reed: person']],
    ['Lumen Chief Executive Paul Reddick said it was late.', ['Paul Reddick: person']],
    ['Epigrapher Luca Bell said it was late.', ['Luca Bell: person']],
    ['User mapleleaf wrote: "It is late."', ['mapleleaf: person']],
    ['The Committee for a Balanced Ledger said it was late.', ['Committee for a Balanced Ledger: organisation']],
    ['The insurer, Prairie Mutual, said it was late.', ['Prairie Mutual: organisation']],
    ['The regulator, Waterwatch, said it was late.', ['Waterwatch: organisation']],
    ['Fourteen had left, said Ann Reed.', ['Ann Reed: person']],
    ['Governor of West Virginia Jim Reed said it was late.', ['Jim Reed: person']],
    ['NWS Dover Falls said it was cold.', ['NWS Dover Falls: organisation']],
    ['The National Harbour Service (NHS) has shut the road. The agency said it was cold.', ['National Harbour Service: organisation']],
    ['The National Harbour Service has shut the road, the agency said.', ['National Harbour Service: organisation']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('what is said of them', () => {
  it.each([
    ['Veterinarian Dr. Oliver Bell said it was late.', ['Veterinarian']],
    ['Reddit user u/thrifty wrote: "It is late."', ['Reddit user']],
    ['Sales fell, according to the trade publication Polestar.', ['trade publication']],
    ['Ann Reed of the Dover Division of Police said it was late.', ['of the Dover Division of Police']],
  ])('%s', (text, expected) => {
    expect(findSpeakers({ headline: '', paragraphs: [text], published: null }).speakers.flatMap(({ descriptors }) => descriptors)).toEqual(expected);
  });
});
