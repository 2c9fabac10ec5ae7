import { describe, expect, it } from 'vitest';
import { said } from './said';

/** From nine articles in the manner of the wires and nine of the newsroom's: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));

describe('who "he" is, where this paragraph has just named somebody', () => {
  it.each([
    ['"It is late," Carl Teague said. ¶ The exchange was filmed and within an hour Reed\'s campaign manager, Tom Bell, had posted it. "Ouch," he wrote.', ['Carl Teague: “It is late,”', 'Tom Bell: “Ouch,”']],
    ['"It is late," Will Ashby said. ¶ Rep. Jerome Tull (Md.), the third one onstage, spent the evening waiting. "It is cold," he said at one point.', ['Will Ashby: “It is late,”', 'Jerome Tull: “It is cold,”']],
    ['"It is late," Tom Bell said. ¶ The law\'s author, State Rep. Harold Pruitt (R-Dorrance), is not waiting around. He vowed to bring it back.', ['Tom Bell: “It is late,”', 'Harold Pruitt: to bring it back']],
    ['"It is late," Carolyn Mabry said. ¶ That drew a sharp response from Senator Patrice Longwell, a Colorado Democrat. "It is cold," she said.', ['Carolyn Mabry: “It is late,”', 'Patrice Longwell: “It is cold,”']],
    ['"It is late," Renata Castellano said. ¶ Foreign policy came up only briefly, a fact that Jerome Tull, a veteran who serves on the panel, lamented. "It is cold," he said.', ['Renata Castellano: “It is late,”', 'Jerome Tull: “It is cold,”']],
    ['Delia Moss was there. ¶ Moss shot to fame as Ines Roark. ¶ Asked by Barney Quill if it was late, the star laughed. ¶ "It is cold," she said.', ['Barney Quill: if it was late', 'Delia Moss: “It is cold,”']],
    ['"It is late," Chuck Rade said. ¶ This is not the first time that Tom Bell has been late. In 2013 he called it "a barn for all of us."', ['Chuck Rade: “It is late,”', 'Tom Bell: “a barn for all of us.”']],
    ['"It is late," Gary Pul said. ¶ Then there is the question of what Ray Corwin promised. "It is cold," he told the Dover Ledger.', ['Gary Pul: “It is late,”', 'Ray Corwin: “It is cold,”']],
    ['"It is cold," Tom Bell said of the star of "Highway Justice." ¶ Harden\'s wife, Corinne, closed the program. "It is late," she said.', ['Tom Bell: “It is cold,”', 'Corinne: “It is late,”']],
    ['"It is late," Scott Ferr said. ¶ Gene Madd himself took up the theme at a rally. "It is cold," he said.', ['Scott Ferr: “It is late,”', 'Gene Madd: “It is cold,”']],
    ['His father, former NFL receiver Darnell Whit, was more direct. In a post, he wrote: "It is late."', ['Darnell Whit: “It is late.”']],
    ['One agent was there. Warren Stil did not call back. ¶ The first agent said he will go. ¶ "It is late," he said.', ['One agent: he will go', 'One agent: “It is late,”']],
    ['Will Ashby was on stage. "It is late," Ashby said. ¶ Anne-Marie Foss pressed: "Do you regret it?" ¶ "I regret it," he said.', ['Will Ashby: “It is late,”', 'Anne-Marie Foss: “Do you regret it?”', 'Will Ashby: “I regret it,”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('role phrases', () => {
  it.each([
    ['Ann Whit was there. ¶ A senior State Department official traveling with Whit was more blunt. "It is late," said the official, who asked for no name. "It is cold." ¶ The official said it was dark.', ['A senior State Department official traveling with Whit: “It is late, … It is cold.”', 'A senior State Department official traveling with Whit: it was dark']],
    ['Delia Moss, an actress, was asked by Barney Quill. ¶ The mother of two went on to say that it was late.', ['Delia Moss: it was late']],
    ['Delia Moss was there. ¶ Asked by Barney Quill if it was late, the star laughed. ¶ "It is cold," she said.', ['Barney Quill: if it was late', 'Delia Moss: “It is cold,”']],
    ['President Mirko Drago of Freedonia met Ann Reed. ¶ Businessman Rex Holl said that Drago was late. ¶ When he was told, the Freedonian leader smiled. "It is cold," he said.', ['Rex Holl: Drago was late', 'Mirko Drago: “It is cold,”']],
    ['Gil Brand, a Republican running for the Senate, was there. ¶ Its president, Sandra Feit, said it was late. ¶ In a statement, the candidate said it was cold.', ['Sandra Feit: it was late', 'Gil Brand: it was cold']],
    ['Rep. Alvin Tut of Ohio, whose district Rep. Tom Marl carried, said he was late. ¶ "I gave my word," the six-term congressman said.', ['Alvin Tut: he was late', 'Alvin Tut: “I gave my word,”']],
    ['The plane landed after 2:30 p.m. According to Noor Hadda, the captain told passengers that it was late.', ['Noor Hadda: the captain told passengers that it was late', 'the captain: it was late']],
    ['Missouri is one of 14 states, according to the nonpartisan Institute for Work. The group says just 11 percent have it.', ['Institute for Work: Missouri is one of 14 states', 'Institute for Work: 11 percent have it']],
    ['Another user, mr.tibbs_dad, joked: "It is late."', ['mr.tibbs_dad: “It is late.”']],
    ['User marmaladeskies added: "It is late."', ['marmaladeskies: “It is late.”']],
    ['User u/gravel88 offered a tip. ¶ "It is late," the Redditor wrote.', ['u/gravel88: “It is late,”']],
    ['The blog Fighter Notes was not sure. "It is late," the channel wrote.', ['Fighter Notes: “It is late,”']],
    ['"It is late," said one, a shift supervisor in Dover.', ['a shift supervisor in Dover: “It is late,”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('whose words they are', () => {
  it.each([
    ['The General Staff claimed it, saying in a statement that it was late. ¶ "It is cold," it said.', ['General Staff: it was late', 'General Staff: “It is cold,”']],
    ['The parent who recorded it, Tasha Green, told WGN-TV that she filmed because she "had nothing to do."', ['Tasha Green: “had nothing to do.”']],
    ['Their minister, a former electrician named Oleg Brusk, said that it was late.', ['Oleg Brusk: it was late']],
    ['Brent Holl issued a statement saying that he was sad. "Today is late," it read.', ['Brent Holl: he was sad', 'Brent Holl: “Today is late,”']],
    ['Ed Szym said the two front-runners reminded him of "my kids in the back of the wagon."', ['Ed Szym: “my kids in the back of the wagon.”']],
    ['Freedom First Action, an outside group aligned with hard-liners, has run ads in Georgia branding him a "career insider."', ['Freedom First Action: “career insider.”']],
    ['Martin Ose, a professor, said it depends on turnout. ¶ "If she matches it, she has a shot."', ['Martin Ose: it depends on turnout', 'Martin Ose: “If she matches it, she has a shot.”']],
    ['"He is friendly and will run it," one aide, Kip Soren, wrote of a columnist.', ['Kip Soren: “He is friendly and will run it,”']],
    ['Here is the exchange: ¶ BELL: "You said it."', ['BELL: “You said it.”']],
    ['A man who called himself a notary had told her not to go.', ['A man: himself a notary', 'A man: not to go']],
    ['Columbus native and polling analyst Ravi Menon, in his newsletter: "It is late and cold."', ['Ravi Menon: “It is late and cold.”']],
    // a name that was decoded wrongly on its way
    ['Arturo SarukhÃ¡n said it was late.', ['Arturo SarukhÃ¡n: it was late']],
    ['A court struck it down, ruling that state legislators had written it "with a scalpel."', ['A court: “with a scalpel.”']],
    ['Rick Vand said that reporters had asked the same question "nine different ways" on Friday.', ['Rick Vand: “nine different ways”']],
    ['Hannah Brand replied to one commenter who had asked whether it was late, writing: "It is cold."', ['one commenter: whether it was late', 'Hannah Brand: “It is cold.”']],
    ['A colleague on the panel, Rep. Nydia Camp, dismissed it as “a rally with subpoenas.”', ['Nydia Camp: “a rally with subpoenas.”']],
    ['"It is late," said Silas Comb of Grace Church in Orrin Center, who has called it cold.', ['Silas Comb: “It is late,”', 'Silas Comb: it cold']],
    ['"Did you meet him on March 3?" Tom Bell asked. ¶ "I have no idea." ¶ "Do you recall it?" ¶ "I recall a meeting."', ['Tom Bell: “Did you meet him on March 3?”', '?: “I have no idea.”', 'Tom Bell: “Do you recall it?”', '?: “I recall a meeting.”']],
    ['Its president, Walt Hrusk, would say only that it was “watching closely.”', ['Walt Hrusk: “watching closely.”']],
    ['Joanne Kett was there. She said it was late. She worries about the cost. ¶ "I want somebody who reads the bill."', ['Joanne Kett: it was late', 'Joanne Kett: the cost', 'Joanne Kett: “I want somebody who reads the bill.”']],
    ['Ann Reed expressed "profound sorrow" at it.', ['Ann Reed: “profound sorrow”']],
    ['Freedom First, an outside group, has run ads in Georgia branding him a "career insider."', ['Freedom First: “career insider.”']],
    ['"It is late," said Ron Pul, 55, a pipe fitter from Toledo, Ohio, who described himself as a loyal man.', ['Ron Pul: “It is late,”', 'Ron Pul: himself as a loyal man']],
    ['It was late, according to a new study of more than 9,000 adults.', ['a new study of more than 9,000 adults: It was late']],
    ['Only 34 percent of voters younger than 30 said they were late.', ['34 percent of voters younger than 30: they were late']],
    ['A commenter who said she was a nurse wrote that she had seen it "more often than you’d think."', ['A commenter: she was a nurse', 'A commenter: “more often than you’d think.”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('no words of anybody', () => {
  it.each([
    ['"It is late," Tom Pruitt said Friday on "The Mark Talley Show."', ['Tom Pruitt: “It is late,”']],
    ['"It is late," she said on NBC\'s "Meet the Press" on Sunday. "It is cold."', ['?: “It is late, … It is cold.”']],
    ['In his 2010 memoir, “Plain Duty,” Tom Bell wrote that it was late.', ['Tom Bell: it was late']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('no report', () => {
  it('where it is not told who says it of whom', () => {
    expect(lines('He has written to chief executive Angela Dros, demanding answers by August 1.')).toEqual([]);
    expect(lines('Ann Reed and Tom Bell tore into each other over trade.')).toEqual([]);
  });
});

describe('where a report ends', () => {
  it.each([
    ['Agents detained a father of three, his family said, in an incident that has drawn anger.', ['his family: Agents detained a father of three']],
    ['Beijing has denied involvement, and a spokesman for the embassy, Liu Wenbo, called it "cold."', ['Beijing: involvement', 'Liu Wenbo: “cold.”']],
    ['Lutheran Network has told employees to expect layoffs, said its director, Ruth Haug.', ['Ruth Haug: Lutheran Network has told employees to expect layoffs']],
    ['The march was quiet until about 10:30 p.m., when, police said, a bottle struck an officer.', ['police: a bottle struck an officer']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
