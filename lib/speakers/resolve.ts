import { fold } from './fold';
import { countryOfDemonym } from './lexicon/demonyms';
import { DETERMINERS, POSTMODIFIES } from './lexicon/function-words';
import { DOCUMENTS, isGroup, isRole } from './lexicon/roles';
import { HE_TITLES, OFFICE, SHE_TITLES } from './lexicon/titles';
import type { Entity, Mention, People, Pronoun } from './people';
import { mainSubject } from './carry';
import type { Raw } from './raw';
import { type Parsed, sentenceAt } from './parse';
import type { Phrase } from './subject';

/** A raw attribution with its speaker, if it is clear who that is. */
export interface Resolved {
  raw: Raw;
  entity: Entity | null;
  /** How the article calls the speaker here, if in other words than the name. */
  alias: string | null;
  why: string;
}

/** Resolves the source of each attribution, in the order of the text: pronouns and role phrases look back at who was there before. */
export class Resolver {
  private readonly unnamed = new Map<string, Entity>();
  private readonly done = new Map<Raw, Resolved>();
  private readonly byParagraph = new Map<number, Mention[]>();
  /** Who spoke, latest last. */
  private readonly spoke: { entity: Entity; paragraph: number; at: number }[] = [];

  constructor(
    private readonly people: People,
    private readonly paragraphs: readonly Parsed[][],
  ) {
    for (const mention of people.mentions) {
      const list = this.byParagraph.get(mention.paragraph);
      if (list) list.push(mention);
      else this.byParagraph.set(mention.paragraph, [mention]);
    }
  }

  resolve(raw: Raw): Resolved {
    this.observe(raw);
    const before = raw.carried ? this.done.get(raw.carried) : undefined;
    const resolved: Resolved = before && !raw.source ? { raw, entity: before.entity, alias: null, why: raw.rule } : this.fromSource(raw);
    this.done.set(raw, resolved);
    if (resolved.entity && !raw.within) this.spoke.push({ entity: resolved.entity, paragraph: raw.paragraph, at: raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0 });
    return resolved;
  }

  /** Reads on to where `raw` stands, noting who is the subject of each sentence on the way. */
  private observe(raw: Raw): void {
    const until = raw.source?.sentence ?? null;
    const at = raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0;
    for (; this.next.paragraph <= raw.paragraph; this.next = { paragraph: this.next.paragraph + 1, sentence: 0 }) {
      const sentences = this.paragraphs[this.next.paragraph] ?? [];
      for (; this.next.sentence < sentences.length; this.next.sentence++) {
        const sentence = sentences[this.next.sentence];
        if (!sentence) continue;
        if (sentence === until || (sentence.paragraph === raw.paragraph && (sentence.units.at(-1)?.end ?? 0) > at)) return;
        this.observeSentence(sentence);
      }
    }
  }
  private next = { paragraph: 0, sentence: 0 };

  private observeSentence(sentence: Parsed): void {
    const phrase = mainSubject(sentence)?.phrase;
    if (!phrase) return;
    const { units, paragraph } = sentence;
    const start = units[phrase.from]?.start ?? 0;
    const end = units[phrase.to - 1]?.end ?? 0;
    const named = (this.byParagraph.get(paragraph) ?? []).findLast((m) => m.start >= start && m.end === end && m.entity.kind === 'person');
    const head = units[phrase.to - 1]?.lower ?? '';
    const entity = named?.entity ?? (units[phrase.from]?.lower === 'the' && isRole(head) ? this.role(sentence, phrase, head, start) : null);
    if (entity) this.subjects.push({ entity, paragraph, at: start });
  }
  private readonly subjects: { entity: Entity; paragraph: number; at: number }[] = [];

  private fromSource(raw: Raw): Resolved {
    const { source } = raw;
    if (!source) {
      // "was asked": by the one interviewer, if the article names one
      const askers = raw.lemma === 'ask' ? this.people.entities.filter((e) => e.roles.has('interviewer') || e.roles.has('moderator') || e.roles.has('host')) : [];
      const asker = askers.length === 1 ? (askers[0] ?? null) : null;
      return { raw, entity: asker, alias: null, why: asker ? `asked by the interviewer, ${asker.name}` : 'no source in the sentence' };
    }
    const phrase = source.antecedent ?? source.phrase;
    const { units } = source.sentence;
    const first = units[phrase.from];
    if (!first) return { raw, entity: null, alias: null, why: 'no source in the sentence' };
    if (first.quote && phrase.to - phrase.from === 1) {
      const text = first.text.replace(/^["“”'‘]|[,.]?["“”'’]$/g, '').replace(/[,.]$/, '');
      return { raw, entity: this.group(text, 'person'), alias: null, why: 'named in quotation marks' };
    }
    if (phrase.to - phrase.from === 1 && /^(?:he|she|they|it|we|i|you|who|this|that|which|these|those|his|her|their|its)$/.test(first.lower)) {
      const word = SUBJECT[first.lower] ?? first.lower;
      // "Smith said he thinks": inside reported words the speaker comes first
      const outer = raw.within ? this.done.get(raw.within)?.entity : null;
      // "was asked what he thought": he is not the one who asks
      const asked = raw.within?.lemma === 'ask' && raw.within.source === null;
      const entity = !raw.quoting && !asked && outer?.kind === 'person' && (word === 'he' || word === 'she') && fits(outer, word) ? outer : this.pronoun(word, source.sentence, first.start, raw.quoting || asked ? (outer ?? null) : null);
      return { raw, entity, alias: null, why: entity ? `"${first.text}" is ${entity.name}` : `"${first.text}" could be more than one, or nobody` };
    }
    return this.phrase(raw, source.sentence, phrase);
  }

  private phrase(raw: Raw, sentence: Parsed, phrase: Phrase): Resolved {
    const { units, text, paragraph } = sentence;
    const start = units[phrase.from]?.start ?? 0;
    // "Smith's", "Smith himself"
    const possessive = units[phrase.to - 1]?.kind === 'possessive' || /^(?:himself|herself|itself|themselves)$/.test(units[phrase.to - 1]?.lower ?? '') ? 1 : 0;
    const end = units[phrase.to - 1 - possessive]?.end ?? start;
    const whole = text.slice(start, end);
    const inside = (this.byParagraph.get(paragraph) ?? []).filter((m) => m.start >= start && m.end <= end);
    const headEnd = this.headEnd(sentence, { ...phrase, to: phrase.to - possessive }, inside);
    const named = inside.findLast((m) => m.end === headEnd);
    if (named) return { raw, entity: named.entity, alias: whole === named.entity.name ? null : text.slice(named.from >= start ? named.from : named.start, named.end), why: `named: ${named.entity.name}` };
    const both = inside.find((m) => units.some((u) => u.start === m.end + 1 && u.lower === 'and' && u.end < headEnd));
    if (both && units[phrase.from]?.start === both.from) return { raw, entity: both.entity, alias: null, why: 'the first of two' };
    const head = units.findLast((u) => u.end <= headEnd && u.start >= start);
    const lower = head?.lower ?? '';
    const definite = units[phrase.from]?.lower === 'the' || units[phrase.from]?.lower === 'this';
    if (definite && isRole(lower) && headEnd === end) {
      const entity = this.role(sentence, phrase, lower, start);
      if (entity) return { raw, entity, alias: whole, why: `"${whole}" is ${entity.name}` };
    }
    return { raw, entity: this.group(whole, 'unnamed'), alias: null, why: 'a source without a name' };
  }

  /** Where the head of the phrase ends: before "of …", "for …", unless that belongs to a name. */
  private headEnd({ units, tags }: Parsed, phrase: Phrase, inside: readonly Mention[]): number {
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      const unit = units[i];
      if (!unit) break;
      const joins = (tags[i] === 'preposition' && POSTMODIFIES.has(unit.lower)) || tags[i] === 'to' || tags[i] === 'ing' || tags[i] === 'participle' || tags[i] === 'open' || (tags[i] === 'adverb' && i > phrase.from + 1);
      if (joins && !inside.some((m) => m.start <= unit.start && unit.end <= m.end)) return units[i - 1]?.end ?? 0;
    }
    return units[phrase.to - 1]?.end ?? 0;
  }

  private group(text: string, kind: Entity['kind']): Entity {
    const key = fold(text).split(' ').filter((word) => !DETERMINERS.has(word)).join(' ') || fold(text);
    const known = this.unnamed.get(key);
    if (known) return known;
    const person = kind === 'person' ? this.people.entities.find((e) => fold(e.name) === fold(text)) : undefined;
    const entity: Entity = person ?? { name: text, kind, words: key.split(' '), pronoun: null, roles: new Set(), mentions: [] };
    this.unnamed.set(key, entity);
    return entity;
  }

  /** `not`: who speaks these words, and so is no "he" in them. */
  private pronoun(word: string, sentence: Parsed, at: number, not: Entity | null = null): Entity | null {
    const { paragraph } = sentence;
    if (word === 'they' || word === 'it' || word === 'these' || word === 'those') {
      const last = this.spoke.findLast((s) => s.entity.kind !== 'person' && s.paragraph >= paragraph - 1);
      return last?.entity ?? null;
    }
    if (word !== 'he' && word !== 'she') return null;
    const scores = new Map<Entity, number>();
    const add = (entity: Entity, score: number) => {
      if (entity === not || !fits(entity, word)) return;
      scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score + (entity.pronoun === word ? 0.5 : 0)));
    };
    for (let p = paragraph; p >= Math.max(-1, paragraph - 3); p--) {
      for (const mention of this.byParagraph.get(p) ?? []) {
        if (p === paragraph && mention.start >= at) break;
        const quoted = this.quoted(mention);
        const distance = this.sentencesBetween(mention, paragraph, at);
        add(mention.entity, -distance + (this.opensSentence(mention) ? 1.6 : this.isSubject(mention) ? 0.8 : 0) - (quoted ? 2 : 0));
      }
    }
    const last = this.spoke.findLast((s) => (s.paragraph < paragraph || s.at < at) && s.entity.kind === 'person');
    if (last && last.paragraph >= paragraph - 3) add(last.entity, 0.8 - (paragraph - last.paragraph) * 0.7);
    const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
    return ranked[0]?.[0] ?? null;
  }

  private sentenceIndexAt(paragraph: number, at: number): number {
    const sentences = this.paragraphs[paragraph] ?? [];
    const i = sentences.findIndex((s) => (s.units.at(-1)?.end ?? 0) > at);
    return i < 0 ? sentences.length - 1 : i;
  }
  private sentencesBetween(mention: Mention, paragraph: number, at: number): number {
    if (mention.paragraph < 0) return paragraph + 2;
    const here = this.sentenceIndexAt(paragraph, at);
    const there = this.sentenceIndexAt(mention.paragraph, mention.start);
    if (mention.paragraph === paragraph) return here - there;
    return here + Math.max(0, (this.paragraphs[mention.paragraph]?.length ?? 1) - there) * 0.6 + (paragraph - mention.paragraph) * 0.7;
  }
  private quoted(mention: Mention): boolean {
    return (this.paragraphs[mention.paragraph] ?? []).some((s) => s.units.some((u) => u.quote !== null && u.start <= mention.start && u.end >= mention.end));
  }
  private opensSentence(mention: Mention): boolean {
    const sentence = sentenceAt(this.paragraphs, mention.paragraph, mention.start);
    const source = sentence && mainSubject(sentence);
    if (!sentence || !source) return false;
    const to = sentence.units[source.phrase.to - 1]?.end ?? -1;
    return mention.end === to;
  }
  private isSubject(mention: Mention): boolean {
    const sentence = this.paragraphs[mention.paragraph]?.[this.sentenceIndexAt(mention.paragraph, mention.start)];
    if (!sentence) return mention.paragraph < 0 && mention.from === 0;
    const next = sentence.units.findIndex((u) => u.start >= mention.end);
    const tag = sentence.tags[next];
    return next >= 0 && (tag === 'verb' || tag === 'auxiliary' || tag === 'adverb' || (tag === 'comma' && (sentence.units[0]?.start ?? -1) === mention.from));
  }

  /** "the Russian leader", "the senator": who was called so, or who has just been speaking. */
  private role(sentence: Parsed, phrase: Phrase, lower: string, at: number): Entity | null {
    const { paragraph, units } = sentence;
    const pronoun: Pronoun | null = HE_TITLES.has(lower) ? 'he' : SHE_TITLES.has(lower) ? 'she' : null;
    const demonym = units.slice(phrase.from, phrase.to).find((u) => countryOfDemonym(u.lower))?.lower;
    const recent = (list: readonly Entity[]) => list.toSorted((a, b) => this.latest(b, paragraph, at) - this.latest(a, paragraph, at));
    const persons = this.people.entities.filter((e) => e.kind === 'person' && (pronoun === null || fits(e, pronoun)) && this.latest(e, paragraph, at) > -2);
    const head = OFFICE[lower] ?? lower;
    // "the Florida senator": what stands before the title must be said of its holder as well
    const modifiers = units.slice(phrase.from + 1, phrase.to - 1).filter((u) => /^\p{Lu}/u.test(u.text)).map((u) => u.lower);
    const bears = persons.filter((e) => e.roles.has(head) || (head === 'leader' && demonym !== undefined && e.roles.has(demonym)));
    const holders = recent(modifiers.length ? bears.filter((e) => modifiers.every((m) => e.roles.has(m))) : bears);
    const near = this.subjects.findLast((s) => s.entity.kind === 'person' && s.paragraph === paragraph && s.at < at)?.entity;
    // the one just spoken of, rather than somebody of that title further up
    if (holders[0] && near && near !== holders[0] && !modifiers.length && this.latest(holders[0], paragraph, at) < paragraph && ![...near.roles].some((role) => OFFICES.has(role) && role !== head) && persons.includes(near)) return near;
    if (holders[0]) return holders[0];
    if (modifiers.length && bears.length > 1) return null;
    if (bears.length === 1 && bears[0]) return bears[0];
    // Nobody bears the title: then it takes up again the one who has just been the subject or speaker.
    const latest = (list: typeof this.spoke) => list.findLast((s) => s.entity.kind === 'person' && (s.paragraph < paragraph || s.at < at));
    const spoke = latest(this.spoke);
    const subject = latest(this.subjects);
    const last = subject && (!spoke || subject.paragraph >= spoke.paragraph) ? subject : spoke;
    const entity = last && last.paragraph >= paragraph - 1 ? last.entity : null;
    if (!entity || !persons.includes(entity) || DOCUMENTS.has(lower) || isGroup(lower)) return null;
    // who is known to be a governor is not "the senator"
    if (OFFICES.has(head) && [...entity.roles].some((role) => OFFICES.has(role) && role !== head)) return null;
    entity.roles.add(head);
    for (const modifier of modifiers) entity.roles.add(modifier);
    if (demonym) entity.roles.add(demonym);
    return entity;
  }

  private latest(entity: Entity, paragraph: number, at: number): number {
    const mention = entity.mentions.findLast((m) => m.paragraph < paragraph || (m.paragraph === paragraph && m.start < at));
    return mention ? mention.paragraph + mention.start / 1e6 : -2;
  }
}

const OFFICES = new Set(['president', 'senator', 'governor', 'representative', 'mayor', 'congressman', 'congresswoman', 'secretary', 'judge', 'justice', 'chancellor']);

const SUBJECT: Record<string, string> = { his: 'he', her: 'she', their: 'they', its: 'it' };

const fits = (entity: Entity, pronoun: Pronoun): boolean => entity.kind !== 'organisation' && (entity.pronoun === null || entity.pronoun === pronoun);
