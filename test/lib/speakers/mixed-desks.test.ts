import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { replies, speakersOfQuotes } from './said';

/** From two rounds of articles of many desks, written for it by others, met for the first time, in words invented anew. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

describe('who speaks', () => {
  it.each([
    // what somebody is
    ['Quill’s publicist, Fenella Ashworth-Diaz, said in an email to Newsweek: “Cass speaks about her own life.”', ['Fenella Ashworth-Diaz']],
    ['Prince Leopold, Duke of Kendal, feared it. Olufemi Bell wrote of it. “It is late,” Bell said. ¶ The duke kept a brochure until 2022. ¶ “Sheep, mostly,” he is said to have replied.', ['Olufemi Bell', 'Leopold']],
    ['Dad bent down, recalled Halina Quill, the daughter of Tomasz Quill. ¶ It bit him on the shoulder. His daughter was 30 yards off. ¶ “I yelled at it,” she said.', ['Halina Quill']],
    ['Wendell Quill knew something was wrong when he opened the door. ¶ “A henhouse is never quiet,” the third-generation egg farmer told Newsweek.', ['Wendell Quill']],
    // what is no person
    ['Grandstand Live, the tour’s promoter, said it was “over.” Hotel and VIP packages would not be covered, the company said. ¶ That was little comfort to Lucía Quill, 22, who had driven 14 hours. “We found out in the line,” she told Newsweek.', ['Grandstand Live', 'Lucía Quill']],
    ['Pop star Noa Quill has canceled her tour. ¶ The 26-year-old, whose single Paper Moon Motel spent 11 weeks at No. 1, shared the news in a note. ¶ “I may not sing again,” she wrote.', ['Noa Quill']],
    ['Priya Quill films her landlord in Dunmore Falls, Wisconsin, holding a heater. ¶ “So this is the fix?” she asks. ¶ “This is the fix,” he replies.', ['Priya Quill', null]],
    ['Danielle Quill uploaded the clip under the handle @porch_dani. ¶ The deputy stacks three boxes. Before he starts he glances at it and says, “Your cookies are wet.”', [null]],
    // how they are tagged
    ['“There’s a crisis,” Labour MP Zara Quill said in Parliament.', ['Zara Quill']],
    ['Prince Harry wrote in his memoir, Spare, that he “felt like a decoy.”', ['Harry']],
    ['The FBI said the suspect, identified as Dale Marsh, 41, had posted “violent rhetoric.”', ['FBI']],
    ['Dozens of users have shared a video with claims that it shows Claire Quill, daughter of Governor Russell Quill, “pocketing” silverware.', ['Dozens of users']],
    ['A Texas sheriff whose county runs along 61 miles of the Rio Grande says it is “a job I wasn’t hired to do.”', ['A Texas sheriff']],
    ['Denise Quill pressed him. “Yes,” Marsh said. “It’s a yes-or-no question,” Quill cut in.', ['Marsh', 'Denise Quill']],
    ['“I was insufferable,” Siobhan Marsh laughed. Clodagh Quill was there. ¶ “But I was right,” Marsh said. ¶ For Quill, the scene meant standing in the water. ¶ “I couldn’t feel my feet,” the Irish actress told Newsweek.', ['Siobhan Marsh', 'Siobhan Marsh', 'Clodagh Quill']],
    ['Quill’s company, Split Second Timing, apologized “to every runner affected.”', ['Quill’s company, Split Second Timing']],
    ['“It’s a beautiful day,” she says as she slides into a booth. Ingrid Quill, 58, has run the place since 1999.', ['Ingrid Quill']],
    ['Quill, asked if the loss stung, paused. “You ever swallow a bee?”', ['Quill']],
    ['Not so, said Otis Quill. “Read the filing.”', ['Otis Quill']],
    ['Otis Quill left. Quill’s advice to workers? “Get it in writing.”', ['Otis Quill']],
    ['What People Are Saying ¶ X user @ann_reads: “I can’t believe it.” ¶ Governor Ann Quill’s press office: “What a clown show.”', ['@ann_reads', 'Governor Ann Quill’s press office']],
    ['Imani Starling is done. ¶ “I have stayed quiet for months,” Starling, 34, wrote in a post.', ['Imani Starling']],
    ['Noa Marsh left. Marsh cut short a show on Monday, telling the audience through tears, “I’m giving you everything.”', ['Noa Marsh']],
    ['Representative Teresa Quill, a Democrat, cut in to accuse him of “badgering a woman.”', ['Teresa Quill']],
    ['Messages show that managers were caught off guard. In one channel, an engineering director asked at 9:04 a.m. whether “anyone has a list.”', ['an engineering director']],
    ['Another message was posted by Bronwen ap Rhys, the chief people officer, a little before noon: “The recording is late.”', ['Bronwen ap Rhys']],
    ['On Blind, a forum where workers post, one user who identified as an employee summed up the mood: “Re-founded. Re-moved.”', ['one user']],
    ['“He came back and said little,” the biographer quotes a former member of the household as saying.', ['a former member of the household']],
    ['The most-liked comment under the video, from a user called Tomasz, reads: “He brought a toaster.”', ['Tomasz']],
    ['The unit was the subject of a bulletin last November, which told operators to check for signs of “chafing or wear.”', ['a bulletin']],
    ['Analysts at the firm Brightwater Grains expect prices to climb into July, “with no obvious ceiling,” they wrote in a report.', ['Analysts at the firm Brightwater Grains']],
  ])('%s', (text, speakers) => {
    expect(whose(text)).toEqual(speakers);
  });

  it.each([
    ['Relatives of victim Tom Quill said it was “late.”', ['Relatives of victim Tom Quill']],
    ['Ann Reed flew to Russia with Tom Quill. The Russian said it was “late.”', ['The Russian']],
    ['Tom Quill, who met the Russian leader, left. The Russian said it was “late.”', ['The Russian']],
    ['Chinese President Li Quill met Ann Reed. The Chinese said it was “late.”', ['The Chinese']],
    ['“We lost everything,” he said. Maria Quill, his wife, stood by.', [null]],
    ['They met Ann Reed, Secretary of State Tom Quill and others. The secretary said it was “late.”', ['Tom Quill']],
    ['She spoke to Saoirse Quill, Texas Republican, on Monday. “No,” Quill said.', ['Saoirse Quill']],
  ])('is nobody told of beside them: %s', (text, speakers) => {
    expect(whose(text)).toEqual(speakers);
  });

  it('is not who the next paragraph tells of, if they say nothing there', () => {
    expect(findSpeakers({ headline: '', paragraphs: ['The wife of a missing hiker has said that she is scared.', 'Daniel Marsh vanished on Monday.'], published: null }).speakers.map(({ name }) => name)).toEqual(['The wife of a missing hiker']);
  });

  it('is one by what they are and by the name that comes next', () => {
    expect(findSpeakers({ headline: '', paragraphs: ['That is not enough, according to their attorney. Bartholomew Quill, a lawyer in Dover, said that it was late.'], published: null }).speakers.map(({ name }) => name)).toEqual(['Bartholomew Quill']);
  });

  it('is not who a clause before the tag is about', () => {
    expect(findSpeakers({ headline: '', paragraphs: ['Other schools can do that, they said.'], published: null }).attributions.map(({ speaker }) => speaker)).toEqual([null]);
  });
});

describe('who was asked', () => {
  it.each([
    ['A spokesperson, Gillian Quill, told Newsweek that the carrier was “working with investigators” and would not discuss the record.', ['A spokesperson, Gillian Quill: replied']],
    ['Newsweek contacted the Fish Board for comment on Friday. A board spokesperson said by email that it was “late.”', ['Fish Board: replied']],
    ['The Haskell campaign was more blunt. ¶ “It is late,” campaign manager Trent Quill said in a statement to Newsweek.', ['Haskell campaign: replied']],
  ])('%s', (text, expected) => {
    expect(replies(...text.split(' ¶ '))).toEqual(expected);
  });
});
