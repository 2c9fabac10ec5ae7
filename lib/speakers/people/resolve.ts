import type { Raw } from '../attributions/raw';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, isRole } from '../lexicon/roles';
import { Bodies } from './bodies';
import { Discourse, fits } from './discourse';
import { type Entity, settle } from './entity';
import { joined } from './joint';
import { Nameless } from './nameless';
import { namesIn } from './named-in';
import { namedLater } from './named-later';
import type { People } from './people';
import { asCalled, endOfCalled, nounOf } from './phrase-parts';
import { formerHolder } from './office-phrases';
import { isPronoun, resolvePronoun, subjectForm } from './pronouns';
import { ReadOn } from './read-on';
import { resolveRole } from './role-phrases';
import { whoseStatement } from './statements';
import { subjectGroup, subjectThing } from './subjects';
import { toldBeside } from './told-beside';

/** A raw attribution with its speaker, if it is clear who that is. */
export interface Resolved {
  raw: Raw;
  entity: Entity | null;
  /** Who says it with them: "Smith and Jones said". */
  others?: readonly Entity[] | undefined;
  /** How the article calls the speaker here, if in other words than the name. */
  alias: string | null;
  why: string;
}

/** Where somebody is looked for right behind a cue, in characters. */
const NEAR = 20;
/** Nobody looks farther back for those who spoke together. */
const LATEST = 10;

/** Resolves the source of each attribution, in the order of the text: pronouns and role phrases look back at who was there before. */
export class Resolver {
  private readonly nameless: Nameless;
  private readonly reading: ReadOn;
  private readonly done = new Map<Raw, Resolved>();
  private readonly askers: Entity[];
  private readonly bodies: Bodies;
  private readonly discourse: Discourse;
  /** Whose a body is that was named with its country, as far as it is one country's; null where it is several'. */
  private readonly ownedBy = new Map<Entity, Entity | null>();
  /** Those who spoke together last, and how many had spoken then. */
  private together: (Resolved & { spoke: number }) | null = null;

  /** Who asked last, where it is told what was answered: "Asked by Smith whether …" */
  private asker: { entity: Entity; paragraph: number } | null = null;

  /** @param author who "I" is, outside quotations; null where that is nobody, or several. */
  constructor(people: People, paragraphs: readonly Parsed[][], private readonly author: string | null = null) {
    this.discourse = new Discourse(people, paragraphs);
    this.nameless = new Nameless(people);
    this.reading = new ReadOn(this.discourse, this.nameless);
    this.bodies = new Bodies(people, this.discourse);
    this.askers = people.entities.filter((e) => !e.guessed && e.mentions.some((m) => m.paragraph >= 0)).filter((e) => e.roles.has('interviewer') || e.roles.has('moderator') || e.roles.has('host'));
  }

  /** The body that is called "the …" at `at` (UTF-16 code units) of a sentence; null where that is not clear. */
  bodyCalled(noun: string, sentence: Parsed, at: number): Entity | null {
    const body = this.bodies.called(noun, sentence, at);
    return body && (this.ownedBy.get(body) ?? body);
  }

  /** Those whom "and" joins between `start` and `end` (UTF-16 code units) of a sentence's text, as they are written there; nobody where that is one name. */
  joined({ paragraph, text }: Parsed, start: number, end: number): string[] {
    return joined(text, this.discourse.between(paragraph, start, end), start, end).map((mention) => text.slice(mention.start, mention.end));
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
    const resolved: Resolved = before && !raw.source ? { raw, entity: before.entity, others: before.others, alias: null, why: raw.rule } : this.fromSource(raw);
    this.done.set(raw, resolved);
    // "Asked by Senator Smith whether …": who asks is not who answers
    const asks = raw.lemma === 'ask' && raw.cue !== null && raw.source !== null && (raw.source.sentence.units[raw.source.phrase.from]?.start ?? 0) > raw.cue[1];
    // "a producer asked if he could … he recalled": he is who was asked
    const ofHim = raw.lemma === 'ask' && resolved.entity?.kind === 'unnamed' && /^(?:if|whether|what|why|how|when|where) (?:he|she)\b/.test(raw.source?.sentence.text.slice(...(raw.content[0] ?? [0, 0])) ?? '');
    if (asks && resolved.entity) this.asker = { entity: resolved.entity, paragraph: raw.paragraph };
    if (resolved.entity && !raw.within && !asks && !ofHim && (raw.source || raw.carried)) this.discourse.spoke.push({ entity: resolved.entity, paragraph: raw.paragraph, at: raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0 });
    if (resolved.others?.length) this.together = { ...resolved, spoke: this.discourse.spoke.length };
    return resolved;
  }

  private fromSource(raw: Raw): Resolved {
    const { source } = raw;
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
    if (!isPronoun(first.lower)) return this.fromPhrase(raw, source.sentence, phrase);
    // "I told him": an essay, and whose it is
    if (first.lower === 'i' && !raw.quoting && this.author) return { raw, entity: this.nameless.entity(this.author, 'person'), alias: null, why: `"I" is the author, ${this.author}` };
    // "Dover vowed to fight for what it calls its 'home'": inside what a body says it is that body
    const outer = raw.within && !raw.quoting ? this.done.get(raw.within)?.entity : null;
    if (outer?.kind === 'organisation' && subjectForm(first.lower) === 'it') return { raw, entity: outer, alias: null, why: `"${first.text}" is ${outer.name}, who says so` };
    // "issued a statement … it read"
    const read = subjectForm(first.lower) === 'it' && raw.lemma === 'read' && !raw.quoting ? whoseStatement(this.discourse, source.sentence) : null;
    if (read) return { raw, entity: read, alias: null, why: `"${first.text}" is the statement of ${read.name}` };
    const it = subjectForm(first.lower) === 'it' && !raw.quoting ? subjectThing(this.discourse, this.nameless, source.sentence) : null;
    if (it) return { raw, entity: it, alias: null, why: `"${first.text}" is ${it.name}` };
    const together = subjectForm(first.lower) === 'they' ? this.lastTogether(raw) : null;
    if (together) return together;
    const entity = this.fromPronoun(raw, subjectForm(first.lower), first.start) ?? (subjectForm(first.lower) === 'they' && !raw.quoting ? subjectGroup(this.discourse, this.nameless, source.sentence) : null);
    return { raw, entity, alias: null, why: entity ? `"${first.text}" is ${entity.name}` : `"${first.text}" could be more than one, or nobody` };
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
    // "Smith said he thinks": inside reported words the speaker comes first
    if (!other && outer?.kind === 'person' && (word === 'he' || word === 'she') && fits(outer, word)) return outer;
    // "'They promised us …,' Smith said": who they are is Smith's to know
    if (raw.quoting && word === 'they' && !raw.lead) return null;
    const lead = raw.lead ? this.discourse.nameIn(raw.lead) : undefined;
    if (lead && fits(lead, word) && lead !== outer) return lead;
    const not = new Set<Entity>();
    if (other && outer) not.add(outer);
    else if (!other && this.asker && !raw.quoting && this.asker.paragraph >= raw.paragraph - 1) not.add(this.asker.entity);
    for (const entity of raw.quoting ? [] : this.rightBehind(raw)) not.add(entity);
    return resolvePronoun(this.discourse, word, raw.source?.sentence.paragraph ?? raw.paragraph, at, not);
  }

  /** "He told | Smith", "he insisted that | Smith had": who is named right behind the cue, or opens what is reported. It is not Smith who says so. */
  private rightBehind({ source, cue, paragraph, content }: Raw): Entity[] {
    const [begin = 0] = content[0] ?? [];
    if (!source || !cue) return [];
    return this.discourse.between(paragraph, cue[1], Math.max(begin, cue[1]) + NEAR).filter(({ entity, from }) => entity.kind === 'person' && (from === begin || !source.sentence.text.slice(cue[1], from).trim())).map(({ entity }) => entity);
  }

  private fromPhrase(raw: Raw, sentence: Parsed, phrase: Phrase): Resolved {
    const { units, text } = sentence;
    const { start, end, tail, headEnd, inside, named } = namesIn(this.discourse, sentence, phrase);
    const whole = text.slice(start, end);
    // "he and two colleagues"
    const pronoun = /^(?:he|she)$/.test(units[phrase.from]?.lower ?? '') && units[phrase.from + 1]?.lower === 'and' ? this.fromPronoun(raw, units[phrase.from]?.lower ?? '', start) : null;
    if (pronoun) return { raw, entity: pronoun, alias: null, why: `"${units[phrase.from]?.text}" is ${pronoun.name}` };
    // "Neither Smith nor Jones would say": it is said of both
    if (units[phrase.from]?.lower === 'neither') return { raw, entity: this.nameless.entity(whole, 'unnamed'), alias: null, why: 'neither of two' };
    // "Smith and Jones left. … the two wrote"
    const pair = /^(?:the (?:two|pair|duo)|both)(?: (?:men|women|lawmakers|senators|candidates|congressmen|leaders|governors|rivals|chairmen|writers|authors))?$/i.test(whole) ? this.discourse.pair : null;
    if (pair && pair.paragraph >= raw.paragraph - 3) return { raw, entity: pair.entities[0] ?? null, others: pair.entities.slice(1), alias: whole, why: 'the two who were told of last' };
    // "Smith and Jones said"
    const [one, ...others] = joined(text, inside, start, end);
    if (one) return { raw, entity: one.entity, others: others.map((m) => m.entity).filter((entity) => entity !== one.entity), alias: null, why: 'said together' };
    // "Smith and his aides said", but "Smith and Jones supporters said"
    const both = inside.find((m) => m.from === start && m !== named && units.some((u) => u.start === m.end + 1 && u.lower === 'and' && u.end < headEnd));
    if (both && !inside.some((m) => text.slice(both.end, m.from) === ' and ' && m.end < headEnd && /^ \p{Ll}/u.test(text.slice(m.end, m.end + 2)))) return { raw, entity: both.entity, alias: null, why: 'the first of two' };
    // "the insurer, Prairie Mutual": no person's name
    const what = named?.entity.guessed ? (/ (\p{Ll}+), $/u.exec(text.slice(start, named.start))?.[1] ?? '') : '';
    // and "his wife, Marisol": no body's
    if (named && what && (BODIES.has(what) || isRole(what))) settle(named.entity, BODIES.has(what) ? 'organisation' : 'person');
    // "Dover Diary, a Telegram channel which …"
    const behind = named?.entity.guessed && named.entity.kind === 'person' ? /^, (?:an?|the) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(text.slice(named.end, named.end + 60))?.[1]?.split(' ') : undefined;
    if (named && behind?.some((word) => BODIES.has(word)) && !behind.some((word) => isRole(word))) settle(named.entity, 'organisation');
    // "Freedonia's Defense Ministry" is not any Defense Ministry
    const owned = named?.entity.kind === 'organisation' && units.slice(phrase.from, phrase.to).some((u) => u.kind === 'possessive' && u.end < named.start);
    if (named && owned) {
      const entity = this.nameless.entity(whole.replace(/^The /, ''), 'organisation');
      const known = this.ownedBy.get(named.entity);
      if (known !== entity) this.ownedBy.set(named.entity, known === undefined ? entity : null);
      return { raw, entity, alias: null, why: `named: ${whole}` };
    }
    // "Freedonia's Security Council … the Security Council", where no other country's is told of
    const theirs = named && this.ownedBy.get(named.entity);
    if (theirs) return { raw, entity: theirs, alias: whole === theirs.name ? null : whole, why: `named: ${theirs.name}` };
    // "a gaffe by Leader Ann Smith (R-Ohio) suggested": hers
    const maker = named ? undefined : /^an? (?:gaffe|remark|comment|statement|tweet|post|message|quip|joke)$/i.test(text.slice(start, headEnd)) ? inside.find((m) => m.entity.kind === 'person' && /^ by $/.test(text.slice(headEnd, m.from))) : undefined;
    if (maker) return { raw, entity: maker.entity, alias: null, why: `by ${maker.entity.name}` };
    if (named) return { raw, entity: named.entity, alias: whole === named.entity.name ? null : text.slice(Math.max(named.from, start), named.end), why: `named: ${named.entity.name}` };
    const beside = toldBeside(this.discourse, this.nameless, sentence, phrase, start, end);
    if (beside) return { raw, ...beside };
    const to = endOfCalled(sentence, { ...phrase, to: phrase.to - tail });
    const calledEnd = units[to - 1]?.end ?? end;
    const called = text.slice(start, calledEnd);
    const definite = units[phrase.from]?.lower === 'the' || units[phrase.from]?.lower === 'this';
    // "the senator", and "Dover's mayor" where somebody was called so
    const owner = units.slice(phrase.from, to).findIndex((u) => u.kind === 'possessive');
    const strict = owner > 0 && sentence.tags[phrase.from] === 'name';
    // "the senator from Vermont", "the mother of two"
    const from = units.slice(phrase.from, to).findIndex((u, i) => u.lower === 'from' || (u.lower === 'of' && sentence.tags[phrase.from + i + 1] === 'number'));
    if (definite && from === 2 && isRole(units[phrase.from + from - 1]?.lower ?? '')) {
      const entity = resolveRole(this.discourse, sentence, { ...phrase, to: phrase.from + from }, start);
      if (entity) return { raw, entity, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${entity.name}` };
    }
    const former = definite ? formerHolder(this.discourse, sentence, phrase, start) : null;
    if (former) return { raw, entity: former, alias: asCalled(sentence, phrase.from, phrase.to), why: `"${whole}" is ${former.name}` };
    // "the statement added"
    const theirStatement = definite && to - phrase.from === 2 && units[to - 1]?.lower === 'statement' ? whoseStatement(this.discourse, sentence) : null;
    if (theirStatement) return { raw, entity: theirStatement, alias: null, why: `"${called}" is by ${theirStatement.name}` };
    // "the company", "the Atlanta-based carrier"
    const based = (to - phrase.from === 3 || (to - phrase.from === 5 && units[phrase.from + 2]?.text === ',')) && /-based$|^think$/.test(units[to - 2]?.lower ?? '');
    const body = definite && (to - phrase.from === 2 || based || owner === 2) ? this.bodyCalled(units[to - 1]?.lower ?? '', sentence, start) : null;
    // "the sheriff's office" is the Dover County Sheriff's Office
    const known = owner === 2 && !body?.words.includes(units[phrase.from + 1]?.lower ?? '') ? null : body;
    // "Harlan Heavy declined. The company said …": it was no person's name
    if (known?.kind === 'person') settle(known, 'organisation');
    if (known) return { raw, entity: known, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${known.name}` };
    if ((owner < 0 ? definite : strict) && headEnd === calledEnd && (isRole(units[to - 1]?.lower ?? '') || /^\d+-year-old$/.test(units[to - 1]?.lower ?? ''))) {
      // "the clerk who rented it to him" is told apart by that, and is nobody who has just been spoken of
      // "According to Smith, the captain told her": not Smith, who tells of him
      const teller = raw.within && !raw.quoting ? this.done.get(raw.within)?.entity : null;
      const entity = resolveRole(this.discourse, sentence, { ...phrase, to }, start, strict || teller?.kind === 'person' || (units[to]?.lower === 'who' && !/^(?:wo)?man$/.test(units[to - 1]?.lower ?? '')));
      if (entity) return { raw, entity, alias: asCalled(sentence, phrase.from, units[to]?.lower === 'who' ? phrase.to : to), why: `"${called}" is ${entity.name}` };
    }
    // "A man who answered the phone" is not the man before, and told apart by that
    const head = units[nounOf(sentence, phrase.from, to)]?.lower ?? '';
    const later = namedLater(this.discourse, sentence, phrase, head);
    if (later) return { raw, entity: later, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${later.name}, named next` };
    // "A commenter who said … wrote that …": both verbs are hers
    const spoke = this.discourse.spoke.at(-1);
    const told = spoke?.paragraph === sentence.paragraph && spoke.at > start;
    const another = !told && to < phrase.to && units[to]?.lower === 'who' && /^an?$/.test(units[phrase.from]?.lower ?? '') && this.nameless.knows(called);
    return { raw, entity: this.nameless.entity(another ? whole : called, 'unnamed', head), alias: null, why: 'a source without a name' };
  }
}
