import { describe, expect, it } from 'vitest';
import { compareSentences, compareSnapshots } from '../../../lib/updates';

const OLD = [
  'The harbour council met on Monday to discuss the new ferry.',
  'Some 40 people came to the town hall in Port Ansel.',
  'Mayor Odile Brandt called the plan “a gift to the islands.”',
  'Fishermen fear for their moorings, and shopkeepers expect more guests in the summer months.',
  'Nothing was decided.',
];
const links = (before: string[], after: string[]) => compareSentences(before, after).filter(([, , link]) => link !== 'same');

describe('what became of sentences', () => {
  it('tells nothing where nothing changed, but for how it is set', () => {
    expect(links(OLD, OLD.map((s) => s.replaceAll('“', '"').replaceAll('”', '"').replace('ferry', 'fer\u00ADry').replaceAll(' ', '  ')))).toEqual([]);
  });
  it('finds an edit, an addition and a removal', () => {
    const after = [OLD[0] ?? '', 'Rain fell through the evening.', (OLD[1] ?? '').replace('40', '60'), OLD[2] ?? '', OLD[3] ?? ''];
    expect(links(OLD, after)).toEqual([[1, 2, 'edited', 'number'], [null, 1, 'added', null], [4, null, 'removed', null]]);
  });
  it('finds what moved, was cut in two, or joined', () => {
    expect(links(OLD, [4, 0, 1, 2, 3].map((i) => OLD[i] ?? ''))).toEqual([[4, 0, 'moved', null]]);
    const cut = [...OLD.slice(0, 3), 'Fishermen fear for their moorings.', 'Shopkeepers expect more guests in the summer months.', ...OLD.slice(4)];
    expect(links(OLD, cut)).toEqual([[3, 3, 'split', null], [3, 4, 'split', null]]);
    expect(links(cut, OLD)).toEqual([[3, 3, 'merged', null], [4, 3, 'merged', null]]);
  });
  it('finds the pieces of a sentence with a new one between them', () => {
    const cut = [...OLD.slice(0, 3), 'Fishermen fear for their moorings.', 'Their boats are old.', 'Shopkeepers expect more guests in the summer months.', ...OLD.slice(4)];
    expect(links(OLD, cut)).toEqual([[3, 3, 'split', null], [3, 5, 'split', null], [null, 4, 'added', null]]);
  });
  it('keeps equal sentences that repeat apart', () => {
    expect(links(['Yes.', 'No.', 'Yes.'], ['Yes.', 'Yes.', 'No.', 'Yes.'])).toEqual([[null, 1, 'added', null]]);
  });
  it('takes two strangers for what they are', () => {
    expect(links(['The bakery closed in May.', ...OLD], ['Her brother trains horses near Vell.', ...OLD])).toEqual([[null, 0, 'added', null], [0, null, 'removed', null]]);
  });
  it('answers for empty versions', () => {
    expect(compareSentences([], [])).toEqual([]);
    expect(compareSentences([], ['One.'])).toEqual([[null, 0, 'added', null]]);
    expect(compareSentences(['One.'], [])).toEqual([[0, null, 'removed', null]]);
  });
});

const quote = (word: string) => ['“It is late,” she said.', '“We came on foot.', `The ${word} was far too narrow.`, 'Nobody helped.”', 'She left.'];
const straight = (word: string) => ({ headline: '', authors: [], published: null, modified: null, captions: [], paragraphs: [`"We came on foot. The ${word} was far too narrow. Nobody helped." She left the ${word} then.`] });

describe('the kind of an edit', () => {
  it('knows a sentence in the middle of a quotation', () => {
    expect(links(quote('road'), quote('path'))).toEqual([[2, 2, 'edited', 'quote']]);
    expect(compareSnapshots(straight('road'), straight('path')).changes.map((c) => c.kind)).toEqual(['quote', 'words']);
  });
  it.each([
    ['The council recieved the letter.', 'The council received the letter.', 'typo'],
    ['He came, and she left.', 'He came and she left.', 'typo'],
    ['The the bridge is shut.', 'The bridge is shut.', 'typo'],
    ['She owns a old boat there.', 'She owns an old boat there.', 'typo'],
    ['Every one of them was there, the mayor said.', 'Everyone of them was there, the Mayor said.', 'typo'],
    ['Police arrested 12 people at the pier.', 'Police arrested 14 people at the pier.', 'number'],
    ['Police arrested three people at the pier.', 'Police arrested five people at the pier.', 'number'],
    ['The bridge cost $1.5 million to mend.', 'The bridge cost $15 million to mend.', 'number'],
    ['The vote is on Monday in the hall.', 'The vote is on Tuesday in the hall.', 'date'],
    ['The vote is on March 3 in the hall.', 'The vote is on March 5 in the hall.', 'date'],
    ['The pier opened in 1987 to great joy.', 'The pier opened in 1989 to great joy.', 'date'],
    ['The ferry leaves at 9 a.m. from the pier.', 'The ferry leaves at 10 a.m. from the pier.', 'date'],
    ['The plan came from Jon Smyth of the guild.', 'The plan came from Jon Smith of the guild.', 'name'],
    ['Smyth left the guild last year.', 'Smith left the guild last year.', 'name'],
    ['The talks were held in Vell this week.', 'The talks were held in Port Ansel this week.', 'name'],
    ['She called it “a shame” in the hall.', 'She called it “a disgrace” in the hall.', 'quote'],
    ['She called it a shame in the hall.', 'She called it "a shame" in the hall.', 'quote'],
    ['The mayor slammed the plan in the hall.', 'The mayor criticized the plan in the hall.', 'words'],
    ['It would be wise to wait for the tide.', 'It could be wise to wait for the tide.', 'words'],
    ['The woman came to the door and knocked.', 'The women came to the door and knocked.', 'words'],
    ['The senator spoke against the bill.', 'The senators spoke against the bill.', 'words'],
    ['The mayor spoke of 12 boats in the hall.', 'The mayor warned of 14 boats in the hall.', 'number'],
  ])('%s → %s is %s', (before, after, kind) => {
    expect(compareSentences([before], [after])).toEqual([[0, 0, 'edited', kind]]);
  });
});
