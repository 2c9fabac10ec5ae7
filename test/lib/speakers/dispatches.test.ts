import { describe, expect, it } from 'vitest';
import { speakersOfQuotes } from './said';

/** From long articles and a newsroom's pieces met for the first time, in invented words: whose each quotation is, which once went wrong. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

describe('who speaks', () => {
  it.each([
    // the quotation between two speakers goes on with the first
    ['"You could hear it," Delgado said. "Machine Four has been quiet since May." Her husband said: "When the trees come down, we know."', ['Delgado', 'Her husband']],
    ['Ann Reed left. Her opponent, state Representative Carl Brand, said it was “late in the day.”', ['Carl Brand']],
    ['Tom Bell left. "No," he said. ¶ Its sponsor, state Representative Tuyet Nguyen, says the point is “to help them all.”', ['Tom Bell', 'Tuyet Nguyen']],
    // kin are told apart by what they are
    ['Priya Raghun has a dog. "It waits for me," she said. ¶ Raghun’s boyfriend, Mateus, is not worth the trouble. "He can be gone for a week," she said.', ['Priya Raghun', 'Priya Raghun']],
    ['Caleb Soren, 34, was last seen on Saturday. ¶ Soren’s sister, Annika, said he had texted her. Underneath it he had written: “Save me a piece.”', ['Caleb Soren']],
    ['“Yes,” Annika Soren said. ¶ One of the couple, who asked not to be named, said she had barely noticed it. “He waved,” she said.', ['Annika Soren', 'One of the couple']],
    ['Ines Vander left the show. In the film, Vander plays Agnes, a widow who inherits a farm. ¶ “People asked me,” she recalled with a laugh.', ['Ines Vander']],
    // who is told of, met or asked
    ['“It would be late,” said Stephen Vlad of the Dover School. ¶ It might sound strange to anyone who heard Director James Comer’s statement on Tuesday. He called it “extremely careless.”', ['Stephen Vlad', 'James Comer']],
    ['Bram Holt left. "No," he said. ¶ When I asked our school board’s president about it, he smiled and said it had been “fully noticed.”', ['Bram Holt', 'our school board’s president']],
    ['Bram Holt left. "No," he said. ¶ So pass it. I told Cornel Aber the other day that I would come. ¶ “There isn’t a phone,” he said.', ['Bram Holt', 'Cornel Aber']],
    ['"It was late," Ann Reed said. ¶ When the Courier asked Tom Bell about it, the harbor manager said the crew was “not to blame.”', ['Ann Reed', 'Tom Bell']],
    ['There is a lot of talk about Tom Perez, who is there this morning, saying "Piers shouldn’t be closed."', ['Tom Perez']],
    ['The film depicts one of the sailors asking, "For what?"', ['one of the sailors']],
    ['Tom Perez was awake. The lawyer who ran three races before his right knee blew out is already talking about "a fierce urgency" to get things done.', ['The lawyer']],
    ['Tom Bell spoke. A second man had been laid off that spring, he said, and the radar was “out of order.”', ['Tom Bell']],
    ['Her husband, Dennis Blain, was less careful when a local host brought up the race last week, saying, "I have started pricing vans."', ['Dennis Blain']],
    ['Ngozi Albrook noted that the captain had testified, "I never once woke Lyle before five."', ['the captain']],
    ['Colm Farrow goes on to describe groups at which men in their 40s called him “slick” and “a yacht guy.”', ['men in their 40s']],
    ['Video shows a line of officers while someone off camera shouts, “Let them get up!”', ['someone off camera']],
    ['"I said it at last," Tilley, now 91, remembered in an interview. "He never got there."', ['Tilley']],
    ['The memo strikes a gentler note, quoting advice from Farrow’s first boss, the late Representative Hal Dubos: “Voters forgive a rich man.”', ['Hal Dubos']],
    ['Henrietta Koval died on Sunday. ¶ "Mom thought so," her daughter, Magda Koval-Reed, said. ¶ Born Henrietta Vail in 1936, she was the fourth child of a clerk. "My brother had the phonograph," she said.', ['Magda Koval-Reed', 'Henrietta Koval']],
    ['In a statement, the National Pillow and Bedding Council, a trade group, said it was "a matter of taste."', ['National Pillow and Bedding Council']],
    ['Crane now lives in Dover. His attorney, J.T. van der Meer, said in a statement that her client “categorically rejects the insinuation.”', ['J.T. van der Meer']],
    ['"No," said Ann Meer. ¶ The registrar, Soo-ah Lind, no longer works for Thornbury. In a short post, she said she had kept “every single one” and left.', ['Ann Meer', 'Soo-ah Lind']],
    ['Velich made the comments on a talk show, after its host, Lidia Sorok, asked him whether Russia was "losing the map."', ['Lidia Sorok']],
    ['The Instituto Guadiana, a center attached to the University of Dover, estimated that it will be “short of water.”', ['Instituto Guadiana']],
    ['Zeyn Arsl is a singer. Lonnie Trask, who works with her, recalls the day. “She did not say a word,” he says. ¶ Fame has come with rules. She won’t talk of it. “Print that I laughed,” she says.', ['Lonnie Trask', 'Zeyn Arsl']],
    ['President Barry Olam was there. “Yes,” Olam said. ¶ Bill Clint got in on the game. “He runs harder against President Olam than against me,” the former president said.', ['Barry Olam', 'Bill Clint']],
    // papers
    ['Mary Roy was found out when her son slid a note under the door. It read: "Mom are you in there."', ['a note']],
    ['Constance Okaf has denied it. In a letter to the campus on Friday, she said that a firm would look. “I was not copied,” the letter read.', ['Constance Okaf']],
    ['In an alert posted hours earlier, the embassy told Americans in the capital to shelter in place and "have a plan that does not rely on us."', ['the embassy']],
    ['Tyrell Knot said in a memo to donors on Tuesday that the senator was "underwater, underfunded and out of excuses."', ['Tyrell Knot']],
    ['There is much to say of the pier, as the Harbor Foundation website notes: ¶ "In the fall of 1960, some ninety sailors met there."', ['the Harbor Foundation website']],
    ['FAREWELL—"The Old Quay to close in May," by Times’ Tom Redd: "The Old Quay, a bar by the sea, will close in May."', ['Tom Redd']],
    ['Signs of trouble were there - More from Redd and Bell: “Data of our firm helps confirm it.”', ['Redd']],
    ['The clubs paid a company called Dover Analytica, which specializes in building what it calls “tidal” profiles.', ['Dover Analytica']],
    ['Fenn Foods said in its notice that it was found late. "We have stopped," the notice said.', ['Fenn Foods']],
    ['Tom Bell pointed to a log, kept by a worker, which contains an entry reading: "Edge gone on no. 3."', ['an entry']],
    ['A post by Annika Soren in a local group has been shared. “Look in your pictures,” it reads.', ['Annika Soren']],
    ['The judge, Ada Fenn, wrote in her 40-page ruling: “No jury could find otherwise.”', ['Ada Fenn']],
    ['Ada Fenn wrote in a scathing ruling, “No jury could find otherwise.”', ['Ada Fenn']],
    ['“It is late,” said marketing consultant Ada Norr.', ['Ada Norr']],
    ['“It is late,” said Ana Ruiz, a nurse and mother of two. ¶ The mother-of-two told the Post: “I left.”', ['Ana Ruiz', 'Ana Ruiz']],
    ['“It is late,” said Ana Ruiz, a mother-of-three. ¶ “I left,” the mom-of-three said. “So did we all,” the father-of-two said.', ['Ana Ruiz', 'Ana Ruiz', 'the father-of-two']],
    // given names that no list has
    ['The town met. ¶ Quarterback Dez Holt called it “late.” ¶ Holt said, “Not today.”', ['Dez Holt', 'Dez Holt']],
    ['The town met. ¶ Drummer Zev Quill said it was “late.”', ['Zev Quill']],
    ['The town met. ¶ Conservative Dover Action said it was “late.”', ['Conservative Dover Action']],
    ['The 11th Circuit ruled that the law was “vague to the point of absurdity.”', ['11th Circuit']],
    ['The Dover Union filed a brief calling the ban “late.”', ['Dover Union']],
    ['The fine was set by staff, who called it “fair.”', ['staff']],
    ['“Let everybody know,” Tom Bell says to Ann Smith on camera, who answers: “We will!”', ['Tom Bell', 'Ann Smith']],
  ])('%s', (text, speakers) => {
    expect(whose(text)).toEqual(speakers);
  });

  it('is nobody’s "last season"', () => {
    expect(whose('Head coach Darnell Prue was fined last season for criticizing officials and began by saying it was “late.”')).toEqual(['Darnell Prue']);
  });
});
