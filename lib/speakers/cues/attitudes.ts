import { BE } from '../grammar/chains';
import type { Tag } from '../grammar/tag';
import { verbGroupStart } from '../grammar/verb-group';
import type { CueVerb, Frame } from '../lexicon/cue-verbs';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Cue } from './cue';

/** Own list of adjectives that tell what somebody thinks, with what leads to the thought. */
const ADJECTIVES: [Frame, after: string, string][] = [
  ['that', '', 'convinced adamant hopeful concerned aware optimistic worried confident upset fearful skeptical sceptical certain'],
  ['object', 'of', 'critical skeptical sceptical supportive dismissive'],
  ['object', 'about', 'worried concerned angry skeptical hopeful confident optimistic'],
  ['object', 'in', 'confident'],
  ['to', '', 'eager reluctant'],
];
/** By adjective, and by the word behind it; '' where that may be any. */
const known = new Map<string, Map<string, CueVerb>>();
for (const [frame, after, list] of ADJECTIVES)
  for (const lemma of list.split(' ')) {
    const verbs = known.get(lemma) ?? new Map<string, CueVerb>();
    known.set(lemma, verbs.set(after, { lemma, frames: new Set([frame]) }));
  }

/** The adjectives. */
export const ATTITUDES: Iterable<string> = known.keys();

/** What else leads to them: "remains convinced". */
const LINKS = words('remain remains remained seem seems seemed feel feels felt become becomes became grew');

/** "Is convinced that", "has long been critical of": the adjective stands at `i`. */
export function attitudeAt(units: readonly Unit[], tags: readonly Tag[], i: number): Cue | null {
  const verbs = known.get(units[i]?.lower ?? '');
  if (!verbs) return null;
  const phrase = verbs.get(units[i + 1]?.lower ?? '');
  const verb = phrase ?? verbs.get('');
  if (!verb) return null;
  let from = i;
  while (from > 0 && (tags[from - 1] === 'adverb' || /^(?:more|less|so|too|very|quite)$/.test(units[from - 1]?.lower ?? ''))) from--;
  const be = units[from - 1]?.lower ?? '';
  if (!(tags[from - 1] === 'auxiliary' && BE.has(be)) && !LINKS.has(be)) return null;
  return { from: verbGroupStart(tags, from - 1), to: i + (phrase ? 2 : 1), head: i, verb, form: 'past', passive: false, chained: false };
}
