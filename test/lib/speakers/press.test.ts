import { describe, expect, it } from 'vitest';
import { said } from './said';

/** From real articles of six papers and sites, with everything that was said in them invented anew: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));

describe('who speaks', () => {
  it.each([
    // a candidate is who has been speaking, and not the mayor whom he named
    ['Carl Drum is a Republican presidential candidate. ¶ "It is late," Drum said. He called upon Mayor Will Ashby to act. Ashby closed the unit in April. ¶ "It is cold," the Republican presidential candidate said in an interview.', ['Carl Drum: “It is late,”', 'Carl Drum: Mayor Will Ashby to act', 'Carl Drum: “It is cold,”']],
    ['"It is late," Tom Drum from his desk. "It is cold."', ['Tom Drum: “It is late, … It is cold.”']],
    ['In her speech, Ann Reed said it was late. ¶ Meanwhile Solana, who was honored with the prize, spoke about work. "It is cold," she said.', ['Ann Reed: it was late', 'Solana: work', 'Solana: “It is cold,”']],
    ['Trey Gowan was there. ¶ Gowan earlier Thursday said the panel has met with Rice and Ben Rodd. He promised a report "as soon as possible."', ['Trey Gowan: the panel has met with Rice and Ben Rodd', 'Trey Gowan: “as soon as possible.”']],
    ['Senators plan to release the papers in an effort to disprove Republican claims of "big finds" in the inquiry.', []],
    ['"It is late." That quote from Alabama Securities Commissioner Tom Krebs appeared on the front page in 1980.', ['Tom Krebs: “It is late.”']],
    ['"It is late," said Oversight ranking Democrat Eli Cummins (D-Md.). "It is cold."', ['Eli Cummins: “It is late, … It is cold.”']],
    ['“It is late,” the two write. “It is cold.”', ['the two: “It is late, … It is cold.”']],
    ['The non-profit is seeking "bold ideas" for how to house adults.', ['The non-profit: “bold ideas”']],
    ['Democrats Ann Reed, Tom Bell, and Martin Moll offered voters different plans. ¶ "It is late," said Reed.', ['Ann Reed: “It is late,”']],
    ['The letter continues: “As a lawyer, please explain the difference between ‘gross negligence’ and the rest.”', ['The letter: “As a lawyer, please explain the difference between ‘gross negligence’ and the rest.”']],
    ['Carl Drum called Wednesday for Justice Ruth Gins to resign for saying publicly that she feels he is unfit.', ['Carl Drum: Justice Ruth Gins to resign', 'Ruth Gins: she feels he is unfit']],
    ['Carl Drum is a liar and birther who has repeatedly pledged to ban them.', ['Carl Drum: to ban them']],
    ['His crowd used a bad word to describe Ted Cross, a word Drum then repeated.', []],
    ['It followed a gaffe by House Leader Kevin Carth (R-Calif.) suggesting that it was late.', ['Kevin Carth: it was late']],
    ['Carl Drum, whose views have upset members of his own party, last year proposed a ban on them.', ['Carl Drum: a ban on them']],
    ['First his wife, longtime aide Huma Aban, announced they were separated.', ['Huma Aban: they were separated']],
    ['Governors on the forefront of the fight, scientists and advocates on the forefront of research met.', []],
    ['"It is late," said retired neurosurgeon Ben Carl.', ['Ben Carl: “It is late,”']],
    ['Ann Reed, clearly frustrated, smiled, saying it was late.', ['Ann Reed: it was late']],
    ['Hugh Hewes asked Carl Drum about a speech in which he claimed Ann Reed was “the founder” of it.', ['Hugh Hewes: a speech in which he claimed Ann Reed was “the founder” of it', 'Carl Drum: “the founder”']],
    ['Dover Diary Vice President and Washington Managing Editor Tom Bell said it was late.', ['Tom Bell: it was late']],
    ['A gaffe by House Leader Kevin Carth (R-Calif.) suggested it was late.', ['Kevin Carth: it was late']],
    ['Two class action lawsuits being considered in Dover have accused Bell University of fraud.', ['Two class action lawsuits being considered in Dover: Bell University of fraud']],
    ['Ann Reed slammed Barry Olam as elitist and out-of-touch for suggesting that voters “cling to guns,” and left.', ['Ann Reed: Barry Olam as elitist and out-of-touch for suggesting that voters “cling to guns,', 'Barry Olam: “cling to guns,”']],
    ['Ann Reed, a Democrat, was there. ¶ Rival Carl Drum spoke. Appearing on the show, the GOP front-runner said Democratic front-runner Ann Reed "caused it all" as secretary.', ['Carl Drum: “caused it all”']],
    ['Sean Hann pressed him. Carl Drum was there. "Why?" Hann said. ¶ “It could be 35 feet,” he told Hann, to cheers.', ['Sean Hann: “Why?”', 'Carl Drum: “It could be 35 feet,”']],
    ['Ben Sand has pushed his promise of “free college” for all.', ['Ben Sand: “free college”']],
    ['The release linked to the Dover Press report, which notes, “It is late in the day.”', ['the Dover Press report: “It is late in the day.”']],
    ['The campaign called on the agency to hold an “early review“ of it and said it should set up a “health system” there.', ['The campaign: “early review”', 'The campaign: “health system”']],
    ['Barry Olam also is reported to have called them “free riders” who rely on aid.', ['Barry Olam: “free riders”']],
    ['Ron Reag was known for it, voiced in his famous demand in Berlin in 1987: "Mr. Gorb, tear it down!"', ['Ron Reag: “Mr. Gorb, tear it down!”']],
    ['Ban Moon was there. "It is late," the bespectacled, 71-year-old diplomat said.', ['Ban Moon: “It is late,”']],
    ['Bob Good and Trey Gowan (R-S.C) sent a letter to James Com. ¶ “It is late,” the two write.', ['Bob Good: “It is late,”']],
    ['Tom Bell cannot say that “from his perspective,” Ann Reed added.', ['Ann Reed: “from his perspective,”']],
    ['Last month, when I asked Tom Bell if he would go, he looked into my camera, furrowed his brow and said, "I am late!"', ['?: if he would go', 'Tom Bell: “I am late!”']],
    ["That record prompted Bell's Atlas of Dover Elections, which counts towns, to state, “It is late in the day.”", ["Bell's Atlas of Dover Elections: “It is late in the day.”"]],
    ['She called out the rest of the field who Ann Reed accused of lying.', ['?: the rest of the field who Ann Reed accused of lying', 'Ann Reed: lying']],
    ['Ted Nehl responded Friday to reports that Carl Drum planned to endorse his opponent.', []],
    ['Solana was there. ¶ Meanwhile Solana, who was honored, spoke. "It is cold," she said.', ['Solana: “It is cold,”']],
    ['“It goes in here,” Tom Ebb said, pointing to his ear. Betsy Ebb shook her head. “He’s much better than I am.”', ['Tom Ebb: “It goes in here,”', 'Tom Ebb: his ear', 'Betsy Ebb: “He’s much better than I am.”']],
    ['“Tell her I promised,” Ann Reed said, and her husband cut in. “Don’t forget me.”', ['Ann Reed: “Tell her I promised,”', 'her husband: “Don’t forget me.”']],
    ['Betsy Ebb and her husband, Tom, were greeted by an organizer at an office. ¶ “You guys are good,” the organizer told them.', ['the organizer: “You guys are good,”']],
    ['"It is late," says Melissa Rolo, 32, of Dover. Rolo supports Ann Reed in the race. ¶ Ashley Yag, 33, a supporter of Republican Carl Drum who lives in Greeley, Colo., finds herself in a similar job. ¶ "I\'ve had two grants," she said in an interview.', ['Melissa Rolo: “It is late,”', 'Melissa Rolo: Ann Reed in the race', 'Ashley Yag: “I\'ve had two grants,”']],
    ['A Texas voter who supports Carl Drum, Dan Golv lost his son when “an alien chose my head for practice.”', ['Dan Golv: Carl Drum', 'Dan Golv: “an alien chose my head for practice.”']],
    ['Boos came when Carl Drum mentioned her, and at one point the crowd loudly reprised the caustic chant “Lock her up!” that went on.', ['Carl Drum: her', 'the crowd: “Lock her up!”']],
    ['Carl Drum then boomed: “Let’s go.” ¶ Ann Reed made an appearance of sorts, courtesy of Wes Naka, a delegate from Michigan. ¶ “I heard it last night,” he said.', ['Carl Drum: “Let’s go.”', 'Wes Naka: “I heard it last night,”']],
    ['When Carl Drum finally wrapped up — “I will fight for you, and I will win!” — the balloons came down.', ['Carl Drum: “I will fight for you, and I will win!”']],
    ['Nothing the president said "will help our people," Senator Marco Rub said.', ['Marco Rub: “will help our people,”']],
    ['A former presidential candidate -- John Cain, who lost the election -- said it was "too late."', ['John Cain: “too late.”']],
    ['The man he means is Gonzalo Cur, who was born in Dover. Carl Drum left. ¶ He insisted Cur had “no time.”', ['Carl Drum: “no time.”']],
    ['Rob Stov was there. Ted Cross thrilled the crowds with speeches, Stov said. ¶ "He was very smart," he said.', ['Rob Stov: Ted Cross thrilled the crowds with speeches', 'Rob Stov: “He was very smart,”']],
    ['Ann Reed was there. The union is late after her March comment that, "We\'re going to close a lot of them."', ['Ann Reed: “We\'re going to close a lot of them.”']],
    ['Tom Bell warned of a “ferocious” battle ahead.', ['Tom Bell: “ferocious”']],
    ['After he blasted the film “Late” for being too “cold,” Pastor Kevin Swan left.', ['Kevin Swan: “cold,”']],
    ['“Really,” Sara Doe added when the TV interviewer expressed shock.', ['Sara Doe: “Really,”', 'the TV interviewer: shock']],
    ['They may well endorse Ann Reed in coming weeks.', []],
    ['Ann Reed said on Tuesday that she wants a party platform that calls for "a new wage for all."', ['Ann Reed: “a new wage for all.”']],
    ['Ann Reed was there. As secretary of State Reed called it "the gold standard for all."', ['Ann Reed: “the gold standard for all.”']],
    ['“I will say it is late!” Cruse said. Ann Reed left. ¶ Define American was a group. “It is cold!” Cruse said. ¶ “I am the son of an immigrant,” he said.', ['Cruse: “I will say it is late!”', 'Cruse: “It is cold!”', 'Cruse: “I am the son of an immigrant,”']],
    ['Spokesman Sean Spice -- whom Ann Reed called a friend -- promoted Sand and said it was late.', ['Ann Reed: whom … a friend -- promoted Sand', 'Sean Spice: it was late']],
    ['Ben Sand used this question to demand wealthy people "pay their fair share."', ['Ben Sand: “pay their fair share.”']],
    ['Bernie Sand and his wife, Jane Sand, were there. Barack Olam left. ¶ Sand was of two minds on Tuesday. ¶ He vowed to "go on."', ['Bernie Sand: “go on.”']],
    ['“It is late,” Tom Bell tweeted after Ann Reed argued for the second consecutive debate that “nobody would have paid for it.”', ['Tom Bell: “It is late,”', 'Ann Reed: “nobody would have paid for it.”']],
    ['Ann Reed met Tom Bell. She later compared the talk to a “root canal,” according to Bell’s memoir.', ['Bell’s memoir: She later compared the talk to a “root canal,', 'Ann Reed: “root canal,”']],
    ['According to the Post, Ann Reed praised her “wonderful donors” in the hall.', ['Post: Ann Reed praised her “wonderful donors” in the hall', 'Ann Reed: “wonderful donors”']],
    ['Tom Bell attacked Ann Reed for being a “failed candidate.”', ['Tom Bell: “failed candidate.”']],
    ['Tom Bell implied a judge was biased and “hostile” because he is Irish.', ['Tom Bell: “hostile”']],
    ['"I am amazed," said Troy Bell, the delegate from Maine. ¶ Dottie Deans, the chairwoman of the party, in a statement credited him for "an exciting campaign." ¶ "He will win," she said.', ['Troy Bell: “I am amazed,”', 'Dottie Deans: “an exciting campaign.”', 'Dottie Deans: “He will win,”']],
    ['Although the campaign group Fuels Ahead is "confident that Reed will be a champion for it," she may not be.', ['Fuels Ahead: “confident that Reed will be a champion for it,”']],
    ['Yin Myint May, 60, a doctor, said she was glad. ¶ "We have to wait," she said.', ['Yin Myint May: she was glad', 'Yin Myint May: “We have to wait,”']],
    ['Tom Bell was there. He assured the crowd that he is well - as Ann Reed has said - and he can “guarantee” that all of it is well.', ['Tom Bell: “guarantee”']],
    ['Not all panels are equal. From the report: “Samples with more weighting were better.”', ['the report: “Samples with more weighting were better.”']],
    ['Bell said the deadlock has “kept us safe” before claiming that open borders are “tearing families apart.”', ['Bell: “kept us safe … tearing families apart.”']],
    ['Ann Reed claimed that statements by Tom Bell calling for a ban makes him “the best recruiter.”', ['Ann Reed: “the best recruiter.”']],
    ['Barack Moss was there. Former aide Jon Favor has a column, entitled “Why Electing Moss Is More Important Than Electing Reed,” from May. ¶ Then there’s Tom Bell. ¶ “It is strange,” he wrote.', ['Tom Bell: “It is strange,”']],
    ['Chief executive Ian Read said it was late. ¶ "It is a great deal," Read said.', ['Ian Read: it was late', 'Ian Read: “It is a great deal,”']],
    ['Tom Bell later defended his comments as being “sarcastic.”', ['Tom Bell: “sarcastic.”']],
    ['Tom Bell stood by his promise to be "neutral" in the talks.', ['Tom Bell: “neutral”']],
    ["Tom Bell was there. He denounced it. ¶ Bell's chief rival, Sen. Bernie Sand of Vermont, was the only one who skipped it. Instead he gave a speech in which he pledged that he would be \"a friend to all of us.\"", ['Tom Bell: it', 'Bernie Sand: “a friend to all of us.”']],
    ['A couple saw a Dover Works sign on Friday at an exit in Corona (about 45 miles east of L.A.), which read, “Vote for Moss.”', ['a Dover Works sign: “Vote for Moss.”']],
    ['According to the Post, one Dover sign read, “Trust in it, but buckle up.”', ['Post: one Dover sign read, “Trust in it, but buckle up.', 'one Dover sign: “Trust in it, but buckle up.”']],
    ['Acknowledging that Tom Bell “says a lot of odd stuff,” though, Ann Reed left.', ['Ann Reed: “says a lot of odd stuff,”']],
    ['Tom Bell said Harbour executives were calling “every 15 minutes.”', ['Tom Bell: “every 15 minutes.”']],
    ['A mix of supporters and others joined in a thunderous chant of "Feel it!"', ['A mix of supporters and others: “Feel it!”']],
    ['President Tom Bell released a statement Thursday night condemning "what appears to be an attack in Dover."', ['Tom Bell: “what appears to be an attack in Dover.”']],
    ['Filip Grand, the High Commissioner for Refugees, reacted skeptically to the deal, “[I am] concerned about all of it.”', ['Filip Grand: “[I am] concerned about all of it.”']],
    ['Earlier this week, Ann Reed shared a bit of her anxiety with an audience in Dover, “I do not know which one will show up."', ['Ann Reed: “I do not know which one will show up.”']],
    ['Tom Bell cast Ann Reed as an "honorable choice" and left.', ['Tom Bell: “honorable choice”']],
    // the name or the words of a thing
    ['Ann Reed wore a shirt with the words, “We are not going home.”', []],
    ['Tom Bell cast a vote for Ann Reed.', []],
    ['Tom Bell also embraced it -- "I think it is peanuts compared to that."', ['Tom Bell: “I think it is peanuts compared to that.”']],
    ['It would involve Attorney General Loretta Lynd, who told Congress when asked last month about the inquiry: "That is being handled."', ['Loretta Lynd: “That is being handled.”']],
    ['Petrov "was handled lightly," said a former officer who oversaw it and described the matter as "a lesser one."', ['a former officer: “was handled lightly,”', 'a former officer: “a lesser one.”']],
    ['Tom Bell said it was late. ¶ One delegate, Dover Party chairwoman Nancy Worl, pledged her vote to Ann Reed and allowed Reed to rest. ¶ “We need to end it,” she said.', ['Tom Bell: it was late', 'Nancy Worl: her vote to Ann Reed', 'Nancy Worl: “We need to end it,”']],
    ['Judge Michael Mossman was there. ¶ Attorney Thomas Coan argued that it was late. Mossman saw it differently: "I don\'t take that as a joke," he said.', ['Thomas Coan: it was late', 'Michael Mossman: “I don\'t take that as a joke,”']],
    ['Donald Trumm attacked Mitt Romm. Romm fired back in March, attacking Trumm for “the greed, the showing off” of his campaign.', ['Donald Trumm: Mitt Romm', 'Mitt Romm: “the greed, the showing off”']],
    ['Chairman Roger Wick said it was late. Ted Cross was there. ¶ “They are practical people,” said the senior Cross adviser.', ['Roger Wick: it was late', 'the senior Cross adviser: “They are practical people,”']],
    ['Al From, who helped found it, was there. ¶ "It is a party of government," From said.', ['Al From: “It is a party of government,”']],
    ['Tom Bell identified the judge as “Irish,” which is wrong. He identified a leak.', ['Tom Bell: “Irish,”']],
    ['Jim Jonah wrote it. ¶ What it means - More from Jonah: “The partisanship is a starting point.”', ['Jim Jonah: “The partisanship is a starting point.”']],
    // the closing mark is missing
    ['"There was little of it in the earlier time, said Ann Kess, whose group is helping. ¶ It ended.', ['Ann Kess: “There was little of it in the earlier time,”']],
    ['"It is cold. ¶ "It was warm, said my aunt, who was there," Tom Bell said.', ['?: “It is cold.”', 'Tom Bell: “It was warm, said my aunt, who was there,”']],
    // whoever goes on has been speaking
    ['“Donald Trumm is a candidate unlike any,” said Martin Baron. “Trumm’s life deserves it. ¶ He continued, “That’s what we intend to do.”', ['Martin Baron: “Donald Trumm is a candidate unlike any, … Trumm’s life deserves it.”', 'Martin Baron: “That’s what we intend to do.”']],
    ['The Dover Post said Peter Cork provided a written statement on it. ¶ “It was a mistake,” the statement said in part.', ['Dover Post: Peter Cork provided a written statement on it', 'Peter Cork: “It was a mistake,”']],
    ['Post Editor-in-Chief Martin Baron was there. ¶ “It is late,” said Baron.', ['Martin Baron: “It is late,”']],
    ['Ann Reed feels "very confident" that it will pass.', ['Ann Reed: “very confident”']],
    ['It is "certain to fail."', []],
    ['Tom Bell was there. Spokeswoman Catherine Fraz said Thursday that Bell\'s claim that Cross is in favor of it is "simply not true."', ['Catherine Fraz: “simply not true.”']],
    ['Tom Bell repeated his claim that the men who did it were "bad people."', ['Tom Bell: “bad people.”']],
    ['The letter was sent to presumptive nominee Carl Drum and to Matt Rome. ¶ “It is late,” Rome tweeted. ¶ Meanwhile, the current nominee’s support for them is unprecedented. ¶ “We want to live there,” he said.', ['Matt Rome: “It is late,”', 'Carl Drum: “We want to live there,”']],
    ['For someone who conceded in a debate that she\'s "not a natural talker," Ann Reed had a good night Tuesday.', ['Ann Reed: “not a natural talker,”']],
    ['Michael Wood has an impressive past. ¶ Wood\'s pollster, Douglas Shoe, says his man has the money. "I don\'t think it" -- that Wood is seen as a snob -- "is going to last," he says.', ['Douglas Shoe: his man has the money', 'Douglas Shoe: “I don\'t think it … is going to last,”']],
    ['Dahlia Ham, a teacher, was there. "It is late," Ham said. ¶ Drum spokesman Hope Hix confirmed that it was apart from the campaign. "They are not with it," she said.', ['Dahlia Ham: “It is late,”', 'Hope Hix: it was apart from the campaign', 'Hope Hix: “They are not with it,”']],
    ['Mark Wood spoke. Wood is the nominee. ¶ Joseph Hunt said it is late. Also, Wood isn\'t a clerk, he said. "He\'s a liar!"', ['Joseph Hunt: it is late', 'Joseph Hunt: Also, Wood isn\'t a clerk', 'Joseph Hunt: “He\'s a liar!”']],
    ['People were surprised after Zoe Sald revealed her husband had taken her name. ¶ After the news went viral, the “Avatar” star posted a message on her page: “Men, you will not cease,” she wrote.', ['Zoe Sald: her husband had taken her name', 'Zoe Sald: “Men, you will not cease,”']],
    ['The rally denounced mayoral candidate Tom Bell’s call for “a total stop to the ferry.”', ['The rally: mayoral candidate Tom Bell’s call for “a total stop to the ferry.', 'Tom Bell: “a total stop to the ferry.”']],
    ['Ann Reed criticized Tom Bell’s description of the ferry as “a floating tomb.”', ['Ann Reed: Tom Bell’s description of the ferry as “a floating tomb.', 'Tom Bell: “a floating tomb.”']],
    ['Ann Reed told the Post that they would not let her ”get close to the quay” at all.', ['Ann Reed: “get close to the quay”']],
    ['There never was an order. “Nobody gave one,” said the harbor chief known as Bob, who was there.', ['Bob: “Nobody gave one,”']],
    ['A second officer at the pier that evening backed the account. In an email, the officer said “yes.”', ['A second officer at the pier: the account', 'A second officer at the pier: “yes.”']],
    ['Mayoral nominee Tom Bell’s first tweet Sunday morning was a measured comment about the wreck. “Really bad wreck at the pier.”', ['Tom Bell: “Really bad wreck at the pier.”']],
    ['Tom Bell spoke in the hall. His statement said it was “late.”', ['Tom Bell: “late.”']],
    ['Tom Bell asked for calm. ¶ Neilson Press via Getty. ¶ “What if it sinks?” the 43-year-old asked in the caption.', ['Tom Bell: calm', 'Tom Bell: “What if it sinks?”']],
    // somebody without a name, noted at the beginning of each of two paragraphs
    ['A woman dropped a bag. ¶ A man picked it up. ¶ “It was heavy,” he said.', ['A man: “It was heavy,”']],
    // who speaks farther on is not meant
    ['Dover Bank said it was open. “It told us, \'Go home now,\'” Ann Reed said. “We never said so,” Harbor Trust said.', ['Dover Bank: it was open', 'Ann Reed: “It told us, \'Go home now,\'”', 'Dover Bank (by Ann Reed): “Go home now,”', 'Harbor Trust: “We never said so,”']],
    ['Anti-Moss delegates broke out in booing and loud chants of “no.”', ['?: “no.”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('no words of anybody', () => {
  it.each([
    ['"It is late," Drum says in the spot titled "Dangerous," warning against it.', ['Drum: “It is late,”', 'Drum: it']],
    ['Tony Wein wrote under the pseudonym "Carlos Dash," but left.', []],
    ['It is the base for what\'s today typically called "new medicine."', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('where a report ends', () => {
  it.each([
    ['A news conference, in which Tom Bell announced that he would not prosecute her, was just the latest in a series of failures.', ['Tom Bell: he would not prosecute her']],
    ['Following the release of a video from a group threatening an attack in Dover, Carl Drum called upon Will Ashby to act.', ['a group: an attack in Dover', 'Carl Drum: Will Ashby to act']],
    ['Ann Reed has vowed to keep it legal and celebrated the ruling Monday.', ['Ann Reed: to keep it legal']],
    ['Tom Bell proposed a new agency to keep watch, while Jeb Rush in a post said he would name more judges.', ['Tom Bell: a new agency to keep watch', 'Jeb Rush: he would name more judges']],
    ['Both sides agreed on one thing after the ruling: It will become a larger issue.', ['Both sides: It will become a larger issue']],
    ['A notice warned followers on social media and in interviews that it was late.', ['A notice: it was late']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('reports in other words', () => {
  it.each([
    ['Tom Bell held a press briefing to brag that it was late.', ['Tom Bell: it was late']],
    ['Tom Bell went on television to argue that it was late.', ['Tom Bell: it was late']],
    ['A woman demanded to know whether Ann Reed would go.', ['A woman: to know whether Ann Reed would go']],
    ['“It is late,” came shouts from the crowd.', ['the crowd: “It is late,”']],
    ['Supporters responded with chants of “I’m with her” until Ann Reed spoke up.', ['Supporters: “I’m with her”']],
    ['Tom Bell later fessed up to sending pictures.', ['Tom Bell: sending pictures']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
