import { skipOccasions } from '../grammar/occasions';
import { PLACES_OF_SPEECH } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { behindQuoteComma, type EndRule, type Way } from './way';

/** What is judged, not said, ends at the reason or occasion as well: "backs Smith since …". */
const BREAKS = words('since although though but before saying');

/** "since", "even though" */
const breaks = (units: Way['units'], i: number): boolean => BREAKS.has(units[i]?.lower ?? '') || (units[i]?.lower === 'even' && BREAKS.has(units[i + 1]?.lower ?? ''));

/** "endorsed Smith | last week": done once, on a day. */
const dayOfEndorsement: EndRule = ({ units, tags, cue }, i) => {
  if (cue.verb.lemma !== 'endorse' || tags[i - 1] === 'preposition') return null;
  const behind = skipOccasions(units, tags, i);
  return behind > i && (behind >= units.length || tags[behind] === 'stop' || tags[behind] === 'comma') ? i : null;
};

/** "backed the plan and sounded glad|: Smith …" */
const colonBeforeName: EndRule = ({ tags }, i) => (tags[i] === 'colon' && tags[i + 1] === 'name' ? i : null);

/** "pointed to a release | in which it said …" */
const inWhichItTold: EndRule = ({ units, tags, from, starts }, i) => (i > from + 1 && units[i]?.lower === 'in' && units[i + 1]?.lower === 'which' && tags[i + 2] === 'pronoun' && starts.has(i + 3) ? i : null);

/** "went after Smith | refusing to leave" */
const nextCueInIng: EndRule = ({ tags, cue, starts }, i) => (tags[i] === 'ing' && starts.has(i) && cue.verb.lemma.includes('_') ? i : null);

/** "backs Smith | since she won", "backs her | but wants more" */
const reasonOrContrast: EndRule = ({ units, from }, i) => (i > from + (units[i]?.lower === 'but' ? 0 : 1) && breaks(units, i) && units[i + 1]?.lower !== 'that' ? i : null);

/** "reported, citing its sources, | that" */
const thatAfterAll: EndRule = ({ units, tags }, i) => (tags[i - 1] === 'comma' && units[i]?.lower === 'that' ? i - 1 : null);

/** "endorsed Smith, | giving her a lead" */
const ingBehindComma: EndRule = ({ tags }, i) => (tags[i - 1] === 'comma' && tags[i] === 'ing' ? i - 1 : null);

/** "backed Smith, | the …": what is told of whom is backed; but "called Smith, her rival, a fool". */
const apposition: EndRule = ({ units, tags, from }, i) => (tags[i - 1] === 'comma' && i > from + 2 && /^(?:an?|the)$/.test(units[i]?.lower ?? '') && !tags.slice(from, i - 1).includes('comma') ? i - 1 : null);

/** "called her 'unfit' | and left", "criticized Smith | and challenges him": the subject does something else. */
const nextVerb: EndRule = ({ units, tags, from }, i) => {
  const quoted = tags[i - 1] === 'quote';
  if (units[i]?.lower !== 'and' || i <= from + (quoted ? 0 : 1)) return null;
  const does = tags[i + 1] === 'adverb' ? i + 2 : i + 1;
  return tags[does] === 'verb' && (quoted || /ed$|[^s]s$/.test(units[does]?.lower ?? '')) ? i : null;
};

/** `called it "dead," | and in May he left`, but `called it "dead," "gone" and "late"`. */
const andBehindQuotation: EndRule = (way, i) => (behindQuoteComma(way, i) && way.tags[i] === 'coordinator' && way.tags[i + 1] !== 'quote' ? i : null);

/** "criticised Smith | in a tweet" */
const placeOfSpeech: EndRule = ({ units, tags, from }, i) =>
  i > from + 1 && tags[i] === 'preposition' && /^(?:in|on|at|during|via|from)$/.test(units[i]?.lower ?? '') && units.slice(i + 1, i + 5).some((u) => PLACES_OF_SPEECH.has(u.lower)) ? i : null;

/** Where a thing that is judged ends ("criticised the plan"); a clause that is said may go on there. */
export const JUDGEMENTS: readonly EndRule[] = [
  dayOfEndorsement, colonBeforeName, inWhichItTold, nextCueInIng, reasonOrContrast, thatAfterAll, ingBehindComma, apposition, nextVerb, andBehindQuotation, placeOfSpeech,
];
