import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Before, nothing or something else was found in these, but for what must not be found. */
describe('what is told and nobody tells it', () => {
  it.each([
    ['The ferry is expected to sail again in May.', ['?: The ferry … to sail again in May']],
    ['The orchard, which was once said to be haunted, is for sale.', ['?: which … to be haunted']],
    ['The tower is widely believed to have been a mill.', ['?: The tower … to have been a mill']],
    ['The harbour master was accused of hiding the books.', ['?: The harbour master … of hiding the books']],
    ['The clinic has been criticized by its own nurses for long waits.', ['its own nurses: The clinic … for long waits']],
    ["The fair is seen as a test of the town's patience.", ["?: The fair … a test of the town's patience"]],
    ['The baker is reportedly buying the old mill.', ['?: The baker is … buying the old mill']],
    ['The talks appear to be over.', ['?: The talks … to be over']],
    ['The treasurer, who is said to be ill, said nothing.', ['?: who … to be ill']],
    ['There were complaints that the bell rang at night.', ['?: the bell rang at night']],
    ['The march ended with chants of "Open the gate!"', ['?: “Open the gate!”']],
    ['The mill was seen by some as a ruin.', ['some: The mill … as a ruin']],
  ])('%s', (paragraph, lines) => expect(said(paragraph)).toEqual(lines));
});

describe('what somebody thinks', () => {
  it.each([
    ['Lind is convinced that the well is dry.', ['Lind: the well is dry']],
    ['Her neighbours remain hopeful that the school will stay.', ['Her neighbours: the school will stay']],
    ['Rubin has long been critical of the toll.', ['Rubin: the toll']],
    ['The fishermen are worried about the new quay.', ['The fishermen: the new quay']],
    ['Doyle seemed eager to close the matter.', ['Doyle: to close the matter']],
    ['Doyle expressed deep concern about the dam.', ['Doyle: the dam']],
    ['The two sisters have made the case that the mill belongs to the town.', ['The two sisters: the mill belongs to the town']],
    ['Rubin took aim at the council in May.', ['Rubin: the council in May']],
    ['Bosh raised questions about whether the roof would hold.', ['Bosh: whether the roof would hold']],
    ['Kray tried to make the case for a new hall.', ['Kray: a new hall']],
    ['Bosh made no mention of a claim by the baker that the flour was wet.', ['Bosh: a claim by the baker that the flour was wet', 'the baker: the flour was wet']],
    ['Doyle offered no opinion on the matter and left.', ['Doyle: the matter and left']],
  ])('%s', (paragraph, lines) => expect(said(paragraph)).toEqual(lines));
});

describe('an answer, a question, a chain', () => {
  it.each([
    ['Doyle questioned whether the vote was fair.', ['Doyle: whether the vote was fair']],
    ['"It was a long night," Bosh said, referring to the flood.', ['Bosh: “It was a long night,”', 'Bosh: the flood']],
    ['Noting that few had come, Doyle asked for patience.', ['Doyle: few had come', 'Doyle: patience']],
    ['Lind went so far as to say the fair was "dead."', ['Lind: “dead.”']],
    ['Kray took to the radio to say the fair was off.', ['Kray: the fair was off']],
    ['Older sailors were more likely to say that the pier was safe.', ['Older sailors: the pier was safe']],
    ['Bosh hit back by calling the plan "a joke."', ['Bosh: “a joke.”']],
    ['Bosh lashed out at the council in a letter.', ['Bosh: the council']],
    ['The plan was rejected by the council.', ['the council: The plan']],
    ['Two members of the board from Marlow, Ann Kray and Carl Bosh, have said they will leave.', ['Two members of the board from Marlow, Ann Kray and Carl Bosh: they will leave']],
    ['A Dover poll released on Tuesday showed Lind with a wide lead over Rubin.', ['A Dover poll: Lind with a wide lead over Rubin']],
    ['Pilots expect the harbour to freeze.', ['Pilots: the harbour to freeze']],
    ['Lind sought on Wednesday to calm the town.', ['Lind: to calm the town']],
    ['His promise to mend the roof was kept.', ['?: to mend the roof']],
    ['We asked our readers who should be mayor.', ['?: who should be mayor']],
    ['Kray compared the hall to a barn.', ['Kray: the hall to a barn']],
    ['Kray views Bosh as "a friend."', ['Kray: “a friend.”']],
    ['The council views the mill as a ruin.', ['The council: the mill as a ruin']],
    ['Sailors viewed the chart.', []],
    ['Bosh played down the storm.', ['Bosh: the storm']],
    ['Doyle has nevertheless called the vote a fair one.', ['Doyle: the vote a fair one']],
    ['Bosh posted a picture of the boat and claimed victory.', []],
    ['Doyle went on the attack and stayed in the race.', []],
    ['Sailors said the board believes the pier is safe.', ['Sailors: the board believes the pier is safe']],
    ['Bosh spoke out against the toll.', ['Bosh: the toll']],
    ['I asked Kray why the fair was late.', ['?: why the fair was late']],
    ['Do you support the fair?', []],
  ])('%s', (paragraph, lines) => expect(said(paragraph)).toEqual(lines));
});
