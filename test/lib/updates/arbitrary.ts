import { array, constantFrom, oneof, option, record, string, tuple, type Arbitrary } from 'fast-check';
import { type Snapshot, snapshotOf } from '../../../lib/updates';

const words = constantFrom('the', 'ferry', 'harbour', 'Ansel', 'Odile', 'said', '12', '14', '“gone”', '"here"', 'March', 'red', 'U.S.', 'Mr.', 'blue', '—', '-', 'don’t', "don't", 'and', 'Update:');
const sentence = tuple(array(words, { minLength: 1, maxLength: 9 }), constantFrom('.', '.', '?', '!”', '…', '')).map(([list, stop]) => list.join(' ') + stop);
const stock = constantFrom('The ferry ran aground.', 'Nobody was hurt.', 'This article has been updated.', 'Correction: The ferry is blue.', 'The “guild” met on Monday — in Vell.', "The \"guild\" met on Monday - in Vell.");
const paragraph = oneof({ weight: 5, arbitrary: array(oneof(sentence, stock), { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')) }, { weight: 1, arbitrary: string() });
const date = option(constantFrom('2024-03-12', '2024-03-12T14:00:00-04:00', '2024-03-12T18:00:00Z', '2024-03-13T09:00:00Z'));

/** Snapshots of few words, so that any two have much in common, with odd texts among them. */
export const snapshots: Arbitrary<Snapshot> = record({ headline: sentence, authors: array(words, { maxLength: 2 }), published: date, modified: date, paragraphs: array(paragraph, { maxLength: 8 }), pictures: array(record({ caption: option(oneof(sentence, stock)) }), { maxLength: 3 }) }).map(snapshotOf);
