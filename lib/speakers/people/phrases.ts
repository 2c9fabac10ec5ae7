import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, isAge, isRole } from '../lexicon/roles';
import { askedFirst } from './asked-first';
import { Bodies } from './bodies';
import { countryman } from './countrymen';
import { withCountry } from './with-country';
import type { Discourse } from './discourse';
import { type Entity, type Mention, settle } from './entity';
import { joined } from './joint';
import type { Meant } from './meant';
import type { Nameless } from './nameless';
import { namesIn, type NamesIn } from './named-in';
import { namedLater } from './named-later';
import { formerHolder } from './office-phrases';
import type { People } from './people';
import { asCalled, endOfCalled, nounOf } from './phrase-parts';
import { resolveRole } from './role-phrases';
import { ISSUED, whoseStatement } from './statements';
import { toldBeside } from './told-beside';

/** "The two", "both lawmakers" */
const PAIR = /^(?:the (?:two|pair|duo)|both)(?: (?:men|women|lawmakers|senators|candidates|congressmen|leaders|governors|rivals|chairmen|writers|authors))?$/i;
/** Nobody looks farther back for two who were told of together, in paragraphs. */
const REACH = 3;
/** A cue right before who speaks ("said an official who …") is no longer, in characters. */
const CUE = 12;
/** A short form behind a phrase is no longer, in characters. */
const SHORT = 24;
/** What somebody says or does that speaks for them: "a remark by Smith suggested". */
const REMARK = /^an? (?:gaffe|remark|comment|statement|tweet|post|message|quip|joke)$/i;

/** Who a phrase of more than one word is, or one that is no pronoun: by the names in it, else by what it calls somebody. */
export class Phrases {
  readonly #bodies: Bodies;
  /** Whose a body is that was named with its country, as far as it is one country's; null where it is several'. */
  readonly #ownedBy = new Map<Entity, Entity | null>();
  /** Those that have been called "the …", with their country; null where it is not told. */
  readonly #withCountry = new Map<Entity, Entity | null>();

  constructor(
    people: People,
    private readonly discourse: Discourse,
    private readonly nameless: Nameless,
  ) {
    this.#bodies = new Bodies(people, discourse);
  }

  /** The body that is called "the …" at `at` (UTF-16 code units) of a sentence; null where that is not clear. */
  bodyCalled(noun: string, sentence: Parsed, at: number): Entity | null {
    const body = this.#bodies.called(noun, sentence, at);
    if (!body) return null;
    let country = this.#withCountry.get(body);
    if (country === undefined) this.#withCountry.set(body, (country = withCountry(this.discourse, this.nameless, body)));
    return this.#ownedBy.get(body) ?? country ?? body;
  }

  /** Who a phrase of a sentence is. @param teller in whose reported words it stands, if it is known. @param not whom no title in it can mean. */
  who(sentence: Parsed, phrase: Phrase, teller: Entity | null, not: Entity | null = null): Meant {
    const names = namesIn(this.discourse, sentence, phrase);
    return this.#together(sentence, phrase, names) ?? this.#named(sentence, phrase, names) ?? toldBeside(this.discourse, this.nameless, sentence, phrase, names.start, names.end) ?? this.#called(sentence, phrase, names, teller, not);
  }

  /** Several who speak together, or the first of them. */
  #together({ text, units, paragraph }: Parsed, phrase: Phrase, { start, end, headEnd, inside, named }: NamesIn): Meant | null {
    const whole = text.slice(start, end);
    // "Neither Smith nor Jones would say": it is said of both
    if (units[phrase.from]?.lower === 'neither') return { entity: this.nameless.entity(whole, 'unnamed'), alias: null, why: 'neither of two' };
    // "Smith and Jones left. … the two wrote"
    const pair = PAIR.test(whole) ? this.discourse.pair : null;
    if (pair && pair.paragraph >= paragraph - REACH) return { entity: pair.entities[0] ?? null, others: pair.entities.slice(1), alias: whole, why: 'the two who were told of last' };
    // "Smith and Jones said"
    const [one, ...others] = joined(text, inside, start, end);
    if (one) return { entity: one.entity, others: others.map((m) => m.entity).filter((entity) => entity !== one.entity), alias: null, why: 'said together' };
    // "Smith and his aides said", but "Smith and Jones supporters said"
    const both = inside.find((m) => m.from === start && m !== named && units.some((u) => u.start === m.end + 1 && u.lower === 'and' && u.end < headEnd));
    if (both && !inside.some((m) => text.slice(both.end, m.from) === ' and ' && m.end < headEnd && /^ \p{Ll}/u.test(text.slice(m.end, m.end + 2)))) return { entity: both.entity, alias: null, why: 'the first of two' };
    return null;
  }

  /** By a name in the phrase. */
  #named({ text, units }: Parsed, phrase: Phrase, { start, end, headEnd, inside, named }: NamesIn): Meant | null {
    const whole = text.slice(start, end);
    // "the original poster (OP) … OP said"
    const short = named && this.nameless.shortFor(named.entity.name);
    if (short) return { entity: short, alias: whole, why: `short for ${short.name}` };
    if (named?.entity.guessed) settleBy(text, start, named);
    // "Freedonia's Defense Ministry" is not any Defense Ministry
    // but "the city's trade group, the Harbour Council"
    const owned = named?.entity.kind === 'organisation' && units.slice(phrase.from, phrase.to).some((u) => u.kind === 'possessive' && u.end < named.start && !/, (?:the )?$/.test(text.slice(u.end, named.start)));
    if (named && owned) {
      const entity = this.nameless.entity(whole.replace(/^The /, ''), 'organisation');
      const known = this.#ownedBy.get(named.entity);
      if (known !== entity) this.#ownedBy.set(named.entity, known === undefined ? entity : null);
      return { entity, alias: null, why: `named: ${whole}` };
    }
    // "Freedonia's Security Council … the Security Council", where no other country's is told of
    const theirs = named && this.#ownedBy.get(named.entity);
    if (theirs) return { entity: theirs, alias: whole === theirs.name ? null : whole, why: `named: ${theirs.name}` };
    // "a gaffe by Leader Ann Smith (R-Ohio) suggested": hers
    const maker = named ? undefined : REMARK.test(text.slice(start, headEnd)) ? inside.find((m) => m.entity.kind === 'person' && /^ by $/.test(text.slice(headEnd, m.from))) : undefined;
    if (maker) return { entity: maker.entity, alias: null, why: `by ${maker.entity.name}` };
    return named ? { entity: named.entity, alias: whole === named.entity.name ? null : text.slice(Math.max(named.from, start), named.end), why: `named: ${named.entity.name}` } : null;
  }

  /** By what the phrase calls somebody: a role, a body, somebody without a name. */
  #called(sentence: Parsed, phrase: Phrase, { start, end, tail, headEnd }: NamesIn, teller: Entity | null, not: Entity | null): Meant {
    const { units, text } = sentence;
    const whole = text.slice(start, end);
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
      if (entity) return { entity, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${entity.name}` };
    }
    const former = definite ? formerHolder(this.discourse, sentence, phrase, start) : null;
    if (former) return { entity: former, alias: asCalled(sentence, phrase.from, phrase.to), why: `"${whole}" is ${former.name}` };
    // "the statement added"
    const issued = units[to - 1]?.lower ?? '';
    const theirStatement = definite && to - phrase.from === 2 && ISSUED.has(issued) ? whoseStatement(this.discourse, sentence, issued) : null;
    if (theirStatement) return { entity: theirStatement, alias: null, why: `"${called}" is by ${theirStatement.name}` };
    // "the company", "the Atlanta-based carrier"
    const based = (to - phrase.from === 3 || (to - phrase.from === 5 && units[phrase.from + 2]?.text === ',')) && /-based$|^think$/.test(units[to - 2]?.lower ?? '');
    const local = /^Local (\d{1,5})$/.exec(called)?.[1];
    const body = local !== undefined ? this.bodyCalled(local, sentence, start) : definite && (to - phrase.from === 2 || based || owner === 2) ? this.bodyCalled(units[to - 1]?.lower ?? '', sentence, start) : null;
    // "the sheriff's office" is the Dover County Sheriff's Office
    const known = owner === 2 && !body?.words.includes(units[phrase.from + 1]?.lower ?? '') ? null : body;
    // "Harlan Heavy declined. The company said …": it was no person's name
    if (known?.kind === 'person') settle(known, 'organisation');
    if (known) return { entity: known, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${known.name}` };
    const fromThere = definite && to - phrase.from === 2 ? countryman(this.discourse, sentence, units[to - 1]?.lower ?? '', start) : null;
    if (fromThere) return { entity: fromThere, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${fromThere.name}` };
    // "When the Post asked Smith about it, the manager said"
    const asked = definite && isRole(units[to - 1]?.lower ?? '') ? askedFirst(this.discourse, this.nameless, sentence, start) : null;
    if (asked?.kind === 'person') return { entity: asked, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${asked.name}, who was asked` };
    if ((owner < 0 ? definite : strict) && headEnd === calledEnd && (isRole(units[to - 1]?.lower ?? '') || isAge(units[to - 1]?.lower ?? ''))) {
      // "the clerk who rented it to him" is told apart by that, and is nobody who has just been spoken of
      // "According to Smith, the captain told her": not Smith, who tells of him
      const entity = resolveRole(this.discourse, sentence, { ...phrase, to }, start, strict || teller?.kind === 'person' || (units[to]?.lower === 'who' && !/^(?:wo)?man$/.test(units[to - 1]?.lower ?? '')), not);
      if (entity) return { entity, alias: asCalled(sentence, phrase.from, units[to]?.lower === 'who' ? phrase.to : to), why: `"${called}" is ${entity.name}` };
    }
    // "A man who answered the phone" is not the man before, and told apart by that
    const head = units[nounOf(sentence, phrase.from, to)]?.lower ?? '';
    const later = namedLater(this.discourse, sentence, phrase, head);
    if (later) return { entity: later, alias: asCalled(sentence, phrase.from, to), why: `"${called}" is ${later.name}, named next` };
    // "A commenter who said … wrote that …": both verbs are hers
    const spoke = this.discourse.spoke.at(-1);
    const told = spoke?.paragraph === sentence.paragraph && spoke.at > start - CUE;
    const another = !told && to < phrase.to && units[to]?.lower === 'who' && /^an?$/.test(units[phrase.from]?.lower ?? '') && this.nameless.knows(called);
    const entity = this.nameless.entity(another ? whole : called, 'unnamed', head);
    if (!sentence.tags.slice(phrase.from, to).includes('preposition')) this.nameless.shorten(entity, head, text.slice(calledEnd, calledEnd + SHORT));
    return { entity, alias: null, why: 'a source without a name' };
  }
}

/** "the insurer, Prairie Mutual" is no person's name, "his wife, Marisol" no body's, "Dover Diary, a Telegram channel which …" no person's. */
function settleBy(text: string, start: number, named: Mention): void {
  const what = / (\p{Ll}+), $/u.exec(text.slice(start, named.start))?.[1] ?? '';
  if (BODIES.has(what) || isRole(what)) settle(named.entity, BODIES.has(what) ? 'organisation' : 'person');
  // "Leland Quill, the department's under secretary" is a person
  const behind = named.entity.guessed && named.entity.kind === 'person' ? /^, (?:an?|the) ((?:[\p{L}-]+(?:['’]s)? ){0,3}[\p{L}-]+)(?![\p{L}'’-])/u.exec(text.slice(named.end, named.end + 60))?.[1]?.split(' ') : undefined;
  if (behind?.some((word) => BODIES.has(word) || isRole(word))) settle(named.entity, behind.some((word) => isRole(word)) ? 'person' : 'organisation');
}
