import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { isRole } from '../lexicon/roles';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import { joined } from './joint';
import type { Phrases } from './phrases';
import { subjectForm } from './pronoun-words';
import { resolvePronoun } from './pronouns';
import { resolveRole } from './role-phrases';

/** Whom a phrase anywhere in the text means, source or not: asked once the whole text has been read. */
export class ReferenceResolver {
  constructor(
    private readonly discourse: Discourse,
    private readonly phrases: Phrases,
  ) {}

  /** The body that is called "the …" at `at` (UTF-16 code units) of a sentence, `noun` being the word for it; null where that is not clear. */
  bodyCalled(noun: string, sentence: Parsed, at: number): Entity | null {
    return this.phrases.bodyCalled(noun, sentence, at);
  }

  /** Those whom "and" joins between `start` and `end` (UTF-16 code units) of a sentence's text, people by their full names and others as they are written there; nobody where that is one name. */
  joined({ paragraph, text }: Parsed, start: number, end: number): string[] {
    return joined(text, this.discourse.between(paragraph, start, end), start, end).map(({ entity, start: from, end: to }) => (entity.kind === 'person' ? entity.name : text.slice(from, to)));
  }

  /** The one person whom a phrase names ("Mr. Bell") or stands for ("she", "the senator"), or whose it says something is ("his"); null where that is not clear. */
  personIn(sentence: Parsed, { from, to }: Pick<Phrase, 'from' | 'to'>): Entity | null {
    const { units, paragraph } = sentence;
    const start = units[from]?.start ?? 0;
    const end = units[to - 1]?.end ?? start;
    const named = this.discourse.between(paragraph, start, end).find((m) => m.from === start && m.end === end);
    if (named) return named.entity.kind === 'person' ? named.entity : null;
    const first = units[from]?.lower ?? '';
    const pronoun = subjectForm(first);
    const known = this.discourse.asOf(paragraph, start);
    if (to - from === 1 && (pronoun === 'he' || pronoun === 'she')) return resolvePronoun(known, pronoun, paragraph, start, new Set());
    // "the office of the attorney general" is nobody
    const plain = first === 'the' && to - from > 1 && !units.slice(from, to).some(({ lower, kind }) => lower === 'of' || kind === 'possessive');
    const role = plain && isRole(units[to - 1]?.lower ?? '') ? resolveRole(known, sentence, { from, to, aside: null }, start, true) : null;
    return role?.kind === 'person' ? role : null;
  }
}
