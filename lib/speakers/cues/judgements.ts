import type { Tag } from '../grammar/tag';
import { type CueVerb, WITH_QUOTES } from '../lexicon/cue-verbs';
import type { Form } from '../lexicon/inflect';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import { speaksItself } from './issued';

/** Verbs whose content is a thing and no clause: "endorsed the plan". */
export const judges = ({ frames }: CueVerb): boolean => frames.has('object') && !frames.has('clause') && !frames.has('tag') && !frames.has('that');

/** So near, in units, stands a quotation that belongs to a judgement. */
const QUOTED = 8;

/** Does a quotation stand in what follows the verb at `i`, before any comma? */
function quotes(tags: readonly Tag[], i: number): boolean {
  for (let at = i + 1; at < i + QUOTED && tags[at] !== 'comma'; at++) if (tags[at] === 'quote') return true;
  return false;
}

/** A judgement counts where somebody makes it: not in "of attacking", "to support", "a supporting role". Its verb stands at `i`, and what belongs to that begins at `from`, in units. */
export function isMade(units: readonly Unit[], tags: readonly Tag[], i: number, from: number, verb: CueVerb, form: Form): boolean {
  if (WITH_QUOTES.has(verb.lemma) && !quotes(tags, i)) return false;
  if (form === 'past' || form === 'participle' || form === 's' || from < i) return true;
  const weak = verb.frames.has('weak');
  if (form !== 'ing') return !weak || standsBetween(tags, i);
  if (behindTime(units, tags, i) > 0) return quotesBefore(tags, i);
  const last = units[i - 1]?.lower ?? '';
  // "accused Jones of calling it 'a mess'"
  if (last === 'of' && quotes(tags, i) && accusedBefore(units, i)) return true;
  // "doubled down on calling it 'a mess'"
  if (last === 'on' && units[i - 2]?.lower === 'down') return quotes(tags, i);
  if (last === 'in' && (/^(?:describe|denounce|dismiss|criticize|portray|praise)$/.test(verb.lemma) || quotes(tags, i))) return true;
  // `fired back, attacking Smith for "the greed"`
  return weak ? tags[i - 1] === 'comma' && quotesBefore(tags, i) : adds(tags[i - 1]) || speaksItself(last) || /^(?:night|evening|morning|afternoon)$/.test(last) || /^(?:for|after|by|before|while|when|without|despite)$/.test(last);
}

/** Does a quotation stand anywhere near behind the verb at `i`? */
const quotesBefore = (tags: readonly Tag[], i: number): boolean => tags.slice(i, i + QUOTED).includes('quote');

/** "fought it, | at one point calling", "has mocked it, | once calling": where the comma stands before the time of the participle at `i`; -1 where none does. */
export function behindTime(units: readonly Unit[], tags: readonly Tag[], i: number): number {
  let at = i - 1;
  while (at > i - TIMED && at > 0 && tags[at] !== 'comma' && (AGAIN.has(units[at]?.lower ?? '') || tags[at] === 'number')) at--;
  return at < i - 1 && tags[at] === 'comma' ? at : -1;
}
/** No such time is longer, in units. */
const TIMED = 5;
const AGAIN = words('once twice at on one point points time times various more most recently even occasion occasions stage another');

/** "half of the readers | support | the plan": does a verb stand between its subject and what it judges? */
const standsBetween = (tags: readonly Tag[], i: number): boolean => tags[i] === 'verb' && /^(?:noun|name|pronoun|number|subordinator)$/.test(tags[i - 1] ?? '') && /^(?:determiner|name|pronoun|quote)$/.test(tags[i + 1] ?? '');

/** Behind what a participle tells what else somebody does: "Smith left on Monday, | praising"; or behind nothing. */
const adds = (tag: Tag | undefined): boolean => tag === 'comma' || tag === 'coordinator' || tag === 'quote' || tag === 'name' || tag === 'time' || tag === undefined;

/** So far before "of calling" stands "accused", in units. */
const ACCUSED = 8;
function accusedBefore(units: readonly Unit[], i: number): boolean {
  for (let at = i - 2; at >= 0 && at > i - ACCUSED; at--) if (/^accus(?:e|es|ed|ing)$/.test(units[at]?.lower ?? '')) return true;
  return false;
}
