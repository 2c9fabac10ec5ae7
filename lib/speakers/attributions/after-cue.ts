import type { Complement } from '../content/behind';
import { words } from '../lexicon/words';
import { reports } from './asserts';
import type { Raw } from './raw';
import { rawOf, type Telling } from './telling';

const NAMES = words('pseudonym alias moniker handle username nickname name banner headline title titled entitled');
/** "Smith said that it was late", "Smith said: …": what follows the cue is its content. Null where nothing does, or nothing is reported by it. */
export function afterCue(telling: Telling): Raw | null {
  const { sentence, cue, source, complement } = telling;
  const { units, tags } = sentence;
  if (!complement) return null;
  // `wrote under the pseudonym "Carlos Dash"`
  if (complement.from > cue.to && tags[complement.from] === 'quote' && NAMES.has(units[complement.from - 1]?.lower ?? '')) return null;
  if (!source && !cue.passive) return null;
  if (!reports(sentence, cue, complement, source)) return null;
  if (complement.pending) return rawOf(telling, 'colon', []);
  // "the rivals, who he accused of lying": the lie is what he tells
  const fronted = cue.verb.lemma === 'accuse' && complement.from === cue.to && units[cue.to]?.lower === 'of';
  const gap = fronted ? null : gapBefore(telling, complement);
  return rawOf(telling, complement.that === null ? 'cue, then clause' : 'cue, then that', [...(gap ? [gap] : []), [complement.from + (fronted ? 1 : 0), complement.to]]);
}

/** Stand for somebody or something named before. */
const FILLS = words('which who whom');
/** "the plan, which Smith called 'dead'": the word that stands for the plan is part of what is said of it; `[from, to)` in units. */
function gapBefore({ sentence: { units, tags }, phrase, own, behind }: Telling, complement: Complement): [number, number] | null {
  if (!phrase || !own || behind || complement.that !== null || tags[complement.from] === 'to') return null;
  const gap = phrase.from - 1;
  return gap >= 0 && FILLS.has(units[gap]?.lower ?? '') && !(gap > 0 && /^(?:preposition|to)$/.test(tags[gap - 1] ?? '')) ? [gap, gap + 1] : null;
}
