import type { Tag } from '../grammar/tag';
import type { Unit } from '../text/units';
import { ATTITUDES, attitudeAt } from './attitudes';
import type { Cue } from './cue';
import { LIGHT_NOUNS, lightVerbAt } from './light-verbs';
import { strangeTag } from './strange-tags';
import { verbCueAt } from './verb-cues';

/** The words that make a cue with a verb before them. In one set, as every noun is asked about. */
const HEADS = new Set([...ATTITUDES, ...LIGHT_NOUNS]);

/** The verb groups of a sentence that can attribute, left to right. `before`: the last unit of the sentence before it in the paragraph. */
export function cuesIn(units: readonly Unit[], tags: readonly Tag[], before?: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; i++) {
    const tag = tags[i];
    const heads = (tag === 'noun' || tag === 'verb' || tag === 'participle') && HEADS.has(units[i]?.lower ?? '');
    const phrase = heads ? (attitudeAt(units, tags, i) ?? lightVerbAt(units, tags, i)) : null;
    if (phrase) {
      while ((cues.at(-1)?.to ?? 0) > phrase.from) cues.pop();
      cues.push(phrase);
      i = phrase.to - 1;
      continue;
    }
    if (tag !== 'verb' && tag !== 'ing' && tag !== 'participle' && (tag !== 'infinitive' || i === 0 || tags[i - 1] !== 'to')) continue;
    const known = verbCueAt(units, tags, i, before);
    const own = known?.verb.frames.has('tag') ? known : (strangeTag(units, tags, i, before) ?? known);
    if (!own) continue;
    const first = cues.at(-1);
    const answers = first !== undefined && answersBy(units, tags, first, own);
    if (answers) cues.pop();
    const cue = answers ? { ...own, from: first.from, form: first.form } : own;
    // "wrote an op-ed that said" is one cue
    if (cue.head > 0 && units[cue.head - 1]?.lower === 'that') while ((cues.at(-1)?.from ?? -1) >= cue.from) cues.pop();
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

const ANSWERS = /^(?:respond|reply|react|counter|retort|begin|conclude|hit_back|shoot_back|fire_back|push_back|respond_to)$/;

/** "Responded by saying", "hit back on Monday, calling": one telling, and one cue. */
function answersBy(units: readonly Unit[], tags: readonly Tag[], first: Cue, second: Cue): boolean {
  if (!ANSWERS.test(first.verb.lemma) || second.form !== 'ing' || first.form === 'ing' || second.from - first.to > 8) return false;
  const by = second.from - 1;
  if (units[by]?.lower !== 'by' && tags[by] !== 'comma') return false;
  // "a dispute that began with six hens, ruling that"
  if (first.verb.lemma === 'begin' && units[by]?.lower !== 'by' && by > first.to) return false;
  for (let i = first.to; i < by; i++) if (/^(?:comma|quote|colon|stop|verb|auxiliary|subordinator|coordinator|pronoun)$/.test(tags[i] ?? '')) return false;
  return true;
}
