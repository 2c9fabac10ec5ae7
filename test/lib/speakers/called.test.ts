import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';

/** How an article calls those who speak in it, beside their name. "¶" parts paragraphs. */
const read = (text: string) => findSpeakers({ headline: '', paragraphs: text.split(' ¶ '), published: null }).speakers;
const told = (text: string) => read(text).map(({ name, descriptors }) => [name, ...descriptors].join(' | '));

describe('what somebody is called where they do not speak', () => {
  it.each([
    ['Vlasta Dorn has said it was late. ¶ In an interview, the Freedonian president was asked about it. The Freedonian leader went home. ¶ "It is late," Dorn said.', ['Vlasta Dorn | the Freedonian president | the Freedonian leader']],
    ['Governor Ann Reed of Ohio said it was late. The former Ohio senator went home.', ['Ann Reed | Governor | of Ohio | the former Ohio senator']],
    // a name keeps its article
    ['"It is late," said Ann Reed. The Dover Post said it was cold.', ['Ann Reed', 'Dover Post']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('by the surname alone, wherever that stands', () => {
    expect(read('Ann Reed was there. Reed left. "It is late," she said.')[0]?.aliases).toEqual(['Reed']);
  });

  it('at the head of a sentence its article is no capital', () => {
    const [reed] = read('Ann Reed, the Ohio governor, was there. The Ohio governor said it was late.');
    expect(reed?.aliases).toEqual(['the Ohio governor']);
  });
});

describe('titles, and what is told behind a comma, in real articles', () => {
  it.each([
    ['Ann Reed left. The former secretary of state said it was late.', ['Ann Reed | the former secretary of state']],
    ['Governor Frank Marsh of Ohio was there. "It is late," Marsh said. Ann Reed thanked the Ohio governor.', ['Frank Marsh | Governor | of Ohio | the Ohio governor', 'Ann Reed']],
    ['Ann Reed, then deputy national security adviser, said it was late.', ['Ann Reed | then deputy national security adviser']],
    ['Former State policy planning director Anne-Marie Slaught said it was late.', ['Anne-Marie Slaught | Former State policy planning director']],
    ['Undersecretary for Political Affairs Wendy Sher said it was late.', ['Wendy Sher | Undersecretary for Political Affairs']],
    ['It followed a major address Ann Reed gave, Reed said.', ['Ann Reed']],
    ['Retired neurosurgeon Ben Carl said it was late.', ['Ben Carl | Retired neurosurgeon']],
    ['Ann Reed met with Susan Rich, deputy adviser Ben Rodd, former secretary Leon Pant and others. "It is late," Rodd said.', ['Ben Rodd | deputy adviser']],
    ['Ann Reed, clearly frustrated, said it was late.', ['Ann Reed']],
    ['Democrats Ann Reed, Tom Bell, and Martin Moll left. Reed said it was late.', ['Ann Reed']],
    ['Ann Reed, who says Tom Bell is late, was there. Reed said it was cold.', ['Ann Reed']],
    ['Tom Bell, who will face challenger Paul Nehl, left. Nehl said it was late.', ['Paul Nehl | challenger']],
    ['"It is late," said Oversight ranking Democrat Eli Cummins (D-Md.).', ['Eli Cummins | Oversight ranking Democrat | D-Md.']],
    // the one whom the sentence before is about, and not a Democrat farther up
    ['Chuck Shaw (D-N.Y.) was there. ¶ Former Florida Sen. Bob Grah, who has a dog, was there too. The Democrat said it was late.', ['Bob Grah | Former Florida Sen. | who has a dog | the Democrat']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('somebody without a name in the first lines is who is named next', () => {
  it.each([
    ['A Republican senator is in trouble after he called it "a coin toss." ¶ Senator Dale Holt of Ohio made the remark on Sunday.', ['Dale Holt | a Republican senator | Senator | of Ohio']],
    ['A woman has said that it was late. ¶ Jess Amato, 29, went home.', ['Jess Amato | a woman']],
    ['A judge in Ohio ruled that it was late. ¶ Judge Renata Oster heard the case.', ['Renata Oster | a judge in Ohio | Judge']],
    ['The head of the Dover Benefits Agency has said she knew. ¶ Carol Mabry faced the panel.', ['Carol Mabry | the head of the Dover Benefits Agency']],
    // not the one who tells of them
    ['A man has said that it was late. ¶ Sheriff Tom Bell went home.', ['A man']],
    ['A woman has said that it was late. ¶ Tom Bell went home.', ['A woman']],
    ['A man and a woman said that it was late. ¶ Tom Bell went home.', ['A man and a woman']],
    ['It was late, according to a pilot. ¶ Ann Reed went home.', ['a pilot']],
    ['A senior official has said that it was late. ¶ Ann Reed went home.', ['A senior official']],
    ['A pilot has said that it was late. ¶ Attorney Ann Reed went home.', ['A pilot']],
    ['Ann Reed was there. ¶ A woman has said that it was late. ¶ Ann Reed went home.', ['A woman']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is told of somebody beside the name', () => {
  it.each([
    ['“Maple Tone,” who has about 265,000 followers on X, called it “a great day for all of us here.”', ['Maple Tone | who has about 265,000 followers on X']],
    ['User “MJTone,” with 300 followers on X, said, “They talk a lot.”', ['MJTone | User | with 300 followers on X']],
    ['Rep. Tom Bell (R-Ohio) said it was late. Speaker Mike Gary, D-Millbrook, who has a dog, said it was cold.', ['Tom Bell | Rep. | R-Ohio', 'Mike Gary | Speaker | D-Millbrook | who has a dog']],
    ['"It is late," said Priya Nad of the Las Vegas firm Nad & Stowe.', ['Priya Nad | of the Las Vegas firm Nad & Stowe']],
    ['"It is late," said Louise Aber, a former Army ethics counsel who is now at the group Open Page.', ['Louise Aber | a former Army ethics counsel who is now at the group Open Page']],
    ['Its president, Sen. Sandra Feit, said it was late.', ['Sandra Feit | Its president | Sen.']],
    ["Bell's main rival on the panel, Sen. Paul Amad, said it was late.", ["Paul Amad | Bell's main rival on the panel | Sen."]],
    ['On Monday retired machinist Earl Tibb said it was cold.', ['Earl Tibb | retired machinist']],
    ['Offensive coordinator Lee Hask said it was late.', ['Lee Hask | Offensive coordinator']],
    // no description
    ['According to Ann Wexl, halls tend to help candidates who are calm.', ['Ann Wexl']],
    ['It is late, according to the Kennel Club, which describes it as "a long, cold night."', ['Kennel Club']],
    ['The supporters of Sen. Ruth Ell are late, Ell said.', ['Ruth Ell | Sen.']],
    // what the others do is nothing that he is
    ['To stop Ted Bell, the party is working around the clock with all who can. "It is late," Bell said.', ['Ted Bell']],
    ['"It is late," said Ted Bell, later alleging that it was cold.', ['Ted Bell']],
    ['Sens. Ann Reed and Tom Bell said it was late.', ['Ann Reed', 'Tom Bell']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what somebody is', () => {
  it.each([
    ['Ann Reed is a nurse from Dayton. "It is late," Reed said.', ['Ann Reed | a nurse from Dayton']],
    ['"It is late," Ann Reed said. She is now an executive vice president of Harbour Foods and head of her own brand.', ['Ann Reed | an executive vice president of Harbour Foods and head of her own brand']],
    ['"It is late," Tom Bell said. Bell is the author of "Late Bread," which sells well.', ['Tom Bell | the author of "Late Bread,"']],
    // no trade and no office, and what others say of them
    ['"It is late," Tom Bell said. Bell is a threat to the bridge. He was the target of a joke.', ['Tom Bell']],
    ['"It is late," Tom Bell said. "Bell is a liar from Dayton," Ann Reed said.', ['Tom Bell', 'Ann Reed']],
    ['"It is late," Tom Bell said. He is not a lawyer from Dayton.', ['Tom Bell']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  it('that is no other name of theirs', () => {
    expect(read('Ann Reed is a nurse from Dayton. "It is late," Reed said.')[0]?.aliases).toEqual(['Reed']);
  });
});

describe('appositions of other shapes', () => {
  it.each([
    ['Rudolph Coll, U.S. District Court Judge, said it was late.', ['Rudolph Coll | U.S. District Court Judge']],
    ['Dave Gorr, Harbour XM Vice President for news and talk, said it was late.', ['Dave Gorr | Harbour XM Vice President for news and talk']],
    // the second comma is missing
    ['Sam Lowe, the communications director for the Dover Democratic Party said in a statement it was late.', ['Sam Lowe | the communications director for the Dover Democratic Party']],
    ['“It is late,” Sam Lowe, the communications director for the Dover Democratic Party said in a statement.', ['Sam Lowe | the communications director for the Dover Democratic Party']],
    ['A climate group, Harbour Trust, said it was late.', ['Harbour Trust | A climate group']],
    ['Meena Gang, South Asia director of Dover Rights Watch, who observed the voting, said it was late.', ['Meena Gang | South Asia director of Dover Rights Watch | who observed the voting']],
    ['Bell\'s chief of staff Cheryl Mull said it was late.', ["Cheryl Mull | Bell's chief of staff"]],
    ['In a talk with former secretary of state Ann Reed, it was late. Reed said it was cold.', ['Ann Reed | former secretary of state']],
    ['Dover anchor and news correspondent Ann Reed said it was late.', ['Ann Reed | Dover anchor and news correspondent']],
    ['Bernie Moll, a senator, spoke. “It is late,” Moll said. They like the senator from Vermont.', ['Bernie Moll | a senator | the senator from Vermont']],
    // the next one's
    ['In a message to Ann Reed, Tanner, head of the Center for Progress, said it was late. Reed said it was cold.', ['Tanner | head of the Center for Progress', 'Ann Reed']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('in somebody else’s quoted words', () => {
  it.each([
    ["Ann Reed said: \"In May Mr Bell, today's candidate, asked me, 'Do you want it?'\" Tom Bell was there.", ['Ann Reed', "Tom Bell | today's candidate"]],
    ['"Tom Bell, the bridge that fell, is late," Ann Reed said. "No," Bell said.', ['Ann Reed', 'Tom Bell']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('quoted words are counted for whose they are', () => {
  it('what is quoted inside is not the quoting one’s', () => {
    expect(read('Tom Bell knew. "He asked me once, \'Do you want it?\'" Ann Reed said.').map(({ name, words }) => [name, words])).toEqual([['Ann Reed', 4], ['Tom Bell', 4]]);
  });
});
