import { chainBefore } from '../grammar/chains';
import type { Tag } from '../grammar/tag';
import { verbGroupStart } from '../grammar/verb-group';
import type { Frame } from '../lexicon/cue-verbs';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Cue } from './cue';

const FEELINGS = 'concern concerns doubt doubts support confidence interest regret regrets frustration skepticism scepticism optimism outrage opposition disappointment view views opinion opinions praise gratitude anger alarm dismay sympathy condolences worries fears satisfaction';
/** Verbs that say little by themselves, and the nouns that say it with them: "expressed concern about", "made the case that". Own list. */
const PHRASES: [verbs: string, nouns: string][] = [
  ['express expresses expressed expressing voice voices voiced voicing share shares shared offer offers offered offering', FEELINGS],
  ['raise raises raised raising', 'concern concerns doubt doubts question questions alarm fears'],
  ['make makes made making', 'case point argument arguments mention reference references comments remarks apologies'],
  ['take takes took taken taking', 'issue aim shot shots credit swipe jab'],
  ['cast casts casting', 'doubt doubts'],
  ['have has had', 'praise doubts'],
];
const nounsOf = new Map<string, ReadonlySet<string>>();
for (const [verbs, nouns] of PHRASES) for (const verb of verbs.split(' ')) nounsOf.set(verb, words(nouns));
/** The nouns. */
export const LIGHT_NOUNS = words(PHRASES.map(([, nouns]) => nouns).join(' '));
const LEADS = words('about of for in on with over at to');
const THAT: ReadonlySet<Frame> = new Set(['that']);
const OBJECT: ReadonlySet<Frame> = new Set(['object']);

/** "Expressed deep concern about", "has made the case that": the noun stands at `i`. */
export function lightVerbAt(units: readonly Unit[], tags: readonly Tag[], i: number): Cue | null {
  const noun = units[i]?.lower ?? '';
  if (!LIGHT_NOUNS.has(noun)) return null;
  const next = units[i + 1]?.lower ?? '';
  if (next !== 'that' && !LEADS.has(next)) return null;
  let head = i - 1;
  while (head > 0 && head > i - 5 && /^(?:determiner|noun|adverb|number|participle)$/.test(tags[head] ?? '') && !nounsOf.has(units[head]?.lower ?? '')) head--;
  const lower = units[head]?.lower ?? '';
  if (!nounsOf.get(lower)?.has(noun)) return null;
  let verb = head;
  let chained = false;
  if (tags[head - 1] === 'to') {
    const chain = chainBefore(units, tags, head);
    if (chain === null) return null;
    verb = chain;
    chained = true;
  }
  const that = next === 'that';
  return { from: verbGroupStart(tags, verb), to: that ? i + 1 : i + 2, head, verb: { lemma: `${lower} ${noun}`, frames: that ? THAT : OBJECT }, form: lower.endsWith('ing') ? 'ing' : 'past', passive: false, chained };
}
