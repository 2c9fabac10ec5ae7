import { describe, expect, it } from 'vitest';
import { said, sourcesIn } from './said';

/** Of nearly all of these texts only a part of the phrase was once taken for the speaker. */
describe('the whole phrase speaks', () => {
  it.each([
    ['About four in ten said they liked the mayor.', 'About four in ten'],
    ['But sixteen percent of Harbour voters still say they know too little.', 'sixteen percent of Harbour voters'],
    ['Nine in 10 Harbour registered voters say they like her.', 'Nine in 10 Harbour registered voters'],
    ['More than two-thirds of those in the new generation predict they will do better.', 'More than two-thirds of those in the new generation'],
    ['Twenty percent of those who named a candidate said they could change their mind.', 'Twenty percent of those who named a candidate'],
    ['At least a dozen members of the council told the Gazette she would win.', 'At least a dozen members of the council'],
  ])('with how many there are: %s', (text, source) => expect(sourcesIn(text)[0]).toBe(source));
  it.each([
    ['But Sanders and his supporters argue that the system is old.', 'Sanders and his supporters'],
    ['She and her husband said that the bridge was safe.', 'She and her husband'],
    ['On Sunday, Mr. Rubin and Senator Ted Cross urged the council to vote.', 'Mr. Rubin and Senator Ted Cross'],
    ['Friends, lobbyists and former foes say that the mayor is right.', 'Friends, lobbyists and former foes'],
    ['Former Dover Gov. Martin Mally (D) and former Harbour Gov. Mike Hook (R) announced they would go.', 'Former Dover Gov. Martin Mally (D) and former Harbour Gov. Mike Hook (R)'],
    ['Ms. Tor, Mrs. Rao and other bundlers in both parties said their friends were tired.', 'Ms. Tor, Mrs. Rao and other bundlers in both parties'],
    ['The plan is “too late,” according to the book and the film.', 'the book and the film'],
  ])('with all whom "and" joins: %s', (text, source) => expect(sourcesIn(text)[0]).toBe(source));
  it.each([
    ['People briefed on the plan say that it is late.', 'People briefed on the plan'],
    ['A report released in September by the Academies of Sciences, Engineering and Medicine noted that towns grow.', 'A report released in September by the Academies of Sciences, Engineering and Medicine'],
    ['A statement posted on the website Harbourgun said that the owner was ill.', 'A statement posted on the website Harbourgun'],
    ['A study of nurses by Ann Reed and Bob Hale of the University of Dover found that naps help.', 'A study of nurses by Ann Reed and Bob Hale of the University of Dover'],
    ['Several people I have spoken with over the last weeks said that he was tired.', 'Several people I have spoken with over the last weeks'],
    ['Senior advisers who have run the numbers argue that she will win.', 'Senior advisers who have run the numbers'],
    ['The last man to cross the old bridge says it is unsafe.', 'The last man to cross the old bridge'],
    ['Ann Baker of Columbia, South Carolina says she thinks the mayor can win.', 'Ann Baker of Columbia, South Carolina'],
    ['She leads with half of the votes, according to a Harbour poll released Thursday.', 'a Harbour poll released Thursday'],
    ['The files were lost, according to a clerk who asked not to be named.', 'a clerk who asked not to be named'],
    ['The fund was “late,” according to a transcript of the interview.', 'a transcript of the interview'],
    ['He bit a waiter, according to press reports.', 'press reports'],
    ['He lost, according to a CNN tally.', 'a CNN tally'],
    ['James Zog, a delegate from the District and the president of the D.C.-based Arab Institute, said: “I doubt it.”', 'James Zog'],
    ['The source of it, union members and leaders say, is manifold.', 'union members and leaders'],
    ['Retired surgeon Ben Carver told a full hall that he was leaving.', 'Retired surgeon Ben Carver'],
  ])('with what hangs on it: %s', (text, source) => expect(sourcesIn(text)[0]).toBe(source));
  it.each([
    ['Dean Horn, a salesman from Sumter, South Carolina, says the mayor will leave.', 'Dean Horn'],
    ['Sen. Marco Rubin, R-Fla., appearing on a late show right after the speech, said the plan failed.', 'Sen. Marco Rubin'],
    ['Speaker Paul Ryder, R-Wis., despite admitting that he had “some doubts,” said he would vote.', 'Speaker Paul Ryder'],
    ['Joe Scarbo, host of Harbour Radio’s “Morning Talk,” suggested the mayor should go.', 'Joe Scarbo'],
  ])('without what is only told of it: %s', (text, source) => expect(sourcesIn(text)[0]).toBe(source));
});

describe('who speaks beside a longer phrase', () => {
  it('is not the place somebody is from', () => {
    expect(said('It was planned by Sen. Marco Rubin of Florida, who said that “nobody” would be hurt.')).toEqual(['Marco Rubin: “nobody”']);
    expect(said('The senator praised Ann Smith of Human Watch, who said the vote was fair.')).toContain('Ann Smith: the vote was fair');
  });
  it('is the one who was called so', () => {
    expect(said('New York City Mayor-elect Zoran Mandani met the president.', 'New York’s mayor-elect said, “Turn the volume up.”')).toEqual(['Zoran Mandani: “Turn the volume up.”']);
    expect(said('Tom Prest also said Halley “came off effectively,” especially with regards to foreign policy, while citing her years as an envoy.').at(-1)).toBe('Tom Prest: her years as an envoy');
  });
  it('is called without what one clause tells', () => {
    expect(said('A clerk who asked not to be named said the files were lost.', 'The clerk said nobody looked.')).toContain('A clerk: nobody looked');
    expect(said('Half of us are tired, according to a poll released Monday.')).toEqual(['a poll: Half of us are tired']);
    expect(said('A survey conducted by the Harbour Institute found that voters are tired.')).toEqual(['A survey conducted by the Harbour Institute: voters are tired']);
  });
  it('stands behind a verb that opens its sentence', () => {
    expect(said('Ann Ellery spoke.', 'The code grew. Said Ellery: “I see no interest in reform.” The mayor left.')).toEqual(['Ann Ellery: “I see no interest in reform.”']);
    expect(said('Ann Ellery spoke.', 'The code grew. Added Ellery: “I see none.” The mayor left.')).toEqual(['Ann Ellery: “I see none.”']);
  });
  it('stands before a colon that ends its paragraph', () => {
    expect(said('Stated Stone:', '“I think that the stakes are high.”')).toEqual(['Stone: “I think that the stakes are high.”']);
  });
  it('goes on in a paragraph without quotation marks where somebody says "I" there', () => {
    expect(said('In his post, Wallner wrote:', 'I think this prayer timely, as polls are slipping.')).toEqual(['Wallner: I think this prayer timely, as polls are slipping.']);
    expect(said('In his post, Wallner wrote:', 'The post drew hundreds of answers within an hour.')).toEqual([]);
  });
  it('is the label in a transcript between quotation marks', () => {
    expect(said('"PENN: Well, look, she thinks this is a show. And Tramp’s tweet says it all.', '"WALL: But, Governor, as “The Journal” wrote, it shows the top concern.', '"PENN: Well, look, Cubin has been out there."', '"WALL: And then?"').map((line) => line.split(':')[0])).toEqual(['PENN', 'WALL', 'PENN', 'WALL']);
  });
});

describe('a poll, and whoever sees it so,', () => {
  it.each([
    ['In a new Harbour poll released Sunday, three of four families were unhappy with the mayor.', 'a new Harbour poll: three of four families were unhappy with the mayor'],
    ['To Sharp, the mayor is the kind man who saved a farm.', 'Sharp: the mayor is the kind man who saved a farm'],
    ['To her supporters, it was a new beginning.', 'her supporters: it was a new beginning'],
  ])('speaks without a verb: %s', (text, line) => expect(said(text)).toEqual([line]));
  it.each(['To stop Ted Carver, the town works around the clock.', 'To the extent she talks of Tramp, her message is plain.', 'In the town hall, three of four families were unhappy.'])('but not in: %s', (text) => expect(said(text)).toEqual([]));
});

describe('nobody speaks', () => {
  it.each([
    ['It comes before a vote that is tightly controlled and expected to return him.'],
    ['“Hot drought” refers to dry weeks that come with heat.'],
    ['The basin is seeing a drop in water, largely because of drought.'],
    ['The group keeps all federal and state labor laws and has written to Newsweek.'],
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('who speaks where the sentence says more', () => {
  it.each([
    ['“There is danger,” Tramp told reporters, before insisting he had a “great friendship” with farmers.', 'Tramp: “great friendship”'],
    ['Jones, as far as Tramp is concerned, responded with a phrase that could have come from Tramp himself: “Do not moan.”', 'Jones: “Do not moan.”'],
    ['They met in Dover because, in Harbour Weekly’s words, “it is the liveliest place.”', 'Harbour Weekly: “it is the liveliest place.”'],
    ['Tramp cast the blame on his rivals in the town, and emphasized that the “dark money” was theirs.', 'Tramp: “dark money”'],
    ['Of Carver, Levin, who has given money to Rubin, said, “He’s scary.”', 'Levin: “He’s scary.”'],
    ['Even people who endorsed the plan sounded unsure: Former Rep. Jane Harmon called it “the least bad.”', 'Jane Harmon: “the least bad.”'],
    ['Clinter, exasperated, famously responded: “What difference does it make?”', 'Clinter: “What difference does it make?”'],
    ['VOTERS NOT WRONG, JUST TOO EARLY - Mark Blum and Jon Cone: “They failed to see it.”', 'Mark Blum: “They failed to see it.”'],
    ['The mayor went home. He says not making laws for leave is “wrong.”', '?: “wrong.”'],
    ['Mr. Putman questioned why Mr. Kahn’s wife did not speak at the rally, implying “she was not allowed to say a word.”', 'Putman: “she was not allowed to say a word.”'],
    ['Sandor has said repeatedly that the Clinter campaign and its allies are unfair to him, calling “this whole thing a shame.”', 'Sandor: “this whole thing a shame.”'],
    ['In a debate, while most of his rivals called for more troops, Tramp kept to his plan, noting that both are “enemies.”', 'Tramp: “enemies.”'],
    ['Article 33 affirms: “No state shall expel anyone.”', 'Article 33: “No state shall expel anyone.”'],
    ['As Speaker Paul Ryder (R-Wis.) has pointed out, that’s basically the “textbook definition” of it.', 'Paul Ryder: “textbook definition”'],
    ['“Not us but can’t argue with it!” Murphy, the head of the union, Tweeted on Friday with an image.', 'Murphy: “Not us but can’t argue with it!”'],
    ['Ben Jealer, the former head of the union, told The Gazette before he spoke to the council that he believed it is “incumbent upon Clinter” to call.', 'Ben Jealer: “incumbent upon Clinter”'],
    ['Kasper told a crowd in snowy Windham, on the last day that he has “few memories” of the first.', 'Kasper: “few memories”'],
    ['Gerry O’Bran, a local consultant, notes that scoring a fifth is “enough” to stay.', 'Gerry O’Bran: “enough”'],
    ['Tracy Martins, Travis’s father, issued a statement Thursday, saying his fund “has no comment on the man.”', 'Tracy Martins: “has no comment on the man.”'],
    ['“You will see more of it,” said one Republican involved in the planning, who spoke on Monday.', 'one Republican: “You will see more of it,”'],
    ['“They have to decide,” said Fight for Fifteen organizing director Kendall Falls.', 'Kendall Falls: “They have to decide,”'],
    ['“He is taller than me; he’s like 6’2”,” Rubin said Sunday in Dover.', 'Rubin: “He is taller than me; he’s like 6’2”,”'],
    ['He was to debate on Friday, because, according to Tramp, the media would call him a “chicken” if he didn’t.', 'Tramp: “chicken”'],
    ['Clifton told the paper in a statement emailed on Friday morning: “We are glad.”', 'Clifton: “We are glad.”'],
    ['Cory Lewand, a rival whom Tramp fired a few weeks ago, said on CNN, where he is now a paid contributor, that the man was “guilty of it.”', 'Cory Lewand: “guilty of it.”'],
    ['Canova wrote to his 20,000 followers, “It’s time to end it.”', 'Canova: “It’s time to end it.”'],
    ['Marco Rubin says, win or lose in the primary, he is “staying in the race.”', 'Marco Rubin: “staying in the race.”'],
    ['Two were late and, according to a State official, two were upgraded to the “Secret” level.', 'a State official: “Secret”'],
  ])('%s', (text, line) => expect(said(text)).toContain(line));
});
