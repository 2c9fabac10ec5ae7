import type { Complement } from '../content/behind';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Tag } from '../grammar/tag';

/** A cue verb with its subject and what follows it, `[from, to)`. All places are in units of the sentence. */
export interface Use extends Complement {
  sentence: Parsed;
  units: Parsed['units'];
  tags: readonly Tag[];
  cue: Cue;
  /** The subject, where it stands in the sentence. */
  phrase: Phrase | null;
  /** The tag of the first unit that follows. */
  first: Tag | undefined;
  /** Nothing that follows shows that words are told: no "that", no colon, no quotation. */
  wordless: boolean;
  /** Nor does an infinitive: "vowed to leave" tells what was said. */
  bare: boolean;
  /** There is a quotation in what follows. */
  quotes: boolean;
  /** The word at unit `i`, in lower case; '' where none is. */
  word: (i: number) => string;
  /** Does `word` stand in what follows, at unit `at` or behind it? */
  has: (word: string, at?: number) => boolean;
}

/** Does a verb mean something else in this use of it than to say, think or judge? */
export type Sense = (use: Use) => boolean;

/** By lemma, what tells that the verb means something else. */
export type Senses = Readonly<Record<string, Sense>>;

/** What the rules about single verbs look at. `complement`: what follows the cue; `phrase`: its subject, where it stands in the sentence. */
export function useOf(sentence: Parsed, cue: Cue, complement: Complement, phrase: Phrase | null): Use {
  const { units, tags } = sentence;
  const { from, to, that, pending } = complement;
  const first = tags[from];
  let quotes = false;
  for (let i = from; i < to && !quotes; i++) quotes = Boolean(units[i]?.quote);
  const wordless = that === null && !pending && !quotes;
  return {
    from,
    to,
    that,
    pending,
    sentence,
    units,
    tags,
    cue,
    phrase,
    first,
    quotes,
    wordless,
    bare: wordless && first !== 'to',
    word: (i) => units[i]?.lower ?? '',
    has: (word, at = from) => units.slice(at, to).some((u) => u.lower === word),
  };
}
