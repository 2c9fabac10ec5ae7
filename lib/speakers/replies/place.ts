import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';

/** What a sentence that asks for comment has in it. */
const REQUEST = /\b(?:for (?:further |additional |more )?(?:comments?|information|clarification|a response|a statement)|(?:to )?request(?:ed|ing)? (?:for )?(?:a )?comments?|requests? for (?:further |additional )?comments?|(?:seeking|sought) comments?|by (?:email|phone)|via (?:e-?mail|phone|x|twitter|facebook|linkedin)|to comment)\b/i;
const REFUSES = /\b(?:(?:would|will) not|wouldn['’]t|won['’]t|(?:did|does|do) not (?:wish|want) to|could not|declined to) (?:be (?:making|issuing|giving) any |make any |discuss|comment|elaborate|answer)/i;
const WITHHOLDS = /\b(?:declined|refused|not (?:\p{L}+ ){0,2}(?:comment|respond|reply|answer|return|discuss|elaborate|confirm|say|speak|know)|(?:would|could|did)n['’]t (?:\p{L}+ )?(?:comment|respond|reply|answer|return|discuss|elaborate|confirm|say|speak))\b/iu;
const NOT = words("not didn't hasn't haven't doesn't don't won't wouldn't couldn't can't cannot wasn't weren't isn't yet neither never failed");
/** What is reached, and not asked. */
const THINGS = words('line lines areas roads deal agreement verdict settlement consensus compromise conclusion decision accord truce ceasefire target goal');
const MESSAGES = /^(?:requests|calls?|messages?|emails?|e-mails?|voicemails?|texts?|letters?)$/;
/** How far before a verb its negation stands, in units. */
const NEAR = 5;
/** How far behind "reached by phone" it is told what came of it, in units. */
const ANSWER = 25;

/** A word of a sentence, at which something may be told of a request. */
export class Place {
  /** The word's place in units. */
  i = 0;
  #asks: boolean | undefined;

  /** @param isBody is a phrase an organisation's name? @param awaited has somebody been asked, in the sentence before or earlier in this one? */
  constructor(readonly sentence: Parsed, readonly isBody: (phrase: Phrase) => boolean, readonly awaited: () => boolean) {}

  /** The word `n` units behind the place, in lower case. */
  word(n = 0): string {
    return this.sentence.units[this.i + n]?.lower ?? '';
  }

  /** The article's words from unit `from` up to unit `to`, both counted from the place. */
  text(from: number, to: number): string {
    const { units, text } = this.sentence;
    return text.slice(units[Math.max(0, this.i + from)]?.start ?? 0, units[Math.min(units.length, this.i + to) - 1]?.end ?? 0);
  }

  /** Does one of `[from, to)`, counted from the place, match? */
  some(from: number, to: number, test: RegExp): boolean {
    for (let n = from; n < to; n++) if (test.test(this.word(n))) return true;
    return false;
  }

  /** Does the sentence speak of a request for comment? */
  get asks(): boolean {
    const { units } = this.sentence;
    return (this.#asks ??= REQUEST.test(this.text(-this.i, units.length)));
  }

  /** "Newsweek", "this publication" or "us", and not "US", `n` units behind the place. */
  isPublisher(n: number): boolean {
    return this.word(n) === 'newsweek' || (this.word(n) === 'this' && /^(?:publication|outlet)$/.test(this.word(n + 1))) || this.sentence.units[this.i + n]?.text === 'us';
  }

  /** Is the publisher the one who does it? "Newsweek has also contacted", "We reached out" */
  get byNewsroom(): boolean {
    return this.some(-4, 0, /^(?:newsweek|we)$/);
  }

  /** Does the sentence begin with what was sent or left: "calls", "a message seeking comment"? */
  get ofMessages(): boolean {
    const { units, tags } = this.sentence;
    const at = units.slice(0, 4).findIndex(({ lower }) => MESSAGES.test(lower));
    if (at < 0 || (tags[at] !== 'noun' && units[at - 1]?.lower !== 'phone')) return false;
    return units.slice(0, at).every(({ lower }, i) => tags[i] === 'number' || /^(?:an?|the|phone|email|repeated|multiple|several)$/.test(lower));
  }

  /** Does "not" or its like stand before the place, in the same clause? */
  get negated(): boolean {
    for (let n = -1; n >= -NEAR; n--) {
      if (NOT.has(this.word(n))) return true;
      if (/^(?:comma|quote|colon)$/.test(this.sentence.tags[this.i + n] ?? '')) return false;
    }
    return false;
  }

  /** "said in an email that it would not discuss the matter"; but who "confirmed it but would not discuss it" has answered. */
  get refuses(): boolean {
    return REFUSES.test(this.text(1, ANSWER)) && !this.some(-ANSWER, ANSWER, /^but$/);
  }

  /** Is it told behind the place that who was reached gave no answer? */
  get withholds(): boolean {
    return WITHHOLDS.test(this.text(1, ANSWER));
  }

  /** "A deal could not be reached": nobody who can be asked. */
  isThing({ from, to }: Phrase): boolean {
    return this.sentence.units.slice(from, to).some(({ lower, text }) => text === lower && THINGS.has(lower));
  }

  /** Somebody with a name, a role or an office, and not "a mark", which may not have been reached either. */
  canAnswer({ from, to }: Phrase): boolean {
    const { units, tags } = this.sentence;
    return tags[from] === 'pronoun' || units.slice(from, to).some(({ lower, text, kind }, i) => (text !== lower && tags[from + i] !== 'determiner') || kind === 'possessive' || isRole(lower) || BODIES.has(lower));
  }
}
