import type { Parsed } from '../cues/parse';
import { DOCUMENTS, isRole } from '../lexicon/roles';
import { mainSubject } from '../sources/main-subject';
import { FORMS, WORDS } from './before-colon';
import type { Raw } from './raw';

/** Who speaks behind the colon at `colon`: who is named right before it, whose words the sentence is about, or its subject. */
export function speakerBeforeColon(sentence: Parsed, colon: number): Raw['source'] {
  for (const form of FORMS) {
    const found = form(sentence, colon);
    if (found) return found;
  }
  const subject = byline(sentence, colon) ?? labelBefore(sentence, colon) ?? replyFrom(sentence, colon) ?? owned(sentence) ?? mainSubject(sentence);
  // "There is a saying in Ohio:": nobody's
  return subject && sentence.units[subject.phrase.from]?.lower === 'there' ? null : subject;
}

/** `"Quay to close in May," by the Post's Ann Smith: "…"`: whose piece it is. */
export function byline(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  let from = colon;
  while (tags[from - 1] === 'name') from--;
  if (from === colon) return null;
  // "by Times' Ann Smith", "by the Post's Ann Smith"
  let by = from - 1;
  while (by > 0 && by > from - 6 && /^(?:possessive|name|determiner)$/.test(tags[by] ?? '')) by--;
  return units[by]?.lower === 'by' && (tags[by - 1] === 'quote' || (tags[by - 1] === 'comma' && tags[by - 2] === 'quote')) ? { sentence, phrase: { from, to: colon, aside: null }, antecedent: null } : null;
}

/** So far before a name "from" stands, in units. */
const FAR = 10;

/** "It drew a quick reply from Smith:", "More from Smith and Jones:" */
export function replyFrom(sentence: Parsed, colon: number): Raw['source'] {
  const { tags, units } = sentence;
  let from = colon;
  while (tags[from - 1] === 'name' || (tags[from - 1] === 'coordinator' && tags[from] === 'name')) from--;
  // "quoting advice from Smith's first boss, the late Ann Jones:"
  const far = from < colon ? units.findLastIndex(({ lower }, i) => i < from && i > from - FAR && /^(?:from|by)$/.test(lower)) : -1;
  if (far > 0 && far < from - 1 && WORDS.has(units[far - 1]?.lower ?? '') && /^(?:quot|cit|recall|repeat)ing$/.test(units[far - 2]?.lower ?? '')) return { sentence, phrase: { from: far + 1, to: colon, aside: null }, antecedent: null };
  return from < colon && /^(?:from|by)$/.test(units[from - 1]?.lower ?? '') && (WORDS.has(units[from - 2]?.lower ?? '') || units[from - 2]?.lower === 'more') ? { sentence, phrase: { from, to: colon, aside: null }, antecedent: null } : null;
}

/** "Smith's reply:": a phrase and no verb. */
function bare(sentence: Parsed): Raw['source'] {
  const { tags } = sentence;
  const colon = tags.indexOf('colon');
  const phrase = colon > 1 && colon < 8 && !tags.slice(0, colon).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'comma') ? { from: 0, to: colon, aside: null } : null;
  return phrase && { sentence, phrase, antecedent: null };
}

/** "Smith's message was simple:", "Her answer was short:": whose words they are. */
export function owned(sentence: Parsed): Raw['source'] {
  const { tags, units } = sentence;
  const subject = mainSubject(sentence) ?? bare(sentence);
  if (!subject || !WORDS.has(units[subject.phrase.to - 1]?.lower ?? '')) return null;
  const { from, to } = subject.phrase;
  if (/^(?:his|her|their)$/.test(units[from]?.lower ?? '')) return { ...subject, phrase: { from, to: from + 1, aside: null } };
  const owner = tags.indexOf('possessive', from);
  return owner > from && owner < to ? { ...subject, phrase: { from, to: owner, aside: null } } : null;
}

/** "— Mary Smith": a dash and a name, to the end of the sentence, sign what stands before them. */
export function signature(sentence: Parsed | undefined, dash: number): Raw['source'] {
  if (sentence?.tags[dash] !== 'dash') return null;
  const { tags, units } = sentence;
  let from = dash;
  while (tags[from] === 'dash') from++;
  let to = from;
  while (tags[to] === 'name' || (to > from && tags[to] === 'noun') || (to === from && /^\p{Lu}/u.test(units[to]?.text ?? '') && tags[to] !== 'determiner' && tags[to] !== 'pronoun')) to++;
  return to > from && to - from < 8 && (to >= tags.length || tags[to] === 'stop' || tags[to] === 'comma' || tags[to] === 'open') ? { sentence, phrase: { from, to, aside: null }, antecedent: null } : null;
}

/** `Why we wait - Mary Smith: "…"`, `Smith: "…" Jones: "…"`: who is named alone right before the colon. */
function labelBefore(sentence: Parsed, colon: number): Raw['source'] {
  const { tags, units } = sentence;
  // "Rep. Smith (R-Ohio):"
  let from = tags[colon - 1] === 'close' && tags.lastIndexOf('open') > colon - 6 ? tags.lastIndexOf('open') : colon;
  const to = from;
  while (from > 0 && (tags[from - 1] === 'name' || (tags[from - 1] === 'coordinator' && tags[from - 2] === 'name' && tags[from] === 'name') || (from === 1 && /^\p{Lu}/u.test(units[0]?.text ?? '') && tags[0] === 'noun'))) from--;
  // "… does not surprise pollster Mary Smith:"
  const titled = from < to - 1 && isRole(units[from - 1]?.lower ?? '');
  // "From Smith's post:"
  const owner = units[0]?.lower === 'from' ? tags.indexOf('possessive') : -1;
  if (owner > 1 && owner < 8 && tags.slice(1, owner).every((tag) => tag === 'name') && !tags.includes('verb')) return { sentence, phrase: { from: 1, to: owner, aside: null }, antecedent: null };
  // "From the report:"
  if (units[0]?.lower === 'from' && colon > 2 && colon < 6 && tags[1] === 'determiner' && DOCUMENTS.has(units[colon - 1]?.lower ?? '') && !tags.slice(1, colon).some((tag) => tag === 'verb' || tag === 'preposition')) return { sentence, phrase: { from: 1, to: colon, aside: null }, antecedent: null };
  // "Former secretary of state Ann Smith:"
  if (from > 0 && from < to - 1 && colon < 12 && units.slice(0, from).some((u) => isRole(u.lower)) && tags.slice(0, from).every((tag) => tag === 'noun' || tag === 'name' || tag === 'preposition')) return { sentence, phrase: { from: 0, to: colon, aside: null }, antecedent: null };
  // "Analyst Ann Smith in a Monday interview:"
  const place = tags.findIndex((tag, i) => i > 1 && tag === 'preposition');
  if (place > 1 && colon < 20 && tags[place - 1] === 'name' && units.slice(0, place).some((u) => isRole(u.lower)) && tags.slice(0, place).every((tag) => tag === 'noun' || tag === 'name' || tag === 'possessive') && !tags.slice(place, colon).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'comma')) return { sentence, phrase: { from: 0, to: place, aside: null }, antecedent: null };
  const alone = from === 0 || titled || tags[from - 1] === 'dash' || tags[from - 1] === 'quote';
  return from < to && alone ? { sentence, phrase: { from, to: colon, aside: null }, antecedent: null } : null;
}

/** Who a paragraph of a dash and a name is signed by. */
export const signed = (sentences: readonly Parsed[]): Raw['source'] => (sentences.length === 1 ? signature(sentences[0], 0) : null);
