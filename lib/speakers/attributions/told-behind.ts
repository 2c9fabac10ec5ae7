import type { Parsed } from '../cues/parse';
import { subjectBefore } from '../grammar/subject';
import { cueVerb } from '../lexicon/cue-verbs';
import { phraseAfter } from '../sources/phrase-after';
import { isSomebody } from '../sources/somebody';
import { WORDS } from './before-colon';
import { ownerOfWords } from './beside';
import type { Raw } from './raw';

/** `"…" That quote from Smith appeared in 1980.`: the sentence behind a quotation that stands by itself. */
export function toldBehind(sentence: Parsed | undefined): Raw['source'] {
  const said = sentence && (wordsOfWhom(sentence) ?? whatTold(sentence));
  if (said) return said;
  const [first, noun, from] = sentence?.units ?? [];
  if (!sentence || !/^(?:that|this|the)$/.test(first?.lower ?? '') || !/^(?:quote|quotation|line|remark|comment|quip|observation|message)$/.test(noun?.lower ?? '') || !/^(?:from|by|of)$/.test(from?.lower ?? '')) return null;
  const phrase = phraseAfter(sentence, 3);
  return phrase && /^\p{Lu}/u.test(sentence.units[phrase.to - 1]?.text ?? '') ? { sentence, phrase, antecedent: null } : null;
}

/** `That was | the verdict of Smith`: whose word it was. */
function wordOf(sentence: Parsed, at: number): Raw['source'] {
  const { units } = sentence;
  const phrase = units[at]?.lower === 'the' && WORDS.has(units[at + 1]?.lower ?? '') && /^(?:of|from)$/.test(units[at + 2]?.lower ?? '') ? phraseAfter(sentence, at + 3) : null;
  return phrase && { sentence, phrase, antecedent: null };
}

/** `"…" So says Smith, a nurse.`, `"…" Those were the words of Smith.`, `"…" That was Smith's verdict.`: who is named at the end of the sentence behind. */
function wordsOfWhom(sentence: Parsed): Raw['source'] {
  const { units } = sentence;
  const verdict = /^(?:that|this|such)$/.test(units[0]?.lower ?? '') && /^(?:is|was)$/.test(units[1]?.lower ?? '') ? (ownerOfWords(sentence, 2) ?? wordOf(sentence, 2)) : null;
  if (verdict) return verdict;
  const opening = units.slice(0, 6).map(({ lower }) => lower).join(' ');
  const [lead] = /^(?:so (?:says?|said|argues?|argued|wrote|writes)|(?:those|these) (?:are|were) (?:the )?words of|that(?:['’]s| is| was) according to|with (?:that|this|(?:those|these) words) ,) /.exec(`${opening} `) ?? [];
  const phrase = lead ? phraseAfter(sentence, lead.trim().split(' ').length) : null;
  // "With that, the meeting ended": no meeting has said so
  if (phrase && lead?.startsWith('with') && !isSomebody(sentence, phrase) && !/^(?:he|she)$/.test(units[phrase.from]?.lower ?? '')) return null;
  return phrase && { sentence, phrase, antecedent: null };
}

/** `"…" That's what Smith said.`, `"…" That is how Smith sees it.` */
function whatTold(sentence: Parsed): Raw['source'] {
  const { units, tags } = sentence;
  const what = units.findIndex(({ lower }, i) => i < 4 && /^(?:what|how)$/.test(lower));
  if (what < 1 || units[0]?.lower !== 'that') return null;
  const verb = tags.findIndex((tag, i) => i > what && (tag === 'verb' || tag === 'auxiliary'));
  const phrase = verb > what + 1 && verb < what + 8 && cueVerb(units[verb]?.lower ?? '') ? subjectBefore(units, tags, verb, what + 1) : null;
  return phrase && { sentence, phrase, antecedent: null };
}
