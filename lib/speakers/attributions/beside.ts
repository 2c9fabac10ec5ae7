import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { subjectBefore } from '../grammar/subject';
import { cueVerb } from '../lexicon/cue-verbs';
import { words } from '../lexicon/words';
import { phraseAfter } from '../sources/phrase-after';
import { isCapitalised } from '../text/capital';
import { endsInComma } from '../text/units';
import { WORDS } from './before-colon';
import type { Raw } from './raw';

/** `"…," | Smith from his desk. "…"`: a tag whose verb has dropped out, at `at`. */
export function tagWithoutVerb(sentence: Parsed, at: number): Raw['source'] {
  const { tags, units } = sentence;
  if (!endsInComma(units[at - 1])) return null;
  // behind the quotation any word opens a sentence
  let to = tags[at] === 'noun' && /^\p{Lu}/u.test(units[at]?.text ?? '') ? at + 1 : at;
  while (tags[to] === 'name') to++;
  if (to === at || tags[to] !== 'preposition') return null;
  for (let i = to; i < units.length && tags[i] !== 'stop' && tags[i] !== 'quote'; i++) if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'comma') return null;
  return { sentence, phrase: { from: at, to, aside: null }, antecedent: null };
}

/** `"…," came shouts from the crowd`, `"…," came the reply from Smith`, `"…" was Smith's advice`: who is heard, at `at`. */
export function comesFrom(sentence: Parsed, at: number): Raw['source'] {
  const { tags, units } = sentence;
  const verb = units[at]?.lower ?? '';
  if (!/^(?:came|comes|went|is|was)$/.test(verb)) return null;
  const owner = ownerOfWords(sentence, at + 1);
  if (owner || verb === 'is' || verb === 'was') return owner ?? toldIs(sentence, at + 1);
  let noun = at + 1;
  while (noun < at + 5 && (tags[noun] === 'determiner' || tags[noun] === 'noun' || tags[noun] === 'name') && !/^(?:from|by)$/.test(units[noun + 1]?.lower ?? '')) noun++;
  const phrase = SOUNDS.has(units[noun]?.lower ?? '') && /^(?:from|by)$/.test(units[noun + 1]?.lower ?? '') ? phraseAfter(sentence, noun + 2) : null;
  return phrase && { sentence, phrase, antecedent: null };
}

/** `"…," came Smith's reply`, `"…" was her advice to them`: whose words the quotation is. */
export function ownerOfWords(sentence: Parsed, from: number): Raw['source'] {
  const { tags, units } = sentence;
  // any word may open a sentence
  let to = tags[from] === 'noun' && tags[from + 1] === 'possessive' && isCapitalised(units[from]?.text ?? '') ? from + 1 : from;
  while (tags[to] === 'name') to++;
  const own = to === from && /^(?:his|her|their)$/.test(units[from]?.lower ?? '');
  if (!own && (to === from || tags[to] !== 'possessive')) return null;
  let noun = own ? from + 1 : to + 1;
  while (noun < to + 3 && tags[noun] === 'noun' && !WORDS.has(units[noun]?.lower ?? '')) noun++;
  return WORDS.has(units[noun]?.lower ?? '') ? { sentence, phrase: { from, to: own ? from + 1 : to, aside: null }, antecedent: null } : null;
}

/** `Smith's last words were | "…"`, `Her motto is | "…"`: whose words stand at `at`. */
export function wordsAre(sentence: Parsed, at: number): Raw['source'] {
  const { tags, units } = sentence;
  if (at < 3 || at > OWNED || !/^(?:is|are|was|were)$/.test(units[at - 1]?.lower ?? '')) return null;
  const from = tags[0] === 'coordinator' ? 1 : 0;
  return tags.slice(from, at - 1).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'comma') ? null : ownerOfWords(sentence, from);
}
/** No such subject is longer, in units. */
const OWNED = 12;

/** `"…" is what Smith told voters`: the subject of what was told. */
function toldIs(sentence: Parsed, at: number): Raw['source'] {
  const { tags, units } = sentence;
  if (units[at]?.lower !== 'what') return null;
  const verb = tags.findIndex((tag, i) => i > at && (tag === 'verb' || tag === 'auxiliary'));
  const frames = cueVerb(units[verb]?.lower ?? '')?.verb.frames;
  const phrase = frames && (frames.has('tag') || frames.has('hearer')) ? subjectBefore(units, tags, verb, at + 1) : null;
  return phrase && { sentence, phrase, antecedent: null };
}

/** `What Smith wants is | "…"`: whose wish or word it is, where the quotation stands at `at`. */
export function whatIs(sentence: Parsed, at: number): Raw['source'] {
  const { tags, units } = sentence;
  if (units[0]?.lower !== 'what' || !/^(?:is|was)$/.test(units[at - 1]?.lower ?? '') || at > 12) return null;
  const verb = tags.findIndex((tag, i) => i > 0 && i < at - 1 && tag === 'verb');
  const phrase = verb > 1 ? subjectBefore(units, tags, verb, 1) : null;
  return phrase && { sentence, phrase, antecedent: null };
}
const SOUNDS = words('shout shouts cry cries chant chants call calls yell yells reply replies answer response retort voice voices jeers scream screams');

/** `Ann Smith shook her head. "…"`, `…, and her husband cut in. "…"`: who is seen to begin, where the sentence ends with it. */
export function gestures(sentence: Parsed | undefined): Raw['source'] {
  if (!sentence) return null;
  const { units, tags } = sentence;
  const end = tags.at(-1) === 'stop' ? units.length - 1 : units.length;
  if (!GESTURE_ENDS.has(units[end - 1]?.lower ?? '')) return null;
  for (let i = end - 1; i > 0 && i > end - 4; i--) {
    const rest = units.slice(i + 1, end).map(({ lower }) => lower).join(' ');
    if (!GESTURES.has(`${units[i]?.lower ?? ''} ${rest}`.trim())) continue;
    const phrase = askedAbout(sentence) ?? subjectBefore(units, tags, i);
    return phrase && { sentence, phrase, antecedent: null };
  }
  return null;
}

/** "Smith, asked if it hurt, paused": who opens the sentence, and is asked. */
function askedAbout({ units, tags }: Parsed): Phrase | null {
  const to = tags.indexOf('comma');
  return to > 0 && to < 5 && /^\p{Lu}/u.test(units[0]?.text ?? '') && /^(?:asked|pressed|questioned)$/.test(units[to + 1]?.lower ?? '') && tags.slice(0, to).every((tag) => tag === 'name' || tag === 'noun') ? { from: 0, to, aside: null } : null;
}

/** `Not so, | said Smith. "…"`: who is named behind the verb that ends a sentence. */
export function saidLast(sentence: Parsed | undefined): Raw['source'] {
  if (!sentence) return null;
  const { units, tags } = sentence;
  const end = tags.at(-1) === 'stop' ? units.length - 1 : units.length;
  let from = end;
  while (tags[from - 1] === 'name') from--;
  const said = from > 1 && from < end && /^(?:said|says|replied|answered|added)$/.test(units[from - 1]?.lower ?? '') && (tags[from - 2] === 'comma' || endsInComma(units[from - 2]));
  return said ? { sentence, phrase: { from, to: end, aside: null }, antecedent: null } : null;
}

/** `Smith's advice to workers? "…"`, `Her answer? "…"`: whose words a question without a verb asks for. */
export function askedOf(sentence: Parsed | undefined): Raw['source'] {
  return !sentence || sentence.units.at(-1)?.text !== '?' || sentence.tags.some((tag) => tag === 'verb' || tag === 'auxiliary') ? null : ownerOfWords(sentence, 0);
}
/** `Smith was asked if she would run. The short answer: | "No."`: does the quotation at `at` stand behind nothing else? */
export const isAnswer = ({ units, tags }: Parsed, at: number): boolean => at > 2 && at < 5 && units[0]?.lower === 'the' && tags[at - 1] === 'colon' && /^(?:answer|reply|response|verdict|reaction)$/.test(units[at - 2]?.lower ?? '') && tags[at - 3] !== 'verb';

const GESTURES = words('shook_his_head shook_her_head nodded shrugged smiled laughed sighed chuckled grinned paused cut_in chimed_in jumped_in broke_in piped_up interrupted interjected');
const GESTURE_ENDS = new Set(Array.from(GESTURES, (gesture) => gesture.split(' ').at(-1) ?? ''));
