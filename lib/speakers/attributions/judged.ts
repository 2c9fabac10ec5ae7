import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { subjectBefore } from '../grammar/subject';
import { DAYS, TIME_NOUNS } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { phraseAfter } from '../sources/phrase-after';
import { heard } from './hearsay';
import type { Raw } from './raw';
import { isScare } from './scare';

/** Verbs that say what somebody calls another. */
const CALLED = words('call label brand term dub describe portray depict characterize characterise denounce decry deride dismiss mock ridicule slam blast condemn hail laud tout praise');
/** So far from the verb, in units, what stands between it and "by" reaches at most. */
const JUDGEMENT = 10;
const IN_JUDGEMENT = words('quote determiner noun name adverb number possessive preposition to');

/** `The plan was called "a gift to the rich" by Smith`, `a plan described by Smith as "a gift"`: in a passive the one behind "by" judges, wherever that stands. */
export function judgedBy(sentence: Parsed, cue: Cue): Raw | null {
  const { units, tags } = sentence;
  if (cue.form !== 'past' || !CALLED.has(cue.verb.lemma)) return null;
  const left = tags[cue.from - 1];
  if (!cue.passive && left !== 'comma' && left !== 'noun') return null;
  const first = units[cue.to]?.lower === 'by';
  const agent = first && !cue.passive ? agentBy(sentence, cue.to) : null;
  const as = agent?.to ?? cue.to;
  if (first && !(agent && units[as]?.lower === 'as')) return null;
  const from = units[as]?.lower === 'as' ? as + 1 : as;
  let to = from;
  while (to < from + JUDGEMENT && units[to]?.lower !== 'by' && IN_JUDGEMENT.has(tags[to] ?? '')) to++;
  const judge = agent ?? agentBy(sentence, to);
  const quote = units.slice(from, to).find((unit) => unit.quote)?.quote;
  // `the song is called "Blue River" by the choir`
  if (!judge || !quote || (cue.verb.lemma === 'call' && isScare(sentence, quote, true))) return null;
  const judged = subjectBefore(units, tags, left === 'comma' ? cue.from - 1 : cue.from);
  const parts: [number, number][] = judged ? [[judged.from, judged.to], [from, to]] : [[from, to]];
  return { ...heard(sentence, [cue.from, agent ? cue.to : from], cue.verb.lemma, parts), source: { sentence, phrase: judge, antecedent: null }, rule: 'judged by its agent' };
}

/** Who is named by the "by" at `at`: no time ("by the end of the year"), and no way ("by raising it"). */
function agentBy(sentence: Parsed, at: number): Phrase | null {
  const { units, tags } = sentence;
  if (units[at]?.lower !== 'by') return null;
  const phrase = phraseAfter(sentence, at + 1);
  const time = phrase && units.slice(phrase.from, phrase.to).some(({ lower }) => TIME_NOUNS.has(lower) || DAYS.has(lower) || lower === 'end' || lower === 'time');
  return phrase && !time && tags[phrase.to] !== 'time' && tags[phrase.from] !== 'ing' ? phrase : null;
}
