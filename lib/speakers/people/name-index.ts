import { countryOfDemonym, isCountry } from '../lexicon/demonyms';
import { isGivenName, pronounOfGivenName } from '../lexicon/given-names';
import { longForm } from '../lexicon/nicknames';
import { NEWSPAPERS } from '../lexicon/newspapers';
import { FIRMS, NOT_SPEAKERS } from '../lexicon/organisations';
import { isPlace } from '../lexicon/states';
import { HE_TITLES, KIN, OF_EITHER, PARTICLES, SHE_TITLES, SUFFIXES } from '../lexicon/titles';
import { verbOf } from '../lexicon/verbs';
import { WELL_KNOWN } from '../lexicon/well-known';
import type { Kind } from '../types';
import type { Entity } from './entity';
import { isGuess, kindOf } from './kind-of-name';
import type { NameFound } from './name-runs';
import { isCommonNoun } from './names';
import type { Namesakes } from './namesakes';

/** The last word of a name that is no suffix and no particle. */
export const surname = (words: readonly string[]): string => words.findLast((word) => !SUFFIXES.has(word) && !PARTICLES.has(word)) ?? words.at(-1) ?? '';

/** Titles that stand before a given name. */
const HONOURS = new Set(['sir', 'dame', 'sister', 'brother', 'father', 'mother', 'pastor', 'rabbi', 'imam', 'coach', 'miss', 'aunt', 'uncle', 'prince', 'princess', 'deacon']);
/** They tell nothing but who is a person: "Mr. Villaseñor" of "Efraín Villaseñor Rubio". */
const COURTESY = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.']);
/** No family in the news is larger; more candidates than that are not looked at. */
const MOST = 12;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}

/** Who is named in a text, by every form of their names. */
export class NameIndex {
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  private readonly byFull = new Map<string, Entity>();
  /** Firms by the first word of their name: "Transcoast" of "Transcoast Airlines"; null where two begin so. */
  private readonly byHead = new Map<string, Entity | null>();
  /** In which paragraph a key of `byFull` was met last. */
  private readonly lastIn = new Map<string, number>();
  /** Organisations of three words, by the first two. */
  private readonly byStart = new Map<string, Entity>();
  /** People of three words or more, by what may be their surnames: "Aránguiz Paillán", and "Aránguiz"; null where two have one. */
  private readonly byEnd = new Map<string, Entity | null>();

  constructor(private readonly entities: Entity[]) {}

  /** The entity of a name of two words or more. */
  full(name: NameFound): Entity {
    const entity = this.named(name);
    const { words: all, paragraph } = name;
    // "Ann Marie Bell Says": in a headline, and at the top of a part
    const surnames = entity.kind === 'person' && all.length > 2 && paragraph >= 0 && !SUFFIXES.has(all.at(-1) ?? '') && !verbOf(all.at(-1) ?? '');
    for (const part of surnames ? [all.slice(-2).join(' '), all.at(-2) ?? ''] : []) {
      const known = this.byEnd.get(part);
      this.byEnd.set(part, known === undefined || known === entity ? entity : null);
    }
    return entity;
  }

  /** Middle names and initials do not make another person. */
  private named(name: NameFound): Entity {
    const kind = kindOf(name);
    const last = surname(name.words);
    const suffix = name.words.findLast((word) => SUFFIXES.has(word)) ?? '';
    const given = longForm(name.words[0] ?? '');
    const long = `${given} ${last} ${suffix}`;
    // "Bob Bell and his father, Robert Bell": told of side by side, they are two from there on; but "Walter James Bell" is Walt
    const apart = `as written: ${name.words[0]} ${last} ${suffix}`;
    const other = this.byFull.get(long)?.words;
    const two = this.byFull.has(apart) || (this.lastIn.get(long) === name.paragraph && name.words.length === 2 && other?.length === 2 && other[0] !== name.words[0]);
    const key = kind === 'person' ? (two ? apart : long) : bodyKey(name.words);
    this.lastIn.set(key, name.paragraph);
    const known = this.byFull.get(key) ?? (kind === 'person' ? this.partOf(name) : undefined);
    if (known?.kind === 'organisation' && kind === 'person') return known;
    if (known) {
      // "Walt Bell … Walter James Bell": by the name that the article uses
      if (name.words.length > known.words.length && name.words.length <= 4 && name.words[0] === known.words[0]) known.name = name.text;
      return known;
    }
    const entity = this.add(name, kind);
    this.byFull.set(key, entity);
    if (kind === 'organisation' && name.short) this.byFull.set(name.short, entity);
    const [head = '', firm = ''] = name.words;
    if (kind === 'organisation' && name.words.length === 2 && FIRMS.has(firm) && !isGivenName(head) && !isPlace(head) && !isCountry(head) && !countryOfDemonym(head)) this.byHead.set(head, this.byHead.has(head) ? null : entity);
    // "Cascade Orchard Foods … Cascade Orchard"
    if (kind === 'organisation' && name.words.length === 3 && !isGivenName(name.words[0] ?? '')) this.byStart.set(name.words.slice(0, 2).join(' '), entity);
    if (kind === 'person') {
      push(this.bySurname, last, entity);
      push(this.byFirst, name.words[0] ?? '', entity);
    }
    return entity;
  }

  /** Whose name, of three words, begins or ends with this one of two. */
  private partOf({ words, titles }: NameFound): Entity | undefined {
    if (words.length !== 2) return undefined;
    const ends = isGivenName(words[0] ?? '') && !PARTICLES.has(words[0] ?? '') ? undefined : this.byEnd.get(words.join(' '));
    return ends ?? (titles.length ? undefined : this.byStart.get(words.join(' ')));
  }

  /** The entity of one word: a surname or a given name of somebody named in full, or a name of its own. */
  single(name: NameFound, lowered: ReadonlySet<string>, namesakes: Namesakes): Entity | undefined {
    // "Van der Berg" is a surname as "Berg" is
    const word = surname(name.words);
    const titled = name.titles.length > 0;
    const family = this.bySurname.get(word) ?? [];
    if (family.length) {
      const candidates = family.slice(0, MOST).filter((e) => agrees(e, name));
      if (candidates.length === 1) namesakes.among(word, candidates, name);
      return candidates.length === 1 ? candidates[0] : namesakes.among(word, candidates, name);
    }
    const first = this.byFirst.get(word) ?? [];
    // "Sir Peregrine"
    // and "his brother Freddy", where others of his family are named
    if (first.length === 1 && name.titles.some((title) => HONOURS.has(title) && (!KIN.has(title) || first[0]?.roles.has(title) || (this.bySurname.get(surname(first[0]?.words ?? []))?.length ?? 0) > 1))) return first[0];
    if (first.length && !titled) {
      if (first.length > 1) return undefined;
      const last = surname(first[0]?.words ?? []);
      // "Omari Jacks … Omari said", but "Obama Doctrine … Obama said"
      if (isGivenName(word) || (/^\p{Lu}\p{Ll}+$/u.test(name.text) && !NOT_SPEAKERS.has(word) && !lowered.has(last) && last.length > 1)) return first[0];
    }
    if (!titled && ((word === 'will' && name.opens) || word === 'may' || NOT_SPEAKERS.has(word) || countryOfDemonym(word) !== undefined || (isCommonNoun(word) && !(name.article && NEWSPAPERS.has(word))) || (name.start === 0 && lowered.has(word)))) return undefined;
    const free = !titled && !lowered.has(word);
    // "Aránguiz said", but "Obama" is no Robert Obama Smith
    const middle = (free || name.titles.every((title) => COURTESY.has(title))) && !isGivenName(word) && !WELL_KNOWN.has(word) ? this.byEnd.get(word) : undefined;
    const known = this.byFull.get(word) ?? middle ?? (free ? (this.byHead.get(word) ?? undefined) : undefined);
    // "McDonald's menu … McDonald's said"
    if (known && known.words.length === 1 && /['’]s$/.test(name.text)) known.name = name.text;
    if (known) return known;
    const entity = this.add(name, titled ? 'person' : kindOf(name));
    this.byFull.set(word, entity);
    if (titled) push(this.bySurname, word, entity);
    return entity;
  }

  shared(): ReadonlyMap<string, readonly Entity[]> {
    return new Map([...this.bySurname].filter(([, family]) => family.length > 1));
  }

  private add(name: NameFound, kind: Kind): Entity {
    const entity: Entity = { name: name.text, kind, words: name.words, pronoun: null, roles: new Set(), mentions: [], called: [], one: kind === 'person', guessed: isGuess(name, kind), shared: false };
    this.entities.push(entity);
    return entity;
  }
}

/** "Department of Education" and "Education Department" are one. */
const bodyKey = (name: readonly string[]): string => {
  const [first = '', of, ...rest] = name;
  return (of === 'of' && /^(?:department|ministry)$/.test(first) ? [...rest.filter((word) => word !== 'the'), first] : name).join(' ');
};

/** A title of the other gender than the given name's speaks of somebody else. */
function agrees(entity: Entity, name: NameFound): boolean {
  const given = pronounOfGivenName(entity.words[0] ?? '');
  if (name.titles.some((t) => HE_TITLES.has(t) && !OF_EITHER.has(t)) && given === 'she') return false;
  return !(name.titles.some((t) => SHE_TITLES.has(t)) && given === 'he');
}
