import type { Raw } from '../attributions/raw';
import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { isRole } from '../lexicon/roles';
import { OFFICE } from '../lexicon/titles';
import { fold } from '../text/fold';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';
import type { Nameless } from './nameless';
import { joined } from './joint';
import { kinCalled } from './kin';
import { namedLater } from './named-later';
import { formerHolder } from './office-phrases';
import { openingBody } from './opening-body';
import { placeAt } from './places';
import { predicateAt } from './predicates';
import { resolvePronoun } from './pronouns';
import { asCalled, endOfRole, handleIn, nounOf } from './phrase-parts';
import { resolveRole } from './role-phrases';
import type { Seen } from './seen';

/** So near behind a phrase the name stands that is told with it, in characters. */
const NEAR = 50;
/** What somebody says to another, of whom the sentence is as well. */
const ANSWER = /^(?:answer|reply|response|reaction|rebuttal|retort)$/;
/** No title has more words, its article with them. */
const MOST = 7;

/** Reads the text once, as far as each attribution asks for, and notes who is the subject of its sentences. */
export class ReadOn {
  /** The sentence that was read last. */
  #told: Parsed | null = null;
  #next = { paragraph: 0, sentence: 0 };

  constructor(
    private readonly discourse: Discourse,
    private readonly nameless: Nameless,
  ) {}

  /** Reads on to where `raw` stands, noting who is the subject of each sentence on the way. */
  to(raw: Raw): void {
    const { paragraphs } = this.discourse;
    const at = raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0;
    for (; this.#next.paragraph <= raw.paragraph; this.#next = { paragraph: this.#next.paragraph + 1, sentence: 0 }) {
      const sentences = paragraphs[this.#next.paragraph] ?? [];
      for (; this.#next.sentence < sentences.length; this.#next.sentence++) {
        const sentence = sentences[this.#next.sentence];
        if (!sentence) continue;
        if (sentence === raw.source?.sentence || (sentence.paragraph === raw.paragraph && (sentence.units.at(-1)?.end ?? 0) > at)) return;
        this.noteSubject(sentence);
      }
    }
  }

  /** Reads what is behind the last attribution. */
  toEnd(): void {
    const { paragraphs } = this.discourse;
    for (; this.#next.paragraph < paragraphs.length; this.#next = { paragraph: this.#next.paragraph + 1, sentence: 0 }) for (const sentence of (paragraphs[this.#next.paragraph] ?? []).slice(this.#next.sentence)) this.noteSubject(sentence);
  }

  /** Notes who is the subject of a sentence: whom "he" or "she" behind it may mean; and how those are called in it who are no subject. */
  noteSubject(sentence: Parsed): void {
    this.noteCalled(sentence);
    const phrase = this.discourse.mainSubject(sentence)?.phrase;
    if (!phrase) return;
    const { units, paragraph } = sentence;
    const start = units[phrase.from]?.start ?? 0;
    openingBody(this.discourse, sentence)?.called.push({ paragraph, start, text: asCalled(sentence, phrase.from, phrase.to) });
    const two = this.discourse.between(paragraph, start, units[phrase.to - 1]?.end ?? start);
    const both = two.length > 1 ? joined(sentence.text, two, start, units[phrase.to - 1]?.end ?? start).map(({ entity }) => entity) : [];
    if (both.length === 2 && both.every(({ kind }) => kind === 'person')) this.discourse.pair = { entities: both, paragraph };
    const name = this.discourse.subjectOf(sentence, Number.POSITIVE_INFINITY) ?? this.ofWhom(sentence);
    const role = !name && units[phrase.from]?.lower === 'the' && isRole(units[endOfRole(sentence, phrase) - 1]?.lower ?? '');
    // "Smith told deputies …", where two are called so: whoever he is, he is the one who goes on
    const shared = !name && phrase.to - phrase.from === 1 && this.discourse.people.shared.has(fold(units[phrase.from]?.lower ?? '')) ? this.nameless.entity(units[phrase.from]?.text ?? '', 'unnamed') : null;
    const former = name || shared ? null : formerHolder(this.discourse, sentence, phrase, start);
    const entity = name?.entity ?? shared ?? former ?? this.bornAs(sentence, phrase) ?? this.ownerOf(sentence, phrase, start) ?? (role ? resolveRole(this.discourse, sentence, { ...phrase, to: endOfRole(sentence, phrase) }, start, units[0]?.lower === 'according') : null);
    const noted = this.discourse.subjects.at(-1);
    if (entity && noted?.paragraph === paragraph && noted.at === start) return;
    // "the Russian president was asked": how the article calls them, though they say nothing here
    if (entity?.kind === 'person' && (role || former)) entity.called.push({ paragraph, start, text: asCalled(sentence, phrase.from, phrase.to) });
    this.notePredicate(sentence, phrase, entity);
    if (entity) this.discourse.subjects.push({ entity, paragraph, at: start });
    else this.noteNameless(sentence, phrase);
  }

  /** "For Ann Smith, the scene meant standing in the water": whom such a sentence is about. */
  private ofWhom({ units, tags, paragraph }: Parsed): Seen | undefined {
    const to = tags.indexOf('comma');
    if (units[0]?.lower !== 'for' || to < 2 || to > 5 || !tags.slice(1, to).every((tag) => tag === 'name')) return undefined;
    const [start, end] = [units[1]?.start ?? 0, units[to - 1]?.end ?? 0];
    const named = this.discourse.between(paragraph, start, end).find((m) => m.end === end && m.entity.kind === 'person');
    return named && { entity: named.entity, paragraph, at: start };
  }

  /** "Born Ann Smith in 1936, she was …": the article's first person, by whatever name since. */
  private bornAs({ units }: Parsed, phrase: Phrase): Entity | null {
    const pronoun = units[phrase.from]?.lower ?? '';
    if (units[0]?.lower !== 'born' || phrase.to - phrase.from !== 1 || (pronoun !== 'he' && pronoun !== 'she')) return null;
    const first = this.discourse.people.mentions.find(({ paragraph, entity }) => paragraph >= 0 && entity.kind === 'person')?.entity;
    return first && fits(first, pronoun) ? first : null;
  }

  /** "The nominee's support for it": the nominee, of whom a paragraph goes on to tell. */
  private ownerOf(sentence: Parsed, phrase: Phrase, start: number): Entity | null {
    const { units, tags } = sentence;
    const to = tags.indexOf('possessive', phrase.from);
    // "Smith's answer was swift."
    if (to === phrase.to - 2 && ANSWER.test(units[phrase.to - 1]?.lower ?? '')) return this.discourse.between(sentence.paragraph, start, units[to]?.start ?? start).at(-1)?.entity ?? null;
    if (sentence.index > 0 || units[phrase.from]?.lower !== 'the' || to < 0 || to >= phrase.to || !isRole(units[to - 1]?.lower ?? '')) return null;
    // "the nominee's spokesman" is another
    return isRole(units[phrase.to - 1]?.lower ?? '') ? null : resolveRole(this.discourse, sentence, { from: phrase.from, to, aside: null }, start, true);
  }

  /** "Smith is a nurse from Dayton", "She is an executive of the firm" */
  private notePredicate(sentence: Parsed, phrase: Phrase, subject: Entity | null): void {
    const told = predicateAt(sentence, phrase.to);
    if (!told) return;
    const { units, paragraph } = sentence;
    const first = units[phrase.from];
    const pronoun = phrase.to - phrase.from === 1 && first && /^(?:he|she)$/.test(first.lower) ? first : null;
    const entity = pronoun ? resolvePronoun(this.discourse, pronoun.lower, paragraph, pronoun.start, new Set()) : subject;
    if (entity?.kind === 'person') entity.called.push({ paragraph, start: units[told[0]]?.start ?? 0, text: wordsOf(sentence, ...told), tells: true });
  }

  /** "She thanked the British prime minister": where one of the article has that title, and nobody else. */
  private noteCalled(sentence: Parsed): void {
    if (sentence === this.#told) return;
    this.#told = sentence;
    const { units, tags, paragraph } = sentence;
    for (let from = 1; from < units.length - 1; from++) {
      if (units[from]?.lower !== 'the') continue;
      let to = from + 1;
      while (to < from + MOST && (tags[to] === 'noun' || tags[to] === 'name')) to++;
      // "the senator from Ohio"
      const place = to === from + 2 && units[to]?.lower === 'from' && tags[to - 1] === 'noun' && isRole(units[to - 1]?.lower ?? '') ? placeAt(units, to + 1) : null;
      if (place) {
        const start = units[from]?.start ?? 0;
        const holder = resolveRole(this.discourse, sentence, { from, to, aside: null }, start, true);
        const role = units[to - 1]?.lower ?? '';
        // where another is called a senator too, it must be told that this one is Ohio's
        const only = holder && !this.discourse.calledBefore(OFFICE[role] ?? role, paragraph, start).some((other) => other !== holder);
        if (holder?.kind === 'person' && (only || holder.roles.has(place.place))) holder.called.push({ paragraph, start, text: asCalled(sentence, from, place.end) });
        continue;
      }
      // "the governor" tells nothing that the title has not told
      if (to < from + 3 || tags[to - 1] !== 'noun' || !isRole(units[to - 1]?.lower ?? '') || /^(?:of|for|from|in|at|who|and|that)$/.test(units[to]?.lower ?? '') || tags[to] === 'name') continue;
      const start = units[from]?.start ?? 0;
      const entity = resolveRole(this.discourse, sentence, { from, to, aside: null }, start, true);
      if (entity?.kind === 'person') entity.called.push({ paragraph, start, text: asCalled(sentence, from, to) });
    }
  }

  /** "A colleague was placed on leave", "Her husband shook his head": somebody without a name. */
  private noteNameless(sentence: Parsed, phrase: Phrase): void {
    const { units, text, paragraph } = sentence;
    const at = nounOf(sentence, phrase.from, phrase.to);
    const head = units[at]?.lower ?? '';
    const start = units[phrase.from]?.start ?? 0;
    // "User @ann_smith gave a tip. … the user"
    const handle = handleIn(sentence, phrase);
    if (handle) {
      return void this.discourse.nameless.push({ entity: this.nameless.signing(handle), paragraph, at: start });
    }
    const own = /^(?:my|his|her|their)$/.test(units[phrase.from]?.lower ?? '') && /(?:er|or|ist|ian)$/.test(head);
    if (!(isRole(head) || own) || sentence.tags[at] !== 'noun' || !/^(?:an?|one|my|his|her|their)$/.test(units[phrase.from]?.lower ?? '')) return;
    const end = units[phrase.to - 1]?.end ?? start;
    // "Her older son, 12-year-old Max, was out"
    const named = this.discourse.between(paragraph, end, end + NEAR).find((m) => m.entity.kind === 'person' && /^, (?:[\p{L}\d-]+ ){0,4}$/u.test(text.slice(end, m.from)) && text.charAt(m.end) === ',');
    if (named) return void this.discourse.subjects.push({ entity: named.entity, paragraph, at: start });
    // "His daughter dropped it", where she has a name
    const kin = phrase.to - phrase.from === 2 && /^(?:his|her|their)$/.test(units[phrase.from]?.lower ?? '') ? kinCalled(this.discourse, head, paragraph, start) : null;
    if (kin) return void this.discourse.subjects.push({ entity: kin, paragraph, at: start });
    const later = namedLater(this.discourse, sentence, phrase, head);
    if (later) {
      later.called.push({ paragraph, start, text: asCalled(sentence, phrase.from, phrase.to) });
      return void this.discourse.subjects.push({ entity: later, paragraph, at: start });
    }
    const entity = this.nameless.entity(text.slice(start, end), 'unnamed', head);
    const noted = this.discourse.nameless.at(-1);
    if (entity.one && !(noted?.paragraph === paragraph && noted.at === start)) this.discourse.nameless.push({ entity, paragraph, at: start });
  }
}
