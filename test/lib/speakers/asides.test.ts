import { expect, it } from 'vitest';
import { said } from './said';

/** What stands between the one who speaks and the verb, or beside it. Before, each of these went to nobody or to somebody else. */
it.each([
  ['"It is over," said Lind—who has led the club since 2019—"and we all know it."', ['Lind: “It is over,”', 'Lind: “and we all know it.”']],
  ['Court documents say he fled.', ['Court documents: he fled']],
  ['The General Staff said in its daily update that 40 boats were lost.', ['General Staff: 40 boats were lost']],
  ["Ann Kray's message was simple: \"Nobody wins.\"", ['Ann Kray: “Nobody wins.”']],
  ["The mayor's post drew a quick reply from Lind: \"Read it first.\"", ['Lind: “Read it first.”']],
  ['According to a senior aide, who asked not to be named, Lind is "done."', ['a senior aide: “done.”']],
  ['Ann Kray, who once called Bosh "a coward," said on Sunday that he was "a friend."', ['Ann Kray: “a coward,”', 'Ann Kray: “a friend.”']],
  ['Bosh, whom Kray called "a coward," said he was "hurt."', ['Kray: “a coward,”', 'Bosh: “hurt.”']],
  ["\"He's right,\" said his wife, Ann Kray.", ["Ann Kray: “He's right,”"]],
  ['State radio quoted the ministry as saying: "All is well."', ['the ministry: “All is well.”']],
  ['The mayor, who is expected to resign, said nothing.', ['?: who … to resign']],
  ['They all vowed to stay.', ['?: to stay']],
  ['Lind earlier said it was late.', ['Lind: it was late']],
  ['The vote came after Bosh said the strike "must end," a demand Kray rejected.', ['Bosh: “must end,”']],
  ['Bosh had earlier said the strike "must end."', ['Bosh: “must end.”']],
  ['The bill was dubbed "a ruin" by its critics.', ['its critics: “a ruin”']],
  ["Lind's reply: \"Read the bill!\"", ['Lind: “Read the bill!”']],
  ['A senior official said the plan was late. The official added that it was costly.', ['A senior official: the plan was late', 'A senior official: it was costly']],
  ['"Devastated," wrote one on X. Another said she was "thrilled."', ['one on X: “Devastated,”', 'Another: “thrilled.”']],
  ["Ann Marlow's successor at the club, chief executive Ravi Menon, has told staff to return.", ['Ravi Menon: staff to return']],
  ['One rower, who asked for no name, was glad. Another said she was tired. "Life is short," she said.', ['Another: she was tired', 'Another: “Life is short,”']],
  ['Housing: Lind, whose party left in May, said closed doors -- those that keep out the wind -- are best.', ['Lind: closed doors -- those that keep out the wind -- are best']],
  ['Lind writes a weekly column and, since May, leads the club.', []],
  ['As Kray told People in 2021, she "never wanted this."', ['Kray: “never wanted this.”']],
  ["The teacher explained that she had been fired. \"They didn't even tell me why,\" she said.", ['The teacher: she had been fired', "The teacher: “They didn't even tell me why,”"]],
  ['TikToker Gwen Hale (@gwenhale) said: "Fired."', ['Gwen Hale: “Fired.”']],
])('%s', (paragraph, lines) => expect(said(paragraph)).toEqual(lines));
