import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import { RELATIVES } from '../lexicon/function-words';
import { BODIES, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { mainSubject } from '../sources/main-subject';
import type { Reply } from '../types';

/** Who was asked or answered. */
export interface Party {
  phrase: Phrase;
  status: Reply['status'];
  /** It counts only if the phrase stands for somebody who has been asked: "She replied". */
  refers?: boolean;
  /** What is told was sent to the publisher: "she" is whoever the sentence before is about. */
  toUs?: boolean;
}

/** What a form finds at a place, null where it has nothing to say. */
export type Form = (place: Place) => readonly Party[] | null;

/** What a sentence that asks for comment has in it. */
const REQUEST = /\b(?:for (?:further |additional |more )?(?:comments?|information|clarification|a response|a statement)|(?:to )?request(?:ed|ing)? (?:for )?(?:a )?comments?|requests? for (?:further |additional )?comments?|(?:seeking|sought) comments?|by (?:email|phone)|via (?:e-?mail|phone|x|twitter|facebook|linkedin)|to comment)\b/i;
const REFUSES = /\b(?:(?:would|will) not|wouldn['’]t|won['’]t|(?:did|does|do) not (?:wish|want) to|could not|declined to) (?:be (?:making|issuing|giving) any |make any |discuss|comment|elaborate|answer)/i;
const WITHHOLDS = /\b(?:declined|refused|not (?:\p{L}+ ){0,2}(?:comment|respond|reply|answer|return|discuss|elaborate|confirm|say|speak|know)|(?:would|could|did)n['’]t (?:\p{L}+ )?(?:comment|respond|reply|answer|return|discuss|elaborate|confirm|say|speak))\b/iu;
const NOT = words("not didn't hasn't haven't doesn't don't won't wouldn't couldn't can't cannot wasn't weren't isn't yet neither never failed");
/** What stands between a subject and the verb that tells of the answer, besides auxiliaries and adverbs. */
const BETWEEN = words('to yet failed able');
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

  /** The one whose verb stands at the place, or `n` units behind it; for "it" and "he" in what somebody says, who says it. */
  subject(status: Reply['status'], n = 0, refers = false): Party[] {
    const { units, tags } = this.sentence;
    let at = this.i + n;
    while (at > 0 && (tags[at - 1] === 'auxiliary' || tags[at - 1] === 'adverb' || BETWEEN.has(units[at - 1]?.lower ?? ''))) at--;
    // "who through his office declined"
    for (let from = at - 2; from > 0 && from > at - 5; from--) if (/^(?:through|via)$/.test(units[from]?.lower ?? '') && tags[from + 1] === 'determiner') at = from - (tags[from - 1] === 'comma' ? 1 : 0);
    // "the office and the committee both declined"
    if (at > 1 && /^(?:both|all)$/.test(units[at - 1]?.lower ?? '')) at--;
    const nor = units[0]?.lower === 'neither' ? units.findIndex(({ lower }) => lower === 'nor') : -1;
    // "Neither Smith nor the church"
    if (nor > 1 && nor < at) return [{ from: 1, to: nor }, { from: nor + 1, to: at }].map((phrase) => ({ phrase: { ...phrase, aside: null }, status }));
    const found = subjectBefore(units, tags, at);
    const near = found && RELATIVES.has(units[found.from]?.lower ?? '') ? this.#antecedent(found.from) : found;
    // "The office said it would not comment", "The office said it was late but would not comment"
    // and "a Harbour spokesman said the agency does not comment"
    const its = near !== null && near.from > 0 && near.to === near.from + 2 && units[near.from]?.lower === 'the' && BODIES.has(units[near.to - 1]?.lower ?? '') && units.slice(0, near.from).some(({ lower }) => /^spokes\p{L}+$/u.test(lower));
    const says = !near || its || (tags[near.from] === 'pronoun' && near.from > 0) ? this.sentence.cues.findLast((cue) => cue.to <= (near?.from ?? at) && cue.verb.frames.has('tag')) : undefined;
    const phrase = (says && subjectBefore(units, tags, says.from)) ?? near;
    return phrase && !this.isThing(phrase) ? [{ phrase, status, refers }] : [];
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

  /** Who says what the sentence tells; with `orSubject`, whom the sentence begins with where nobody does. */
  teller(status: Reply['status'], orSubject = false, refers = false): Party[] {
    const { cues } = this.sentence;
    const cue = cues.findLast((c) => c.from <= this.i && c.verb.frames.has('tag') && c.form !== 'ing') ?? cues.find((c) => c.from > this.i && c.verb.frames.has('tag') && c.form !== 'ing');
    if (cue) return this.subject(status, cue.from - this.i, refers);
    const main = orSubject ? mainSubject(this.sentence) : null;
    return main ? [{ phrase: main.phrase, status }] : [];
  }

  /** "Asked by Newsweek whether she knew, the office answered": whose verb comes behind what the sentence opens with; else who says what it tells. */
  opener(status: Reply['status']): Party[] {
    const main = mainSubject(this.sentence);
    return main && main.phrase.from > this.i && this.sentence.tags[main.phrase.from] !== 'pronoun' && !RELATIVES.has(this.sentence.units[main.phrase.from]?.lower ?? '') ? [{ phrase: main.phrase, status }] : this.teller(status, true);
  }

  /** Of "questions to the FAA, which": the FAA. */
  #antecedent(relative: number): Phrase | null {
    const { units, tags } = this.sentence;
    const phrase = nearestSubject(units, tags, relative - (/^(?:comma|dash)$/.test(tags[relative - 1] ?? '') ? 1 : 0));
    const named = phrase ? wholeName(this.sentence, phrase.from) : 0;
    if (phrase && named < phrase.from) return { ...phrase, from: named };
    const to = phrase ? tags.lastIndexOf('to', phrase.to - 1) : -1;
    return phrase && to >= phrase.from ? { ...phrase, from: to + 1 } : phrase;
  }
}

/** "Budget" of "the Office of Management and Budget, which": where the name begins that goes on at `at`; `at` where it begins there. */
function wholeName({ units, tags }: Parsed, at: number): number {
  let from = at;
  while (tags[from] === 'name' && (tags[from - 1] === 'name' || (/^(?:and|of|for)$/.test(units[from - 1]?.lower ?? '') && tags[from - 2] === 'name'))) from -= tags[from - 1] === 'name' ? 1 : 2;
  return from;
}
