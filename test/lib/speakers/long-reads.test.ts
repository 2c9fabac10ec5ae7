import { describe, expect, it } from 'vitest';
import { replies, speakersOfQuotes } from './said';

/** From long political and national articles, written for it by others, and from sentences of every build, in words invented anew. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

describe('what stands between commas', () => {
  it.each(['by contrast', 'again', 'instead', 'not surprisingly', 'perhaps unsurprisingly', 'to her credit', 'among others', 'unlike her rivals', 'despite the loss', 'by now tired', 'under pressure', 'without naming names', 'to be sure', 'against all odds', 'over the objections of her aides', 'amid cheers', 'almost in tears', '41 and a mother of two'])('“Ann Reed, %s, said”', (aside) =>
    expect(whose(`Ann Reed, ${aside}, said the plan was “alive and well.”`)).toEqual(['Ann Reed']),
  );

  it.each([
    ['The next witness, Ann Reed of the state’s labor board, said that it was “late again.”', ['Ann Reed']],
    ['The industry’s trade group, the Air Harbor Council, said it was late. It said it supports “reasonable, data-driven oversight.”', ['Air Harbor Council']],
    ['The union, Local 12 of the Dock Workers, said that it was “late again.”', ['The union']],
    ['Keith Quill, the president of the police union, said the officer, a six-year veteran, “did what he was trained to do.”', ['Keith Quill']],
    ['The city wrote to the landlord, Tom Bell, that he must “abate the nuisance at once.”', ['The city']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

describe('a participle that opens its sentence', () => {
  it.each(['After calling Tom Bell', 'Calling Tom Bell', 'By calling Tom Bell', 'In calling Tom Bell', 'While calling Tom Bell', 'Despite calling Tom Bell', 'Having called Tom Bell'])('%s', (opening) =>
    expect(whose(`${opening} “a total crook,” Ann Reed left the room.`)).toEqual(['Ann Reed']),
  );
});

describe('whose words they are', () => {
  it.each([
    ['In the clip, Ann Reed turns to the camera and says: “It is a total waste.”', ['Ann Reed']],
    ['“It is a total waste.” So says Ann Reed, a nurse.', ['Ann Reed']],
    ['“It is a total waste.” That’s what Ann Reed said.', ['Ann Reed']],
    ['“It is a total waste.” Those were the words of Ann Reed.', ['Ann Reed']],
    ['Ann Reed’s last words were “I’m so sorry.”', ['Ann Reed']],
    ['Ann Reed’s mantra is “one day at a time.”', ['Ann Reed']],
    ['Ann Reed can’t stop saying “never lend books to anyone.”', ['Ann Reed']],
    ['“It is a total waste.” With that, Ann Reed left the room.', ['Ann Reed']],
    ['Owen Tran said Ann Reed was “half a step behind,” and the chairman, Tom Bell, offered “the longest question I have heard.” ¶ “Does it matter?” he said.', ['Owen Tran', 'Owen Tran', 'Owen Tran']],
    ['“No way, not ever,” came Ann Reed’s reply.', ['Ann Reed']],
    ['“No way, not ever” was Ann Reed’s message to voters.', ['Ann Reed']],
    ['“Show up and vote” is what Ann Reed told voters.', ['Ann Reed']],
    ['What Ann Reed wants is “a fair shake for all of us.”', ['Ann Reed']],
    ['Ann Reed regrets having called Bell “a total crook.”', ['Ann Reed']],
    ['Ann Reed stands by her view that Bell is “a force of nature.”', ['Ann Reed']],
    ['Court papers quote Ann Reed as telling Bell, “It is dead.”', ['Ann Reed']],
    ['One of them recalled Tom Bell asking, “How many are we talking about?”', ['Tom Bell']],
    ['Ann Reed nodded. “Yes.”', ['Ann Reed']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

describe('whoever says it in a roundabout way', () => {
  it.each(['took pains to note that the plan was', 'was at pains to stress that the plan was', 'hastened to add that the plan was', 'felt compelled to add that the plan was', 'would later say that the plan was', 'can’t help calling the plan', 'came under fire for calling the plan', 'painted the plan as', 'pitched the plan as', 'laughed off the plan as', 'considers the plan', 'found the plan', 'pronounced the plan', 'termed the plan', 'let slip that the plan was', 'maintains the plan was', 'is on record as calling the plan', 'rose to call the plan'])('“Ann Reed %s”', (saying) =>
    expect(whose(`Ann Reed ${saying} “a total waste.”`)).toEqual(['Ann Reed']),
  );

  it('but nobody who only might, or keeps a lead', () => {
    expect(whose('Ann Reed might call the plan “a total waste.”')).not.toContain('Ann Reed');
    expect(whose('Ann Reed maintained a large lead in what they call “the wall.”')).not.toContain('Ann Reed');
  });
});

describe('who somebody is', () => {
  it.each([
    ['Rep. Joe Quill filed the bill. Rep. Al Quill, his cousin, opposed it. ¶ “Joe is wrong,” Al Quill said. ¶ “Family is family,” Joe Quill said.', ['Al Quill', 'Joe Quill']],
    ['Students cheered when Principal Gwen Ode banned homework. ¶ “I want kids to be kids,” she said.', ['Gwen Ode']],
    ['Philippe d’Aubigny disputed that. ¶ “I was in the room,” D’Aubigny wrote. ¶ “It was May 3,” he added.', ['Philippe d’Aubigny', 'Philippe d’Aubigny']],
    ['Tavita Leota won. Leota addressed the champion as the show went off the air, saying, “Bring your own shoulder pads.”', ['Tavita Leota']],
    ['Dock Workers Local 88 is accusing the museum. The Halvorsen said it respects them. ¶ The union is fighting for an end to what it describes as “surveillance by stopwatch.”', ['Dock Workers Local 88']],
    ['Rosalind Pryce praised Ann Vance for dismissing as “astrology” a forecast of price rises.', ['Ann Vance']],
    ['Head coach Imani Quill praised Saskia Bell. ¶ The two talked, with the coach telling reporters that it was “funnier than I wanted.” ¶ Would she like to coach Bell one day? “Anybody who can shoot,” she said.', ['Imani Quill', 'Imani Quill']],
    ['The Guild of Harbor Pilots told Newsweek: “Our members are safe.”', ['Guild of Harbor Pilots']],
    // who was asked answers, and who asked asks again
    ['The lawyer, J. Brent Falk, rose. Judge Miriam Castell was joined by Judge Paul H. Gund. Castell asked Falk how many calls a victim was allowed. ¶ “As many as she needs, Your Honor,” he answered. ¶ “And before 2020?” the judge said. ¶ There was a long silence. “Three of them,” he said.', ['J. Brent Falk', 'Miriam Castell', 'J. Brent Falk']],
    ['Sister Bernadette Quill, who taught civics, remembers a girl who objected. ¶ “She argued with the encyclopedia,” said Sister Bernadette, who is 88.', ['Bernadette Quill']],
    ['Ann Trask told of her brother Freddy. Freddy Trask was a pilot. ¶ “I was too young,” Freddy said.', ['Freddy Trask']],
    ['A Western diplomat in Bishkek, who was not authorized to speak, was less hopeful. “It’s like agreeing on the envelope,” the diplomat said.', ['A Western diplomat in Bishkek']],
    ['“We should expect it,” wrote Leland Quill, the department’s under secretary for planning. ¶ The department called it “one of dozens of papers.”', ['Leland Quill', 'The department']],
    ['Two officials said Victoria Quill had resisted the plan. At a meeting, according to a person in the room, she told Tom Bell that she would not “be the one holding the padlock.”', ['Victoria Quill']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

describe('in features', () => {
  it.each([
    ['“I’ve got a note on that boat,” said Dominic Quill, 44. ¶ His cousin had already signed. “Baby needs shoes,” he said, and would not give his name.', ['Dominic Quill', 'His cousin']],
    ['Ann Reed left. A neighbor laughed. “Baby needs shoes,” she said.', ['A neighbor']],
    ['For 31 years, Efraín Quill Rubio has known it. ¶ “The buyer called me,” Mr. Quill said.', ['Efraín Quill Rubio']],
    ['Bogdan Quill took the stand. ¶ “What did the voice say?” Siobhan Katz asked him. ¶ “It said to stay in there.”', ['Siobhan Katz', 'Bogdan Quill']],
    ['The manager, Beatrix Quill, rejected that. No decision had been made, she said, and anyone who claimed otherwise “wasn’t in the room or wasn’t awake in it.”', ['Beatrix Quill']],
    ['He had told Adm. Louise Quill, who did not take it well, and Calvin Bell. The admiral informed him that he was making “a parochial mistake.”', ['Louise Quill']],
    ['Supt. Anil Quill spoke first. ¶ “I don’t enjoy it,” Quill said. ¶ “Says who?” a man called out. ¶ “Says the county,” the superintendent replied.', ['Anil Quill', 'a man', 'Anil Quill']],
    ['A rumor spread so fast that its only physician, Dr. Parviz Quill, taped a handwritten sign to the door. It said, “We are open. I am here.”', ['a handwritten sign']],
    ['Two people in the room left. The clinic opened. “We are open,” it said.', ['The clinic']],
    ['“We are open,” the superintendent said. ¶ The letter he was referring to, sent in January by the county, does not say that. It warns that the district “may be unable to pay.”', ['the superintendent', 'The letter']],
    ['The memo, sent on Tuesday by founder Anselm Quill, runs to 1,400 words. ¶ “Today some of our teammates leave,” it begins.', ['The memo']],
    ['In a tweet posted nine minutes after the announcement, former Gov. Hank Quill, the party’s nominee, called her “a radical.”', ['Hank Quill']],
    ['Their union, which is large, took no position, a choice that its president, L.D. Quill, called “the only honest one.”', ['L.D. Quill']],
    ['“She could’ve called me,” Travis Quill said. ¶ He was reminded that she had called him, and that his answer was in the second paragraph. ¶ “She could’ve called me twice.”', ['Travis Quill', 'Travis Quill']],
    ['Nadia Quill was dismissed. Her termination letter cites “a failure to embrace the mission.”', ['Her termination letter']],
    ['One of the ads features a bricklayer who looks into the camera and says: “I build homes for people.”', ['a bricklayer']],
    ['Ann Reed praised those who left but said, “We are in a different game now.”', ['Ann Reed']],
    ['Juno Quill, 31, later deleted the post, and in a follow-up apologized to fans for “feeding the machine.”', ['Juno Quill']],
    ['Samuel Bell spoke at length. ¶ Anil Quill voted no. ¶ Quill left by a side exit. In an email, he said he would bring “a revised set of options.”', ['Anil Quill']],
    ['The Internal Revenue Service said it was late. The charity said it had changed its books “to reflect industry norms.”', ['The charity']],
    ['“They sign, then they shoot,” said Fatou Quill, a midwife. ¶ Her neighbor, an old man with a cane, nodded. ¶ “We bury,” he said.', ['Fatou Quill', 'Her neighbor']],
    ['“I was born between spin cycles,” Ann Quill writes. ¶ Reviewers loved it. The Courier called it “a riot.”', ['Ann Quill', 'Courier']],
    ['The driver, Tom Quill, was 17. He wrote her a letter. ¶ “I am sorry every day,” it said.', ['a letter']],
    ['Google sued. “We will not be bullied,” Google said. ¶ “They can try,” the council said.', ['Google', 'the council']],
    ['The bill was praised as “a historic step” by late Monday.', []],
    ['“It is a total waste of time.” With that, the meeting ended.', [null]],
    ['Ann Reed left. Asked the same question, Reed replied by text message: “Any night, any city.”', ['Ann Reed']],
    ['Greg Bell was sorry. He left a note in the mailbox that said, “You would have done it too.”', ['a note in the mailbox']],
    ['Ann Reed, 40, stood at the gate. She waved. ¶ It was late. ¶ It was cold. ¶ Jamal Quill, who is 24, looks over. “They sound like cereal,” he says. ¶ It was dark. ¶ “You never explain the card,” she tells me later.', ['Jamal Quill', 'Ann Reed']],
    ['“He was packing his lunch,” Ann Reed told the senators. ¶ She paused for a minute. A committee aide brought her a glass of water. ¶ “I am not a pilot, and I am not an engineer,” she went on.', ['Ann Reed', 'Ann Reed']],
    ['Governor Ed Quill will veto it. ¶ Quill on X: “I keep my promises to you.”', ['Ed Quill']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

describe('who was asked', () => {
  it.each([
    ['Tom Bell said it was true. Bell declined to say who had filmed the clip.', ['Tom Bell: declined']],
    ['Asked for comment, Osei Quill, a lawyer who has represented Bell, told Newsweek: “It was a gift.”', ['Osei Quill: replied']],
    ['The owner, Castell Packaging, declined to comment. The Quill campaign did not respond to a question about whether she planned to visit.', ['Castell Packaging: declined', 'Quill campaign: asked']],
  ])('%s', (text, parties) => expect(replies(...text.split(' ¶ '))).toEqual(parties));
});
