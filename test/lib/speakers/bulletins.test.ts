import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { replies, said, speakersOfQuotes } from './said';

/** From articles written for it by others, met for the first time, in words invented anew: what once went wrong. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

const names = (headline: string, ...paragraphs: string[]) => findSpeakers({ headline, paragraphs, published: null }).speakers.map(({ name }) => name);

describe('who speaks', () => {
  it.each([
    // names
    ['A team led by volcanologist Lucía Ordaz Merino looked. ¶ “It breathes,” Ordaz Merino said. ¶ “It holds,” Ordaz added.', ['Lucía Ordaz Merino', 'Lucía Ordaz Merino']],
    ['Ana Ruiz Gil was there, and so was Luis Ruiz Soto. “It is late,” Ruiz said.', ['Ruiz']],
    ['Robert Obama Fitch was there. “It is late,” Obama said.', ['Obama']],
    ['Lucía Ordaz Merino said it was “over.” President Ordaz said it was “not over.”', ['Lucía Ordaz Merino', 'Ordaz']],
    ['“It is late, and we are all tired of it.” ¶ — Mayor Zev Quill', ['Zev Quill']],
    ['Mary Ellen Fitch came. “It is late,” Ellen Jory said. “No,” Ellen said.', ['Ellen Jory', 'Ellen Jory']],
    ['Sir Aldous Penrose was there. Sir Aldous conceded that it was “a little late.”', ['Aldous Penrose']],
    ['Annika van Rijn left. In a book, Madam van Rijn wrote that it was “all about trains.”', ['Annika van Rijn']],
    ['Local 12 President Wm. F. Tybalt told Newsweek that it was “a stunt.” “Fax it,” Tybalt said.', ['Wm. F. Tybalt', 'Wm. F. Tybalt']],
    ['Lawmaker Oleg Dzh. Sarin spoke. “It is late,” Sarin said.', ['Oleg Dzh. Sarin']],
    ['User “bluebell_tess,” who has 48,600 followers on X, said, “They kept at it.”', ['bluebell_tess']],
    // what is told between the name and the verb
    ['In a post on X, formerly Twitter, attorney and legal commentator Tobias Quill wrote: “Slow down.”', ['Tobias Quill']],
    ['In a post on X, formerly known as Twitter, attorney and commentator Tobias Quill wrote: “Slow down.”', ['Tobias Quill']],
    ['“No,” said Nkem Price. ¶ It was not shared by Gray Tull, chief executive of the Quay League, who argued that it was late. “We pay,” he said.', ['Nkem Price', 'Gray Tull']],
    ['The bill drew fire from Ann Reed, president of the Quay Union of Dayton, who called it “a trap.”', ['Ann Reed']],
    ['Bell told his former chief of staff, Lionel Marsh, in April 2022: “Just get it to Dov.”', ['Bell']],
    ['According to the filing, Bell texted his former chief of staff, Lionel Marsh, in April 2022: “Just get it to Dov.”', ['Bell']],
    ['Bell told his aide, Lionel Marsh, “Just get it to Dov.”', ['Bell']],
    ['Hart praised Reed for calling Orrin Latch, the founder of Pelican, “a tourist” after he spoke.', ['Reed']],
    // what "it" and "she" take up
    ['Chains closed, according to the research firm Tallyline. ¶ Quay Freight, founded in Dayton, Ohio, in 1983, lost money. In March, it warned that there was “substantial doubt.”', ['Quay Freight']],
    ['Bill Harper is a Republican. ¶ “Knock on the next door,” Maria Delgado said. ¶ Harper’s running a different race. The former executive has skipped rallies, and his campaign manager, Lori Stane, said he was “allergic to podiums.” She called it “a gift.”', ['Maria Delgado', 'Lori Stane', 'Lori Stane']],
    ['Researchers led by Owen Price of Dover University looked at 412 people. ¶ They found it was “markedly more likely.”', ['Researchers led by Owen Price of Dover University']],
    ['The singer wrote, “i was kidding.” ¶ One follower was not convinced. “Sure, Jan,” they replied.', ['The singer', 'One follower']],
    ['It echoed Reed, who last week said the harbor was “one storm away from ruin.”', ['Reed']],
    ['The senator, visibly emotional, paused before saying, “I miss her.”', ['The senator']],
    // who that is, and who is not
    ['In a statement to Newsweek, a spokesperson for the Department of Home Affairs (DHA), ICE’s parent agency, said: “He ignored that.” ¶ Priya Venkat said it was “early.” ¶ The DHA spokesperson added that the agency “stands by it.”', ['a spokesperson for the Department of Home Affairs (DHA)', 'Priya Venkat', 'a spokesperson for the Department of Home Affairs (DHA)']],
    ['“Order,” Dolores Aguirre said. ¶ “The time has expired,” T.J. Brandt said. ¶ “I have 40 seconds,” she replied.', ['Dolores Aguirre', 'T.J. Brandt', 'Dolores Aguirre']],
    ['A critic, J.P. Lind, wrote it. “It is late,” Cosima Ade wrote. ¶ Lind’s answer was swift. In his newsletter on Monday, the critic conceded that it was “a slip.”', ['Cosima Ade', 'J.P. Lind']],
    ['Tapley’s lawyer rejects that. Priya Venkat, of the Dover firm Rourke & Venkat, said it was “void.” ¶ It was never scheduled, the lawyer said, and “never will be.”', ['Priya Venkat', 'Priya Venkat']],
    ['Nyasha Brandt fell. Her agent said it would take “time.” “Nobody will hear a date,” Dmitri Hall of Crestline Sports told the Post.', ['Dmitri Hall', 'Dmitri Hall']],
    ['“Nope,” said a user named @tobymakesrice. “Not me.”', ['@tobymakesrice']],
    ['One of them, a designer who survived the cuts and asked not to be named, told Newsweek that it had been “chaos.”', ['a designer']],
    ['Commodore Arnulfo de la Peña, who speaks for the forces, said it was “welcome.”', ['Arnulfo de la Peña']],
    ['Sgt. 1st Class Ray Pitt, a spokesman for the base, said it was “routine.”', ['Ray Pitt']],
    ['Instagram influencer and mom of two Jess Holt captioned the post: “Enough.”', ['Jess Holt']],
    ['Estabrook wrote it. To read it any other way, Estabrook reasoned, would “eviscerate” the right.', ['Estabrook']],
    ['A message pinned at the top by Kirsten Baek, the chief, read, “We’re pausing this.”', ['Kirsten Baek']],
    ['A sign taped to the door read, “We’re pausing this.”', ['A sign taped to the door']],
    ['The Harriers disputed that. “The court passed,” the team said.', ['Harriers']],
    ['Economists at Tidal Partners said no. “It is late,” the team wrote.', ['the team']],
    ['Imogen Farrow left. She accused producers of “lies.” ¶ The man who sat between them for six seasons, the pastry judge Jean-Luc Abiodun, said that it was “late.” “I have never kept a secret,” he wrote.', ['Imogen Farrow', 'Jean-Luc Abiodun', 'Jean-Luc Abiodun']],
    ['One of the authors of that report, the economist Inês Quaresma, told Newsweek that it was “late.”', ['Inês Quaresma']],
    ['The teenager, identified only as Y., told police he “just wanted to see it burn.”', ['The teenager']],
    // how it was put
    ['As the late Senator Ira Cole once put it, “Rules are late.”', ['Ira Cole']],
    ['“A slow car crash” is how one analyst put it.', ['one analyst']],
    ['“Chaos,” is how Hart described the scene.', ['Hart']],
    ['For Ann Hart, the answer is simple: “Build more houses.”', ['Ann Hart']],
    ['For Hart, it is a question of trust: “Who do you call?”', ['Hart']],
    // what is found and held
    ['Judge Mara Stone found the claim “without merit” and left.', ['Mara Stone']],
    ['The appeals court found the city “acted in bad faith.”', ['The appeals court']],
    ['They found a note that said “I am sorry.”', ['a note']],
    ['Analysts at the Quay Institute assessed on Sunday that the advance had “culminated.”', ['Analysts at the Quay Institute']],
    // papers
    ['A landlord “may not raise the rent more than once,” the bill states.', ['the bill']],
    ['“No person shall keep a goat,” the ordinance states.', ['the ordinance']],
  ])('%s', (text, speakers) => {
    expect(whose(text)).toEqual(speakers);
  });

  it('leaves what stands before "who is told" out of what is said', () => {
    expect(said('According to the filing, Bell told his aide, Lionel Marsh, in April 2022: “Just get it to Dov.”').at(-1)).toBe('Bell: “Just get it to Dov.”');
  });

  it.each([
    ['Karimi warned that it would be met with a “crushing” answer, state news agency IRNA reported.', 'Karimi: “crushing”'],
    ['Karimi warned that it was late, local media reported.', 'local media: Karimi warned that it was late'],
    ['Karimi warned it was late, two officials said.', 'two officials: Karimi warned it was late'],
  ])('ends where another tells all of it: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  it('takes no name from a title, in the headline or above a part', () => {
    expect(names('Prosecutor’s New Filing Against Treasurer', 'A filing was made. According to the filing, the money is gone.')).toEqual(['the filing']);
    expect(names('', 'Sunita Rao is a vet.', 'Why Do Some Dogs Fear Costumes?', 'It is common, according to Rao. Outlines matter, she told Newsweek.')).toEqual(['Sunita Rao']);
    expect(names('', 'Who Is Ann Bell?', '“It is late,” Bell said.')).toEqual(['Ann Bell']);
  });
});

it('joins what a department is of, and no two bodies', () => {
  expect(names('', 'The Department of Fish and Wildlife said it was late.')).toEqual(['Department of Fish and Wildlife']);
  expect(names('', 'The University of Dover met. Labor Secretary Tom Bell and the University of Dover and Labor Secretary Tom Bell spoke. The University of Dover said it was late.')).toEqual(['University of Dover']);
});

describe('who was asked', () => {
  it.each([
    ['Vey’s label, Marigold Records, declined to comment.', ['Vey’s label, Marigold Records: declined']],
    ["Bell's employer, Quay Freight, declined to comment when reached by Newsweek.", ["Bell's employer, Quay Freight: declined"]],
    ["The singer's management company, Marigold, did not respond to a request for comment.", ['Marigold: asked']],
    ['Newsweek contacted the Quay Authority for comment. In a reply on Friday, the authority said that it was looking.', ['Quay Authority: replied']],
    ['Newsweek contacted the Quay Authority for comment. In a reply, a spokesperson said the pier was safe.', ['Quay Authority: replied']],
    ['Ann Reed declined to say which way she was leaning when contacted by Newsweek.', ['Ann Reed: declined']],
    ['Reached by Newsweek on Friday, Ann Reed would not say how she would vote.', ['Ann Reed: declined']],
    ['Ingrid Dunn, a prosecutor, wrote it. The office of Nebraska’s attorney general said that it was sorry. It did not respond to a question from Newsweek.', ['office of Nebraska’s attorney general: asked']],
    ['Ann Reed declined to say whether she would run when she spoke in Dover.', []],
    ['In a reply on Friday, Ann Reed said it was late.', []],
    ['Hart’s campaign, meanwhile, told Newsweek it would “let the voters decide.”', ['Hart’s campaign: replied']],
    ['Two people who work for the campaign told Newsweek it was late.', []],
    ['“We have no further comment at this time,” a Quay Air spokesperson said when contacted by Newsweek.', ['a Quay Air spokesperson: declined']],
    ['“It is late,” a Quay Air spokesperson said when contacted by Newsweek.', ['a Quay Air spokesperson: replied']],
    ['The union had no comment. “It is safe,” a Quay Air spokesperson said when contacted by Newsweek.', ['union: declined', 'a Quay Air spokesperson: replied']],
    ['Newsweek sought comment from Quay Air, which did not respond before publication.', ['Quay Air: asked']],
    ['Newsweek was unable to reach Tom Bell or his family.', ['Tom Bell: asked', 'Tom Bell’s family: asked']],
    ['The teacher from Baton Rouge, Louisiana, told Newsweek via email that it was late.', []],
    ['Newsweek has contacted the California Department of Fish and Wildlife and the Coffee and Cocoa Council for comment.', ['California Department of Fish and Wildlife: asked', 'Coffee and Cocoa Council: asked']],
    ['Newsweek has asked the ministry to clarify.', ['ministry: asked']],
  ])('%s', (text, expected) => {
    expect(replies(text)).toEqual(expected);
  });
});
