import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** From invented articles in the manner of the newsroom that this is made for; none of these sentences was read rightly before. */
const last = (text: string): string | undefined => said(...text.split(' ¶ ')).at(-1);

describe('told Newsweek, without "that"', () => {
  it.each([
    ['Anna Hale told Newsweek there are three signs to watch for.', 'Anna Hale: there are three signs to watch for'],
    ['Anna Hale told Newsweek voters are angry.', 'Anna Hale: voters are angry'],
    ['Anna Hale told Newsweek Kray was right.', 'Anna Hale: Kray was right'],
    ['The sheriff told reporters deputies found a gun.', 'The sheriff: deputies found a gun'],
    ['Hale told ABC affiliate KTRK the dog was fine.', 'Hale: the dog was fine'],
    ['Residents told local outlet Kuban Now they heard explosions.', 'Residents: they heard explosions'],
    ['Mao Kray told a regular briefing that it was late.', 'Mao Kray: it was late'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a statement sent, posted or shared', () => {
  it.each([
    ['Rosa Lind said in a statement shared with Newsweek that it was false.', 'Rosa Lind: it was false'],
    ['Anna Hale said in a statement obtained by Newsweek that it was late.', 'Anna Hale: it was late'],
    ['Senator Josh Hale said in a statement posted to X: "It is a scam."', 'Josh Hale: “It is a scam.”'],
    ['Senator Josh Hale said in a video posted to X that it was a scam.', 'Josh Hale: it was a scam'],
    ['The FDA said in a notice posted online that no illness was known.', 'FDA: no illness was known'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what people are saying', () => {
  const words = '"The momentum is real, and voters know it."';
  it.each([
    ['Gretchen Hall on X, formerly Twitter, Thursday: ', 'Gretchen Hall'],
    ["Gretchen Hall, Michigan's secretary of state, on X, formerly Twitter: ", 'Gretchen Hall'],
    ['President Donald Kray on Truth Social, Monday morning: ', 'Donald Kray'],
    ['House Minority Leader Hank Jeffs to reporters on Tuesday: ', 'Hank Jeffs'],
    ['A Homeland Security spokesperson to Newsweek: ', 'A Homeland Security spokesperson'],
    ['Thomas Gift, professor of politics at Harbour College, to Newsweek: ', 'Thomas Gift'],
    ['Drew Powell, founder of Powell Partners, via email: ', 'Drew Powell'],
    ['National Weather Service in Houston, in a post on X: ', 'National Weather Service'],
    ['The White House in a Monday statement: ', 'White House'],
    ["Governor Gavin Newell's press office on X: ", "Governor Gavin Newell's press office"],
  ])('%s', (lead, speaker) => {
    expect(said(lead + words)).toEqual([`${speaker}: “${words.slice(1, -1)}”`]);
  });
});

describe('a quotation is told once', () => {
  it.each([
    ['"The find is new," Culture Minister Lina Kray said, according to the statement.', 'Lina Kray: “The find is new,”'],
    ['"The talks were useful," Pesk said, as reported by Reuters.', 'Pesk: “The talks were useful,”'],
    ['The sheriff said, "We will find him," before leaving the podium.', 'The sheriff: “We will find him,”'],
    ['In the clip, a man is heard saying, "Get out of my house," before it cuts out.', 'a man: “Get out of my house,”'],
    ['"Go ahead," a woman can be heard saying in the clip.', 'a woman: “Go ahead,”'],
    ['Protesters chanted "No kings, no crowns" outside the hall.', 'Protesters: “No kings, no crowns”'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
  it('by each of two', () => {
    expect(said('"Leave them out of it," commented Sarah Bell, while Tom Price wrote: "He toured for months."')).toEqual(['Sarah Bell: “Leave them out of it,”', 'Tom Price: “He toured for months.”']);
    expect(said('Joe Rogers quipped: "You can\'t make this up," to which Tom Price replied, "You really can\'t."')).toEqual(['Joe Rogers: “You can\'t make this up,”', 'Tom Price: “You really can\'t.”']);
  });
});

describe('what is asked for is whole', () => {
  it.each([
    ['The lawmakers urged the department to release the files.', 'The lawmakers: the department to release the files'],
    ['The agency asked people to note the plate.', 'The agency: people to note the plate'],
    ['The sheriff asked residents to call 911 if they see him.', 'The sheriff: residents to call 911 if they see him'],
    ['The attorneys are asking the court to overturn Employment Division v. Hale, the 1990 decision.', 'The attorneys: the court to overturn Employment Division v. Hale, the 1990 decision'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

const names = (text: string): string[] => findSpeakers({ headline: '', paragraphs: [text], published: null }).speakers.map(({ name }) => name);

describe('whose name it is', () => {
  it.each([
    ['Kentucky Lottery President and CEO Mary Hall said it was late.', ['Mary Hall']],
    ['Therapist and author Dana Holt told Newsweek that it was late.', ['Dana Holt']],
    ['Department of Homeland Security (DHS) Assistant Secretary Tricia Moss told Newsweek: "It is false."', ['Tricia Moss']],
    ['The Centers for Medicare & Medicaid Services said it was late.', ['Centers for Medicare & Medicaid Services']],
    ['Johnson & Johnson said it would appeal.', ['Johnson & Johnson']],
    ['Immigration and Customs Enforcement (ICE) said it was late. ICE said it was lawful.', ['Immigration and Customs Enforcement']],
    ['Her ex-husband, country singer Cole Bradd, claimed that it was late.', ['Cole Bradd']],
    ['"It is late," said the mayor, Anna Bell.', ['Anna Bell']],
    ["\"It is late,\" said the station's chief data analyst, Harry Ent.", ['Harry Ent']],
    ['Anna Bell, LMFT, a therapist in Ohio, told Newsweek: "Dogs feel grief."', ['Anna Bell']],
    ['Anna Bell, Ph.D., a psychologist in Ohio, told Newsweek that it was late.', ['Anna Bell']],
    ['"It was late," Morgan Tully said. "He froze," Tully recalled.', ['Morgan Tully']],
    ['Martin Luther King Jr. once said, "The time is always right."', ['Martin Luther King Jr.']],
    ['A source close to the actress told People magazine that it was late. "It was," the insider said.', ['A source close to the actress']],
    ['Police arrested a man on Monday. They said it was late.', ['Police']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it('goes on past a long aside', () => {
    expect(last('"It may be," Stephen Vlad said. ¶ Douglas Layton, emeritus professor at Harbour College, who has argued several cases, was more skeptical. He said the facts were plain.')).toBe('Douglas Layton: the facts were plain');
  });
});

describe('nothing is reported', () => {
  it.each([
    'A decision is expected by the end of June.',
    'A claim that Canada has offered to purchase Greenland is false.',
    'He hosts a podcast called The Tailgate Tapes and a show called Late Nights.',
    'A neighbor called 911 after hearing shots.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
