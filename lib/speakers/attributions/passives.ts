import { endOfContent } from '../content/content-end';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { skipOccasions } from '../grammar/occasions';
import type { Phrase } from '../grammar/phrase';
import { subjectBefore } from '../grammar/subject';
import { ALONE, POSSESSIVES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { phraseAfter } from '../sources/phrase-after';
import type { Source } from '../sources/found';
import { sourceOf } from '../sources/source';
import { chars, quotesIn, spanOf } from '../text/units';
import { QUESTION } from './asserts';
import { heard } from './hearsay';
import type { Raw } from './raw';

/** What a passive attributes: to the one behind "by", or to nobody. Null where it attributes nothing, or its subject is asked. `previous`: the source before it in the sentence. */
export const fromPassive = (sentence: Parsed, cue: Cue, previous: Source | null): Raw | null => byAgent(sentence, cue) ?? (/^ask(?:_about)?$/.test(cue.verb.lemma) ? null : byNobody(sentence, cue, previous));

/** Of whose objects it is told that somebody judges them: "the plan was rejected by Smith". */
const REJECTED = words('reject oppose echo criticize criticise condemn denounce endorse praise support dismiss welcome ridicule mock deride propose announce');

/** "was asked by Smith whether …", "pressed by Smith to …", "rejected by Smith": the one behind "by" speaks. */
function byAgent(sentence: Parsed, cue: Cue): Raw | null {
  const { units, tags } = sentence;
  if (units[cue.to]?.lower !== 'by') return null;
  const phrase = agentAfter(sentence, cue);
  if (!phrase || tags[phrase.from] === 'ing') return null;
  // "expected by the end of June"
  if (/^(?:end|beginning|start|middle|time|deadline|close)$/.test(units[phrase.from + 1]?.lower ?? '')) return null;
  // "was asked by Smith on Monday about …"
  // "asked by Smith, an Ohio Democrat, whether …"
  const behind = phrase.aside && tags[phrase.aside[1]] === 'comma' && (QUESTION.has(units[phrase.aside[1] + 1]?.lower ?? '') || units[phrase.aside[1] + 1]?.lower === 'that') ? phrase.aside[1] + 1 : tags[phrase.to] === 'comma' && units[phrase.to + 1]?.lower === 'that' ? phrase.to + 1 : phrase.to;
  const at = cue.verb.lemma === 'ask' && !QUESTION.has(units[behind]?.lower ?? '') ? skipOccasions(units, tags, behind) : behind;
  const word = units[at]?.lower ?? '';
  const make = (rule: string, from: number, to: number, utters: boolean): Raw => ({ paragraph: sentence.paragraph, content: chars(units, from, to), quoted: quotesIn(units, from, to), cue: spanOf(units, cue.from, cue.to), lemma: cue.verb.lemma, source: { sentence, phrase, antecedent: null }, carried: null, within: null, rule, utters });
  const goesOn = tags[at] === 'to' || word === 'that' || word === 'as' || word === 'of';
  // "a call echoed by Smith": what is judged stands before
  const judged = REJECTED.has(cue.verb.lemma) && phrase.to === at && !goesOn && word !== 'for' ? subjectBefore(units, tags, cue.from) : null;
  if (judged) return make('judged by its agent', judged.from, judged.to, false);
  // "is quoted by the paper as saying": it is not the paper that says so
  if ((!goesOn && !QUESTION.has(word)) || (word === 'as' && tags[at + 1] === 'ing')) return null;
  const from = word === 'that' ? at + 1 : at;
  const to = endOfContent(units, tags, from, cue, sentence.cues);
  return to > from ? make('passive with its agent', from, to, true) : null;
}

/** "Is expected to", "was said to": told of somebody, and nobody is named who tells it. */
const TOLD = words('expect say report believe think allege project predict estimate');
/** What leads to the judgement behind a passive: "was accused | of lying", "is seen | as a friend"; '' where it follows at once. */
const JUDGED: [string, after: string][] = [
  ['accuse', 'of'],
  ['criticize criticise blame praise mock denounce condemn ridicule', 'for'],
  ['see view regard describe portray depict characterize characterise bill hail criticize dismiss denounce', 'as'],
  ['declare deem dub label', ''],
];
const leadsTo = new Map<string, string[]>();
for (const [lemmas, lead] of JUDGED) for (const lemma of lemmas.split(' ')) leadsTo.set(lemma, [...(leadsTo.get(lemma) ?? []), lead]);

/** "The council is expected to approve it", "the plan was criticized by some for its price": the one it is told of, and what is told. */
function byNobody(sentence: Parsed, cue: Cue, previous: Source | null): Raw | null {
  const { units, tags } = sentence;
  const { lemma } = cue.verb;
  if (tags[cue.from] !== 'auxiliary') return null;
  const agent = units[cue.to]?.lower === 'by' ? agentAt(sentence, cue) : null;
  const at = agent?.to ?? cue.to;
  const leads = leadsTo.get(lemma) ?? [];
  const judged = leads.includes(units[at]?.lower ?? '') || (leads.includes('') && !agent && /^(?:determiner|name|quote|noun)$/.test(tags[at] ?? ''));
  if (!judged && !(TOLD.has(lemma) && tags[at] === 'to')) return null;
  // "is seen as" is one cue
  const as = judged && !agent && units[at]?.lower === 'as' ? 1 : 0;
  const end = beforeTag(sentence, at + as, endOfContent(units, tags, at + as, cue, sentence.cues));
  // `was dubbed "a ruin" by its critics`
  const by = !agent && tags[at] === 'quote' && units[at + 1]?.lower === 'by' ? phraseAfter(sentence, at + 2) : null;
  const to = by ? at + 1 : end;
  const speaker = by ?? agent;
  if (to <= at + as) return null;
  const { source } = sourceOf(sentence, cue, previous);
  const subject = source?.sentence === sentence && source.phrase.from < cue.from ? source.phrase : null;
  const parts: [number, number][] = [[at + as, to]];
  if (subject) parts.unshift([subject.from, subject.aside?.[1] ?? subject.to]);
  return { ...heard(sentence, [cue.from, cue.to + as], lemma, parts), source: speaker && { sentence, phrase: speaker, antecedent: null } };
}

/** "Is expected to come, officials said": where what is told ends that began at `from`, if a tag of a few words closes the sentence; else `to`. */
function beforeTag({ tags, cues, units }: Parsed, from: number, to: number): number {
  const last = cues.at(-1);
  if (!last?.verb.frames.has('tag') || last.from <= from || last.to < units.length - 2) return to;
  const comma = tags.lastIndexOf('comma', last.from);
  return comma > from && last.from - comma < 8 ? Math.min(to, comma) : to;
}

/** Behind "by": a phrase, or "some" alone: "seen by some as a risk". */
function agentAt(sentence: Parsed, cue: Cue): Phrase | null {
  const at = cue.to + 1;
  return ALONE.has(sentence.units[at]?.lower ?? '') && !/^(?:determiner|noun|name|number)$/.test(sentence.tags[at + 1] ?? '') ? { from: at, to: at + 1, aside: null } : agentAfter(sentence, cue);
}

/** "was praised by passengers | for her calm": what for is not who. */
function agentAfter(sentence: Parsed, cue: Cue): Phrase | null {
  const phrase = phraseAfter(sentence, cue.to + 1);
  if (!phrase || !(leadsTo.get(cue.verb.lemma) ?? []).includes('for')) return phrase;
  const what = sentence.units.findIndex(({ lower }, i) => i > phrase.from && i < phrase.to && lower === 'for' && (POSSESSIVES.has(sentence.units[i + 1]?.lower ?? '') || sentence.tags[i + 1] === 'ing'));
  return what < 0 ? phrase : { ...phrase, to: what };
}
