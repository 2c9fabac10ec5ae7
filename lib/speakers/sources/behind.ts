import { inverted } from '../content/inverted';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { subjectBefore } from '../grammar/subject';
import type { Tag } from '../grammar/tag';
import { POSSESSIVES } from '../lexicon/function-words';
import { DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { phraseAfter } from './phrase-after';
import { isSomebody } from './somebody';
import type { Found } from './found';

/** "The mayor, who is ill, said nothing": what is said, not who says it. */
const NOBODY = words('nothing little something everything anything much enough more less');

/** `"…," said Smith`, "The plan, said Smith, would fail": the subject stands behind its cue. Undefined where none does. */
export function behindCue(sentence: Parsed, cue: Cue): Found | undefined {
  const { units, tags } = sentence;
  const { frames, lemma } = cue.verb;
  const left = tags[cue.from - 1];
  // "told Newsweek." names the one who is told
  const hears = frames.has('hearer') && !(left === 'quote' && lemma !== 'tell');
  if (!frames.has('tag') || hears || cue.form === 'ing' || NOBODY.has(units[cue.to]?.lower ?? '')) return undefined;
  // and "So says Smith"
  if ((left !== 'quote' && !(cue.from === 1 && units[0]?.lower === 'so') && left !== 'comma' && left !== undefined && left !== 'dash') || !inverted(units, tags, cue)) return undefined;
  const phrase = phraseAfter(sentence, cue.to);
  if (!phrase) return undefined;
  const behind = { source: { sentence, phrase, antecedent: null }, behind: true };
  if (left !== 'comma') return behind;
  // "A poll, released in May, showed Smith ahead": only a paper shows something
  if (lemma === 'show' && !units.slice(phrase.from, phrase.to).some((unit) => DOCUMENTS.has(unit.lower))) return undefined;
  const close = phrase.aside?.[1] ?? phrase.to;
  const earlier = subjectBefore(units, tags, cue.from);
  // "Smith, the union's president, said the officer, a veteran, was there": the first aside is who speaks
  const told = phrase.aside && earlier?.aside && tags[earlier.to - 1] === 'name' && tags[phrase.from] === 'determiner';
  // "The plan, said Smith, would fail": no doubt of it
  if (!told && tags[close] === 'comma' && (tags[close + 1] === 'auxiliary' || tags[close + 1] === 'verb')) return behind;
  // "The hawks, like Smith, say the bulk of it should stay"
  if (earlier && clauseGoesOn(tags, phrase.to)) return { source: { sentence, phrase: earlier, antecedent: null }, behind: false };
  // "Smith, a senator, said Jones would …" has its subject before the cue
  const opens = earlier && (earlier.from === 0 || OPENERS.has(tags[earlier.from - 1]));
  if (earlier && opens && (earlier.aside || earlier.to === cue.from - 1) && /^\p{Lu}/u.test(units[earlier.to - 1]?.text ?? '')) return undefined;
  const someone = (lemma === 'say' && !POSSESSIVES.has(units[phrase.from]?.lower ?? '')) || tags[phrase.from] === 'name' || tags[phrase.from] === 'pronoun' || isSomebody(sentence, phrase);
  return someone ? behind : undefined;
}

/** A clause begins behind one of these. */
const OPENERS = new Set<Tag | undefined>(['comma', 'subordinator', 'coordinator', 'quote']);

/** Does the phrase that ends at `at` have its verb right behind it? */
function clauseGoesOn(tags: readonly Tag[], at: number): boolean {
  for (let i = at; i < tags.length && i < at + 20; i++) {
    const tag = tags[i];
    if (tag === 'auxiliary' || tag === 'verb') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'quote' || tag === 'subordinator' || tag === 'colon' || tag === 'dash' || tag === 'coordinator') return false;
  }
  return false;
}
