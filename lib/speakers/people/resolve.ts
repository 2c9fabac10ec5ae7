import type { Raw } from '../attributions/raw';
import { TURN } from '../attributions/transcript';
import { ANSWER } from '../attributions/unclaimed';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES } from '../lexicon/roles';
import { Asking } from './asking';
import { Discourse } from './discourse';
import type { Entity } from './entity';
import { byInitials, type Interview, interviewOf } from './interview';
import { Nameless } from './nameless';
import type { Meant } from './meant';
import { ownerOfPaper } from './papers';
import type { People } from './people';
import { Phrases } from './phrases';
import { ANSWERS, pronounOf, rightBehind, type Told } from './pronoun-of';
import { isPronoun, subjectForm } from './pronoun-words';
import { resolvePronoun } from './pronouns';
import { ReadOn } from './read-on';
import { ReferenceResolver } from './references';
import { whoseStatement } from './statements';
import { bodyOfWhich, ownGroup, subjectGroup, subjectOne, subjectThing } from './subjects';

/** A raw attribution with its speaker, if it is clear who that is. */
export interface Resolved extends Meant {
  raw: Raw;
}

/** Nobody looks farther back for those who spoke together. */
const LATEST = 10;

/** Resolves the source of each attribution, in the order of the text: pronouns and role phrases look back at who was there before. */
export class Resolver {
  /** Whom phrases mean, wherever they stand, once all attributions are resolved. */
  readonly references: ReferenceResolver;
  private readonly nameless: Nameless;
  private readonly reading: ReadOn;
  private readonly done = new Map<Raw, Resolved>();
  private readonly asking: Asking;
  private readonly phrases: Phrases;
  private readonly discourse: Discourse;
  /** Those who spoke together last, and how many had spoken then. */
  private together: (Resolved & { spoke: number }) | null = null;

  /** Who asks and who answers in turns without a name; made when first asked for. */
  private interview: Interview | null = null;
  /** The attribution before, if it has a source of its own. */
  private latest: Resolved | null = null;
  private readonly told: Told;

  /** @param author who "I" is, outside quotations; null where that is nobody, or several. */
  constructor(people: People, paragraphs: readonly Parsed[][], private readonly author: string | null = null) {
    this.discourse = new Discourse(people, paragraphs);
    this.nameless = new Nameless(people);
    this.reading = new ReadOn(this.discourse, this.nameless);
    this.phrases = new Phrases(people, this.discourse, this.nameless);
    this.references = new ReferenceResolver(this.discourse, this.phrases);
    this.asking = new Asking(people, paragraphs);
    this.told = { discourse: this.discourse, nameless: this.nameless, reading: this.reading, asking: this.asking, teller: (raw) => this.done.get(raw)?.entity ?? null };
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
    const asks = this.asking.note(raw, resolved.entity, raw.lemma === 'ask' ? this.asked(raw, resolved.entity) : null);
    // "a producer asked if he could … he recalled": he is who was asked
    const ofHim = raw.lemma === 'ask' && resolved.entity?.kind === 'unnamed' && /^(?:if|whether|what|why|how|when|where) (?:he|she)\b/.test(raw.source?.sentence.text.slice(...(raw.content[0] ?? [0, 0])) ?? '');
    if (resolved.entity && !raw.within && !asks && !ofHim && (raw.source || raw.carried)) this.discourse.spoke.push({ entity: resolved.entity, paragraph: raw.paragraph, at: raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0 });
    if (resolved.others?.length) this.together = { ...resolved, spoke: this.discourse.spoke.length };
    return resolved;
  }

  /** Whom somebody asks: "Smith asked | Jones", "Smith asked | him". */
  private asked(raw: Raw, asker: Entity | null): Entity | null {
    const named = rightBehind(this.discourse, raw)[0];
    const sentence = raw.source?.sentence;
    const behind = sentence?.units.find(({ start }) => start >= (raw.cue?.[1] ?? 0));
    return named || !sentence || !behind || !/^(?:him|her)$/.test(behind.lower) ? (named ?? null) : resolvePronoun(this.discourse, subjectForm(behind.lower), raw.paragraph, behind.start, new Set(asker ? [asker] : []));
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
      // "'What did he say?' Smith asked Jones. ¶ '…'"
      const answers = raw.rule === ANSWER ? this.asking.askedBefore(raw) : null;
      if (answers) return { raw, entity: answers, alias: null, why: `${answers.name} was asked` };
      // "was asked": by the one interviewer, if the article names one
      const asker = raw.lemma === 'ask' ? this.asking.host : null;
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
    // "The union wants an end to what it calls 'a mess'"
    const own = subjectForm(first.lower) === 'it' && !raw.quoting && !raw.within && source.sentence.units[phrase.from - 1]?.lower === 'what' ? this.ownBody(source.sentence, first.start) : null;
    if (own) return { raw, entity: own, alias: null, why: `"${first.text}" is ${own.name}` };
    const it = subjectForm(first.lower) === 'it' && !raw.quoting ? bodyOfWhich(this.discourse, source.sentence, first.start) ?? subjectThing(this.discourse, this.nameless, source.sentence, raw.lemma === 'read' ? 'reads' : raw.lemma === 'say' ? 'says' : null) : null;
    if (it) return { raw, entity: it, alias: null, why: `"${first.text}" is ${it.name}` };
    const told = raw.rule === 'clause, then cue' || raw.rule === 'cue between the parts of a clause';
    const one = subjectForm(first.lower) === 'they' && !raw.quoting ? ((told ? null : ownGroup(this.discourse, this.nameless, source.sentence, first.start)) ?? subjectOne(this.discourse, this.nameless, source.sentence)) : null;
    if (one) return { raw, entity: one, alias: null, why: `"${first.text}" is ${one.name}` };
    const together = subjectForm(first.lower) === 'they' ? this.lastTogether(raw) : null;
    if (together) return together;
    const entity = pronounOf(this.told, raw, subjectForm(first.lower), first.start) ?? (subjectForm(first.lower) === 'they' && !raw.quoting ? subjectGroup(this.discourse, this.nameless, source.sentence) : null);
    this.learn(entity, subjectForm(first.lower), source.sentence.paragraph, first.start);
    return { raw, entity, alias: null, why: entity ? `"${first.text}" is ${entity.name}` : `"${first.text}" could be more than one, or nobody` };
  }

  /** The body that is the subject of a sentence, before `at` (UTF-16 code units). */
  private ownBody(sentence: Parsed, at: number): Entity | null {
    const phrase = this.discourse.mainSubject(sentence)?.phrase;
    if (!phrase || (sentence.units[phrase.to - 1]?.end ?? 0) > at) return null;
    const { entity } = this.phrases.who(sentence, phrase, null, null);
    return entity?.kind === 'organisation' || (entity && BODIES.has(sentence.units[phrase.to - 1]?.lower ?? '')) ? entity : null;
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

  private fromPhrase(raw: Raw, sentence: Parsed, phrase: Phrase): Resolved {
    const { units } = sentence;
    const first = units[phrase.from];
    // "he and two colleagues"
    const pronoun = first && /^(?:he|she)$/.test(first.lower) && units[phrase.from + 1]?.lower === 'and' ? pronounOf(this.told, raw, first.lower, first.start) : null;
    if (pronoun) return { raw, entity: pronoun, alias: null, why: `"${first?.text}" is ${pronoun.name}` };
    // "Smith's first tweet read": Smith's words
    const owner = ownerOfPaper(sentence, phrase);
    const writer = owner && this.writer(raw, sentence, owner);
    if (writer) return { raw, entity: writer, alias: null, why: `written by ${writer.name}` };
    // who has just asked is not who replies
    const asker = ANSWERS.test(raw.lemma) ? this.asking.questionerBefore(raw) : null;
    return { raw, ...this.phrases.who(sentence, phrase, raw.within && !raw.quoting ? (this.done.get(raw.within)?.entity ?? null) : null, asker) };
  }

  /** Whose a paper is: of a pronoun, or of the name that ends the phrase. */
  private writer(raw: Raw, sentence: Parsed, owner: Phrase): Entity | null {
    const { units, paragraph } = sentence;
    const first = units[owner.from];
    if (first && isPronoun(first.lower)) return pronounOf(this.told, raw, subjectForm(first.lower), first.start);
    const end = units[owner.to - 1]?.end ?? 0;
    return this.discourse.between(paragraph, first?.start ?? end, end).find((m) => m.end === end)?.entity ?? null;
  }
}
