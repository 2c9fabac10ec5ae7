import type { Parsed } from '../cues/parse';
import { subjectBefore } from '../grammar/subject';
import { verbGroupStart } from '../grammar/verb-group';
import { words } from '../lexicon/words';
import { chars, quotesIn, spanOf } from '../text/units';
import type { Raw } from './raw';

const HEARD = words('seem seems seemed appear appears appeared reportedly');
/** What is told is never longer. Keeps the search linear. */
const REACH = 60;

/** "The firm is reportedly buying a rival", "the race seems to be over": told, or so it looks, by nobody. `told`: the clause without its cue. */
export function hearsay(sentence: Parsed): Raw[] {
  const { units, tags, cues } = sentence;
  const found: Raw[] = [];
  let claimed: Set<number> | null = null;
  for (let i = 1; i < units.length - 2; i++) {
    // none of the words is tagged otherwise, and a tag is asked faster than a list
    if (tags[i] !== 'verb' && tags[i] !== 'adverb' && tags[i] !== 'infinitive') continue;
    const lower = units[i]?.lower ?? '';
    if (!HEARD.has(lower)) continue;
    const seems = lower !== 'reportedly';
    if (seems && tags[i + 1] !== 'to') continue;
    claimed ??= new Set(cues.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
    if (claimed.has(i)) continue;
    const verb = verbGroupStart(tags, i);
    const subject = subjectBefore(units, tags, verb);
    let end = i + 1;
    while (end < units.length && end < i + REACH && !/^(?:stop|comma|dash|close)$/.test(tags[end] ?? '')) end++;
    if (!subject || end === i + 1) continue;
    const [from, told] = seems ? [verb, subject.to] : [i, i];
    found.push(heard(sentence, [from, i + 1], lower, [[subject.from, told], [i + 1, end]]));
  }
  return found;
}

/** An attribution without a source. `cue` and `parts` in units. */
export const heard = ({ paragraph, units }: Parsed, cue: [number, number], lemma: string, parts: [number, number][]): Raw => ({
  paragraph,
  content: parts.flatMap((part) => chars(units, ...part)),
  quoted: parts.flatMap((part) => quotesIn(units, ...part)),
  cue: spanOf(units, ...cue),
  lemma,
  source: null,
  carried: null,
  within: null,
  rule: 'hearsay',
  utters: false,
});
