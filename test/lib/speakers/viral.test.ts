import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said, speakersOfQuotes } from './said';

/** From invented articles with labels: each of these went to somebody else, was cut short or ran on before its rule was there. "¶" parts paragraphs. */
const last = (text: string): string | undefined => said(...text.split(' ¶ ')).at(-1);

describe('who speaks', () => {
  it.each([
    // "who" is no town and no body
    ['One letter came from a woman in Scranton who said that he had lent her son a rod.', 'a woman in Scranton: he had lent her son a rod'],
    ['It sank, according to Artem Holub, a deputy commander of Freedonia’s Harbour Forces, who said it took "four months."', 'Artem Holub: “four months.”'],
    ['She found a note taped to the register that said, "Do not sell it."', 'a note: “Do not sell it.”'],
    // what stands between a speaker and the verb
    ['"Name one lie he told," retired guard Cedric Booker, now an analyst for Dover Radio, said on Monday.', 'Cedric Booker: “Name one lie he told,”'],
    ['A neighbor who gave only her first name, Tammy, told the Ledger that the couple "fought a lot."', 'A neighbor: “fought a lot.”'],
    ["Varga's attorney, Miles Abney of the nonprofit Dover Legal Fund, argued that his client was never told.", 'Miles Abney: his client was never told'],
    ['The report, titled "Paying at the Port," found that prices rose.', 'The report: prices rose'],
    ['Senator Grant Whit of Missouri tore into his own party on Sunday, describing a deal as "a surrender note."', 'Grant Whit: “a surrender note.”'],
    // an apposition speaks for the name that it explains, an occasion for nobody
    ['It was the sharpest speech yet from Ilie Dragan, a former judge who came to power pledging to keep a "calm hand."', 'Ilie Dragan: “calm hand.”'],
    ['A judge in Ohio has stopped the village in a dispute that began with six hens, ruling that officials had broken the law.', 'A judge in Ohio: officials had broken the law'],
    ['In a statement emailed to reporters, the village said it was "sorry." It added that it would appeal.', 'the village: it would appeal'],
    // those who sign
    ['"I forgot my name," a user called PixelMoth wrote on Reddit.', 'a user called PixelMoth: “I forgot my name,”'],
    ['One baker, u/layers_and_lies, pointed out that it was "not crazy."', 'u/layers_and_lies: “not crazy.”'],
    ['One user, @dover503, wrote: "We are no tourists." Another user posted, "I am still mad at him."', 'Another user: “I am still mad at him.”'],
    ['Later, when Doug Mercer said that they had "forgotten the north," Angela Barlow cut in: "I live here. You do not."', 'Angela Barlow: “I live here. You do not.”'],
    ['The nonpartisan newsletter Capitol Ratings rates the contest a "toss-up."', 'Capitol Ratings: “toss-up.”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it.each([
    // one body, one card
    ['Buckingham Palace was silent. ¶ In a statement, the palace said that the family was "sad."', 'Buckingham Palace: “sad.”'],
    ['Cascade Orchard Foods recalled the juice. ¶ Cascade Orchard said it was "careful."', 'Cascade Orchard Foods: “careful.”'],
    ['Advocacy group Seniors First Alliance said that it would fight.', 'Seniors First Alliance: it would fight'],
    ["Freedonia's Security Council met. Freedonia's Security Council said it was late. ¶ The Security Council added that it was \"over.\"", "Freedonia's Security Council: “over.”"],
    ['The Department of Education said it was late. ¶ The Education Department said it was "over."', 'Department of Education: “over.”'],
    ['Foreign Minister Said al-Hart urged calm. "The gap is narrow," he wrote.', 'Said al-Hart: “The gap is narrow,”'],
    ['Texas state Representative Jolene Marsh, a Republican who co-authored the law, in a post on X: "Parents asked for it."', 'Jolene Marsh: “Parents asked for it.”'],
    ['It passed over the objections of Trustee Luis Arred. "It is wrong," Arred said.', 'Luis Arred: “It is wrong,”'],
    ['Marnie Oldfield laughed. "Moose for president," joked user @benny, while another asked whether it was for sale. ¶ For Oldfield, it was a surprise. "He is earning it," she said.', 'Marnie Oldfield: “He is earning it,”'],
    ['The Texas Freedom to Learn Coalition said that it would fight.', 'Texas Freedom to Learn Coalition: it would fight'],
    ['She recalled being told by a director that she had "a face for radio," and said it took her years.', '?: it took her years'],
    ['Tennis, who tracks ships for a newsletter called "Gray Hulls," noted that they were late.', 'Tennis: they were late'],
    ['Shopper Kayleigh Dunn said she was sick.', 'Kayleigh Dunn: she was sick'],
    ['Republican strategist Hal Jurgens said it was late. Her Republican challenger, Doug Mercer, owns a condo. ¶ The Republican has said it is his wife\'s.', "Doug Mercer: it is his wife's"],
    ['Posting on Reddit, the 29-year-old explained that it was late. ¶ "So I put a card in," she wrote.', 'the 29-year-old: “So I put a card in,”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it('keeps two users apart who sign with a name', () => {
    expect(speakersOfQuotes('One user, @dover503, wrote: "We are no tourists." Another user posted, "I am still mad at him."')).toEqual(['@dover503', 'Another user']);
  });
});

describe('he, she and it', () => {
  it.each([
    ['A bride-to-be wanted a cake. ¶ Baker Ann Moss said that it was late. ¶ In an update, the bride said she had decided. "We are doing the cake," she wrote.', 'the bride: “We are doing the cake,”'],
    ['"He is gone," Jane Roe said. ¶ A neighbor told the Ledger that they fought. She had seen him leave. "He waved at me," she recalled.', 'A neighbor: “He waved at me,”'],
    ['Court records show he filed for a payout. ¶ An internal memo seen by Newsweek suggests that all knew. Dated May 3 and written by product officer Sanjay Pill, it warned that the firm was "one picture away from it."', 'An internal memo seen by Newsweek: “one picture away from it.”'],
    ['Freedonia said it would stay. Moscow has vowed to answer for attacks on what it calls its "home ground."', 'Moscow: “home ground.”'],
    ['A whistleblower called the office of Representative Anita Desmond. Desmond said she would ask. The whistleblower alleged that officials were told to "find a way."', 'A whistleblower: “find a way.”'],
    ["Freedonia's Defense Ministry said that it was late. It said that it was \"falling debris.\"", "Freedonia's Defense Ministry: “falling debris.”"],
    // two of one surname: one of them it is, and nobody named farther up
    ['Travis Roark left. Kyle Roark stayed. ¶ Sheriff Ron Aldan said it was late. ¶ Roark told deputies that his wife had left. Days later, he said that she was "fine."', 'Roark: “fine.”'],
    ['The Duchess of Dover has said that she was tired. ¶ Host Georgie Kemp said it was late. "He knew," the duchess replied.', 'The Duchess of Dover: “He knew,”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('whose words they are', () => {
  it.each([
    ['A spokesperson for Hadley, Annika Voss, said the numbers showed that "momentum is a real thing."', ['Annika Voss: “momentum is a real thing.”']],
    ['The plan will cut costs, officials said, but critics warned that it could shut out the poor.', ['officials: The plan will cut costs', 'critics: it could shut out the poor']],
    ['Supporters say that troops were flying, in the words of one Army official, "museum pieces."', ['Supporters: troops were flying, in the words of one Army official, "museum pieces.', 'one Army official: “museum pieces.”']],
    ['Records show he asked for a payout—a claim that the insurer, Dover Mutual, flagged as "early."', ['Records: he asked for a payout', 'Dover Mutual: “early.”']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('where what is said ends', () => {
  it.each([
    ['Scientists told Newsweek that the change was to be expected but should nevertheless worry them.', 'Scientists: the change was to be expected but should nevertheless worry them'],
    ['She stressed that the study was small and could not prove a cause.', '?: the study was small and could not prove a cause'],
    ['Kemp said that the plan was late and would not say why.', 'Kemp: why'],
    ['Kemp noted that it was small and therefore could not prove a cause.', 'Kemp: it was small and therefore could not prove a cause'],
    ["The government says only its people can decide.", 'The government: only its people can decide'],
    ['The Command said that the drills, dubbed "Strong Wind," were a "stern warning."', 'Command: “stern warning.”'],
    ['Mary Stone said the bridge would close in May, a change that could affect thousands.', 'Mary Stone: the bridge would close in May'],
    ['Mary Stone added that it would cost $900 million—a figure the Hadley campaign disputes.', 'Mary Stone: it would cost $900 million'],
    ['It is a change the agency says will cut waiting times but that some fear could shut people out.', 'the agency: will cut waiting times'],
    ['The strike took place at 2:40 a.m. local time, according to Artem Holub.', 'Artem Holub: The strike took place at 2:40 a.m. local time'],
    ['At a hearing last month, according to a transcript, the judge left the room.', 'a transcript: the judge left the room'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

it('makes nobody of a headline', () => {
  const { speakers } = findSpeakers({ headline: 'Duchess Opens Up About Royal Life', paragraphs: ['The Duchess of Dover spoke. "He knew," the duchess replied.'], published: null });
  expect(speakers.map(({ name }) => name)).not.toContain('Opens Up');
});

it('has the subject that stands before the tag in what is said', () => {
  const text = 'Lenders, he said, "are still mailing letters."';
  const [only] = findSpeakers({ headline: '', paragraphs: [text], published: null }).attributions;
  expect([only?.kind, only?.content.map((span) => text.slice(...span))]).toEqual(['mixed', ['Lenders', 'are still mailing letters.']]);
});

describe('an essay', () => {
  const paragraphs = ['"No," I told him. He laughed.', 'I said that I was late.'];
  const speakers = (authors: string[]) => findSpeakers({ headline: '', paragraphs, published: null, authors }).attributions.map(({ speaker }) => speaker);
  it('is told by its one author', () => expect(speakers(['Colleen Havert'])).toEqual(['Colleen Havert', 'Colleen Havert']));
  it('or by nobody who is known, where there are more', () => expect(speakers(['Colleen Havert', 'Tom Bell'])).toEqual([null, null]));
});
