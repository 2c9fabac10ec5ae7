import type { Parsed } from '../cues/parse';
import { isRole } from '../lexicon/roles';
import type { Discourse } from './discourse';
import type { Mention } from './entity';
import { hangsOn } from './phrase-parts';
import { leftOf } from '../text/left-of';

/** 2 for the subject of the sentence's first clause, 1 for another subject, else 0. */
export function prominence(discourse: Discourse, mention: Mention): 0 | 1 | 2 {
  const sentence = discourse.sentenceOf(mention);
  if (!sentence) return mention.from === 0 ? 1 : 0;
  const main = discourse.mainSubject(sentence);
  if (main && sentence.units[main.phrase.to - 1]?.end === mention.end && !hangsOn(sentence, mention)) return 2;
  // "Captain Smith and Officer Jones were praised": she may be either
  if (main && leftOf(sentence.tags, main.phrase.from) !== 'subordinator' && mention.end < (sentence.units[main.phrase.to - 1]?.end ?? 0) && mention.from === sentence.units[main.phrase.from]?.start && /^,? and (?:\p{L}+ )*\p{Lu}/u.test(sentence.text.slice(mention.end, mention.end + 40))) return 2;
  // "Ann Smith of Dover Radio returned to it"
  if (main && mention.entity.kind === 'person' && sentence.units[main.phrase.from]?.start === mention.from && /^ (?:of|from) \p{Lu}/u.test(sentence.text.slice(mention.end, mention.end + 8))) return 2;
  // "Jones's rival, Senator Ann Smith of Ohio, was there"
  const ends = main ? (sentence.units[main.phrase.to - 1]?.end ?? 0) : 0;
  if (main && mention.entity.kind === 'person' && mention.from > (sentence.units[main.phrase.from]?.start ?? 0) && mention.end < ends && sentence.text.slice(0, mention.from).endsWith(', ') && /^ (?:of|from) \p{Lu}[\p{L}. ]*$/u.test(sentence.text.slice(mention.end, ends))) return 2;
  const next = sentence.units.findIndex((u) => u.start >= mention.end);
  const tag = next < 0 ? undefined : sentence.tags[next];
  const at = sentence.units.findIndex((u) => u.start === mention.from);
  // "Then there's Smith."
  if (at > 1 && /^(?:there|here)$/.test(sentence.units[at - 2]?.lower ?? '') && /^(?:is|was|'s|comes|came)$/.test(sentence.units[at - 1]?.lower ?? '')) return 2;
  // "One of the people burned was Ann Smith, a nurse"
  if (/^(?:one|among)$/.test(sentence.units[0]?.lower ?? '') && at > 0 && /^(?:is|was)$/.test(sentence.units[at - 1]?.lower ?? '')) return 2;
  // "For Smith, it was a surprise": whom the sentence is about
  if (tag === 'comma' && sentence.units[0]?.lower === 'for' && sentence.units[1]?.start === mention.from) return 2;
  // "anyone who heard Smith's statement on Tuesday", "I told Smith that I would come"
  if (mention.entity.kind === 'person' && (SPEECH.test(sentence.text.slice(mention.end, mention.end + 40)) || TOLD.test(sentence.text.slice(Math.max(0, mention.from - TOLD_REACH), mention.from)))) return 2;
  // "an interview in which Smith, the mayor's wife, was asked about it"
  if (mention.entity.kind === 'person' && ASKED.test(sentence.text.slice(mention.end, mention.end + ASKED_REACH))) return 2;
  // "That drew a sharp response from Smith."
  if (at > 1 && sentence.units[at - 1]?.lower === 'from' && /^(?:response|reply|rebuke|retort|answer|protest|objection)$/.test(sentence.units[at - 2]?.lower ?? '')) return 2;
  // "…, and the campaign's manager, Ann Smith, had posted it"
  if (tag === 'comma' && sentence.tags[at - 1] === 'comma' && isRole(sentence.units[at - 2]?.lower ?? '') && /^(?:verb|auxiliary)$/.test(sentence.tags[next + 1] ?? '')) return 1;
  return next >= 0 && (tag === 'verb' || tag === 'auxiliary' || tag === 'adverb' || ((tag === 'comma' || tag === 'possessive') && opensClause(sentence, mention))) ? 1 : 0;
}

/** Before a name, what the writer did with that person, and how far it reaches in characters. */
const TOLD = /\b(?:I|We|we) (?:told|asked|called|emailed|phoned|met|visited|interviewed) $/;
const TOLD_REACH = 16;
/** Behind a name, and an aside, what that person was asked, so far in characters. */
const ASKED = /^(?:, [^.,;:“”"]{1,70},)? (?:was|were) asked\b/;
const ASKED_REACH = 90;
/** Behind a name, what that person said. */
const SPEECH = /^['’]s? (?:\p{L}+ ){0,2}(?:statement|speech|remarks|testimony|announcement|comments|address|interview)\b/u;

/** Does the mention open its sentence, or what stands behind a dash or colon? */
function opensClause({ units, tags }: Parsed, { from, end }: Mention): boolean {
  const at = units.findIndex((u) => u.start === from);
  return at === 0 || tags[at - 1] === 'dash' || tags[at - 1] === 'colon' || (tags[at - 1] === 'subordinator' && !/^['’]/.test(units.find((u) => u.start >= end)?.text ?? ''));
}
