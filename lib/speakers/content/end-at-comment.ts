import type { Tag } from '../grammar/tag';
import { POSSESSIVES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { absolute, behindQuoteComma, type EndRule, type Way } from './way';

/** Words that, after a comma, begin the writer's own comment and no more of what is reported. */
const BREAKS = words('without which while although though whereas who where even whose compared despite prompting leaving making sparking referring handing dealing paving');
/** A second "and that" stands no farther behind. Keeps the search linear. */
const REACH = 30;
const REMARKS = words('claim allegation accusation charge assertion suggestion contention argument comparison characterization');
const VERBS = new Set<Tag>(['verb', 'auxiliary', 'infinitive', 'participle', 'quote']);

/** "what its policy calls": a short subject stands between. */
const opensWhat = (units: Way['units'], at: number): boolean => units.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'what');

/** What is referred elsewhere by who has spoken: "referred further questions to the office". */
const PASSED_ON = /^(?:questions|inquiries|enquiries|requests|comment|reporters|callers)$/;

/** The writer's own remarks end a content. */
export const COMMENTS: readonly EndRule[] = [
  // "…, which surprised the mayor"
  (way, i) => {
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
  },
  // "said it was late and referred further questions to the city": what the speaker does
  ({ units, tags, from }, i) => (tags[i - 1] === 'coordinator' && i > from + 2 && /^(?:referr|direct|point)ed$/.test(units[i]?.lower ?? '') && units.slice(i + 1, i + 4).some(({ lower }) => PASSED_ON.test(lower)) ? i - 1 : null),
  // "the triad, referring to its missiles, is …": an explanation is over at the comma
  ({ tags, cue }, i) => (tags[i] === 'comma' && /^(?:refer|allude)_to$/.test(cue.verb.lemma) ? i : null),
  // `to ban what its policy calls "any light" from June`: what is called so is over
  ({ units, tags, cue, from }, i) => (i === from + 1 && tags[from] === 'quote' && cue.verb.lemma === 'call' && opensWhat(units, cue.from) ? i : null),
  ({ units }, i) => (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to' ? i : null),
  // ", a claim that nobody shares": the writer's remark on what is said
  ({ units, tags, from, object }, i) =>
    tags[i - 1] === 'comma' && !object && i > from + 3 && /^an?$/.test(units[i]?.lower ?? '') && !tags.slice(i).some((t) => t === 'coordinator' || t === 'auxiliary') ? i - 1 : null,
  // `…, to which Smith replied: "…"`
  (way, i) => {
    const { units, tags } = way;
    if (units[i]?.lower !== 'to' || units[i + 1]?.lower !== 'which') return null;
    return tags[i - 1] === 'comma' ? i - 1 : behindQuoteComma(way, i) ? i : null;
  },
  // ", a claim Smith has denied", "—a figure that Smith disputes"
  ({ units, tags }, i) => ((tags[i - 1] === 'comma' || tags[i - 1] === 'dash') && /^an?$/.test(units[i]?.lower ?? '') && (REMARKS.has(units[i + 1]?.lower ?? '') || (tags[i - 1] === 'dash' && units[i + 1]?.lower === 'figure')) ? i - 1 : null),
  // ", a move that could split the party": what the writer makes of it
  ({ units, tags, from, object }, i) => {
    if (tags[i - 1] !== 'comma' || object || i < from + 5 || !/^an?$/.test(units[i]?.lower ?? '') || !tags.slice(from, i).some((t) => VERBS.has(t))) return null;
    const that = [i + 2, i + 3].find((at) => /^(?:that|which)$/.test(units[at]?.lower ?? ''));
    return that !== undefined && /^(?:could|would|may|might|will|is|was|has)$/.test(units[that + 1]?.lower ?? '') ? i - 1 : null;
  },
  // ", in testimony that prosecutors say …", `, the so-called "…"`
  ({ units, tags, from, starts }, i) => {
    if (tags[i - 1] !== 'comma' || i < from + 3) return null;
    if (units[i]?.lower === 'the' && units[i + 1]?.lower === 'so-called') return i - 1;
    return units[i]?.lower === 'in' && tags[i + 1] === 'noun' && units[i + 2]?.lower === 'that' && [i + 4, i + 5].some((at) => starts.has(at)) ? i - 1 : null;
  },
  // `"like Must," the so-called …`
  (way, i) => (behindQuoteComma(way, i) && way.units[i]?.lower === 'the' && way.units[i + 1]?.lower === 'so-called' ? i : null),
  // ", with Smith calling it …": somebody else's part
  ({ units, tags, from }, i) =>
    tags[i - 1] === 'comma' && units[i]?.lower === 'with' && i > from && (tags[i + 1] === 'name' || POSSESSIVES.has(units[i + 1]?.lower ?? '')) && absolute(tags, i + 1) ? i - 1 : null,
];
