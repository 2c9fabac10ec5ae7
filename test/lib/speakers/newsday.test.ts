import { describe, expect, it } from 'vitest';
import { said, sourcesIn } from './said';

/** From invented articles of every desk: in each of them words went to somebody else, or to nobody, or nobody's were taken for a report. */
const last = (text: string): string | undefined => said(...text.split(' ¶ ')).at(-1);

describe('he, she, it and they', () => {
  it.each([
    ['Anna Reed said she would stay. ¶ Asked by Senator Amy Kray whether she was sure, Reed paused. "I am sure," she said.', 'Anna Reed: “I am sure,”'],
    ['Gil Sand said he would stay. ¶ Asked whether Jared Lund still had a job, Sand turned to leave. "No more," he said.', 'Gil Sand: “No more,”'],
    ['Moderator Colleen Marsh tried to restore order: "Please." ¶ Democrat Lydia Brandt promised to sit down with them. ¶ In the spin room, Brandt was asked whether she regretted it. "I brought up his record," she said.', 'Lydia Brandt: “I brought up his record,”'],
    ['"So proud of you," actress Lena Foss wrote. ¶ A source close to the network told People that she was done. The source told the outlet that "everyone knew."', 'A source close to the network: “everyone knew.”'],
    ['One held a sign that said "GET OUT." ¶ "Nobody told me," said Tasha Greer, 26. ¶ The mayor\'s office did not respond to questions. In a later statement, it said that he "takes it seriously."', "The mayor's office: “takes it seriously.”"],
    ['Vietnam\'s Foreign Ministry called on "all parties" to rest. Korean Central News Agency, or KCNA, denounced the move as "grave." ¶ "It will face consequences," it said in a dispatch.', 'Korean Central News Agency: “It will face consequences,”'],
    ['Many were without power, according to the tracking site PowerMap.us. Entergy Arkansas said that crews were waiting. It urged customers to stay away.', 'Entergy Arkansas: customers to stay away'],
    ['"It is late," said lead author Thomas Oka. ¶ Dr. Peter Lind of Stanford University, who was not involved in the study, cautioned against reading too much into it. He pointed out that it was cold.', 'Peter Lind: it was cold'],
    ['When Anna Reed refused, her mother-in-law stepped in and told her to "be bigger."', 'her mother-in-law: “be bigger.”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('who speaks', () => {
  it.each([
    ['Wilmer Andre, 41, was taken into custody in Dover, New Jersey, his wife, Yesenia Andre, said.', 'Yesenia Andre: Wilmer Andre, 41, was taken into custody in Dover, New Jersey'],
    ['One of them, Alderman Terry Boyle, said it was late.', 'Terry Boyle: it was late'],
    ['"What do we want?" a woman with a bullhorn called.', 'a woman with a bullhorn: “What do we want?”'],
    ['"We are ready," said Bayline\'s chief operating officer, Grant Whit.', 'Grant Whit: “We are ready,”'],
    ['"It is a novel," first lady Melania Kray said.', 'Melania Kray: “It is a novel,”'],
    ['White House deputy chief of staff Stephen Moss said the plan was final.', 'Stephen Moss: the plan was final'],
    ['A White House official, granted anonymity to speak candidly, said it was close.', 'A White House official: it was close'],
    ['Walter Briggs, through an attorney, called it "baseless."', 'Walter Briggs: “baseless.”'],
    ['"Treat it well," advises Dr. Anna Reed.', 'Anna Reed: “Treat it well,”'],
    ['The page states that its stories are made up.', 'The page: its stories are made up'],
    ['About 200 protesters banged on water jugs and chanted, "Shame!"', 'About 200 protesters: “Shame!”'],
    ['A teacher who works at Fairmount High told the board that it was good.', 'A teacher: it was good'],
    ['The ACLU of Virginia said it was late.', 'ACLU of Virginia: it was late'],
    ['The Centers for Disease Control and Prevention said it was over.', 'Centers for Disease Control and Prevention: it was over'],
    ['The storm was strong, according to his wife, Carmen.', 'Carmen: The storm was strong'],
    ['Hank Moore liked to say that he was the best.', 'Hank Moore: he was the best'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('what is said', () => {
  it.each([
    ['Anna Reed said in a letter to employees that the plant would close.', ['Anna Reed: the plant would close']],
    ['Michael Garz wrote to parents that the district was closed.', ['Michael Garz: the district was closed']],
    ['Anna Reed said in an email to Newsweek that the plant would close.', ['Anna Reed: the plant would close']],
    ['Evelyn Sato told Kray that state law requires it.', ['Evelyn Sato: state law requires it']],
    ['The Sierra Club said it was "a disaster," and the Harbour Defense Council urged Congress to act.', ['Sierra Club: “a disaster,”', 'Harbour Defense Council: Congress to act']],
    ['Lee Zell praised the outcome even though his agency had lost.', ['Lee Zell: the outcome']],
    ['The family disputes that account.', ['The family: that account']],
    ['The court ruled that the agency may not do it, handing a victory to a rancher.', ['The court: the agency may not do it']],
    ['Gordon Whit declined to say whether he had spoken to Sean Duff.', ['Gordon Whit: whether he had spoken to Sean Duff']],
    ['Philip Wren said he was late but looked forward to "vigorously defending" the city.', ['Philip Wren: he was late', 'Philip Wren: “vigorously defending”']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
  it.each([
    'Mr. Toll learned of it from his daughter, who called him on the tractor.',
    'Louis Dell laughed when he was reminded of it.',
    'Hank Moore framed the review and hung it in his bathroom.',
    'He never moved, though record executives begged him to.',
  ])('is nothing in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
  it('does not begin with what a page is called', () => {
    expect(said('A Facebook page called Blue Moms shared a picture with the comment: "He promised it."')).toEqual(['Blue Moms: “He promised it.”']);
  });
  it('is told by the whole phrase', () => {
    expect(sourcesIn('A teacher who works at Fairmount High told the board that it was good.')).toEqual(['A teacher who works at Fairmount High']);
  });
});
