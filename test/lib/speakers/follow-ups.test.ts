import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { replies, said, speakersOfQuotes } from './said';

/** From two more rounds of articles written for it by others, met for the first time, in words invented anew. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

const described = (...paragraphs: string[]) => findSpeakers({ headline: '', paragraphs, published: null }).speakers.map(({ name, descriptors }) => [name].concat(descriptors));

describe('who speaks', () => {
  it.each([
    // bodies that are called by what they are
    ['Freedonia’s Ministry of Trade and Ports announced a plan. ¶ The Bell Centre, a think tank, estimated that it was “dear.” ¶ Critics accused the ministry of haste. On Friday, the ministry said: “No port is for sale.”', ['Bell Centre', 'Freedonia’s Ministry of Trade and Ports']],
    ['Russia’s Defense Ministry gave a different picture. It said that it was “calm.” ¶ “Nothing burned,” the ministry said.', ['Russia’s Defense Ministry', 'Russia’s Defense Ministry']],
    ['Bell sued Harrow Lane Press. “It is late,” the publisher said.', ['Harrow Lane Press']],
    ['The Dover Court of Appeals met. The Quay Supreme Court did not. The court called it “late.”', ['Quay Supreme Court']],
    ['In an interview with the newspaper Folha da Serra, the president of the league laughed. ¶ The league president replied, “I am retired.”', ['The league president']],
    // kin
    ['Her fiancé, whom she calls Dan, took her side. He said it was “over.” ¶ The sister-in-law then accused the bride of “spite.”', ['Dan', 'The sister-in-law']],
    // whose message, video or answer it is
    ['The fire was out by noon, according to Zev Quill, whose latest message thanked the crews and ended with a request: “No more videos.”', ['Zev Quill']],
    ['Scores of users have shared a video with claims that it shows the mayor’s husband, Russ Bell, “switching” a ticket.', ['Scores of users']],
    ['Ann Reed, asked by reporters whether the two would work together: “Ask me when my lawyers sleep.”', ['Ann Reed']],
    ['Harbour Forge, in a statement posted on X: “It was a good talk.”', ['Harbour Forge']],
    ['Quill said the answer reminded him of a waiter “who claims he slipped.”', ['Quill']],
    ['Quill said the cores from Dover tell “a much patchier story” and that some recover.', ['Quill']],
    // who, when
    ['Lam raised it with Chiara Bell, the cook’s sister and the chief operating officer of Bell Hospitality Group, who told her to “let it go.”', ['Chiara Bell']],
    ['Mayor Zev Quill wrote at noon. ¶ Two hours later the mayor posted again, to say that “secondary blasts” had been heard.', ['Zev Quill']],
    ['The crowd cheered. Moments later the judge said it was “over.”', ['the judge']],
    ['Zev Quill wrote back to say that the line was “a hoax.”', ['Zev Quill']],
    ['Tides coach T.J. Marsh said he would “figure it out.” ¶ “It is late,” he added. ¶ The Tides already had one star in Luka Bell-Sosa. He welcomed her on X: “Go west.”', ['T.J. Marsh', 'T.J. Marsh', 'Luka Bell-Sosa']],
    ['Anders Marsh said his sister scolded him for “flirting.” ¶ Interviewer Saskia Bell suggested that he had poured “kerosene on the flames.” ¶ He told shareholders that it was “a slower animal.”', ['Anders Marsh', 'Saskia Bell', 'Anders Marsh']],
    ['Anders Marsh, the Nordvind chief executive, said it was “late.” ¶ Saskia Bell asked the chief executive if he was “ready.” ¶ The Nordvind chief replied, “We are ready.”', ['Anders Marsh', 'Saskia Bell', 'Anders Marsh']],
    ['Aurélio Marsh, the president of Brazil’s league, spoke. ¶ Ramiro Paz of Argentina said: “There was one call.” ¶ The Brazilian said it was “louder and emptier.”', ['Ramiro Paz', 'Aurélio Marsh']],
    ['Bettina Quill shared it: “So he is sharper than ever?” ¶ Quill referred to an interview in which Lorraine Ives, the senator’s wife, was asked about his age. “He’s 74,” she told the Post.', ['Bettina Quill', 'Lorraine Ives']],
    ['R. Marcus Quill wrote it. “It is late,” Quill said. ¶ Anton Marsh replied that he had waited. ¶ Quill gave the mayor credit for that, but said he had looked “pleased.” State Representative Bill Costigan, he said, was “solid.”', ['R. Marcus Quill', 'R. Marcus Quill', 'R. Marcus Quill']],
    ['Fennimore gave the show her blessing in a handwritten note that Ann Reed read out. “Keep the hat,” the note said.', ['Fennimore']],
    ['Police found a note. “Keep the hat,” the note said.', ['the note']],
    ['Two singers withdrew. One of them, the mezzo-soprano Ji-won Quill, posted on Instagram: “I won’t sing.”', ['Ji-won Quill']],
    ['Two talks failed, according to Teamsters Local 332. “We are here,” Local 332 said.', ['Teamsters Local 332']],
    // how it was put
    ['Marsh also embraced the old way -- “I think it is peanuts compared to theirs.”', ['Marsh']],
    ['As the columnist Louella Quill had written just a few years earlier, “We just couldn’t have it without him.”', ['Louella Quill']],
    ['“We made a mistake in the first place,” Tom Marsh told CNN in October. ¶ Then, later that month on CNN: “I’ve never said we made a mistake.”', ['Tom Marsh', 'Tom Marsh']],
    ['“It is late,” Save the Bay policy chief Ann Reed said.', ['Ann Reed']],
    ['“It is late,” Fight for $15 organizing director Kendall Fells told Newsweek.', ['Kendall Fells']],
    ['“It is late,” Citizens for a Better Dover spokesman Tom Bell told Newsweek.', ['Tom Bell']],
    // names
    ['“Not again,” X user Deputy Dan Fan wrote.', ['Deputy Dan Fan']],
    ['“I have three sons at the front,” a woman who gave her name as Olha told Newsweek. “Ask me later.”', ['Olha']],
    ['“I saw it,” a man who identified himself as Marek told Newsweek.', ['Marek']],
    ['Senator Ruth Vance wrote it. Her colleague Dale Pruitt, Republican of Idaho, replied: “Nonsense.”', ['Dale Pruitt']],
    ['Its coalition partner, the Dawn Party, disagreed: “Security comes first.”', ['Dawn Party']],
    ['Pell was there. Pell’s opponent, state Senator Bo Lively, told a local station it was “all hat.”', ['Bo Lively']],
    ['Former Deputy Clerk Ivy Moss came. “No,” Moss said.', ['Ivy Moss']],
    ['The original poster (OP) explained that she was “done.” OP said it was “late.”', ['The original poster', 'The original poster']],
    ['A spokesperson for the Department of Ports (DOP) said it was “safe.” The DOP said it was “late.”', ['A spokesperson for the Department of Ports (DOP)', 'Department of Ports']],
    ['Coach Rui Tanaka praised the rookie. “He’s fearless,” Tanaka said. The rookie, 19-year-old Sam Okafor, shrugged. “I just play,” he said.', ['Rui Tanaka', 'Sam Okafor']],
    ['Dolly Vance has said that she “turned it down.”', ['Dolly Vance']],
    // verbs
    ['“I hate to say it,” said Tom. “But she’s right.” His wife, Gwen, laughed. “Write that down,” she said.', ['Tom', 'Gwen']],
    ['“It is late or you are wrong,” reads one of the reviews. Another calls the film “a long apology.” Some call it “a hoax.”', ['one of the reviews', 'Another', 'Some']],
    ['“Who told you that?” the senator snapped at a reporter. “Who?” The reporter did not answer.', ['the senator']],
    ['Crow lost her house. “Mere stuff,” Crow called it.', ['Crow']],
    ['Ann Reed’s therapist, she said, told her to “name the lie.”', ['Ann Reed’s therapist']],
    ['Quay CEO Tim Bell said on an earnings call that demand had been “off the charts.”', ['Tim Bell']],
  ])('%s', (text, speakers) => {
    expect(whose(text)).toEqual(speakers);
  });

  it('gives nobody the words that they quote', () => {
    expect(said('“He told me, ‘You’ll never work again,’” Ortiz testified.')).toEqual(['Ortiz: “He told me, ‘You’ll never work again,’”', '? (by Ortiz): “You’ll never work again,”']);
  });

  it('takes a short quotation before "urged" for speech', () => {
    expect(said('“Vote early,” Bell urged the crowd in Milwaukee. “Then call your nephew.”')).toEqual(['Bell: “Vote early, … Then call your nephew.”']);
  });

  it('begins what is added on a network behind the colon', () => {
    expect(findSpeakers({ headline: '', paragraphs: ['Drummer Lou Pace added on Instagram: “See you in spring.”'], published: null }).attributions.map(({ kind }) => kind)).toEqual(['direct']);
  });

  it('takes no naming for speech', () => {
    expect(said('Her fiancé, whom she calls Dan, has taken her side.')).toEqual([]);
  });

  it('lets a mayor explain himself to nobody else', () => {
    expect(said('Ann Reed called on her colleagues to explain why it was late.').every((line) => line.startsWith('Ann Reed: '))).toBe(true);
  });

  it('knows a sister-in-law by what she is', () => {
    expect(findSpeakers({ headline: '', paragraphs: ['Her sister-in-law, Robin Quill, came. “It is late,” she said.'], published: null }).attributions[0]?.speaker).toBe('Robin Quill');
  });
});

describe('who an article opens with', () => {
  it('is the full name that opens the next paragraph', () => {
    expect(described('The top trade aide to Freedonian challenger Tom Marsh believes that it is late.', 'Ann Bell-Reed told Newsweek that it is not.')).toEqual([['Ann Bell-Reed', 'the top trade aide to Freedonian challenger Tom Marsh']]);
    expect(described('The top trade aide to Freedonian challenger Tom Marsh believes that it is late.', 'Governor Ann Bell-Reed told Newsweek that it is not.').length).toBe(2);
    expect(described('The top trade aide to Freedonian challenger Tom Marsh believes that it is late.', 'It rained. Ann Bell-Reed told Newsweek that it is not.').length).toBe(2);
  });

  it('is the union that the next paragraph names', () => {
    expect(described('The union representing nurses at Bell Hospital has filed charges.', 'According to a release, Teamsters Local 332 is asking for more.')).toEqual([['a release'], ['Teamsters Local 332', 'the union representing nurses at Bell Hospital']]);
  });
});

describe('who was asked', () => {
  it.each([
    ['Newsweek has reached out to Bell’s publicist and Harrow Lane Press. The publisher declined to comment.', ['Bell’s publicist: asked', 'Harrow Lane Press: declined']],
    ['Newsweek has also contacted the Federal Mediation and Conciliation Service via email.', ['Federal Mediation and Conciliation Service: asked']],
    ['Newsweek has contacted representatives for Brightman and Amankwah-Reyes for comment via email.', ['representatives for Brightman and Amankwah-Reyes: asked']],
    ['Newsweek has reached out to the U.S. Fish and Wildlife Service and to the Texas Parks and Wildlife Department for comment.', ['U.S. Fish and Wildlife Service: asked', 'Texas Parks and Wildlife Department: asked']],
    ['A Kings spokesperson declined to make owner Clifton Marsh-Reed available for an interview.', ['Kings: declined']],
    ['Reached by Newsweek on Friday, a Quay Board spokesman said the board “does not comment on inquiries.”', ['Quay Board: declined']],
    ['A Quay Board spokesman told Newsweek the board does not comment on inquiries.', ['Quay Board: declined']],
  ])('%s', (text, expected) => {
    expect(replies(text)).toEqual(expected);
  });
});
