import type { Entity } from './entity';
import type { NameFound } from './name-runs';

/** Of more people of one surname nobody is told apart; it keeps each look-up short. */
const MOST = 8;

interface Family {
  /** Named in full so far, in order. */
  introduced: Entity[];
  /** Who was called by the bare surname while nobody else of it had been named. */
  owner: Entity | null;
  /** Who of them is named in full in the paragraph at hand, and in the one before. */
  paragraph: number;
  here: Set<Entity>;
  before: Set<Entity>;
}

/**
 * Keeps two people of one surname apart. Newsrooms go on calling the one "Smith" whom they called
 * so before the other came in, and give the other's full name each time. So a bare surname is the
 * one named in full in the same paragraph, if only one is; else the only one introduced so far; else
 * the one who had the bare name first, unless the other has just been named. Otherwise it is not clear.
 */
export class Namesakes {
  private readonly families = new Map<string, Family>();

  /** To be called for each full name, in order of the text. */
  introduce(surname: string, entity: Entity, { paragraph }: NameFound): void {
    const family = this.family(surname, paragraph);
    if (family.introduced.length < MOST && !family.introduced.includes(entity)) family.introduced.push(entity);
    if (family.here.size < MOST) family.here.add(entity);
  }

  /** Who a bare surname is, of those who bear it. */
  among(surname: string, candidates: readonly Entity[], { paragraph }: NameFound): Entity | undefined {
    const family = this.family(surname, paragraph);
    const here = [...family.here].filter((e) => candidates.includes(e));
    const introduced = family.introduced.filter((e) => candidates.includes(e));
    const only = here.length === 1 ? here[0] : introduced.length === 1 ? introduced[0] : undefined;
    if (only) {
      if (family.introduced.length === 1) family.owner = only;
      return only;
    }
    const { owner } = family;
    if (!owner || !candidates.includes(owner)) return undefined;
    const others = [...family.here, ...family.before].some((e) => e !== owner);
    return others ? undefined : owner;
  }

  private family(surname: string, paragraph: number): Family {
    let family = this.families.get(surname);
    if (!family) {
      family = { introduced: [], owner: null, paragraph, here: new Set(), before: new Set() };
      this.families.set(surname, family);
    }
    if (family.paragraph !== paragraph) {
      family.before = paragraph - family.paragraph === 1 ? family.here : new Set();
      family.here = new Set();
      family.paragraph = paragraph;
    }
    return family;
  }
}
