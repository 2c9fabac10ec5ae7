import type { Parsed } from '../cues/parse';
import { nearestSubject } from '../grammar/subject';
import { RELATIVES } from '../lexicon/function-words';
import { OCCASIONS } from '../lexicon/occasions';
import { DOCUMENTS, isRole } from '../lexicon/roles';
import { PARTICLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { mainSubject } from '../sources/main-subject';
import { isCapitalised } from '../text/capital';
import type { Raw } from './raw';

/** Words of somebody's that a colon may lead to: "her answer was short: …", "drew a reply from Smith: …". */
const WORDS = words('message answer reply response verdict advice motto words explanation conclusion reaction argument point pitch slogan question warning promise rebuke retort plea');

/** What one writes or says: "post", "answer". */
const isPaper = (lower: string): boolean => WORDS.has(lower) || DOCUMENTS.has(lower);

/** No line of a list of reactions has more before its colon. */
const LONGEST = 34;

/** Who speaks behind the colon at `colon`: who is named right before it, whose words the sentence is about, or its subject. */
export function speakerBeforeColon(sentence: Parsed, colon: number): Raw['source'] {
  return postedBy(sentence, colon) ?? apart(sentence, colon) ?? forWhom(sentence, colon) ?? whose(sentence, colon) ?? byline(sentence, colon) ?? verbless(sentence, colon) ?? labelBefore(sentence, colon) ?? replyFrom(sentence, colon) ?? owned(sentence) ?? mainSubject(sentence);
}

/** "Another message was posted by Ann Smith, the chief, a little before noon:": who did. */
function postedBy(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  const by = units.findIndex(({ lower }, i) => i > 2 && i < colon && lower === 'by' && /^(?:posted|written|sent|signed|shared|penned|published|issued)$/.test(units[i - 1]?.lower ?? '') && /^(?:was|is|were)$/.test(units[i - 2]?.lower ?? ''));
  let to = by + 1;
  // "Bronwen ap Rhys"
  while (tags[to] === 'name' || (PARTICLES.has(units[to]?.lower ?? '') && tags[to + 1] === 'name')) to++;
  return by > 0 && to > by + 1 && isPaper(units[by - 3]?.lower ?? '') && !tags.slice(to, colon).some((tag, i) => tag === 'verb' || tag === 'auxiliary' || (tag === 'subordinator' && !/^(?:before|after)$/.test(units[to + i]?.lower ?? ''))) ? { sentence, phrase: { from: by + 1, to, aside: null }, antecedent: null } : null;
}

/** "Smith, asked by reporters whether it would work:", "Harbour Trust, in a statement posted on X:": a name, and on what occasion they spoke. */
function apart(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  const to = tags.indexOf('comma');
  const named = to > 0 && colon < LONGEST && tags.slice(0, to).every((tag) => tag === 'name' || tag === 'noun') && isCapitalised(units[to - 1]?.text ?? '');
  const occasion = /^(?:asked|speaking|writing|responding|replying)$/.test(units[to + 1]?.lower ?? '') || (units[to + 1]?.lower === 'in' && /^an?$/.test(units[to + 2]?.lower ?? ''));
  return named && occasion && !tags.slice(to + 1, colon).some((tag) => tag === 'comma' || tag === 'dash' || tag === 'quote') ? { sentence, phrase: { from: 0, to, aside: null }, antecedent: null } : null;
}

/** "For Ann Smith, the answer is simple:": whose answer it is. */
function forWhom(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  let to = 1;
  while (tags[to] === 'name') to++;
  const thing = /^(?:the|it)$/.test(units[to + 1]?.lower ?? '') && /^(?:is|was)$/.test(units[to + (units[to + 1]?.lower === 'the' ? 3 : 2)]?.lower ?? '');
  return units[0]?.lower === 'for' && to > 1 && tags[to] === 'comma' && thing && colon < to + LONGEST ? { sentence, phrase: { from: 1, to, aside: null }, antecedent: null } : null;
}

/** "Smith, whose latest message ended with a request:" */
function whose(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  const at = units.findLastIndex(({ lower }, i) => lower === 'whose' && i < colon && i > colon - LONGEST);
  let noun = at + 1;
  while (tags[noun] === 'noun' || tags[noun] === 'participle') noun++;
  const phrase = at > 1 && tags[at - 1] === 'comma' && isPaper(units[noun - 1]?.lower ?? '') && tags[noun] === 'verb' ? nearestSubject(units, tags, at - 1) : null;
  return phrase && { sentence, phrase, antecedent: null };
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

/** "Ann Smith, a senator, on X, formerly Twitter:", "The White House in a Monday statement:": no verb, but somebody, and where or to whom they spoke. */
function verbless(sentence: Parsed, colon: number): Raw['source'] {
  const { tags, units } = sentence;
  if (colon > LONGEST || !/^\p{Lu}/u.test(units[0]?.text ?? '')) return null;
  let relative = false;
  for (let i = 0; i < colon; i++) {
    if (tags[i] === 'comma') relative = RELATIVES.has(units[i + 1]?.lower ?? '');
    if ((tags[i] === 'verb' || tags[i] === 'auxiliary') && !relative && units[i - 1]?.lower !== 'formerly') return null;
    if (tags[i] === 'quote' || tags[i] === 'colon' || tags[i] === 'dash' || tags[i] === 'stop' || (tags[i] === 'subordinator' && !relative)) return null;
  }
  let to = 1;
  while (to < colon && tags[to] !== 'comma' && tags[to] !== 'open' && !opensOccasion(sentence, to, colon)) to++;
  // "Smith's attorney, Ann Reed, in a statement:"
  let name = to + 1;
  while (tags[name] === 'name') name++;
  if (tags[to] === 'comma' && isRole(units[to - 1]?.lower ?? '') && name > to + 2 && tags[name] === 'comma') to = name;
  const named = tags.slice(0, to).includes('name') || isRole(units[to - 1]?.lower ?? '');
  return to < colon && named && (tags[to - 1] === 'name' || tags[to - 1] === 'noun') ? { sentence, phrase: { from: 0, to, aside: null }, antecedent: null } : null;
}

/** "on X", "to reporters", "in a Monday statement", "via email" */
function opensOccasion({ tags, units }: Parsed, at: number, end: number): boolean {
  if (!/^(?:on|in|to|at|via|during|through)$/.test(units[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    if (tags[i] === 'comma' || (tags[i] === 'preposition' && i > at + 1)) return false;
    if (OCCASIONS.has(units[i]?.lower ?? '') || tags[i] === 'time') return true;
  }
  return false;
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
