import { type Parsed, sentenceIndexAt } from '../cues/parse';
import { mainSubject } from '../sources/main-subject';
import type { Source } from '../sources/found';
import type { Entity, Mention } from './entity';
import type { People } from './people';
import { countBefore, isBefore, lastOf, type Seen } from './seen';
import { withoutBrackets } from './without-brackets';
import { hangsOn } from './phrase-parts';

/** How far back anybody looks: keeps every look-up bounded, whatever the length of the text. */
const MENTIONS = 60;
const SEEN = 40;

/** Who has been named, who has been the subject and who has been speaking, as one reads on. */
export class Discourse {
  /** Who spoke, latest last. */
  readonly spoke: Seen[] = [];
  /** Who was the subject of a sentence's first clause, latest last. */
  readonly subjects: Seen[] = [];
  /** Subjects without a name who are one person ("her husband"), latest last. */
  readonly nameless: Seen[] = [];
  /** Two people who were a sentence's subject together, last. */
  pair: { entities: readonly Entity[]; paragraph: number } | null = null;
  private readonly mainSubjects = new Map<Parsed, Source | null>();

  constructor(
    readonly people: People,
    readonly paragraphs: readonly Parsed[][],
  ) {}

  /** The mentions that begin in `[start, end)` of a paragraph, in order. */
  between(paragraph: number, start: number, end: number): Mention[] {
    const { mentions } = this.people;
    const found: Mention[] = [];
    for (let i = this.indexAt(paragraph, start); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.paragraph !== paragraph || mention.start >= end) break;
      found.push(mention);
    }
    return found;
  }

  /** The mentions before a place, nearest first, back to the paragraph `first`. */
  *before(paragraph: number, at: number, first: number): Generator<Mention> {
    const { mentions } = this.people;
    const from = this.indexAt(paragraph, at) - 1;
    for (let i = from; i >= 0 && i > from - MENTIONS; i--) {
      const mention = mentions[i];
      if (!mention || mention.paragraph < first) return;
      yield mention;
    }
  }

  /** Those who are named before a place and are called so. */
  calledBefore(role: string, paragraph: number, at: number): Entity[] {
    return Array.from(this.before(paragraph, at, 0), ({ entity }) => entity).filter(({ roles }) => roles.has(role));
  }

  /** The first person who is named at or behind a place, and not far behind. */
  personAfter(paragraph: number, at: number): Mention | undefined {
    const from = this.indexAt(paragraph, at);
    return this.people.mentions.slice(from, from + MENTIONS).find(({ entity }) => entity.kind === 'person');
  }

  /** The last person in `list` before a place. */
  lastPerson(list: readonly Seen[], paragraph: number, at: number, not: Entity | null = null): Seen | undefined {
    for (let i = list.length - 1; i >= 0 && i >= list.length - SEEN; i--) {
      const seen = list[i];
      if (seen && seen.entity.kind === 'person' && seen.entity !== not && isBefore(seen, paragraph, at)) return seen;
    }
    return undefined;
  }

  /** Of `list`, those before a place who have no name but are one person ("a passenger"), back to the paragraph `first`; the latest first. */
  *namelessBefore(list: readonly Seen[], paragraph: number, at: number, first: number): Generator<Seen> {
    for (let i = list.length - 1; i >= 0 && i >= list.length - SEEN; i--) {
      const seen = list[i];
      if (!seen || seen.paragraph < first) return;
      if (seen.entity.kind === 'unnamed' && seen.entity.one && isBefore(seen, paragraph, at)) yield seen;
    }
  }

  /** The last one without a name who was called `role` and spoke, or else was a subject, back to the paragraph `first`; with more words of it ("defense official"), who spoke may stand anywhere before. */
  lastCalled(role: string, first: number, whole = role): Entity | undefined {
    const longer = whole.includes(' ') ? lastOf(this.spoke, 0, ({ words }) => words.join(' ').endsWith(` ${whole}`)) : undefined;
    const called = ({ roles }: Entity) => roles.has(role);
    return longer ?? lastOf(this.spoke, first, called) ?? lastOf(this.nameless, first, called);
  }

  /** How many had spoken before a place. */
  spokenBefore(paragraph: number, at: number): number {
    return countBefore(this.spoke, paragraph, at);
  }

  /** What was known when one had read as far as a place: of those seen before it, as many as anybody looks back. */
  asOf(paragraph: number, at: number): Discourse {
    const then = new Discourse(this.people, this.paragraphs);
    for (const [all, known] of [
      [this.spoke, then.spoke],
      [this.subjects, then.subjects],
      [this.nameless, then.nameless],
    ] as const) {
      const count = countBefore(all, paragraph, at);
      known.push(...all.slice(Math.max(0, count - SEEN), count));
    }
    return then;
  }

  sentenceOf(mention: Mention): Parsed | undefined {
    const sentences = this.paragraphs[mention.paragraph];
    return sentences?.[sentenceIndexAt(sentences, mention.start)];
  }

  /** Roughly how many sentences lie between a mention and a place; a paragraph's end counts a little more. */
  distance(mention: Pick<Mention, 'paragraph' | 'start'>, paragraph: number, at: number): number {
    if (mention.paragraph < 0) return paragraph + 2;
    const here = sentenceIndexAt(this.paragraphs[paragraph] ?? [], at);
    const sentences = this.paragraphs[mention.paragraph] ?? [];
    const there = sentenceIndexAt(sentences, mention.start);
    if (mention.paragraph === paragraph) return here - there;
    return here + Math.max(0, sentences.length - there) * 0.6 + (paragraph - mention.paragraph) * 0.7;
  }

  /** Does the mention stand inside a quotation? */
  quoted(mention: Mention): boolean {
    return this.sentenceOf(mention)?.units.some((u) => u.quote !== null && u.start <= mention.start && u.end >= mention.end) ?? false;
  }

  /** The person who is the subject of a sentence, if they are named in it before `at`. */
  subjectOf(sentence: Parsed, at: number): Seen | undefined {
    const phrase = this.mainSubject(sentence)?.phrase;
    const end = phrase && (sentence.units[phrase.to - 1]?.end ?? 0);
    if (!phrase || !end || end >= at) return undefined;
    const start = sentence.units[phrase.from]?.start ?? 0;
    const mention = this.between(sentence.paragraph, start, end).findLast((m) => m.end === end && m.entity.kind === 'person' && !hangsOn(sentence, m));
    return mention && { entity: mention.entity, paragraph: sentence.paragraph, at: start };
  }

  /** The person named by a phrase. */
  nameIn({ sentence, phrase }: Source): Entity | undefined {
    const start = sentence.units[phrase.from]?.start ?? 0;
    const end = sentence.units[phrase.to - 1]?.end ?? 0;
    return this.between(sentence.paragraph, start, end).findLast((m) => m.end === end && m.entity.kind === 'person')?.entity;
  }

  mainSubject(sentence: Parsed): Source | null {
    let source = this.mainSubjects.get(sentence);
    if (source === undefined) {
      source = withoutBrackets(mainSubject(sentence));
      this.mainSubjects.set(sentence, source);
    }
    return source;
  }

  /** The index of the first mention at or after a place. */
  private indexAt(paragraph: number, at: number): number {
    const { mentions } = this.people;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = mentions[middle];
      if (mention && (mention.paragraph < paragraph || (mention.paragraph === paragraph && mention.start < at))) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Can a pronoun stand for this entity? */
export const fits = (entity: Entity, pronoun: string): boolean => entity.kind !== 'organisation' && (entity.pronoun === null || entity.pronoun === pronoun);
