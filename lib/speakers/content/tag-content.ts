import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { skipHearer } from '../grammar/hearer';
import { skipOccasions } from '../grammar/occasions';
import type { Tag } from '../grammar/tag';
import { AUXILIARIES, OPENERS, RELATIVES } from '../lexicon/function-words';
import { isGroup, isRole } from '../lexicon/roles';
import { leftOf } from '../text/left-of';
import { endsInComma } from '../text/units';
import type { Complement } from './behind';

/** What stands to the left of a cue that has nothing to its right: `"…," Smith said.` */
export interface Left {
  parts: [number, number][];
  quote: boolean;
  /** The quotation leads on to its tag: it ends in a comma or a stop. */
  closed: boolean;
  /** The quotation stands at the end of the sentence before: `"A." Smith said.` */
  previous: Parsed | null;
  from: number;
}

/** Who is told something has no more words, "that" included. */
const HEARER = 5;
/** What a subject is made of, with what hangs on it: "lenders in Dayton". */
const SUBJECT_PARTS = new Set<Tag | undefined>(['name', 'noun', 'determiner', 'number', 'possessive', 'pronoun', 'preposition']);
/** A phrase that begins so and has no verb is no clause. */
const NO_CLAUSE = new Set<Tag | undefined>(['preposition', 'subordinator', 'ing', 'to']);

/** What stands to the left of a tag ("…," Smith said) that can be its content. The tag is `[begins, after)`. */
export function leftContent(sentence: Parsed, before: Parsed | null, begins: number, after: number): Left | null {
  const { units, tags } = sentence;
  let i = begins - 1;
  // "It is a scare, as Smith noted in May."
  if (i > 0 && units[i]?.lower === 'as' && (tags[i - 1] === 'comma' || endsInComma(units[i - 1])) && tagEnds(sentence, after) && tags[i - 2] !== 'time' && !objectFollows(sentence, after)) return { parts: [[0, tags[i - 1] === 'comma' ? i - 1 : i]], quote: false, closed: true, previous: null, from: 0 };
  while (i >= 0 && OPENERS.has(units[i]?.lower ?? '')) i--;
  if (i >= 0 && i < begins - 1) return null;
  if (i < 0) {
    const last = before?.units.at(-1);
    // `Smith told us, "A." He added, "B"`: what has been introduced needs no tag
    const introduced = before && /^(?:comma|colon)$/.test(before.tags.at(-2) ?? '') && before.cues.length > 0;
    // `"A," Smith said. "B." Her husband put it differently: "C."`: what goes on before is Smith's
    const colon = before && before.index > 0 ? tags.indexOf('colon', after) : -1;
    if (!before || !last?.quote || introduced || (colon > 0 && tags[colon + 1] === 'quote') || units.slice(begins).some((u) => u.lower === 'that') || (before.units.length > 1 && !/^\W*\p{Lu}/u.test(last.text))) return null;
    return { parts: [], quote: true, closed: true, previous: before, from: clauseStart(before, before.units.length - 1) };
  }
  // `The "Slow Burn" tour began`: what it is called
  if (tags[i] === 'quote' && leftOf(tags, i) === 'determiner' && tags[begins] === 'noun' && /^\p{Ll}/u.test(units[begins]?.text ?? '') && !isRole(units[begins]?.lower ?? '') && !isGroup(units[begins]?.lower ?? '')) return null;
  if (tags[i] === 'quote') {
    const start = clauseStart(sentence, i);
    return { parts: [[start, i + 1]], quote: true, closed: /[,.!?—–-]['’]?\W{1,2}$/.test(units[i]?.text ?? ''), previous: null, from: start };
  }
  if (tags[i] !== 'comma' && tags[i] !== 'dash') return null;
  // `served in Korea, where, he liked to say, he built "a ruin"`: the clause goes on behind the tag
  if (/^(?:where|when|because)$/.test(units[i - 1]?.lower ?? '')) return null;
  if (tags[i - 1] === 'quote') {
    const start = clauseStart(sentence, i - 1);
    return { parts: [[start, i]], quote: true, closed: true, previous: null, from: start };
  }
  let start = 0;
  for (let j = start; j < i; j++) if (tags[j] === 'colon') start = j + 1;
  const clause = units.slice(start, i);
  // `"A gift" to drivers, she said.`: a quotation can be a clause by itself
  const verb = clause.some((u, j) => tags[start + j] === 'verb' || tags[start + j] === 'auxiliary' || (j === 0 && u.quote !== null));
  // "Around a third of us get less, figures show."
  const quantity = /^(?:about|around|over)$/.test(units[start]?.lower ?? '') && (tags[start + 1] === 'number' || /^(?:third|quarter|half|fifth|tenth|dozen|hundred)$/.test(units[start + 2]?.lower ?? ''));
  if (quantity && tagEnds(sentence, after)) return { parts: [[start, i]], quote: false, closed: true, previous: null, from: start };
  if (!verb || RELATIVES.has(units[start]?.lower ?? '') || tags[start] === 'subordinator' || tags[start] === 'preposition') {
    if ((!verb && (i - start < 4 || NO_CLAUSE.has(tags[start]))) || !tagEnds(sentence, after)) return null;
  }
  if (!tagEnds(sentence, after)) return null;
  return { parts: [[start, i]], quote: false, closed: true, previous: null, from: start };
}

/** Does a subject with a cue of its own stand at `at`? */
const othersFollow = (tags: readonly Tag[], cues: readonly Cue[], at: number): boolean => {
  let i = at;
  while (i < at + 8 && /^(?:name|noun|determiner|pronoun|number|possessive)$/.test(tags[i] ?? '')) i++;
  return i > at && cues.some(({ from, form, verb }) => from === i && form !== 'ing' && (verb.frames.has('tag') || verb.frames.has('clause')));
};

/** `The plan, she said, would fail.`, `The plan, said Smith, would fail.` (`behind`: where Smith ends) and `As she said in June, the plan would fail.`: the parts around the tag. */
export function asideTag({ units, tags, cues }: Parsed, cue: Cue, begins: number, behind: number | null): [number, number][] | null {
  const as = leftOf(units, begins)?.lower === 'as' ? 1 : 0;
  let left = begins - 1 - as;
  // "But as Smith noted in June, …"
  if (as && tags[left] === 'coordinator' && (left === 0 || tags[left - 1] === 'comma')) left = -1;
  if (left >= 0 && tags[left] !== 'comma' && tags[left] !== 'dash') return null;
  if (left < 0 && !as) return null;
  // "assured them that he was well, as Jones has said, and that …": told by who assures
  if (as && left > 0 && cues.some((other) => other.to < left && other.verb.frames.has('clause') && units.slice(other.to, other.to + HEARER).some(({ lower }) => lower === 'that'))) return null;
  const right = skipOccasions(units, tags, behind ?? (cue.verb.frames.has('hearer') ? skipHearer(units, tags, cue.to) : cue.to));
  let end = units.length;
  while (end > right && (tags[end - 1] === 'stop' || tags[end - 1] === 'comma')) end--;
  if (tags[right] !== 'comma' && tags[right] !== 'dash') return null;
  // `served in Korea, where, he liked to say, he built "a ruin"`
  if (left > 0 && /^(?:where|when|because)$/.test(units[left - 1]?.lower ?? '')) return right + 1 < end ? [[right + 1, end]] : null;
  const next = units[right + 1];
  // `When the firm signalled that it might sell, Smith said, "we were lost."`
  const goesOn = tags[right + 1] === 'quote' && tags[left] === 'comma' && /^\W{1,2}\p{Ll}/u.test(next?.text ?? '');
  // `Lenders, he said, "are still waiting."`: a subject whose verb is quoted
  const bare = left > 0 && left < 8 && tags.slice(0, left).every((tag, i) => SUBJECT_PARTS.has(tag) || (i === 0 && tag === 'coordinator')) && tags[left - 1] !== 'time';
  const leans = goesOn && (bare || (tags[0] === 'subordinator' && !/^(?:as|while|after|before)$/.test(units[0]?.lower ?? '')));
  if (!next || tags[right + 1] === 'ing' || (tags[right + 1] === 'quote' && !leans) || (RELATIVES.has(next.lower) && !(left < 0 && next.lower === 'that' && (tags[right + 2] === 'verb' || tags[right + 2] === 'auxiliary' || tags[right + 2] === 'possessive'))) || units.slice(Math.max(0, left - 1), right).some((u) => u.quote)) return null;
  // `Despite her "brash ways" at work, Smith said, she was`: but what closes with a comma or a stop is told by itself
  if (units.slice(0, Math.max(0, left)).some(({ quote, text }) => quote && (/[,.!?]\W{1,2}$/.test(text) || /^\W{1,2}\p{Lu}/u.test(text)))) return null;
  if (right + 1 >= end) return null;
  let from = 0;
  while (from < left && (OPENERS.has(units[from]?.lower ?? '') || tags[from] === 'comma')) from++;
  const rest: [number, number] = [right + 1, end];
  // "The plan will save money, officials said, but critics warned that …": somebody else's part
  if (left > from && tags[right + 1] === 'coordinator' && othersFollow(tags, cues, right + 2)) return [[from, left]];
  // "They were taken away, his family said, in a case that drew anger": the writer's
  const writers = left > from && next.lower === 'in' && /^an?$/.test(units[right + 2]?.lower ?? '') && units.slice(right + 3, right + 6).some(({ lower }) => lower === 'that' || lower === 'which');
  return left <= from ? [rest] : writers ? [[from, left]] : [[from, left], rest];
}

/** Is nothing but an occasion left from `after`: "…, the authors wrote in June." */
function tagEnds({ units, tags }: Parsed, after: number): boolean {
  const i = skipOccasions(units, tags, after);
  return i >= units.length || tags[i] === 'stop' || tags[i] === 'comma' || tags[i] === 'preposition' || tags[i] === 'name' || tags[i] === 'noun' || /^(?:after|before|when|while|as|during)$/.test(units[i]?.lower ?? '');
}

/** "as Smith echoed old themes": the verb has something else to tell. */
function objectFollows({ units, tags }: Parsed, after: number): boolean {
  const next = tags[skipOccasions(units, tags, after)];
  return next === 'name' || next === 'noun' || next === 'determiner' || next === 'pronoun';
}

/** Where the clause begins that a quotation at `at` completes; the quotation itself where it is a sentence of its own. */
function clauseStart({ units, tags }: Parsed, at: number): number {
  const quote = units[at]?.quote;
  if (!quote || at === 0) return at;
  const inner = units[at]?.text.slice(1) ?? '';
  const whole = /^['‘“[(]*\p{Lu}/u.test(inner) && /[\s(]/.test(inner);
  const previous = tags[at - 1];
  if (whole && (previous === 'stop' || previous === 'colon' || previous === 'comma' || previous === 'quote')) return at;
  // `"It's a mess," said Smith; | "it's a gift," said Jones`
  let start = tags.lastIndexOf('stop', at - 1) + 1;
  while (start < at && (OPENERS.has(units[start]?.lower ?? '') || tags[start] === 'comma')) start++;
  const verb = units.slice(start, at).some((u, j) => tags[start + j] === 'verb' || AUXILIARIES.has(u.lower));
  return verb || (start < at && at - start < 25) ? start : at;
}

/** `"A," said Smith, "B."`: the part behind the source. */
export function followingQuote({ units, tags, cues }: Parsed, cue: Cue, at: number): Complement | null {
  let i = at;
  while (i < units.length && i < at + 30 && tags[i] !== 'quote' && tags[i] !== 'stop') i++;
  if (tags[i] !== 'quote' || (tags[i - 1] !== 'comma' && tags[i - 1] !== 'colon')) return null;
  // `"…," commented Smith, while Jones wrote: "…"`
  if (cues.some((other) => other.from >= cue.to && other.to <= i && other.to >= i - 1 && other.verb.frames.has('tag') && other.form !== 'ing')) return null;
  return { from: i, to: i + 1, that: null, pending: false };
}
