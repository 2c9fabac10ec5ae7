import type { Tag } from '../grammar/tag';
import { RELATIVES } from '../lexicon/function-words';
import { behindQuoteComma, type EndRule, verbBefore, type Way } from './way';
import { leftOf } from '../text/left-of';

/** An apposition opens no farther before the verb of its relative clause: ", a baker who said". */
const APPOSITION = 12;
/** What another clause has in it. */
const CLAUSES = new Set<Tag | undefined>(['verb', 'auxiliary', 'subordinator', 'comma', 'coordinator', 'quote', 'ing', 'participle', 'to', 'pronoun']);

/** "who declined to be named | said": the main verb. */
const mainVerbBehindVerb: EndRule = ({ units, tags, cue, starts }, i) => (starts.has(i) && units[cue.from - 1]?.lower === 'who' && /^(?:verb|infinitive|participle)$/.test(tags[i - 1] ?? '') ? i : null);

/** "one user who claimed to work at a law firm | called the notice 'dead'" */
const mainVerbBehindInfinitive: EndRule = ({ units, tags, cue, starts }, i) =>
  starts.has(i) && tags[i] === 'verb' && units[cue.from - 1]?.lower === 'who' && tags[i - 1] === 'noun' && tags[i + 1] === 'determiner' && tags[cue.to] === 'to' ? i : null;

/** "a man who called himself a notary | had told her" */
const mainVerbBehindObject: EndRule = ({ units, tags, cue, starts }, i) =>
  starts.has(i) && tags[i] === 'auxiliary' && units[cue.from - 1]?.lower === 'who' && cue.verb.frames.has('object') && /^(?:noun|name)$/.test(tags[i - 1] ?? '') ? i : null;

/** "a commenter who said she was a nurse | wrote that …" */
const mainVerbBehindClause: EndRule = (way, i) => {
  const { units, tags, cue, starts } = way;
  return starts.has(i) && tags[i] === 'verb' && units[i + 1]?.lower === 'that' && units[cue.from - 1]?.lower === 'who' && /^(?:noun|name|number)$/.test(tags[i - 1] ?? '') && verbBefore(way, i) ? i : null;
};

/** "statements by Jones calling for a ban | make him popular": a participle is a relative clause in short. */
const mainVerbBehindParticiple: EndRule = ({ units, tags, from, cue, object }, i) =>
  object && cue.form === 'ing' && /^(?:name|noun)$/.test(tags[cue.from - 1] ?? '') && /^(?:verb|auxiliary)$/.test(tags[i] ?? '') && /^(?:name|noun)$/.test(tags[i - 1] ?? '') && !tags.slice(from, i).some((tag) => CLAUSES.has(tag)) && !units.slice(from, i).some(({ lower }) => RELATIVES.has(lower)) ? i : null;

/** "Smith, who said she was late, | left", "Smith, a baker who said she was late, | left" */
const commaBehindWho: EndRule = ({ units, tags, cue }, i) =>
  tags[i] === 'comma' && (leftOf(tags, cue.from, 2) === 'comma' || (units[cue.from - 1]?.lower === 'who' && tags.slice(Math.max(1, cue.from - APPOSITION), cue.from).includes('comma'))) && /^(?:who|which)$/.test(units[cue.from - 1]?.lower ?? '') && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary') ? i : null;

/** "A voter who supports it, | Smith lost …": who that is. */
const commaBeforeWhoItIs: EndRule = ({ units, tags, cue }, i) =>
  tags[i] === 'comma' && tags[i + 1] === 'name' && /^an?$/.test(units[0]?.lower ?? '') && units[cue.from - 1]?.lower === 'who' && !tags.slice(0, cue.from).includes('comma') && /^(?:verb|auxiliary)$/.test(tags[tags[i + 2] === 'name' ? i + 3 : i + 2] ?? '') ? i : null;

/** ", in which Smith |", ", during which it |" */
function inWhich(units: Way['units'], tags: Way['tags'], at: number): boolean {
  for (let i = at - 1; i > 1 && i > at - 6; i--) if (units[i]?.lower === 'which') return tags[i - 1] === 'preposition' && tags[i - 2] === 'comma';
  return false;
}

/** "A conference, in which Smith announced that he would go, | was the latest" */
const commaBehindInWhich: EndRule = ({ units, tags, cue }, i) => (tags[i] === 'comma' && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary') && inWhich(units, tags, cue.from) ? i : null);

/** "Smith, whose office confirmed the gift, | left" */
const commaBehindWhose: EndRule = ({ units, tags, cue }, i) =>
  tags[i] === 'comma' && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary') && units[cue.from - 2]?.lower === 'whose' && tags[cue.from - 3] === 'comma' ? i : null;

/** `Smith, who said it was "late," | left` */
const quoteCommaBehindWho: EndRule = (way, i) => {
  const { units, tags, cue } = way;
  return behindQuoteComma(way, i) && tags[cue.from - 2] === 'comma' && units[cue.from - 1]?.lower === 'who' && (tags[i] === 'verb' || tags[i] === 'auxiliary') ? i : null;
};

/** "the sign — which read 'Go' — | and" */
const dashBehindRelative: EndRule = ({ units, tags, cue }, i) => (tags[i] === 'dash' && tags[cue.from - 2] === 'dash' && RELATIVES.has(units[cue.from - 1]?.lower ?? '') ? i : null);

/** "a change the agency says will help | but that critics fear": the other side's. */
const secondRelative: EndRule = ({ units, tags, from }, i) => (tags[from] === 'auxiliary' && tags[i] === 'coordinator' && units[i + 1]?.lower === 'that' ? i : null);

/** A content that stands in a relative clause ends where the clause does. */
export const RELATIVE_CLAUSES: readonly EndRule[] = [
  mainVerbBehindVerb, mainVerbBehindInfinitive, mainVerbBehindObject, mainVerbBehindClause, mainVerbBehindParticiple,
  commaBehindWho, commaBeforeWhoItIs, commaBehindInWhich, commaBehindWhose, quoteCommaBehindWho, dashBehindRelative, secondRelative,
];
