import type { Complement } from '../content/behind';
import { complementOf } from '../content/complement';
import { followingQuote } from '../content/tag-content';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { RELATIVES } from '../lexicon/function-words';
import type { Found, Source } from '../sources/found';
import { chars, quotesIn, spanOf } from '../text/units';
import type { Raw } from './raw';
import { utters } from './share-quotes';

/** A cue with its subject and what follows them. All places are in units of the sentence. */
export interface Telling extends Found {
  sentence: Parsed;
  cue: Cue;
  /** Who speaks by the cue before. */
  previous: Source | null;
  /** The subject, where it stands in the sentence. */
  phrase: Phrase | null;
  /** The subject stands in the sentence, and is not the one of the cue before. */
  own: boolean;
  /** It is no word that stands for another: "the talks, which began in May, are over" names the talks. */
  named: boolean;
  /** The tag, subject and verb, is `[begins, after)`. */
  begins: number;
  after: number;
  complement: Complement | null;
}

/** Puts together what stands around `cue`. `found`: its subject; `phrase`: that, where it stands in the sentence; `previous`: who speaks by the cue before. */
export function tellingOf(sentence: Parsed, cue: Cue, found: Found, phrase: Phrase | null, previous: Source | null): Telling {
  const { units, tags, cues } = sentence;
  const { source, behind } = found;
  const own = phrase !== null && source !== previous;
  const after = behind && phrase ? (phrase.aside?.[1] ?? phrase.to) : cue.to;
  return {
    sentence,
    cue,
    source,
    behind,
    previous,
    phrase,
    own,
    named: phrase !== null && !RELATIVES.has(units[phrase.from]?.lower ?? ''),
    begins: own && !behind ? phrase.from : cue.from,
    after,
    complement: behind ? followingQuote(sentence, cue, after) : complementOf(sentence, tags, cue, cues),
  };
}

/** What a cue attributes by `rule`: the parts of its content, in units of the sentence. */
export const rawOf = ({ sentence: { paragraph, units }, cue, source }: Telling, rule: string, parts: readonly [number, number][]): Raw => ({
  paragraph,
  content: parts.flatMap((part) => chars(units, ...part)),
  quoted: parts.flatMap((part) => quotesIn(units, ...part)),
  cue: spanOf(units, cue.from, cue.to),
  lemma: cue.verb.lemma,
  source: cue.passive ? null : source,
  carried: null,
  within: null,
  rule,
  utters: utters(cue),
});
