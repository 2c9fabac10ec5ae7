import { describe, expect, it } from 'vitest';
import { said, speakersOfQuotes } from './said';

/** Each text once gave the words to somebody else, or to nobody. */
describe('whose words they are', () => {
  it('stays with the one who is quoted, whoever is spoken of behind the tag', () => {
    expect(said('“Do these people read?” said Bob Holland, a Weller supporter who has accused Dunn’s friends of shouting. “Are they reading some chain mail?”')).toContain('Bob Holland: “Do these people read? … Are they reading some chain mail?”');
    expect(said('“I am not being paid!” Lena Levell declared, a point she likes to make after a show during which callers asked how much she got. “I make my own money.”')).toContain('Lena Levell: “I am not being paid! … I make my own money.”');
  });
  it('goes on with the one who was quoted, not with the next to speak', () => {
    expect(said('“It is a sad thing,” Carl Cross told reporters in Dayton. “This is what they want.” Gov. John Kasper said the matter was closed.')).toEqual(['Carl Cross: “It is a sad thing, … This is what they want.”', 'John Kasper: the matter was closed']);
    expect(said('Aris Shirvan told the Gazette, “We have had the same fate.” He added, “So the town should say so.”')).toEqual(['Aris Shirvan: “We have had the same fate.”', 'Aris Shirvan: “So the town should say so.”']);
    expect(speakersOfQuotes('Her friends have mocked his speeches, calling him “an orange buffoon,” Susan Marsh said as she turned round.', '“But he is our buffoon, and we love him!”').at(-1)).toBe('Susan Marsh');
  });
  it('is told by the main clause where another one leads up to it', () => {
    expect(said('When Trundle spoke of the flood and said he would “guard our town,” the crowd applauded loudly.')).toContain('Trundle: “guard our town,”');
    expect(said('But even as Trundle claimed on Tuesday that “Petrie got in trouble for less,” one of the lawyers for Petrie said the cases differed.')).toEqual(['Trundle: “Petrie got in trouble for less,”', 'one of the lawyers for Petrie: the cases differed']);
    expect(said('And after the Supreme Court refused to hear it, Gov. Pat McCray (R) blamed the court’s “four liberal justices” for the mess.')).toEqual(['Supreme Court: to hear it', 'Pat McCray: “four liberal justices”']);
    expect(said('When Wallace died in 1998, President Clifton released the following statement:', '“Helen and I offer our condolences.”')).toEqual(['Clifton: “Helen and I offer our condolences.”']);
    expect(said('She left the U.S. While Clifton has condemned the plan, the groups who wrote to her on Thursday say they are “worried.”').at(-1)).toBe('the groups: “worried.”');
  });
  it('is over at the comma of a quotation behind which another speaks', () => {
    expect(said('In a film that Judge Michael Mossman called “distasteful,” Sandor expressed a desire to “try and convict” the mayor.')).toEqual(['Michael Mossman: “distasteful,”', 'Sandor: “try and convict”']);
    expect(said('Trundle summed up Clifton as “terrible,” denounced her record as mayor and said she should go.')).toEqual(['Trundle: “terrible,”', 'Trundle: her record as mayor', 'Trundle: she should go']);
    expect(said('They shook hands, Ryan Poll saying he was “very glad” and Tom Trundle calling it a “great meeting.”')).toEqual(['Ryan Poll: “very glad”', 'Tom Trundle: “great meeting.”']);
    expect(said('The campaign has denied it, with Cory Lewand taking to Twitter to call Fields “totally lost.”')).toEqual(['The campaign: it']);
  });
});

describe('who speaks', () => {
  it('is no time, no place and no occasion', () => {
    expect(said('The State Department less than two weeks ago said that “secret” mail had gone astray.')).toEqual(['State Department: “secret”']);
    expect(said('Ann Smith in a statement said the bridge was closed.')).toEqual(['Ann Smith: the bridge was closed']);
    expect(said('It seems that Sandler during a Sunday rally thanked them “for their support in my campaign.”')).toEqual(['Sandler: “for their support in my campaign.”']);
    expect(said('Dottie Deans is supporting Sandler and in a statement credited him for “an exciting campaign.”')).toContain('Dottie Deans: “an exciting campaign.”');
    expect(said('In Berea, OH, after winning the race, Gov. John Kasper (R-OH), said, “I am getting ready.”')).toEqual(['John Kasper: “I am getting ready.”']);
    expect(said('At the debate, Jeb Busch went after Trundle refusing to take back what he had said.')).toEqual(['Jeb Busch: Trundle', 'Jeb Busch: to take back what he had said']);
  });
  it('is all of the phrase and no more of it', () => {
    expect(said('Santos turned on Cross, with the campaign of the former senator from Ohio saying Cross was “no friend of farmers.”').at(-1)).toBe('the campaign of the former senator from Ohio: “no friend of farmers.”');
    expect(said('The records were “incomplete,” according to a report from the department’s auditor to be released on Monday.')).toEqual(['a report from the department’s auditor: “incomplete,”']);
    expect(said('Another intelligence source speaking to the Gazette said, “The agents are looking.”')).toEqual(['Another intelligence source: “The agents are looking.”']);
    expect(said('Sirius Vice President for news and talk Dave Gorman called the show “the show of record.”')).toEqual(['Dave Gorman: “the show of record.”']);
    expect(said('A spokesman for the mayor Ann Smith said the bridge was closed.')).toEqual(['A spokesman for the mayor Ann Smith: the bridge was closed']);
    expect(said('“Positions will soften,” Rep. Dan Hunt’s chief of staff, Joe Kasper, told the Gazette before the talk.')).toEqual(['Joe Kasper: “Positions will soften,”']);
    expect(said('As they walked the halls, some voters could be heard grousing that the “fake” leaflets were everywhere.')).toEqual(['some voters: “fake”']);
    expect(said('One message, apparently referring to air strikes by the allies, said: “You kill women and children.”')).toEqual(['One message: “You kill women and children.”']);
    expect(said('Jeb Corning, the No. 2 in the party, put it this way: “This person will not be confirmed.”')).toEqual(['Jeb Corning: “This person will not be confirmed.”']);
  });
  it('may stand before a colon with a title or a party', () => {
    expect(said('Rep. Trey Gowan (R-S.C.): “I have not heard anyone cite that figure.”')).toEqual(['Trey Gowan: “I have not heard anyone cite that figure.”']);
    expect(said('Former secretary of state Hilda Clifton: “We learned that from the department.”')).toEqual(['Hilda Clifton: “We learned that from the department.”']);
    expect(said('From Busch’s Facebook post: “For the sake of our party, we must move on.”')).toEqual(['Busch: “For the sake of our party, we must move on.”']);
  });
});

describe('what makes a tag', () => {
  it.each([
    ['The agents were in what officials called a crime. Said Corey Dale, “The thought is painful to us.”', 'Corey Dale: “The thought is painful to us.”'],
    ['He speaks to crowds. “Look at the statement he put out after the storm,” Kelly Conway notes.', 'Kelly Conway: “Look at the statement he put out after the storm,”'],
    ['“What made him change so fundamentally?” Becker questioned.', 'Becker: “What made him change so fundamentally?”'],
    ['“You have called women names,” Megan Kelling charged in her now-famous assault.', 'Megan Kelling: “You have called women names,”'],
    ['“My father made the donation,” Eric Trundle wrote of the 2010 gift.', 'Eric Trundle: “My father made the donation,”'],
    ['“Our method succeeds where others fail,” Brainerd is quoted as saying.', 'Brainerd: “Our method succeeds where others fail,”'],
    ['“Who do they think they are?” Trundle said of the firm in May, when it balked at the order.', 'Trundle: “Who do they think they are?”'],
    ['“This is not a circumstance for us at all,” in Ann Bolton’s view.', 'Ann Bolton: “This is not a circumstance for us at all,”'],
    ['The plan is “dead,” in the words of Ann Smith.', 'Ann Smith: “dead,”'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));
  it('lets stand before the words: a question, the occasion, a place, a name in brackets', () => {
    expect(said('The plan was so odd that a spokesman for Ann Sandler could only quip: “I guess the eve was booked.”')).toEqual(['a spokesman for Ann Sandler: “I guess the eve was booked.”']);
    expect(said('At day’s end, Clifton said as he introduced his wife, “Finally, the dam broke.”')).toEqual(['Clifton: “Finally, the dam broke.”']);
    expect(said('Ann Sandler said Sunday in Madison, Wisconsin, that turnout was “large enough.”')).toEqual(['Ann Sandler: “large enough.”']);
    expect(said('Aris Shirvan of Dayton told the Associated Press (AP), “We have suffered.”')).toEqual(['Aris Shirvan: “We have suffered.”']);
    expect(said('Rahm Emmett acknowledged, however, “As they say, the past is no promise.”')).toEqual(['Rahm Emmett: “As they say, the past is no promise.”']);
    expect(said('Trundle was quick to add that the talk “does not rule it out.”')).toEqual(['Trundle: “does not rule it out.”']);
    expect(said('A House report found “no evidence that there was a stand down order.”')).toEqual(['A House report: “no evidence that there was a stand down order.”']);
    expect(said('A Chinese official responded by saying Japan should take care “not to meddle” there.')).toEqual(['A Chinese official: “not to meddle”']);
  });
  it('is no gesture behind a question', () => {
    expect(said('“Is it a plan?” The mayor nodded.')).toEqual(['?: “Is it a plan?”']);
  });
});
