import { describe, expect, it } from 'vitest';
import { said } from './said';

/** From real articles of six papers and sites, with everything that was said in them invented anew: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));

describe('who speaks', () => {
  it.each([
    // a candidate is who has been speaking, and not the mayor whom he named
    ['Carl Drum is a Republican presidential candidate. ¶ "It is late," Drum said. He called upon Mayor Will Ashby to act. Ashby closed the unit in April. ¶ "It is cold," the Republican presidential candidate said in an interview.', ['Carl Drum: “It is late,”', 'Carl Drum: Mayor Will Ashby to act', 'Carl Drum: “It is cold,”']],
    ['"It is late," Tom Drum from his desk. "It is cold."', ['Tom Drum: “It is late, … It is cold.”']],
    ['In her speech, Ann Reed said it was late. ¶ Meanwhile Solana, who was honored with the prize, spoke about work. "It is cold," she said.', ['Ann Reed: it was late', 'Solana: work', 'Solana: “It is cold,”']],
    ['Trey Gowan was there. ¶ Gowan earlier Thursday said the panel has met with Rice and Ben Rodd. He promised a report "as soon as possible."', ['Trey Gowan: the panel has met with Rice and Ben Rodd', 'Trey Gowan: “as soon as possible.”']],
    ['Senators plan to release the papers in an effort to disprove Republican claims of "big finds" in the inquiry.', []],
    ['"It is late." That quote from Alabama Securities Commissioner Tom Krebs appeared on the front page in 1980.', ['Tom Krebs: “It is late.”']],
    ['"It is late," said Oversight ranking Democrat Eli Cummins (D-Md.). "It is cold."', ['Eli Cummins: “It is late, … It is cold.”']],
    ['“It is late,” the two write. “It is cold.”', ['the two: “It is late, … It is cold.”']],
    ['The non-profit is seeking "bold ideas" for how to house adults.', ['The non-profit: “bold ideas”']],
    ['Democrats Ann Reed, Tom Bell, and Martin Moll offered voters different plans. ¶ "It is late," said Reed.', ['Ann Reed: “It is late,”']],
    ['The letter continues: “As a lawyer, please explain the difference between ‘gross negligence’ and the rest.”', ['The letter: “As a lawyer, please explain the difference between ‘gross negligence’ and the rest.”']],
    ['Carl Drum called Wednesday for Justice Ruth Gins to resign for saying publicly that she feels he is unfit.', ['Carl Drum: Justice Ruth Gins to resign', 'Ruth Gins: she feels he is unfit']],
    ['Carl Drum is a liar and birther who has repeatedly pledged to ban them.', ['Carl Drum: to ban them']],
    ['His crowd used a bad word to describe Ted Cross, a word Drum then repeated.', []],
    ['It followed a gaffe by House Leader Kevin Carth (R-Calif.) suggesting that it was late.', ['Kevin Carth: it was late']],
    ['Carl Drum, whose views have upset members of his own party, last year proposed a ban on them.', ['Carl Drum: a ban on them']],
    ['First his wife, longtime aide Huma Aban, announced they were separated.', ['Huma Aban: they were separated']],
    ['Governors on the forefront of the fight, scientists and advocates on the forefront of research met.', []],
    ['"It is late," said retired neurosurgeon Ben Carl.', ['Ben Carl: “It is late,”']],
    ['Ann Reed, clearly frustrated, smiled, saying it was late.', ['Ann Reed: it was late']],
    ['Hugh Hewes asked Carl Drum about a speech in which he claimed Ann Reed was “the founder” of it.', ['Hugh Hewes: a speech in which he claimed Ann Reed was “the founder” of it', 'Carl Drum: “the founder”']],
    ['Dover Diary Vice President and Washington Managing Editor Tom Bell said it was late.', ['Tom Bell: it was late']],
    ['A gaffe by House Leader Kevin Carth (R-Calif.) suggested it was late.', ['Kevin Carth: it was late']],
    ['Two class action lawsuits being considered in Dover have accused Bell University of fraud.', ['Two class action lawsuits being considered in Dover: Bell University of fraud']],
    ['Bernie Sand and his wife, Jane Sand, were there. Barack Olam left. ¶ Sand was of two minds on Tuesday. ¶ He vowed to "go on."', ['Bernie Sand: “go on.”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('no words of anybody', () => {
  it.each([
    ['"It is late," Drum says in the spot titled "Dangerous," warning against it.', ['Drum: “It is late,”', 'Drum: it']],
    ['Tony Wein wrote under the pseudonym "Carlos Dash," but left.', []],
    ['It is the base for what\'s today typically called "new medicine."', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('where a report ends', () => {
  it.each([
    ['A news conference, in which Tom Bell announced that he would not prosecute her, was just the latest in a series of failures.', ['Tom Bell: he would not prosecute her']],
    ['Following the release of a video from a group threatening an attack in Dover, Carl Drum called upon Will Ashby to act.', ['a group: an attack in Dover', 'Carl Drum: Will Ashby to act']],
    ['Ann Reed has vowed to keep it legal and celebrated the ruling Monday.', ['Ann Reed: to keep it legal']],
    ['Tom Bell proposed a new agency to keep watch, while Jeb Rush in a post said he would name more judges.', ['Tom Bell: a new agency to keep watch', 'Jeb Rush: he would name more judges']],
    ['Both sides agreed on one thing after the ruling: It will become a larger issue.', ['Both sides: It will become a larger issue']],
    ['A notice warned followers on social media and in interviews that it was late.', ['A notice: it was late']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('reports in other words', () => {
  it.each([
    ['Tom Bell held a press briefing to brag that it was late.', ['Tom Bell: it was late']],
    ['Tom Bell went on television to argue that it was late.', ['Tom Bell: it was late']],
    ['A woman demanded to know whether Ann Reed would go.', ['A woman: to know whether Ann Reed would go']],
    ['“It is late,” came shouts from the crowd.', ['the crowd: “It is late,”']],
    ['Supporters responded with chants of “I’m with her” until Ann Reed spoke up.', ['Supporters: “I’m with her”']],
    ['Tom Bell later fessed up to sending pictures.', ['Tom Bell: sending pictures']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
