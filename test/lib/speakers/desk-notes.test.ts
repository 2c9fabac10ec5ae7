import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** From nine more ordinary articles with labels: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));
const speakersOf = (text: string) => findSpeakers({ headline: '', paragraphs: text.split(' ¶ '), published: null }).speakers;

describe('what is told, and by whom', () => {
  it.each([
    ['Per Bell, who owns a boat, told the Courier: "It is late."', ['Per Bell: “It is late.”']],
    ['Per Harbour Trust, the road is shut.', ['Harbour Trust: the road is shut']],
    ['Hall of Famer Tom Bell wrote on X that it was late.', ['Tom Bell: it was late']],
    ['Town Supervisor Gary Bell said it was late.', ['Gary Bell: it was late']],
    ['Tom Bell was quiet. The 56-year-old replied: "It is late."', ['Tom Bell: “It is late.”']],
    ['The link held, the authors wrote in the journal Soil and Water.', ['the authors: The link held']],
    ['An affidavit by Investigator Jodie Bell states that it was late.', ['An affidavit by Investigator Jodie Bell: it was late']],
    ['Ann Reed said her client denies it and looks forward to her day in court.', ['Ann Reed: her client denies it and looks forward to her day in court']],
    ['The Harbour Trust said in a statement that it was late. "It is cold," the statement added.', ['Harbour Trust: it was late', 'Harbour Trust: “It is cold,”']],
    ['The Harbour Trust issued a statement on Monday. ¶ "It is cold," said the statement.', ['Harbour Trust: “It is cold,”']],
    ['A statement from the Harbour Trust went out. ¶ "It is cold," the statement said.', ['Harbour Trust: “It is cold,”']],
    ["Dover's Department of Health shut the road. The department said it was cold.", ['Department of Health: it was cold']],
    ['It rained. "It is cold," the statement said.', ['the statement: “It is cold,”']],
    ['Tom Bell of the Harbour Trust, who sees patients in Dover, was late.', []],
    ['It was paid for by the Harbour Trust, a charity that supports research into fog.', []],
    ['The firm did not reply to a message sent to its inbox.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('a name for the statement is nobody’s description', () => {
    const [trust] = speakersOf('The Harbour Trust said in a statement that it was late. "It is cold," the statement added.');
    expect(trust).toMatchObject({ name: 'Harbour Trust', descriptors: [], aliases: [] });
  });
});

describe('what is said of them', () => {
  it.each([
    ['Tom Bell, now an analyst for Dover Sports, said it was late.', ['now an analyst for Dover Sports']],
    ['"It is late," said Ann Reed, Arctic campaigner at Clear Harbour.', ['Arctic campaigner at Clear Harbour']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text).flatMap(({ descriptors }) => descriptors)).toEqual(expected);
  });
});
