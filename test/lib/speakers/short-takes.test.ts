import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** From sixty short passages, each of one way to tell whose words they are, and nine articles more: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));
const read = (text: string, headline = '') => findSpeakers({ headline, paragraphs: text.split(' ¶ '), published: null });

describe('names', () => {
  it.each([
    ['Columnist Peter Will was not convinced. "It is late," Will wrote on Friday.', ['Peter Will: “It is late,”']],
    ['A hunter named Russell May called us. "It is late," May said.', ['Russell May: “It is late,”']],
    ['Consumer advocate Trina Banks was there. "It is late," Banks said.', ['Trina Banks: “It is late,”']],
    ['The lead, Anton "Tiny" Moreau, was late. "It is late," Moreau said.', ['Anton "Tiny" Moreau: “It is late,”']],
    ['Lifeguard Wanda Hale was there. The beach at Cape Ansel was empty. ¶ "It is late," she said.', ['Wanda Hale: “It is late,”']],
    ['Dr. Ann Foss treated Corporal Ryan Teague. "It is late," she said.', ['Ann Foss: “It is late,”']],
    ['Tenants sued Castlepoint Row on Friday. "It is cold," the lawsuit says. ¶ Castlepoint denied it. "It is late," it said in a statement.', ['the lawsuit: “It is cold,”', 'Castlepoint Row: it', 'Castlepoint Row: “It is late,”']],
    ['Okon Adaze sued on Monday. It says that it was late.', ['?: it was late']],
    ['Sue Bird said it was late. The Bears said it was cold.', ['Sue Bird: it was late', 'Bears: it was cold']],
    ['Bob Bell and his father, Robert Bell, have a boat. "It is late," Bob Bell said. "It is cold," Robert Bell said. ¶ "It is dark," said Robert Bell.', ['Bob Bell: “It is late,”', 'Robert Bell: “It is cold,”', 'Robert Bell: “It is dark,”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('what somebody is stands before the name in a headline too', () => {
    expect(read('"It is late," Brooks said.', 'Q&A: Novelist Imani Brooks on Starting Over').speakers.map(({ name }) => name)).toEqual(['Imani Brooks']);
  });
});

describe('who is meant', () => {
  it.each([
    ['Priya Nand, 34, was there. "It is late," the 34-year-old said. ¶ A climber from Idaho, 27-year-old Cody Marsh, was too. "It is cold," the 27-year-old said.', ['Priya Nand: “It is late,”', 'Cody Marsh: “It is cold,”']],
    ['Ann Ruiz, a nurse in Dover, and Dr. Samuel Oyelaran were there. ¶ "It is late," the nurse said. ¶ "It is cold," the doctor added.', ['Ann Ruiz: “It is late,”', 'Samuel Oyelaran: “It is cold,”']],
    ['Gus Bell, 81, and his son, Nick, have a boat. "It is late," Bell said. "It is cold," his son replied.', ['Gus Bell: “It is late,”', 'Nick: “It is cold,”']],
    ['Gus Bell and his wife, Ann, have a boat. "It is late," said Tom Hale. "It is cold," his wife said.', ['Tom Hale: “It is late,”', 'his wife: “It is cold,”']],
    ['Harbour Foods recalled its soup. Harbour spokesperson Erin Costa told Newsweek it was late. ¶ The company said it was cold.', ['Erin Costa: it was late', 'Harbour Foods: it was cold']],
    ['Ann Reed was told by her principal, Craig Tolan, that "the mural has to go."', ['Craig Tolan: “the mural has to go.”']],
    ['"It is late," one of the people said. The other cautioned that it was cold.', ['one of the people: “It is late,”', 'The other: it was cold']],
    ['The other, Steve Oberg, said it was late.', ['Steve Oberg: it was late']],
    ['Tom Bell was there. "Is it late?" Bell asked. ¶ "Not yet," Ann Reed replied. ¶ "Are you quite sure of that?"', ['Tom Bell: “Is it late?”', 'Ann Reed: “Not yet,”', 'Tom Bell: “Are you quite sure of that?”']],
    ['Asked whether he was angry, Tom Bell laughed. ¶ "How can you be mad at that?"', ['?: whether he was angry', 'Tom Bell: “How can you be mad at that?”']],
    ['Janet Ord said it was late. ¶ One of the people burned was Ann Teague, a mother of two. She said it was cold.', ['Janet Ord: it was late', 'Ann Teague: it was cold']],
    ['A congressional aide was less calm. "It is late," the aide said.', ['A congressional aide: “It is late,”']],
    ['It was late, according to a senior defense official. ¶ "It is cold," Ann Reed said. ¶ "It is hot," Tom Bell said. ¶ "It is dark," the defense official added.', ['a senior defense official: It was late', 'Ann Reed: “It is cold,”', 'Tom Bell: “It is hot,”', 'a senior defense official: “It is dark,”']],
    ['A spokesperson for Oatwell, one of the biggest brands, said it was late.', ['A spokesperson for Oatwell: it was late']],
    ['@grump warned that strangers should never feed a dog without asking: "It is late in the day."', ['@grump: “It is late in the day.”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('how much of it, and what is none', () => {
  it.each([
    ['They were told at 6 a.m. "Your badge is dead now," said one email.', ['one email: “Your badge is dead now,”']],
    ['Asked whether she had agreed to sign it in May, Tom Bell said that it was late.', ['?: whether she had agreed to sign it in May', 'Tom Bell: it was late']],
    ['Ann Reed said a dog is usually afraid, in pain or expecting something good.', ['Ann Reed: a dog is usually afraid, in pain or expecting something good']],
    ['That was the night her brother Tom Bell called from the airport.', []],
    ['Nurse Ann Reed called Dr. Samuel Bell.', []],
    ['A rescue dog who flatly refuses to walk past one house is back.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('lines that cannot be reached have been asked nothing', () => {
    expect(read('Harbour Power cautioned that some lines can\'t be reached until the water goes down.').reply).toEqual([]);
  });

  it('to be called "the company" describes no company', () => {
    expect(read('Harbour Foods said it was late. The company said it was cold.').speakers).toMatchObject([{ name: 'Harbour Foods', descriptors: [] }]);
  });
});
