import type { Raw } from '../attributions/raw';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Tag } from '../grammar/tag';
import { ALONE, DETERMINERS, POSTMODIFIES, RELATIVES } from '../lexicon/function-words';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { BODIES, DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { HE_TITLES, SHE_TITLES } from '../lexicon/titles';
import { fold } from '../text/fold';
import { Discourse, fits } from './discourse';
import type { Entity, Mention } from './entity';
import { joined } from './joint';
import { endOfOffice } from './offices';
import type { People } from './people';
import { isPronoun, resolvePronoun, subjectForm } from './pronouns';
import { OFFICES, resolveRole } from './role-phrases';

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

/** Resolves the source of each attribution, in the order of the text: pronouns and role phrases look back at who was there before. */
export class Resolver {
  private readonly unnamed = new Map<string, Entity>();
  private readonly done = new Map<Raw, Resolved>();
  private readonly named = new Map<string, Entity>();
  private readonly askers: Entity[];
  private readonly discourse: Discourse;
  /** Those who spoke together last, and how many had spoken then. */
  private together: (Resolved & { spoke: number }) | null = null;
  private next = { paragraph: 0, sentence: 0 };

  constructor(people: People, paragraphs: readonly Parsed[][]) {
    this.discourse = new Discourse(people, paragraphs);
    for (const entity of people.entities) if (!this.named.has(fold(entity.name))) this.named.set(fold(entity.name), entity);
    this.askers = people.entities.filter((e) => e.roles.has('interviewer') || e.roles.has('moderator') || e.roles.has('host'));
  }

  resolve(raw: Raw): Resolved {
    this.readOn(raw);
    const before = raw.carried ? this.done.get(raw.carried) : undefined;
    const resolved: Resolved = before && !raw.source ? { raw, entity: before.entity, others: before.others, alias: null, why: raw.rule } : this.fromSource(raw);
    this.done.set(raw, resolved);
    // "Asked by Senator Smith whether …": who asks is not who answers
    const asks = raw.lemma === 'ask' && raw.cue !== null && raw.source !== null && (raw.source.sentence.units[raw.source.phrase.from]?.start ?? 0) > raw.cue[1];
    if (resolved.entity && !raw.within && !asks && (raw.source || raw.carried)) this.discourse.spoke.push({ entity: resolved.entity, paragraph: raw.paragraph, at: raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0 });
    if (resolved.others?.length) this.together = { ...resolved, spoke: this.discourse.spoke.length };
    return resolved;
  }

  /** Reads on to where `raw` stands, noting who is the subject of each sentence on the way. */
  private readOn(raw: Raw): void {
    const { paragraphs } = this.discourse;
    const at = raw.cue?.[0] ?? raw.content[0]?.[0] ?? 0;
    for (; this.next.paragraph <= raw.paragraph; this.next = { paragraph: this.next.paragraph + 1, sentence: 0 }) {
      const sentences = paragraphs[this.next.paragraph] ?? [];
      for (; this.next.sentence < sentences.length; this.next.sentence++) {
        const sentence = sentences[this.next.sentence];
        if (!sentence) continue;
        if (sentence === raw.source?.sentence || (sentence.paragraph === raw.paragraph && (sentence.units.at(-1)?.end ?? 0) > at)) return;
        this.noteSubject(sentence);
      }
    }
  }

  private noteSubject(sentence: Parsed): void {
    const phrase = this.discourse.mainSubject(sentence)?.phrase;
    if (!phrase) return;
    const { units, paragraph } = sentence;
    const start = units[phrase.from]?.start ?? 0;
    const name = this.discourse.subjectOf(sentence, Number.POSITIVE_INFINITY);
    const role = !name && units[phrase.from]?.lower === 'the' && isRole(units[phrase.to - 1]?.lower ?? '');
    const entity = name?.entity ?? (role ? resolveRole(this.discourse, sentence, phrase, start) : null);
    if (entity) this.discourse.subjects.push({ entity, paragraph, at: start });
    else this.noteNameless(sentence, phrase);
  }

  /** "A colleague was placed on leave", "Her husband shook his head": somebody without a name, whom "he" or "she" may mean from here on. */
  private noteNameless(sentence: Parsed, phrase: Phrase): void {
    const { units, text, paragraph } = sentence;
    const at = nounOf(sentence, phrase.from, phrase.to);
    const head = units[at]?.lower ?? '';
    const start = units[phrase.from]?.start ?? 0;
    if (!isRole(head) || sentence.tags[at] !== 'noun' || !/^(?:an?|one|my|his|her|their)$/.test(units[phrase.from]?.lower ?? '')) return;
    const entity = this.group(text.slice(start, units[phrase.to - 1]?.end ?? start), 'unnamed', head);
    if (entity.one && this.discourse.nameless.at(-1)?.at !== start) this.discourse.nameless.push({ entity, paragraph, at: start });
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
      return { raw, entity: this.group(text, 'person'), alias: null, why: 'named in quotation marks' };
    }
    if (!isPronoun(first.lower)) return this.fromPhrase(raw, source.sentence, phrase);
    const it = subjectForm(first.lower) === 'it' && !raw.quoting ? this.subjectThing(source.sentence) : null;
    if (it) return { raw, entity: it, alias: null, why: `"${first.text}" is ${it.name}` };
    const together = subjectForm(first.lower) === 'they' ? this.lastTogether(raw) : null;
    if (together) return together;
    const entity = this.fromPronoun(raw, subjectForm(first.lower), first.start);
    return { raw, entity, alias: null, why: entity ? `"${first.text}" is ${entity.name}` : `"${first.text}" could be more than one, or nobody` };
  }

  /** The one whose name is all of an aside: "his wife, Ann,". */
  private nameOfAside({ units, paragraph }: Parsed, [from, to]: [number, number]): Mention | undefined {
    const start = units[from]?.start ?? 0;
    const end = units[to - 1]?.end ?? 0;
    return this.discourse.between(paragraph, start, end).find((m) => m.from === start && m.end === end && m.entity.kind === 'person');
  }

  /** What "it" takes up: an organisation, an office or a paper that is the subject of the sentence before. Null where its subject is anything else. */
  private subjectThing(sentence: Parsed): Entity | null {
    const { paragraphs } = this.discourse;
    const before = paragraphs[sentence.paragraph]?.[sentence.index - 1] ?? paragraphs[sentence.paragraph - 1]?.at(-1);
    const phrase = before && this.discourse.mainSubject(before)?.phrase;
    if (!phrase) return null;
    const { units, text, paragraph } = before;
    const start = units[phrase.from]?.start ?? 0;
    const end = units[phrase.to - 1]?.end ?? 0;
    const named = this.discourse.between(paragraph, start, end).findLast((m) => m.end === end);
    if (named) return named.entity.kind === 'organisation' ? named.entity : null;
    const noun = units[nounOf(before, phrase.from, phrase.to)]?.lower ?? '';
    const known = /['’]s? /.test(text.slice(start, end)) && noun === 'office';
    return known || BODIES.has(noun) || (DOCUMENTS.has(noun) && !noun.endsWith('s')) ? this.group(text.slice(start, end), 'unnamed', noun) : null;
  }

  /** "Smith and Jones said … They added": those who spoke together just before, if no group has spoken since. */
  private lastTogether(raw: Raw): Resolved | null {
    const { together } = this;
    if (!together || raw.quoting || together.raw.paragraph < raw.paragraph - 1) return null;
    const since = this.discourse.spoke.slice(together.spoke);
    return since.some(({ entity }) => entity.kind !== 'person' && !entity.one) ? null : { raw, entity: together.entity, others: together.others, alias: null, why: '"They" are those who spoke together' };
  }

  private fromPronoun(raw: Raw, word: string, at: number): Entity | null {
    const here = raw.source && this.discourse.mainSubject(raw.source.sentence)?.phrase;
    if (here && raw.source && (raw.source.sentence.units[here.to - 1]?.end ?? 0) < at) this.noteNameless(raw.source.sentence, here);
    const outer = raw.within ? (this.done.get(raw.within)?.entity ?? null) : null;
    // "was asked what he thought", "'He told me,' Smith said": he is not the one whose words these are
    const other = raw.quoting !== undefined || (raw.within?.lemma === 'ask' && raw.within.source === null);
    // "Smith said he thinks": inside reported words the speaker comes first
    if (!other && outer?.kind === 'person' && (word === 'he' || word === 'she') && fits(outer, word)) return outer;
    // "'They promised us …,' Smith said": who they are is Smith's to know
    if (raw.quoting && word === 'they' && !raw.lead) return null;
    const lead = raw.lead ? this.discourse.nameIn(raw.lead) : undefined;
    if (lead && fits(lead, word) && lead !== outer) return lead;
    return resolvePronoun(this.discourse, word, raw.source?.sentence.paragraph ?? raw.paragraph, at, other ? outer : null);
  }

  private fromPhrase(raw: Raw, sentence: Parsed, phrase: Phrase): Resolved {
    const { units, text, paragraph } = sentence;
    const start = units[phrase.from]?.start ?? 0;
    // "Smith's", "Smith himself"
    const tail = units[phrase.to - 1]?.kind === 'possessive' || /^(?:himself|herself|itself|themselves)$/.test(units[phrase.to - 1]?.lower ?? '') ? 1 : 0;
    const end = units[phrase.to - 1 - tail]?.end ?? start;
    const whole = text.slice(start, end);
    const inside = this.discourse.between(paragraph, start, end).filter((m) => m.end <= end);
    const headEnd = endOfHead(sentence, { from: phrase.from, to: phrase.to - tail, aside: phrase.aside }, inside);
    // "another delegate on the slate, Ann Smith"
    const broughtIn = inside.findLast((m) => m.entity.kind === 'person' && bringsIn(text, m.from) && (m.end === end || (m.start > start && /^ (?:of|from|at) \p{Lu}/u.test(text.slice(m.end, m.end + 9)))));
    // "the vice president for news and talk Ann Smith"
    const head = units.findIndex((u) => u.end === headEnd);
    const capital = sentence.tags[head] === 'name';
    const former = units[phrase.from]?.lower === 'former' && !sentence.tags.slice(phrase.from, phrase.to).includes('determiner');
    const isTitle = (at: number) => sentence.tags[at] === 'noun' && (capital ? isRole(units[head]?.lower ?? '') || isRole(units[at]?.lower ?? '') : former);
    const titled = headEnd < end ? inside.findLast((m) => m.end === end && m.entity.kind === 'person' && (isTitle(units.findIndex((u) => u.start === m.from) - 1) || hasOffice(units, m.from))) : undefined;
    const apart = phrase.aside && isRole(units[phrase.to - 1]?.lower ?? '') && /^(?:his|her|their|the)$/.test(units[phrase.from]?.lower ?? '') ? this.nameOfAside(sentence, phrase.aside) : undefined;
    const named = titled ?? apart ?? inside.findLast((m) => m.end === headEnd) ?? broughtIn;
    // "he and two colleagues"
    const pronoun = /^(?:he|she)$/.test(units[phrase.from]?.lower ?? '') && units[phrase.from + 1]?.lower === 'and' ? this.fromPronoun(raw, units[phrase.from]?.lower ?? '', start) : null;
    if (pronoun) return { raw, entity: pronoun, alias: null, why: `"${units[phrase.from]?.text}" is ${pronoun.name}` };
    // "Neither Smith nor Jones would say": it is said of both
    if (units[phrase.from]?.lower === 'neither') return { raw, entity: this.group(whole, 'unnamed'), alias: null, why: 'neither of two' };
    // "Smith and Jones said"
    const [one, ...others] = joined(text, inside, start, end);
    if (one) return { raw, entity: one.entity, others: others.map((m) => m.entity).filter((entity) => entity !== one.entity), alias: null, why: 'said together' };
    // "Smith and his aides said", but "Smith and Jones supporters said"
    const both = inside.find((m) => m.from === start && m !== named && units.some((u) => u.start === m.end + 1 && u.lower === 'and' && u.end < headEnd));
    if (both && !inside.some((m) => text.slice(both.end, m.from) === ' and ' && m.end < headEnd && /^ \p{Ll}/u.test(text.slice(m.end, m.end + 2)))) return { raw, entity: both.entity, alias: null, why: 'the first of two' };
    // "Freedonia's Defense Ministry" is not any Defense Ministry
    const owned = named?.entity.kind === 'organisation' && units.slice(phrase.from, phrase.to).some((u) => u.kind === 'possessive' && u.end < named.start);
    if (named && owned) return { raw, entity: this.group(whole, 'organisation'), alias: null, why: `named: ${whole}` };
    if (named) return { raw, entity: named.entity, alias: whole === named.entity.name ? null : text.slice(Math.max(named.from, start), named.end), why: `named: ${named.entity.name}` };
    const to = endOfCalled(sentence, { ...phrase, to: phrase.to - tail });
    const calledEnd = units[to - 1]?.end ?? end;
    const called = text.slice(start, calledEnd);
    const definite = units[phrase.from]?.lower === 'the' || units[phrase.from]?.lower === 'this';
    // "the senator", and "Dover's mayor" where somebody was called so
    const owner = units.slice(phrase.from, to).findIndex((u) => u.kind === 'possessive');
    const strict = owner > 0 && sentence.tags[phrase.from] === 'name';
    // "the senator from Vermont"
    const from = units.slice(phrase.from, to).findIndex((u) => u.lower === 'from');
    if (definite && from === 2 && isRole(units[phrase.from + from - 1]?.lower ?? '')) {
      const entity = resolveRole(this.discourse, sentence, { ...phrase, to: phrase.from + from }, start);
      if (entity) return { raw, entity, alias: called, why: `"${called}" is ${entity.name}` };
    }
    const body = definite && to - phrase.from === 2 ? this.bodyCalled(units[to - 1]?.lower ?? '', sentence, start) : null;
    if (body) return { raw, entity: body, alias: called, why: `"${called}" is ${body.name}` };
    if ((owner < 0 ? definite : strict) && headEnd === calledEnd && (isRole(units[to - 1]?.lower ?? '') || /^\d+-year-old$/.test(units[to - 1]?.lower ?? ''))) {
      const entity = resolveRole(this.discourse, sentence, { ...phrase, to }, start, strict);
      if (entity) return { raw, entity, alias: called, why: `"${called}" is ${entity.name}` };
    }
    return { raw, entity: this.group(called, 'unnamed', units[nounOf(sentence, phrase.from, to)]?.lower), alias: null, why: 'a source without a name' };
  }

  /** Which body "the company" is, or which group "the researchers" are: the last of them who spoke, or was the subject of the sentence before. */
  private bodyCalled(noun: string, sentence: Parsed, at: number): Entity | null {
    const called = isGroup(noun) ? this.discourse.lastCalled(noun, sentence.paragraph - 1) : undefined;
    return called ?? (BODIES.has(noun) ? this.discourse.lastBody(sentence, at) : null);
  }

  /** The entity of a source without a name, or of a name that stands in quotation marks only. `head`: its noun, in lower case. */
  private group(text: string, kind: Entity['kind'], head = ''): Entity {
    const folded = fold(text);
    const key = folded.split(' ').filter((word) => !DETERMINERS.has(word)).join(' ') || folded;
    const known = this.unnamed.get(key) ?? (kind === 'person' ? this.named.get(folded) : undefined);
    if (known) return known;
    // a bare surname that two people bear: it is said to be shared, and given to neither
    const shared = this.discourse.people.shared.has(key);
    const entity: Entity = { name: text, kind: shared ? 'person' : kind, words: key.split(' '), pronoun: HE_TITLES.has(head) ? 'he' : SHE_TITLES.has(head) ? 'she' : null, roles: new Set(head ? [head] : []), mentions: [], one: isNewPerson(text, head), shared };
    this.unnamed.set(key, entity);
    return entity;
  }
}

/**
 * "A ferry passenger", "the county's transport officer": one human being who has no name yet. "The host", "chairman of
 * the board" is more often somebody named before.
 */
function isNewPerson(text: string, head: string): boolean {
  // "A reporter asked. 'No,' he said": who answers is somebody else
  if (/^(?:reporter|journalist|moderator|interviewer|caller)$/.test(head) || isGroup(head) || DOCUMENTS.has(head) || ORGANISATION_WORDS.has(head)) return false;
  if (/^(?:another|one)$/i.test(text)) return true;
  // "the president", where nobody named is one
  if (/^the \S+$/i.test(text) && OFFICES.has(head)) return true;
  const indefinite = /^(?:an?|one|another|my|his|her|their) /i.test(text);
  return (isRole(head) && (indefinite || /['’]s? /.test(text))) || (indefinite && /(?:er|or|ist|ian|man|woman)$/.test(head) && head !== 'newspaper');
}

const HANGS = new Set<Tag | undefined>(['preposition', 'to', 'participle', 'verb', 'ing', 'subordinator', 'comma', 'open']);
/** The place of the noun in "a colleague | in the next county", "a source | close to the plan". */
function nounOf({ units, tags }: Parsed, from: number, to: number): number {
  let i = from;
  while (i + 1 < to && !HANGS.has(tags[i + 1]) && !/^(?:close|familiar|briefed)$/.test(units[i + 1]?.lower ?? '')) i++;
  return i;
}

/** "deputy chief of staff | Ann Smith" */
function hasOffice(units: Parsed['units'], at: number): boolean {
  const name = units.findIndex((u) => u.start === at);
  for (let i = name - 2; i > 0 && i > name - 6; i--) if (endOfOffice(units, i) === name) return true;
  return false;
}

/** Does ", " or ", chief executive " stand before `at`? */
function bringsIn(text: string, at: number): boolean {
  const role = /, ((?:\p{Ll}[\p{L}-]* ){0,3})$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1];
  return role !== undefined && (role === '' || isRole(role.trim().split(' ').at(-1) ?? ''));
}

/** "an official" of "an official who asked for no name", "a poll" of "a poll released Monday": how somebody without a name is called. "Those who …" says nothing without the rest. */
function endOfCalled({ units, tags }: Parsed, phrase: Phrase): number {
  const first = tags[phrase.from] === 'determiner' ? phrase.from + 2 : phrase.from + 1;
  for (let i = ALONE.has(units[phrase.from]?.lower ?? '') ? phrase.to : first; i < phrase.to; i++) {
    // "published Tuesday", "released this week", but "briefed on the plan" belongs to the name
    const dated = (tags[i] === 'participle' || tags[i] === 'verb') && (i + 1 === phrase.to || tags[i + 1] === 'time' || /^(?:this|last|earlier)$/.test(units[i + 1]?.lower ?? '') || tags[i + 2] === 'time');
    // "a study to be published in May"
    if (dated) return units[i - 1]?.lower === 'be' ? i - 2 : i;
    if ((tags[i] === 'subordinator' && RELATIVES.has(units[i]?.lower ?? '')) || (tags[i] === 'preposition' && tags[i + 1] === 'time')) return i;
  }
  return phrase.to;
}

/** Where the head of a phrase ends: before "of …", "for …", "who …", unless that belongs to a name. */
function endOfHead({ units, tags }: Parsed, phrase: Phrase, inside: readonly Mention[]): number {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const unit = units[i];
    if (!unit) break;
    const tag = tags[i];
    const joins = (tag === 'preposition' && (POSTMODIFIES.has(unit.lower) || unit.lower === 'like')) || tag === 'to' || tag === 'ing' || tag === 'participle' || tag === 'open' || tag === 'verb' || (tag === 'subordinator' && unit.lower !== 'as') || (tag === 'adverb' && i > phrase.from + 1);
    if (joins && !inside.some((m) => (m.entity.kind === 'person' ? m.from : m.start) <= unit.start && unit.end <= m.end)) return units[i - 1]?.end ?? 0;
  }
  return units[phrase.to - 1]?.end ?? 0;
}
