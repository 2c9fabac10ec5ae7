import type { Tag } from '../grammar/tag';
import { endsInComma } from '../text/units';
import { type EndRule, ownClause, verbBefore, type Way } from './way';

/** What opens a clause of its own behind the "and" or "but" at `and`. */
type Opening = (way: Way, and: number) => boolean;

/** What a share of people is made of, beside commas, and how long it may be. */
const SHARES = new Set<Tag | undefined>(['number', 'noun', 'determiner', 'adverb', 'preposition', 'name']);
const SHARE = 16;
/** No phrase before a subject is longer, and no subject before its verb. */
const PHRASE = 12;

/** ", but | she left" */
const pronoun: Opening = ({ tags }, and) => tags[and + 1] === 'pronoun' && (tags[and + 2] === 'verb' || tags[and + 2] === 'auxiliary');

/** ", and | nearly half, 47 percent, said that" */
const share: Opening = ({ tags, starts }, and) => {
  let end = and + 1;
  while (end < and + SHARE && (SHARES.has(tags[end]) || tags[end] === 'comma')) end++;
  return starts.has(end) && tags.slice(and, end).includes('number');
};

/** ", but | when pressed on it, he declined" */
const occasion: Opening = ({ units, tags }, and) => /^(?:when|if|after|asked|while)$/.test(units[and + 1]?.lower ?? '') && /^(?:participle|ing)$/.test(tags[and + 2] ?? '');

/** ", but | in an email it told them …" */
const placeAndPronoun: Opening = ({ tags, starts }, and) => {
  if (tags[and + 1] !== 'preposition') return false;
  let it = and + 1;
  while (it < and + PHRASE && /^(?:preposition|determiner|noun|time|number)$/.test(tags[it] ?? '')) it++;
  return tags[it] === 'pronoun' && starts.has(it + 1);
};

/** "when Smith mentioned her, and | at one point the crowd …" */
const placeBehindOccasion: Opening = ({ units, tags, cue }, and) => {
  if (tags[and + 1] !== 'preposition') return false;
  let subject = cue.from - 1;
  while (subject > 0 && tags[subject - 1] === 'name') subject--;
  let behind = tags[and + 2] === 'determiner' ? and + 3 : and + 2;
  while (behind < and + PHRASE && /^(?:noun|time|number)$/.test(tags[behind] ?? '')) behind++;
  return /^(?:determiner|name|pronoun)$/.test(tags[behind] ?? '') && /^(?:when|as|after|while)$/.test(units[subject - 1]?.lower ?? '');
};

/** "denied it, and | a spokesman, Smith, called it …" */
const subjectAndAside: Opening = (way, and) => {
  const { tags, object, starts } = way;
  return object && /^(?:determiner|name)$/.test(tags[and + 1] ?? '') && !verbBefore(way, and) && [...starts].some((at) => at > and && at < and + PHRASE && tags[at - 1] === 'comma');
};

/** ", and | more than four in ten said …" */
const subjectAndVerb: Opening = ({ tags }, and) => ownClause(tags, and + 1);

const OPENINGS: readonly Opening[] = [pronoun, share, occasion, placeAndPronoun, placeBehindOccasion, subjectAndAside, subjectAndVerb];

/** "said it was late, | but she …": a clause with a subject of its own behind ", and" or ", but". */
export const clauseOfItsOwn: EndRule = (way, i) => {
  const { units, tags } = way;
  const quoteComma = endsInComma(units[i - 1]);
  if ((tags[i - 1] !== 'comma' && !quoteComma) || !/^(?:and|but)$/.test(units[i]?.lower ?? '')) return null;
  return OPENINGS.some((opens) => opens(way, i)) ? (quoteComma ? i : i - 1) : null;
};
