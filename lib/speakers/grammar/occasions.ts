import { TIME_NOUNS } from '../lexicon/function-words';
import { OCCASIONS, SENT } from '../lexicon/occasions';
import { isGroup } from '../lexicon/roles';
import { WORKS } from '../lexicon/works';
import type { Unit } from '../text/units';
import { clauseAfterNames } from './name-subject';
import { occasionPhrase } from './occasion-phrase';
import type { Tag } from './tag';

/** Where what stands at `i` ends, if the step knows it for a part of an occasion; `i` itself if not. `at`: where the occasion begins. All in units. */
type Step = (units: readonly Unit[], tags: readonly Tag[], i: number, at: number) => number;

/** "said in a statement | shared with the Gazette | that", "in an update | posted online | that" */
const sentOut: Step = (units, tags, i) => {
  if (!SENT.has(units[i]?.lower ?? '') || tags[i - 1] !== 'noun') return i;
  for (let end = i + 1; end < i + 10; end++) {
    if ((units[end]?.lower === 'that' && tags[end] === 'subordinator') || tags[end] === 'colon' || (tags[end] === 'comma' && tags[end + 1] === 'quote')) return end;
    if (tags[end] === undefined || tags[end] === 'quote' || tags[end] === 'comma' || tags[end] === 'stop' || tags[end] === 'verb' || tags[end] === 'auxiliary') return i;
  }
  return i;
};

const PAPERS = /^(?:journal|magazine|newspaper)$/;

/** "wrote in the journal | Soil and Water" */
const paperName: Step = (units, tags, i, at) => {
  if (tags[i] !== 'name' || i <= at || !PAPERS.test(units[i - 1]?.lower ?? '') || clauseAfterNames(tags, i)) return i;
  let end = i;
  while (tags[end] === 'name' || (tags[end] === 'coordinator' && tags[end + 1] === 'name')) end++;
  return end;
};

/** "said | again", but "said not all of it was lost" */
const adverb: Step = (units, tags, i) => (tags[i] === 'adverb' && units[i]?.lower !== 'not' ? i + 1 : i);

/** "said | Thursday night", but "said Thursday's speeches were long": the day belongs to what is said. */
const day: Step = (units, tags, i) => {
  if (tags[i] !== 'time' || tags[i + 1] === 'possessive') return i;
  let end = i + 1;
  while (TIME_NOUNS.has(units[end]?.lower ?? '')) end++;
  return end;
};

/** "said | last week", "said | late Monday" */
const lastWeek: Step = (units, tags, i) => {
  if (!/^(?:last|this|earlier|late|early)$/.test(units[i]?.lower ?? '')) return i;
  if (TIME_NOUNS.has(units[i + 1]?.lower ?? '') || tags[i + 1] === 'time') return i + 2;
  return TIME_NOUNS.has(units[i + 2]?.lower ?? '') ? i + 3 : i;
};

/** "on Wednesday", "Wednesday" */
const skipDay = (units: readonly Unit[], tags: readonly Tag[], at: number): number => (tags[at] === 'time' ? at + 1 : units[at]?.lower === 'on' && tags[at + 1] === 'time' ? at + 2 : at);

/** "ruled | 6-3 that", "confirmed | three weeks later that" */
const numberBeforeThat: Step = (units, tags, i) => {
  if (tags[i] !== 'number') return i;
  const end = /^\d{1,3}[-–]\d{1,3}$/.test(units[i]?.text ?? '') ? i + 1 : /^(?:year|month|week|day|hour)s$/.test(units[i + 1]?.lower ?? '') && /^(?:later|earlier|ago)$/.test(units[i + 2]?.lower ?? '') ? i + 3 : i;
  const that = skipDay(units, tags, end);
  return end === i || units[that]?.lower !== 'that' ? i : that;
};

/** "wrote | in his memoir, Late Again, | that": in what, and its name between commas. */
const inBook: Step = (units, tags, i) => {
  if (units[i]?.lower !== 'in' || !/^(?:his|her|their|an?|the)$/.test(units[i + 1]?.lower ?? '')) return i;
  const book = [2, 3, 4].find((n) => WORKS.has(units[i + n]?.lower ?? ''));
  if (book === undefined) return i;
  let end = i + book + 1;
  if (tags[end] === 'comma') {
    let name = end + 1;
    while (tags[name] === 'name' || /^(?:of|and|the)$/.test(units[name]?.lower ?? '')) name++;
    if (name > end + 1 && tags[name] === 'comma') end = tags[name + 1] === 'quote' ? name : name + 1;
  }
  return units[end]?.lower === 'that' || tags[end] === 'colon' || (tags[end] === 'comma' && tags[end + 1] === 'quote') ? end : i;
};

/** "asked | at 9:04 a.m. | whether" */
const clock: Step = (units, tags, i) => (units[i]?.lower === 'at' && tags[i + 1] === 'number' && /^(?:[ap]\.?m\.?|o['’]clock)$/.test(units[i + 2]?.lower ?? '') ? i + 3 : i);

/** `had written | a few years earlier|, "…"` */
const yearsEarlier: Step = (units, tags, i) => {
  if (!/^(?:an?|several|some|many)$/.test(units[i]?.lower ?? '') && tags[i] !== 'number') return i;
  const span = units[i + 1]?.lower === 'few' ? i + 2 : i + 1;
  const ends = /^(?:year|month|week|day|hour|minute|decade)s?$/.test(units[span]?.lower ?? '') && /^(?:earlier|later|ago|before)$/.test(units[span + 1]?.lower ?? '');
  return ends && (tags[span + 2] === 'colon' || (tags[span + 2] === 'comma' && tags[span + 3] === 'quote')) ? span + 2 : i;
};

/** "has said | for weeks", "said | for the first time" */
const forWeeks: Step = (units, _tags, i) => {
  if (units[i]?.lower !== 'for') return i;
  const weeks = /^(?:(?:year|month|week|day|hour|decade)s|now)$/;
  return weeks.test(units[i + 1]?.lower ?? '') ? i + 2 : weeks.test(units[i + 2]?.lower ?? '') ? i + 3 : units[i + 2]?.lower === 'first' && units[i + 3]?.lower === 'time' ? i + 4 : i;
};

/** "told them | in 2021" */
const inYear: Step = (units, _tags, i) => (units[i]?.lower === 'in' && /^(?:19|20)\d\d$/.test(units[i + 1]?.text ?? '') ? i + 2 : i);

/** "on X|, formerly Twitter|: …" */
const formerName: Step = (units, tags, i) => {
  if (tags[i] !== 'comma' || units[i + 1]?.lower !== 'formerly') return i;
  let end = i + 2;
  while (end < i + 6 && (tags[end] === 'name' || tags[end] === 'verb' || tags[end] === 'noun' || units[end]?.lower === 'as')) end++;
  return tags[end] === 'comma' && tags[end + 1] !== 'quote' ? end + 1 : end;
};

/** "confirmed | to the Gazette", but "confirmed to the Gazette's reporter" */
const toName: Step = (units, tags, i) => {
  let end = i + 2;
  while (tags[end] === 'name') end++;
  return tags[end] === 'noun' || tags[end] === 'possessive' || units[end]?.lower === 'of' ? i : end;
};

/** "in a letter | to employees | that", "wrote | to the parents|: …" */
const toSomebody: Step = (units, tags, i) => {
  let end = i + 1;
  if (tags[end] !== 'determiner' && !(tags[end] === 'noun' && (units[end]?.lower.endsWith('s') || isGroup(units[end]?.lower ?? '')))) return i;
  while (end < i + 7 && (tags[end] === 'determiner' || tags[end] === 'noun' || tags[end] === 'name' || tags[end] === 'possessive' || tags[end] === 'number')) end++;
  return (units[end]?.lower === 'that' && tags[end] === 'subordinator') || tags[end] === 'colon' ? end : i;
};

/** `| to his 20,000 followers|, "…"` */
const toBeforeQuote: Step = (_units, tags, i) => {
  let end = i + 1;
  while (end < i + 10 && (tags[end] === 'determiner' || tags[end] === 'number' || tags[end] === 'name' || tags[end] === 'noun' || tags[end] === 'possessive')) end++;
  return end > i + 1 && (tags[end] === 'comma' || tags[end] === 'colon') && tags[end + 1] === 'quote' ? end : i;
};

/** "| to reporters", "| to a crowd of …"; but "to donate the profits" is what was asked. */
const toAudience: Step = (units, tags, i) => (OCCASIONS.has(units[i + 1]?.lower ?? '') || (tags[i + 1] === 'determiner' && OCCASIONS.has(units[i + 2]?.lower ?? '')) ? occasionPhrase(units, tags, i) : i);

const TO_SOMEBODY: readonly Step[] = [toSomebody, toBeforeQuote, toAudience];

/** "said | to …": what begins with a name is a name and nothing else. */
const toWhom: Step = (units, tags, i, at) => {
  if (tags[i] !== 'to') return i;
  if (tags[i + 1] === 'name' || (tags[i + 1] === 'determiner' && tags[i + 2] === 'name')) return toName(units, tags, i, at);
  return firstOf(TO_SOMEBODY, units, tags, i, at);
};

/** "said | in a statement", "said | during an interview with …" */
const where: Step = (units, tags, i) => (tags[i] === 'preposition' ? occasionPhrase(units, tags, i) : i);

/** The first that knows what stands there decides. */
const STEPS: readonly Step[] = [sentOut, paperName, adverb, day, lastWeek, numberBeforeThat, yearsEarlier, clock, inBook, forWeeks, inYear, formerName, toWhom, where];

function firstOf(steps: readonly Step[], units: readonly Unit[], tags: readonly Tag[], i: number, at: number): number {
  for (const step of steps) {
    const end = step(units, tags, i, at);
    if (end !== i) return end;
  }
  return i;
}

/** No occasion has more parts. */
const PARTS = 8;

/** The end of the occasion at `at`, in units: "on Tuesday", "last week", "in a statement", "during an interview with …", "to reporters". `at` itself where none is. */
export function skipOccasions(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at;
  for (let part = 0; part < PARTS && units[i]; part++) {
    const end = firstOf(STEPS, units, tags, i, at);
    if (end === i) return i;
    i = end;
  }
  return i;
}
