import type { Parsed } from '../cues/parse';
import { nearestSubject } from '../grammar/subject';
import { RELATIVES } from '../lexicon/function-words';
import { OCCASIONS } from '../lexicon/occasions';
import { DOCUMENTS, isRole } from '../lexicon/roles';
import { CAMPS } from '../lexicon/spokespeople';
import { PARTICLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { isCapitalised } from '../text/capital';
import type { Raw } from './raw';

/** Words of somebody's that a colon may lead to: "her answer was short: …", "drew a reply from Smith: …". */
export const WORDS = words('message answer reply response verdict advice motto words explanation conclusion reaction argument point pitch slogan question warning promise rebuke retort plea mantra catchphrase credo refrain tagline prayer wish take assessment prediction guess recommendation suggestion complaint summary opinion view');

/** What one writes or says: "post", "answer". */
const isPaper = (lower: string): boolean => WORDS.has(lower) || DOCUMENTS.has(lower);

/** No line of a list of reactions has more before its colon. */
const LONGEST = 34;

/** "Another message was posted by Ann Smith, the chief, a little before noon:": who did. */
function postedBy(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  const by = units.findIndex(({ lower }, i) => i > 2 && i < colon && lower === 'by' && /^(?:posted|written|sent|signed|shared|penned|published|issued)$/.test(units[i - 1]?.lower ?? '') && /^(?:was|is|were)$/.test(units[i - 2]?.lower ?? ''));
  let to = by + 1;
  // "Bronwen ap Rhys"
  while (tags[to] === 'name' || (PARTICLES.has(units[to]?.lower ?? '') && tags[to + 1] === 'name')) to++;
  return by > 0 && to > by + 1 && isPaper(units[by - 3]?.lower ?? '') && !tags.slice(to, colon).some((tag, i) => tag === 'verb' || tag === 'auxiliary' || (tag === 'subordinator' && !/^(?:before|after)$/.test(units[to + i]?.lower ?? ''))) ? { sentence, phrase: { from: by + 1, to, aside: null }, antecedent: null } : null;
}

/** "X user @ann_smith:", "Governor Ann Smith's press office:": all before the colon is who speaks. */
function titleAlone(sentence: Parsed, colon: number): Raw['source'] {
  const { units, tags } = sentence;
  const last = units[colon - 1]?.lower ?? '';
  const somebody = tags[colon - 1] === 'name' || last.startsWith('@') ? isRole(units[colon - 2]?.lower ?? '') : tags.slice(0, colon).includes('possessive') && (CAMPS.has(last) || isRole(last));
  return colon > 1 && colon < LONGEST && somebody && isCapitalised(units[0]?.text ?? '') && tags.slice(0, colon).every((tag) => tag === 'name' || tag === 'noun' || tag === 'possessive') ? { sentence, phrase: { from: 0, to: colon, aside: null }, antecedent: null } : null;
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
  // "Smith on X:": a name that opens the sentence looks like any word there
  const named = tags.slice(0, to).includes('name') || isRole(units[to - 1]?.lower ?? '') || (to === 1 && tags[0] === 'noun' && !DOCUMENTS.has(units[0]?.lower.replace(/s$/, '') ?? '') && !OCCASIONS.has(units[0]?.lower ?? '') && !/^(?:watch|listen|read|see|look|follow|join|live|more|now|today|home)$/.test(units[0]?.lower ?? ''));
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

/** What stands before a colon that leads to somebody's words, each in its form; the first that finds who speaks decides. */
export const FORMS: readonly ((sentence: Parsed, colon: number) => Raw['source'])[] = [postedBy, apart, forWhom, whose, titleAlone, verbless];
