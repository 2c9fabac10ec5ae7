import type { Cue } from '../cues/cue';
import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { isNewsroomAt, isPublisherAt } from '../lexicon/publisher';
import { BODIES, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { REFUSES, REQUEST, REQUESTS, WITHHOLDS } from './wording';

/** `was "safe" | and would not`: what was told before it was refused to tell more. */
const ALSO = /["“”]/;
const NO_MORE = / and (?:would not|wouldn['’]t|declined|could not)\b/;
/** What is reached, and not asked. */
const THINGS = words('line lines areas roads deal agreement verdict settlement consensus compromise conclusion decision accord truce ceasefire target goal');
const MESSAGES = /^(?:requests|calls?|messages?|emails?|e-mails?|voicemails?|texts?|letters?)$/;
/** How far behind "reached by phone" it is told what came of it, in units. */
const OUTCOME = 25;
/** How far before "contacted" it is told who did, in units. */
const DOES = 4;
/** Within so many units a sentence begins with what was sent. */
const BEGINS = 4;

/** "said", and not "saying" */
const tells = ({ verb, form }: Cue): boolean => verb.frames.has('tag') && form !== 'ing';

/** A word of a sentence, at which something may be told of a request. */
export class Place {
  /** The word's place in units. */
  i = 0;
  #asks: boolean | undefined;

  /** @param isBody is a phrase an organisation's name? @param awaited has somebody been asked, in the sentence before or earlier in this one? */
  constructor(readonly sentence: Parsed, readonly isBody: (phrase: Phrase) => boolean, readonly awaited: () => boolean) {}

  /** The word `n` units behind the place, in lower case. */
  word(n = 0): string {
    const at = this.i + n;
    return at < 0 ? '' : (this.sentence.units[at]?.lower ?? '');
  }

  /** The article's words from unit `from` up to unit `to`, both counted from the place; none behind the sentence's end. */
  text(from: number, to: number): string {
    const begin = Math.max(0, this.i + from);
    const end = Math.min(this.sentence.units.length, this.i + to);
    return begin < end ? wordsOf(this.sentence, begin, end) : '';
  }

  /** Does one of `[from, to)`, counted from the place, match? */
  some(from: number, to: number, test: RegExp): boolean {
    for (let n = from; n < to; n++) if (test.test(this.word(n))) return true;
    return false;
  }

  /** The verb that tells what stands before unit `end`, or at the place: the nearest, as each clause has its own ("Smith said it was late, and Jones | said in a statement"). */
  tellingCue(end = this.i + 1): Cue | undefined {
    return this.sentence.cues.findLast((cue) => cue.from < end && tells(cue));
  }

  /** The same behind the place: "In a statement, Smith | said". */
  tellingCueBehind(): Cue | undefined {
    return this.sentence.cues.find((cue) => cue.from > this.i && tells(cue));
  }

  /** Does the sentence speak of a request for comment? */
  get asks(): boolean {
    const { units } = this.sentence;
    return (this.#asks ??= REQUEST.test(this.text(-this.i, units.length)));
  }

  /** Does the publisher stand `n` units behind the place? */
  isPublisher(n: number): boolean {
    return isPublisherAt(this.sentence.units, this.i + n);
  }

  /** Does the publisher stand in `[from, to)`, counted from the place? */
  tellsUs(from: number, to: number): boolean {
    for (let n = from; n < to; n++) if (this.isPublisher(n)) return true;
    return false;
  }

  /** Is a request, or the publisher, told of in `[from, to)`: "to a request for comment", "to Newsweek"? */
  isToUs(from: number, to: number): boolean {
    return this.isToRequest(from, to) || this.tellsUs(from, to);
  }

  /** And a request alone: "to questions"? */
  isToRequest(from: number, to: number): boolean {
    return REQUESTS.test(this.text(from, to));
  }

  /** Does the publisher stand `n` units behind the place as the one who does something? */
  isNewsroom(n: number): boolean {
    return isNewsroomAt(this.sentence.units, this.i + n);
  }

  /** Is the publisher the one who does it? "Newsweek has also contacted", "We reached out" */
  get byNewsroom(): boolean {
    for (let n = -DOES; n < 0; n++) if (this.isNewsroom(n)) return true;
    return false;
  }

  /** Does the sentence begin with what was sent or left: "calls", "a message seeking comment"? */
  get ofMessages(): boolean {
    const { units, tags } = this.sentence;
    const at = units.slice(0, BEGINS).findIndex(({ lower }) => MESSAGES.test(lower));
    if (at < 0 || (tags[at] !== 'noun' && units[at - 1]?.lower !== 'phone')) return false;
    return units.slice(0, at).every(({ lower }, i) => tags[i] === 'number' || /^(?:an?|the|phone|email|repeated|multiple|several)$/.test(lower));
  }

  /** "said in an email that it would not discuss the matter"; but who "confirmed it but would not discuss it" has answered. */
  get refuses(): boolean {
    const told = this.text(1, OUTCOME);
    // nor has who told us "…" and would not say more
    return REFUSES.test(told) && !(ALSO.test(told) && NO_MORE.test(told.slice(told.search(ALSO)))) && !this.some(-OUTCOME, OUTCOME, /^but$/);
  }

  /** Is it told behind the place that who was reached gave no answer? */
  get withholds(): boolean {
    return WITHHOLDS.test(this.text(1, OUTCOME));
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
