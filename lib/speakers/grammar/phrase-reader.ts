import { ALONE, ARTICLES, POSTMODIFIES, TIME_NOUNS } from '../lexicon/function-words';
import { PLACES } from '../lexicon/organisations';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import type { Unit } from '../text/units';
import { startsAside } from './asides';
import type { Phrase } from './phrase';
import { behindQuantity } from './quantities';
import type { Tag } from './tag';

const HEADS = new Set<Tag | undefined>(['name', 'noun', 'number', 'possessive']);
/** Behind one of these a time is the time of what hangs on a phrase. */
const HANGS = new Set<Tag | undefined>(['preposition', 'to', 'participle', 'subordinator']);
/** "Democratic registered voters": participles that stand between an adjective and its noun. */
const STATES_OF_VOTERS = /^(?:registered|elected|pledged|retired|committed|educated|affiliated|convicted|accused)$/;

/**
 * Reads noun phrases from left to right; every position is one in units, and none is read beyond `end`.
 * With `after` the phrase stands behind its cue, and a relative clause in it is over where another clause begins.
 */
export class PhraseReader {
  /** A finite verb has been taken for a participle: then "and" may as well begin another clause. */
  private doubtful = false;

  constructor(private readonly units: readonly Unit[], private readonly tags: readonly Tag[], private readonly end: number, private readonly after = false) {}

  /** The subject that begins at `from` and reaches `end`, with the aside behind it left apart; null where that is no one phrase. */
  subject(from: number): Phrase | null {
    const first = this.phrase(from);
    if (first === null || this.isTime(from, first) || (this.tags[from] === 'number' && first === from + 1 && this.tags[from - 1] === 'comma')) return null;
    const opens = this.tags[from];
    if ((opens === 'ing' || opens === 'participle') && !this.hasRole(from, first)) return null;
    if (first === this.end) return { from, to: this.end, aside: null };
    const mark = this.tags[first];
    const closes = this.tags[this.end - 1];
    // "Smith, a nurse from Dayton, said"; the comma may stand inside quotation marks: "Smith, host of “Morning Talk,” said"
    const asideEnd = closes === 'comma' ? this.end - 1 : this.end;
    if (mark === 'comma' && (closes === 'comma' || closes === 'quote') && first < this.end - 2 && this.tags[first + 1] !== 'name' && startsAside(this.units, this.tags, first + 1, asideEnd)) return { from, to: first, aside: [first + 1, asideEnd] };
    // "Smith, president and CEO of the Restaurant Association said": no comma behind it
    if (mark === 'comma' && closes === 'name' && this.tags[first - 1] === 'name' && this.tags[first + 1] === 'noun' && isRole(this.word(first + 1)) && this.phrase(first + 1) === this.end && this.tags.slice(first, this.end).includes('preposition')) return { from, to: first, aside: [first + 1, this.end] };
    return this.list(first) === this.end ? { from, to: this.end, aside: null } : null;
  }

  /** The end of "A, B and C", of which A ends at `at`; null where no "and" comes. */
  private list(at: number): number | null {
    let commas = 0;
    let i = at;
    for (;;) {
      const comma = this.tags[i] === 'comma';
      if (comma) i++;
      const and = this.joins(i);
      if (!comma && !and) return null;
      const next = this.phrase(i + and);
      if (next === null) return null;
      // "lobbyists and former foes" is read as one
      if (!and && next === this.end) return this.tags.slice(i, next).includes('coordinator') && (commas > 0 || this.tags[this.end + 1] !== 'comma') ? next : null;
      // "…, and Smith said" begins another clause; "the plan, Ann and Bob said, …" has two who speak, not three
      if (and && next === this.end) return (commas === 0 && (comma || this.doubtful)) || (commas === 1 && !comma && this.tags[this.end + 1] === 'comma') ? null : next;
      if (comma && !and) commas++;
      i = next;
    }
  }

  /** How many words join two phrases at `i`: "and", "as well as". */
  private joins(i: number): number {
    if (this.tags[i] === 'coordinator' && this.word(i) !== 'but') return /^(?:even|also)$/.test(this.word(i + 1)) ? 2 : 1;
    return this.word(i) === 'as' && this.word(i + 1) === 'well' && this.word(i + 2) === 'as' ? 3 : 0;
  }

  /** What "and" at `and` joins, where it reaches the end. */
  lastOf(and: number): number | null {
    return this.phrase(and + 1) === this.end ? this.end : null;
  }

  /** The end of a participle with what belongs to it, or of a relative clause, that begins at `i`. */
  clause(i: number): number | null {
    const tag = this.tags[i];
    return tag === 'participle' || tag === 'verb' || tag === 'subordinator' || (tag === 'pronoun' && this.tags[i - 1] === 'noun') ? this.hanging(i) : null;
  }

  /** The end of the noun phrase that begins at `from`, with all that hangs on it. */
  private phrase(from: number): number | null {
    let i = this.head(from);
    while (i !== null && i < this.end) {
      const next: number | null = this.hanging(i);
      if (next === null) return i;
      i = next;
    }
    return i;
  }

  /** The end of what stands in a phrase up to its last noun. */
  private head(from: number): number | null {
    let i = behindQuantity(this.units, this.tags, from, this.end);
    const { tags } = this;
    if (tags[i] === 'pronoun' || (ALONE.has(this.word(i)) && !HEADS.has(tags[i + 1])) || (this.word(i).endsWith('thing') && /^(?:every|any|some|no)thing$/.test(this.word(i)))) return i < this.end ? i + 1 : null;
    if (tags[i] === 'determiner') i++;
    if (tags[i] === 'determiner' && !ARTICLES.has(this.word(i))) i++;
    const start = i;
    let head = -1;
    for (; i < this.end; i++) {
      const tag = tags[i];
      if (HEADS.has(tag)) head = i;
      else if (tag === 'coordinator' && i > start && HEADS.has(tags[i + 1]) && this.word(i) === 'and' && tags[i - 1] === 'noun' && tags[i + 1] === 'noun') continue;
      else if (tag === 'verb' && head === i - 1 && STATES_OF_VOTERS.test(this.word(i)) && tags[i + 1] === 'noun') continue;
      else if (tag === 'ing' || tag === 'participle' || (tag === 'adverb' && i === start)) {
        // "leaked emails", but "emails leaked in May"
        if (head >= 0 && !HEADS.has(tags[i + 1])) break;
        if (head >= 0 && tag !== 'ing') break;
      } else if (tag === 'time' && tags[i + 1] === 'possessive') continue;
      else break;
    }
    if (head < 0) return i > from && start > from && i === start ? start : null;
    return head + 1;
  }

  /** The end of what hangs on the phrase that ends at `i`, or null where nothing does. */
  private hanging(i: number): number | null {
    const { tags, end } = this;
    const tag = tags[i];
    const lower = this.word(i);
    if (tag === 'open') {
      const close = tags.indexOf('close', i);
      return close > 0 && close < end ? close + 1 : null;
    }
    if (tag === 'preposition' && (POSTMODIFIES.has(lower) || lower === 'out')) return this.behindPreposition(i);
    if (lower === 'but' && ALONE.has(this.word(i - 1))) return this.phrase(i + 1);
    // "a study to be published in May"
    if (tag === 'to' && this.word(i + 1) === 'be' && tags[i + 2] === 'verb' && i + 3 < end) return tags[i + 3] === 'time' ? i + 4 : TIME_NOUNS.has(this.word(i + 4)) ? i + 5 : (this.hanging(i + 3) ?? i + 3);
    if (tag === 'to' && i + 1 < end) return tags[i + 1] === 'infinitive' || tags[i + 2] === 'determiner' ? (this.phrase(i + 2) ?? i + 2) : this.phrase(i + 1);
    // "people briefed on the plan", "a poll released Thursday", "lawsuits being considered in Dayton"
    if (tag === 'participle' || tag === 'ing' || (lower === 'being' && tags[i + 1] === 'verb') || (tag === 'verb' && lower.endsWith('ed') && tags[i - 1] === 'noun' && (tags[i + 1] === 'preposition' || tags[i + 1] === 'time'))) {
      if (tag === 'verb') this.doubtful = true;
      let at = i + 1;
      while (at < end && (tags[at] === 'verb' || tags[at] === 'participle' || tags[at] === 'adverb')) at++;
      if (tags[at] === 'preposition' || tags[at] === 'to') return this.hanging(at);
      if (tags[at] === 'time') return at + 1;
      return tag === 'ing' ? this.phrase(at) : at;
    }
    // "people I have spoken with"
    if (tag === 'pronoun' && tags[i - 1] === 'noun' && /^(?:i|we|he|she|they)$/.test(lower) && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary')) return this.relative(i);
    if (tag === 'subordinator' && (lower === 'who' || lower === 'whose' || (lower === 'that' && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary')))) return this.relative(i);
    return null;
  }

  /** "of Dayton, Ohio", "by the Parks and Recreation Department" */
  private behindPreposition(i: number): number | null {
    const { tags } = this;
    if (tags[i + 1] === 'time') return tags[i + 2] === 'number' ? i + 3 : i + 2;
    const to = this.phrase(i + 1);
    if (to === null || tags[i + 1] !== 'name' || tags[to] !== 'comma') return to;
    for (let words = 1; words <= 2; words++) if (PLACES.has(this.units.slice(to + 1, to + 1 + words).map((u) => u.lower).join(' ')) && to + 1 + words <= this.end) return to + 1 + words;
    return to;
  }

  /** "who have run the numbers": up to `end`, if it is one clause. */
  private relative(i: number): number | null {
    let verb = false;
    for (let at = i + 1; at < this.end; at++) {
      const tag = this.tags[at];
      if (tag === 'verb' || tag === 'auxiliary') verb = true;
      if (at > i + 1 && tag === 'subordinator' && this.word(at) !== 'that') return verb && this.after ? at : null;
      if (tag === 'comma' && at > i + 2 && verb && this.tags[at - 1] !== 'pronoun') return at;
      if (tag === 'comma' || tag === 'quote' || tag === 'colon' || tag === 'stop' || tag === 'dash') return null;
    }
    // "the parent who recorded it, Ann Smith, said"
    const object = this.tags[this.end] === 'comma' && /^(?:it|him|them|us|me)$/.test(this.word(this.end - 1));
    return verb && (object || this.tags[this.end - 1] !== 'pronoun') ? this.end : null;
  }

  /** "this week", "two days" */
  private isTime(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (HANGS.has(this.tags[i])) return false;
      if (this.tags[i] === 'time' || TIME_NOUNS.has(this.word(i)) || /^(?:early|late|days|weeks|months|years|hours|minutes)$/.test(this.word(i))) return this.tags[i + 1] !== 'possessive';
    }
    return false;
  }

  private hasRole(from: number, to: number): boolean {
    return this.tags[to - 1] === 'name' || this.units.slice(from, to).some((u) => isRole(u.lower) || isGroup(u.lower) || DOCUMENTS.has(u.lower));
  }

  private word(i: number): string {
    return this.units[i]?.lower ?? '';
  }
}
