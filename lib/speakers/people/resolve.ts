import type { Raw } from '../attributions/raw';
import { TURN } from '../attributions/transcript';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { askedFirst } from './asked-first';
import { Discourse, fits } from './discourse';
import type { Entity } from './entity';
import { byInitials, type Interview, interviewOf } from './interview';
import { Nameless } from './nameless';
import type { Meant } from './meant';
import { ownerOfPaper } from './papers';
import type { People } from './people';
import { Phrases } from './phrases';
import { isPronoun, resolvePronoun, subjectForm } from './pronouns';
import { ReadOn } from './read-on';
import { ReferenceResolver } from './references';
import { whoseStatement } from './statements';
import { toldBefore } from './told-before';
import { bodyOfWhich, subjectGroup, subjectOne, subjectThing } from './subjects';

/** A raw attribution with its speaker, if it is clear who that is. */
export interface Resolved extends Meant {
  raw: Raw;
}

/** Where somebody is looked for right behind a cue, in characters. */
const NEAR = 20;
/** What one does who has been speaking. */
const GOES_ON = /^(?:continue|go_on)$/;
/** What one does whom another has spoken to, and how many paragraphs before that they have spoken themselves. */
const ANSWERS = /^(?:reply|respond|answer|retort|shoot_back|fire_back|hit_back|counter|interject)$/;
const AGO = 4;
/** Nobody looks farther back for those who spoke together. */
const LATEST = 10;

/** Resolves the source of each attribution, in the order of the text: pronouns and role phrases look back at who was there before. */
export class Resolver {
  /** Whom phrases mean, wherever they stand, once all attributions are resolved. */
  readonly references: ReferenceResolver;
  private readonly nameless: Nameless;
  private readonly reading: ReadOn;
  private readonly done = new Map<Raw, Resolved>();
  private readonly askers: Entity[];
  private readonly phrases: Phrases;
  private readonly discourse: Discourse;
  /** Those who spoke together last, and how many had spoken then. */
  private together: (Resolved & { spoke: number }) | null = null;

  /** Who asks and who answers in turns without a name; made when first asked for. */
  private interview: Interview | null = null;
  /** Who asked last, where it is told what was answered: "Asked by Smith whether …" */
  private asker: { entity: Entity; paragraph: number } | null = null;
  /** The attribution before, if it has a source of its own. */
  private latest: Resolved | null = null;
  /** Who asked last, however that is told. */
  private questioner: { entity: Entity; paragraph: number } | null = null;

  /** @param author who "I" is, outside quotations; null where that is nobody, or several. */
  constructor(people: People, paragraphs: readonly Parsed[][], private readonly author: string | null = null) {
    this.discourse = new Discourse(people, paragraphs);
    this.nameless = new Nameless(people);
    this.reading = new ReadOn(this.discourse, this.nameless);
    this.phrases = new Phrases(people, this.discourse, this.nameless);
    this.references = new ReferenceResolver(this.discourse, this.phrases);
    this.askers = people.entities.filter((e) => !e.guessed && e.mentions.some((m) => m.paragraph >= 0)).filter((e) => e.roles.has('interviewer') || e.roles.has('moderator') || e.roles.has('host'));
  }

  /** Each attribution with its speaker, in the order of the text; who is told of behind the last one is noted as well. */
  resolveAll(raws: readonly Raw[]): Resolved[] {
    const resolved = raws.map((raw) => this.resolve(raw));
    this.reading.toEnd();
    return resolved;
  }

  private resolve(raw: Raw): Resolved {
    this.reading.to(raw);
    const before = raw.carried ? this.done.get(raw.carried) : undefined;
    const resolved: Resolved = before && !raw.source ? { raw, entity: before.entity, others: before.others, alias: null, why: raw.rule } : (this.again(raw) ?? this.fromSource(raw));
    this.done.set(raw, resolved);
    if (raw.source && !raw.within) this.latest = resolved;
    // "Asked by Senator Smith whether …": who asks is not who answers
    const asks = raw.lemma === 'ask' && raw.cue !== null && raw.source !== null && (raw.source.sentence.units[raw.source.phrase.from]?.start ?? 0) > raw.cue[1];
    // "a producer asked if he could … he recalled": he is who was asked
    const ofHim = raw.lemma === 'ask' && resolved.entity?.kind === 'unnamed' && /^(?:if|whether|what|why|how|when|where) (?:he|she)\b/.test(raw.source?.sentence.text.slice(...(raw.content[0] ?? [0, 0])) ?? '');
    // "Interviewer Ann Smith suggested that he had …" asks as well
    if ((asks || (raw.source && resolved.entity?.roles.has('interviewer'))) && resolved.entity) this.asker = { entity: resolved.entity, paragraph: raw.paragraph };
    if (resolved.entity && (raw.lemma === 'ask' || resolved.entity === this.asker?.entity)) this.questioner = { entity: resolved.entity, paragraph: raw.paragraph };
    if (resolved.entity && !raw.within && !asks && !ofHim && (raw.source || raw.carried)) this.discourse.spoke.push({ entity: resolved.entity, paragraph: raw.paragraph, at: raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0 });
    if (resolved.others?.length) this.together = { ...resolved, spoke: this.discourse.spoke.length };
    return resolved;
  }

  /** "He welcomed her on X: '…'": one "he" in two attributions of a sentence is one person. */
  private again(raw: Raw): Resolved | null {
    const [known, here] = [this.latest?.raw.source, raw.source];
    const same = known && here && known.sentence === here.sentence && known.phrase.from === here.phrase.from && known.phrase.to === here.phrase.to && known.antecedent === here.antecedent && !raw.within && !raw.part;
    return same && this.latest?.entity ? { ...this.latest, raw } : null;
  }

  private fromSource(raw: Raw): Resolved {
    const { source } = raw;
    if (raw.part) {
      this.interview ??= interviewOf(this.discourse, this.nameless, raw.paragraph);
      const entity = this.interview[raw.part];
      return { raw, entity, alias: null, why: entity ? `who ${raw.part} in the interview is ${entity.name}` : `nothing tells who ${raw.part}` };
    }
    if (!source) {
      // "was asked": by the one interviewer, if the article names one
      const asker = raw.lemma === 'ask' && this.askers.length === 1 ? (this.askers[0] ?? null) : null;
      return { raw, entity: asker, alias: null, why: asker ? `asked by the interviewer, ${asker.name}` : 'no source in the sentence' };
    }
    const phrase = source.antecedent ?? source.phrase;
    const first = source.sentence.units[phrase.from];
    if (!first) return { raw, entity: null, alias: null, why: 'no source in the sentence' };
    if (phrase.to - phrase.from > 1) return this.fromPhrase(raw, source.sentence, phrase);
    if (first.quote) {
      const text = first.text.replace(/^["“”'‘]|[,.]?["“”'’]$/g, '').replace(/[,.]$/, '');
      return { raw, entity: this.nameless.entity(text, 'person'), alias: null, why: 'named in quotation marks' };
    }
    // "TB: It is late."
    const initials = raw.rule === TURN ? byInitials(this.discourse, first.text) : null;
    if (initials) return { raw, entity: initials, alias: first.text, why: `the initials of ${initials.name}` };
    if (!isPronoun(first.lower)) return this.fromPhrase(raw, source.sentence, phrase);
    // "I told him": an essay, and whose it is
    if (first.lower === 'i' && !raw.quoting && this.author) return { raw, entity: this.nameless.entity(this.author, 'person'), alias: null, why: `"I" is the author, ${this.author}` };
    // "Dover vowed to fight for what it calls its 'home'": inside what a body says it is that body
    const outer = raw.within && !raw.quoting ? this.done.get(raw.within)?.entity : null;
    if (outer?.kind === 'organisation' && subjectForm(first.lower) === 'it') return { raw, entity: outer, alias: null, why: `"${first.text}" is ${outer.name}, who says so` };
    // "issued a statement … it read"
    const read = subjectForm(first.lower) === 'it' && raw.lemma === 'read' && !raw.quoting ? whoseStatement(this.discourse, source.sentence) : null;
    if (read) return { raw, entity: read, alias: null, why: `"${first.text}" is the statement of ${read.name}` };
    const it = subjectForm(first.lower) === 'it' && !raw.quoting ? bodyOfWhich(this.discourse, source.sentence, first.start) ?? subjectThing(this.discourse, this.nameless, source.sentence, raw.lemma === 'read') : null;
    if (it) return { raw, entity: it, alias: null, why: `"${first.text}" is ${it.name}` };
    const one = subjectForm(first.lower) === 'they' && !raw.quoting ? subjectOne(this.discourse, this.nameless, source.sentence) : null;
    if (one) return { raw, entity: one, alias: null, why: `"${first.text}" is ${one.name}` };
    const together = subjectForm(first.lower) === 'they' ? this.lastTogether(raw) : null;
    if (together) return together;
    const entity = this.fromPronoun(raw, subjectForm(first.lower), first.start) ?? (subjectForm(first.lower) === 'they' && !raw.quoting ? subjectGroup(this.discourse, this.nameless, source.sentence) : null);
    this.learn(entity, subjectForm(first.lower), source.sentence.paragraph, first.start);
    return { raw, entity, alias: null, why: entity ? `"${first.text}" is ${entity.name}` : `"${first.text}" could be more than one, or nobody` };
  }

  /** "Lonnie Trask recalls it. '…,' he says": from there on Trask is nobody's "she". Only of who is named in the same paragraph: farther off it is a guess. */
  private learn(entity: Entity | null, word: string, paragraph: number, at: number): void {
    if ((word === 'he' || word === 'she') && entity?.kind === 'person' && entity.pronoun === null && this.discourse.between(paragraph, 0, at).some((mention) => mention.entity === entity)) entity.pronoun = word;
  }

  /** "Smith and Jones said … They added": those who spoke together just before, if no group has spoken since. */
  private lastTogether(raw: Raw): Resolved | null {
    const { together } = this;
    if (!together || raw.quoting || together.raw.paragraph < raw.paragraph - 1) return null;
    const since = this.discourse.spoke.slice(Math.max(together.spoke, this.discourse.spoke.length - LATEST));
    return since.some(({ entity }) => entity.kind !== 'person' && !entity.one) ? null : { raw, entity: together.entity, others: together.others, alias: null, why: '"They" are those who spoke together' };
  }

  private fromPronoun(raw: Raw, word: string, at: number): Entity | null {
    const here = raw.source && this.discourse.mainSubject(raw.source.sentence)?.phrase;
    if (here && raw.source && (raw.source.sentence.units[here.to - 1]?.end ?? 0) < at) this.reading.noteSubject(raw.source.sentence);
    const outer = raw.within ? (this.done.get(raw.within)?.entity ?? null) : null;
    // "was asked what he thought", "'He told me,' Smith said": he is not the one whose words these are
    const other = raw.quoting !== undefined || (raw.within?.lemma === 'ask' && raw.within.source === null);
    // "Smith asked Jones about the night when he had claimed": it is Jones who had
    const asked = raw.within?.lemma === 'ask' && raw.within.cue && !raw.quoting ? this.discourse.between(raw.within.paragraph, raw.within.cue[1], raw.within.content[0]?.[0] ?? 0).find(({ entity }) => entity.kind === 'person' && entity !== outer && fits(entity, word)) : undefined;
    if (asked) return asked.entity;
    const first = raw.source && !raw.quoting && !raw.within ? askedFirst(this.discourse, this.nameless, raw.source.sentence, at) : null;
    if (first && (word === 'he' || word === 'she') && fits(first, word)) return first;
    // "Smith said he thinks": inside reported words the speaker comes first
    if (!other && outer?.kind === 'person' && (word === 'he' || word === 'she') && fits(outer, word)) return outer;
    // "'They promised us …,' Smith said": who they are is Smith's to know
    if (raw.quoting && word === 'they' && !raw.lead) return null;
    // `"…," said Smith. "Trump is …" ¶ He continued, "…"`
    const spoke = this.discourse.spoke.at(-1);
    const goesOn = spoke && GOES_ON.test(raw.lemma) && !raw.quoting && !raw.within && spoke.entity.kind === 'person' && spoke.paragraph === (raw.source?.sentence.paragraph ?? raw.paragraph) - 1 && raw.source?.sentence.index === 0 && fits(spoke.entity, word);
    if (goesOn && (word === 'he' || word === 'she')) return spoke.entity;
    const lead = raw.lead ? this.discourse.nameIn(raw.lead) : undefined;
    if (lead && fits(lead, word) && lead !== outer) return lead;
    const not = new Set<Entity>();
    if (other && outer) not.add(outer);
    else if (!other && this.asker && !raw.quoting && this.asker.paragraph >= raw.paragraph - 1) not.add(this.asker.entity);
    // "…," Jones said. ¶ "…," she replied: it is another who answers
    if (spoke && spoke.entity.pronoun === null && ANSWERS.test(raw.lemma) && spoke.paragraph === (raw.source?.sentence.paragraph ?? raw.paragraph) - 1 && this.discourse.spoke.slice(-LATEST).some(({ entity, paragraph }) => entity !== spoke.entity && entity.kind === 'person' && entity.pronoun === word && paragraph >= spoke.paragraph - AGO)) not.add(spoke.entity);
    for (const entity of raw.quoting ? [] : [...this.rightBehind(raw), ...toldBefore(this.discourse, raw)]) not.add(entity);
    const meant = resolvePronoun(this.discourse, word, raw.source?.sentence.paragraph ?? raw.paragraph, at, not);
    if (meant || raw.quoting || raw.source?.sentence.tags[raw.source.phrase.from - 1] !== 'subordinator') return meant;
    // "After he called it late, Smith left": nobody before is meant, so it is the subject behind
    const behind = this.discourse.subjectOf(raw.source.sentence, Number.POSITIVE_INFINITY)?.entity;
    return behind?.kind === 'person' && fits(behind, word) && !not.has(behind) ? behind : null;
  }

  /** "He told | Smith", "he insisted that | Smith had": who is named right behind the cue, or opens what is reported. It is not Smith who says so. */
  private rightBehind({ source, cue, paragraph, content }: Raw): Entity[] {
    const [begin = 0] = content[0] ?? [];
    if (!source || !cue) return [];
    return this.discourse.between(paragraph, cue[1], Math.max(begin, cue[1]) + NEAR).filter(({ entity, from }) => entity.kind === 'person' && (from === begin || !source.sentence.text.slice(cue[1], from).trim())).map(({ entity }) => entity);
  }

  private fromPhrase(raw: Raw, sentence: Parsed, phrase: Phrase): Resolved {
    const { units } = sentence;
    const first = units[phrase.from];
    // "he and two colleagues"
    const pronoun = first && /^(?:he|she)$/.test(first.lower) && units[phrase.from + 1]?.lower === 'and' ? this.fromPronoun(raw, first.lower, first.start) : null;
    if (pronoun) return { raw, entity: pronoun, alias: null, why: `"${first?.text}" is ${pronoun.name}` };
    // "Smith's first tweet read": Smith's words
    const owner = ownerOfPaper(sentence, phrase);
    const writer = owner && this.writer(raw, sentence, owner);
    if (writer) return { raw, entity: writer, alias: null, why: `written by ${writer.name}` };
    // who has just asked is not who replies
    const asker = ANSWERS.test(raw.lemma) && this.questioner && this.questioner.paragraph >= raw.paragraph - 1 ? this.questioner.entity : null;
    return { raw, ...this.phrases.who(sentence, phrase, raw.within && !raw.quoting ? (this.done.get(raw.within)?.entity ?? null) : null, asker) };
  }

  /** Whose a paper is: of a pronoun, or of the name that ends the phrase. */
  private writer(raw: Raw, sentence: Parsed, owner: Phrase): Entity | null {
    const { units, paragraph } = sentence;
    const first = units[owner.from];
    if (first && isPronoun(first.lower)) return this.fromPronoun(raw, subjectForm(first.lower), first.start);
    const end = units[owner.to - 1]?.end ?? 0;
    return this.discourse.between(paragraph, first?.start ?? end, end).find((m) => m.end === end)?.entity ?? null;
  }
}
