import type { Tag } from '../grammar/tag';
import { POSSESSIVES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { absolute, behindQuoteComma, type EndRule } from './way';

/** Words that, after a comma, begin the writer's own comment and no more of what is reported. */
const BREAKS = words('without which while although though whereas who where even whose compared despite prompting leaving making sparking referring handing dealing paving');
/** A second "and that" stands no farther behind. Keeps the search linear. */
const REACH = 30;
const REMARKS = words('claim allegation accusation charge assertion suggestion contention argument comparison characterization');
const VERBS = new Set<Tag>(['verb', 'auxiliary', 'infinitive', 'participle', 'quote']);

/** "said it was late, | which surprised the mayor" */
const commentClause: EndRule = (way, i) => {
  const { units, tags, from, object } = way;
  const quoteComma = behindQuoteComma(way, i);
  if (!quoteComma && (tags[i - 1] !== 'comma' || i <= from + 2)) return null;
  const word = units[i]?.lower ?? '';
  const next = units[i + 1]?.lower;
  if (!BREAKS.has(word) || (word === 'even' && next === 'if') || next === 'that') return null;
  if (word === 'without' && (!quoteComma || tags[i + 1] !== 'ing')) return null;
  if (quoteComma) return i;
  // "a new agency, while Smith in a post said": somebody else's part
  if (word === 'while' && [...way.starts].some((at) => at > i && at < i + REACH)) return i - 1;
  // "that it fell, which hurt buyers, and that wages rose"
  if (units[from - 1]?.lower === 'that' && tags.slice(i, i + REACH).some((tag, j) => tag === 'coordinator' && tags[i + j - 1] === 'comma' && units[i + j + 1]?.lower === 'that')) return null;
  // "found that 41 percent approve, compared with 55 who do not"
  if (word === 'compared' && tags.slice(from, i).includes('number') && tags[i + 2] === 'number') return null;
  return object || tags.slice(from, i).some((t) => VERBS.has(t) || (t === 'ing' && /^(?:which|while)$/.test(word))) ? i - 1 : null;
};

/** What is referred elsewhere by who has spoken: "referred further questions to the office". */
const PASSED_ON = /^(?:questions|inquiries|enquiries|requests|comment|reporters|callers)$/;

/** "said it was late | and referred further questions to the city": what the speaker does. */
const questionsPassedOn: EndRule = ({ units, tags, from }, i) =>
  tags[i - 1] === 'coordinator' && i > from + 2 && /^(?:referr|direct|point)ed$/.test(units[i]?.lower ?? '') && units.slice(i + 1, i + 4).some(({ lower }) => PASSED_ON.test(lower)) ? i - 1 : null;

/** "the triad, referring to its missiles, | is …": an explanation is over at the comma. */
const explanationOver: EndRule = ({ tags, cue }, i) => (tags[i] === 'comma' && /^(?:refer|allude)_to$/.test(cue.verb.lemma) ? i : null);

/** `to ban what its policy calls "any light" | from June`: what is called so is over. The subject between is short. */
const calledSoOver: EndRule = ({ units, tags, cue, from }, i) =>
  i === from + 1 && tags[from] === 'quote' && cue.verb.lemma === 'call' && units.slice(Math.max(0, cue.from - 4), cue.from).some(({ lower }) => lower === 'what') ? i : null;

/** "said it was late | according to the mayor" */
const accordingTo: EndRule = ({ units }, i) => (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to' ? i : null);

/** "said it was late, | a claim that nobody shares": the writer's remark on what is said. */
const nounRemark: EndRule = ({ units, tags, from, object }, i) =>
  tags[i - 1] === 'comma' && !object && i > from + 3 && /^an?$/.test(units[i]?.lower ?? '') && !tags.slice(i).some((t) => t === 'coordinator' || t === 'auxiliary') ? i - 1 : null;

/** `…, | to which Smith replied: "…"` */
const toWhich: EndRule = (way, i) => {
  const { units, tags } = way;
  if (units[i]?.lower !== 'to' || units[i + 1]?.lower !== 'which') return null;
  return tags[i - 1] === 'comma' ? i - 1 : behindQuoteComma(way, i) ? i : null;
};

/** ", | a claim Smith has denied", "| —a figure that Smith disputes" */
const claimRemark: EndRule = ({ units, tags }, i) =>
  (tags[i - 1] === 'comma' || tags[i - 1] === 'dash') && /^an?$/.test(units[i]?.lower ?? '') && (REMARKS.has(units[i + 1]?.lower ?? '') || (tags[i - 1] === 'dash' && units[i + 1]?.lower === 'figure')) ? i - 1 : null;

/** ", | a move that could split the party": what the writer makes of it. */
const moveRemark: EndRule = ({ units, tags, from, object }, i) => {
  if (tags[i - 1] !== 'comma' || object || i < from + 5 || !/^an?$/.test(units[i]?.lower ?? '') || !tags.slice(from, i).some((t) => VERBS.has(t))) return null;
  const that = [i + 2, i + 3].find((at) => /^(?:that|which)$/.test(units[at]?.lower ?? ''));
  return that !== undefined && /^(?:could|would|may|might|will|is|was|has)$/.test(units[that + 1]?.lower ?? '') ? i - 1 : null;
};

/** ", | in testimony that prosecutors say …" */
const inPaperThat: EndRule = ({ units, tags, from, starts }, i) =>
  tags[i - 1] === 'comma' && i >= from + 3 && units[i]?.lower === 'in' && tags[i + 1] === 'noun' && units[i + 2]?.lower === 'that' && [i + 4, i + 5].some((at) => starts.has(at)) ? i - 1 : null;

/** `called it late, | the so-called "…"`, `"like Must," | the so-called …` */
const soCalled: EndRule = (way, i) => {
  const { units, tags, from } = way;
  if (units[i]?.lower !== 'the' || units[i + 1]?.lower !== 'so-called') return null;
  return tags[i - 1] === 'comma' && i >= from + 3 ? i - 1 : behindQuoteComma(way, i) ? i : null;
};

/** ", | with Smith calling it …": somebody else's part. */
const withAnother: EndRule = ({ units, tags, from }, i) =>
  tags[i - 1] === 'comma' && units[i]?.lower === 'with' && i > from && (tags[i + 1] === 'name' || POSSESSIVES.has(units[i + 1]?.lower ?? '')) && absolute(tags, i + 1) ? i - 1 : null;

/** The writer's own remarks end a content. */
export const COMMENTS: readonly EndRule[] = [
  commentClause, questionsPassedOn, explanationOver, calledSoOver, accordingTo, nounRemark, toWhich, claimRemark, moveRemark, inPaperThat, soCalled, withAnother,
];
