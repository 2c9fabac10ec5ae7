import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { words } from '../lexicon/words';

const CLAIMS = words('claim claims rumor rumors rumour rumours hoax theory notion myth');
const SAYINGS = words('word phrase term line claim charge lie accusation slogan theme point position view promise pledge insult sentiment message');

/** Does a cue, by what stands around it or by the subject it has, report nothing that somebody has said? */
export function saidByNobody(sentence: Parsed, cue: Cue, phrase: Phrase | null): boolean {
  const { units, tags } = sentence;
  const { lemma, frames } = cue.verb;
  const before = units[cue.from - 1]?.lower;
  // "A tool was used to estimate it"
  if (tags[cue.from] === 'infinitive' && units[cue.from - 2]?.lower === 'used' && tags.slice(Math.max(0, cue.from - 5), cue.from - 2).includes('auxiliary')) return true;
  // "should never feed a dog without asking: '…'"
  if (lemma === 'ask' && cue.form === 'ing' && before === 'without') return true;
  return phrase !== null && isNobody(sentence, cue, phrase, frames.has('object') && !frames.has('tag'));
}

/** `judges`: the cue is of a judgement. */
function isNobody({ units, tags }: Parsed, cue: Cue, { from, to }: Phrase, judges: boolean): boolean {
  const lower = units[from]?.lower ?? '';
  const last = from > 0 ? units[from - 1]?.lower : undefined;
  // "a claim that Smith has offered to go is false", but "a claim that Smith flagged as early"
  if (last === 'that' && from > 1 && units[cue.to]?.lower !== 'as' && CLAIMS.has(units[from - 2]?.lower ?? '')) return true;
  // "No one knows what is next"
  if (lower === 'nobody' || (lower === 'no' && units[from + 1]?.lower === 'one')) return true;
  // "Please explain", "what's today called"
  if (to - from === 1 && (lower === 'please' || units[from]?.kind === 'possessive')) return true;
  // "used a bad word, a word Smith then repeated": told of the word, and no tag
  if (tags[from] === 'determiner' && tags[to - 1] === 'name' && tags[from - 1] === 'comma' && SAYINGS.has(units[from + 1]?.lower ?? '')) return true;
  // "Not all experts agree that …": it is not told who does
  if (last === 'not' && /^(?:all|every|everyone|everybody)$/.test(lower)) return true;
  // "Correction: This article originally said …": the publisher's note
  if (to > 1 && units[to - 2]?.lower === 'this' && /^(?:article|story)$/.test(units[to - 1]?.lower ?? '')) return true;
  // "Smith, whose office defended the plan": told of her, and not by her
  return judges && last === 'whose';
}
