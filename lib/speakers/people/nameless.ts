import { ASKERS } from '../lexicon/askers';
import { DETERMINERS } from '../lexicon/function-words';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { DOCUMENTS, isAge, isGroup, isRole } from '../lexicon/roles';
import { HE_TITLES, OFFICES, SHE_TITLES } from '../lexicon/titles';
import { fold } from '../text/fold';
import type { Entity } from './entity';
import type { People } from './people';

/** What somebody is called who signs with a handle. */
const SIGNS = ['user', 'redditor', 'poster', 'commenter', 'tiktoker', 'creator'];

/** Those who are spoken of by a phrase and have no name: "a ferry passenger", "the poll". One phrase is one of them, whatever its article. */
export class Nameless {
  readonly #known = new Map<string, Entity>();
  /** Those who are named, by the folded name; made when first asked for, which is seldom. */
  #named: Map<string, Entity> | undefined;
  /** Who is called "the duchess of …", by the noun; null where two are. */
  readonly #ofPlace = new Map<string, Entity | null>();

  constructor(private readonly people: People) {}

  #byName(folded: string): Entity | undefined {
    // of several with one name the first counts
    this.#named ??= new Map(this.people.entities.toReversed().map((entity) => [fold(entity.name), entity]));
    return this.#named.get(folded);
  }

  /** Is somebody called so already? */
  knows(text: string): boolean {
    return this.#known.has(keyOf(text));
  }

  /** Who signs with a handle, and may be called "the user". */
  signing(handle: string): Entity {
    const entity = this.entity(handle, 'person');
    for (const role of SIGNS) entity.roles.add(role);
    return entity;
  }

  /** "The original poster (OP)": what stands behind the phrase calls its entity so from there on. `head`: its noun; `behind`: the text behind it. */
  shorten(entity: Entity, head: string, behind: string): void {
    // "the agency (EPA)" has a name elsewhere
    if (!SIGNS.includes(head) && !isRole(head)) return;
    const [, bracketed, told] = SHORT.exec(behind) ?? [];
    const short = bracketed ?? told;
    if (short) this.#known.set(keyOf(short), entity);
  }

  /** Who was called by a short form before, if its phrase has no name. */
  shortFor(name: string): Entity | undefined {
    return /^\p{Lu}{2,5}$/u.test(name) ? this.#known.get(keyOf(name)) : undefined;
  }

  /** The entity of a source without a name, or of a name that stands in quotation marks only. `head`: its noun, in lower case. */
  entity(text: string, kind: Entity['kind'], head = ''): Entity {
    const folded = fold(text);
    const key = keyOf(text);
    // "the Duchess of Dover … the duchess"
    const longer = kind === 'unnamed' && key === head && /^the /i.test(text) ? (this.#ofPlace.get(head) ?? undefined) : undefined;
    const known = this.#known.get(key) ?? longer ?? (kind === 'person' ? this.#byName(folded) : undefined);
    if (known) return known;
    // a bare surname that two people bear: it is said to be shared, and given to neither
    const shared = this.people.shared.has(key);
    const entity: Entity = { name: text, kind: shared ? 'person' : kind, words: key.split(' '), pronoun: HE_TITLES.has(head) ? 'he' : SHE_TITLES.has(head) ? 'she' : null, roles: new Set(head ? [head] : []), mentions: [], called: [], one: isNewPerson(text, head), guessed: false, shared };
    this.#known.set(key, entity);
    const [first = '', second] = entity.words;
    if (second === 'of') this.#ofPlace.set(first, this.#ofPlace.has(first) ? null : entity);
    return entity;
  }
}

/** " (OP)", ", or OP," */
const SHORT = /^ \((\p{Lu}{2,5})\)|^, (?:or|known as) (\p{Lu}{2,5}),/u;

/** One phrase is one of them, whatever its article; but "another user" is not the user before, and "one of them" none of those who were "several of them". */
function keyOf(text: string): string {
  const folded = fold(text);
  return / of (?:them|those|these)$/.test(folded) ? folded : folded.split(' ').filter((word) => word === 'another' || !DETERMINERS.has(word)).join(' ') || folded;
}

/**
 * "A ferry passenger", "the county's transport officer": one human being who has no name yet. "The host", "chairman of
 * the board" is more often somebody named before.
 */
function isNewPerson(text: string, head: string): boolean {
  // "A reporter asked. 'No,' he said": who answers is somebody else
  if (ASKERS.has(head) || isGroup(head) || DOCUMENTS.has(head) || ORGANISATION_WORDS.has(head)) return false;
  if (/^(?:another|one)$/i.test(text)) return true;
  // "One of the couple", "one of the nurses", but "one of the jobs"
  const among = /^one of (?:the|his|her|their|its|those) (?:\S+ )*?(\S+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  if (/^(?:couple|pair|duo|trio|siblings|twins)$/.test(among) || isRole(among.replace(/s$/, ''))) return true;
  // "The Duchess of Dover"
  if (/^the /i.test(text) && (HE_TITLES.has(head) || SHE_TITLES.has(head))) return true;
  // "The first agent": told apart from another, so one of them
  if (/^the (?:first|second|third) /i.test(text) && isRole(head)) return true;
  // "the president", where nobody named is one
  if (/^the \S+$/i.test(text) && (OFFICES.has(head) || isAge(head))) return true;
  const indefinite = /^(?:an?|one|another|my|his|her|their) /i.test(text);
  return (isRole(head) && (indefinite || /['’]s? /.test(text))) || (indefinite && /(?:er|or|ist|ian|man|woman|marine)$/.test(head) && !/^(?:newspaper|number|quarter|cluster|poster|banner|trailer|chapter|center|sector|series)$/.test(head));
}
