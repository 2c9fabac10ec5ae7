import { middle, short, spelling } from './spelling';
import { type Holder, type Packed, type Term, unpack } from './table';

/** An office of a person. `published`: proven for the article's date; `latest`: the last one known, whenever that was. */
export interface Held extends Term {
  when: 'published' | 'latest';
}

export interface Answer {
  /** More than one person of the table bears the name, and nothing tells which is meant: then `offices` is empty. */
  shared: boolean;
  offices: Held[];
  /** Where none is proven for the article's date: the last one that had ended by then, unless that is the latest of all. */
  earlier: Term | null;
}

const NOTHING: Answer = { shared: false, offices: [], earlier: null };
/** Said of somebody, these make another person of the same name likelier than an officeholder. */
const OTHER_CALLING = /\b(?:professor|lecturer|student|teacher|nurse|farmer|resident|voter|driver|actor|actress|singer|musician|coach|player|physician|doctor|surgeon|owner|baker|chef|waiter|waitress|engineer|scientist|researcher|pastor|priest|journalist|reporter|novelist|neighbou?r|witness|survivor|veteran)\b/i;
const COMMON = new Set(['of', 'the', 'and', 'for', 'from', 'in', 'a', 'an', 'us', 'state', 'states', 'united', 'former', 'democrat', 'republican']);

/** The table with an index of names. */
export class Offices {
  private readonly byName = new Map<string, Holder[]>();

  constructor(packed: Packed) {
    for (const holder of unpack(packed))
      for (const spelled of holder.names) {
        for (const key of new Set([spelled, short(spelled)])) {
          const list = this.byName.get(key);
          if (!list) this.byName.set(key, [holder]);
          else if (!list.includes(holder)) list.push(holder);
        }
      }
  }

  /**
   * The offices of a person named in an article.
   *
   * @param name as the article has it in full; a single word never matches.
   * @param published ISO 8601, the article's date; null proves nothing, and only the latest is given.
   * @param descriptors what the article says of the person: they may tell namesakes apart.
   */
  of(name: string, published: string | null, descriptors: readonly string[] = []): Answer {
    const spelled = spelling(name);
    if (!spelled.includes(' ')) return NOTHING;
    const initials = middle(spelled);
    const named = (this.byName.get(spelled) ?? this.byName.get(short(spelled)) ?? []).filter((holder) => holder.names.some((n) => fits(n, spelled, initials)));
    const supported = named.filter((holder) => supports(holder, descriptors));
    if (named.length > 1 && supported.length !== 1) return { shared: true, offices: [], earlier: null };
    const holder = supported.length === 1 ? supported[0] : named[0];
    if (!holder || (!supported.length && descriptors.some((d) => OTHER_CALLING.test(d)))) return NOTHING;
    const date = published?.slice(0, 10) ?? '';
    const proven = holder.terms.filter((term) => date >= term.from && date <= provenUntil(term));
    const [latest, ...older] = holder.terms.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
    const earlier = proven.length || !date ? undefined : older.find(({ to, asOf }) => to !== null && to <= asOf && to <= date);
    return { shared: false, offices: [...proven.map((term) => held(term, 'published')), ...(latest ? [held(latest, 'latest')] : [])], earlier: earlier ?? null };
  }
}

const held = ({ office, from, to, asOf, source }: Term, when: Held['when']): Held => ({ office, from, to, asOf, source, when });

/** The latest office is the one that is known to have been held last; of two, the one that began later. */
const key = (term: Term): string => `${provenUntil(term)} ${term.from}`;

/** A term proves nothing after the day on which its source was last looked at. */
const provenUntil = ({ to, asOf }: Term): string => (to !== null && to < asOf ? to : asOf);

/** One spelling, or first and last name with middle initials that do not contradict one another. */
function fits(own: string, asked: string, initials: string): boolean {
  if (own === asked) return true;
  if (short(own) !== short(asked)) return false;
  const mine = middle(own);
  return !mine || !initials || mine.startsWith(initials) || initials.startsWith(mine);
}

/** Do the article's own words name the office, or the place, of this holder? */
function supports(holder: Holder, descriptors: readonly string[]): boolean {
  if (!descriptors.length) return false;
  const words = new Set(descriptors.flatMap((d) => spelling(d).split(/[^\p{L}]+/u)).map(stem));
  return holder.terms.some((term) => spelling(term.office).split(/[^\p{L}]+/u).some((word) => word.length > 3 && !COMMON.has(word) && words.has(stem(word)))) || spelling(holder.place).split(' ').some((word) => word.length > 3 && !COMMON.has(word) && words.has(stem(word)));
}
/** "sen." and "senator", "russian" and "russia". */
const stem = (word: string): string => (word === 'sen' ? 'senato' : word === 'rep' ? 'repres' : word === 'gov' ? 'govern' : word.slice(0, 6));
