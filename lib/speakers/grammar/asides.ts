import { ALONE, POSSESSIVES, RELATIVES } from '../lexicon/function-words';
import { BODIES, isRole } from '../lexicon/roles';
import { isCapitalised } from '../text/capital';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

/** An apposition is never longer than this: what is, is no apposition. Keeps the search linear. */
const REACH = 60;

/** "Smith, 22, of Dayton, Ohio, said": one aside after the other. */
export function outermost(units: readonly Unit[], tags: readonly Tag[], opening: number, close: number, floor: number): number {
  let at = opening;
  // "Smith, secretary of state for population, refugees and migration,": commas inside the aside
  // but "In a post on Reddit, the 29-year-old, who …": an occasion stands before it
  if (tags[opening - 1] !== 'name' && tags[opening - 1] !== 'close')
    for (let i = opening - 1; i > floor && i > opening - 24; i--) if (tags[i] === 'comma' && (tags[i - 1] === 'name' || tags[i - 1] === 'close') && startsAside(units, tags, i + 1, close) && !(tags[i - 2] === 'preposition' && tags[floor] === 'preposition')) at = i;
  for (let i = at - 1; i > floor && i > at - 20; i--) {
    if (tags[i] !== 'comma') continue;
    // "In a statement to Newsweek, a spokesperson for the agency, …, said": where it was said
    if (tags[floor] === 'preposition' && i - floor < REACH && (tags[i - 2] === 'preposition' || tags[i - 2] === 'to') && tags.indexOf('comma', floor) === i) break;
    const degree = at - i === 2 && startsAside(units, tags, i + 1, at) && /^(?:\p{Lu}\.?){2,6}$|^Ph/u.test(units[i + 1]?.text ?? '');
    // "Smith, South Asia director of the Watch, who was there,"
    const post = tags[i - 1] === 'name' && /^(?:name|noun)$/.test(tags[i + 1] ?? '') && units.slice(i + 1, at).some((u, j) => isRole(u.lower) && tags[i + 1 + j] === 'noun' && tags[i + 2 + j] !== 'name' && tags[i + 2 + j] !== 'noun');
    const starts = post || degree || tags[i + 1] === 'number' || /^(?:of|from|who|an?|[rdi]-.*)$/.test(units[i + 1]?.lower ?? '') || ((tags[i - 1] === 'name' || i === 1) && /^(?:during|in|at|on|after|speaking|who)$/.test(units[i + 1]?.lower ?? '')) || tags[i - 1] === 'name' && at - i <= 3 && tags[i + 1] === 'name' && i > 2 && /^(?:of|from|in)$/.test(units[i - 2]?.lower ?? '');
    if (!starts || !startsAside(units, tags, i + 1, at)) break;
    at = i;
  }
  return at;
}

/** Does a phrase that ends at `end` name a role: "the spokesman", "chief of staff", "head of communications"? */
export function endsInRole(units: readonly Unit[], end: number): boolean {
  const head = units[units[end - 2]?.lower === 'of' ? end - 3 : end - 1]?.lower ?? '';
  return isRole(head) || isRole(head.replace(/s$/, ''));
}

/** Open an aside of a place, a time, a way or a likeness. */
const BESIDE = words('with of from in like including at for on during along through by among amid unlike despite under without against because over');

/** Quotation marks around a name, not around words: short, and capitalised. */
export const isHandle = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /^.{1,2}(?:[@#]?[\p{Lu}\p{N}]|\p{Ll}+[_\d])/u.test(unit.text) && unit.text.split(' ').length <= 4 && !/[.!?]\W?$/.test(unit.text);

/** Where the aside that closes at `close` was opened, or null if what stands there is none. */
export function openingOf(units: readonly Unit[], tags: readonly Tag[], close: number, floor: number): number | null {
  const kind = tags[close];
  for (let i = close - 1; i >= floor && i > close - REACH; i--) {
    if (kind === 'close') {
      if (tags[i] === 'open') return i;
      continue;
    }
    // “Handle,” who has many followers, said
    if (tags[i] === 'quote' && kind === 'comma' && i < close - 1 && isHandle(units[i]) && startsAside(units, tags, i + 1, close)) return i;
    if (tags[i] === 'stop' || (tags[i] === 'quote' && kind === 'comma' && i === close - 1 && !/^(?:titled|entitled|called|named|dubbed|headlined)$/.test(units[i - 1]?.lower ?? ''))) return null;
    if (tags[i] !== kind) continue;
    const before = tags[i - 1];
    if (before !== 'name' && before !== 'noun' && before !== 'possessive' && before !== 'close' && before !== 'pronoun' && before !== 'quote' && before !== 'number' && !(ALONE.has(units[i - 1]?.lower ?? '') && (i === 1 || tags[i - 2] === 'coordinator'))) continue;
    if (startsAside(units, tags, i + 1, close)) return i;
  }
  return null;
}

/** "a professor of …", "who …", "the party's chairman", "38", "speaking …", "D-Iowa", "along with …". */
export function startsAside(units: readonly Unit[], tags: readonly Tag[], i: number, close: number): boolean {
  const unit = units[i];
  const tag = tags[i];
  if (!unit) return false;
  const { lower } = unit;
  if (RELATIVES.has(lower)) return true;
  // "who gave only her first name, Ann, said"
  if (tag === 'name' && close - i <= 2 && units[i - 2]?.lower === 'name') return true;
  // "38", "now 91"
  // "41 and a mother of two"
  if (tag === 'number' || (lower === 'now' && tags[i + 1] === 'number')) return close - i <= 3 || (/^(?:coordinator|number)$/.test(tags[i + 1] ?? '') && !hasVerb(tags, i, close));
  // "today's candidate"
  if (tag === 'time') return tags[i + 1] === 'possessive';
  // "Ann Smith, Ph.D., said", "Ann Smith, LMFT, a therapist, said"
  if (close - i === 1 && /^(?:\p{Lu}\.?){2,6}$|^Ph\.?D\.?$/u.test(unit.text)) return true;
  if (lower === 'jr.' || lower === 'sr.' || lower === 'jr' || /^[rdi]-/.test(lower)) return true;
  // but "To stop Smith, the party is working with all who …": a clause of its own
  if (tag === 'determiner') {
    const relative = relativeIn(units, i, close);
    // right before "who" stands a noun, whatever it looks like: "a former counsel who is now at …"
    return !hasFinite(units, tags, i, relative < close ? relative - 1 : close);
  }
  // "Smith, exasperated, said", "the paper, published in May, found"
  if (tag === 'ing' || tag === 'participle' || (tag === 'verb' && lower.endsWith('ed') && (close - i === 1 || ((tags[i + 1] === 'preposition' || tags[i + 1] === 'time') && !hasVerb(tags, i + 1, close))))) return true;
  // "the memo, dated March 3 and signed by Smith, said"
  if (tag === 'verb' && lower === 'dated') return true;
  // "her father, retired firefighter Tom Bell, said"
  if (tag === 'verb' && /^(?:retired|renowned)$/.test(lower)) return !hasVerb(tags, i + 1, close);
  // "the teenager, identified only as Ann, told"
  if (tag === 'verb' && lower === 'identified' && !hasVerb(tags, i + 1, close)) return true;
  // "one user, named Ann.k, said"
  if (tag === 'verb' && /^(?:named|called|nicknamed|titled|entitled|headlined|dubbed)$/.test(lower) && close - i <= 4) return true;
  // "the message, sent to Smith and then to Jones, called"
  if (tag === 'verb' && /^(?:sent|written|made|given|held|built|known|seen|taken|led|born|shown|paid|sworn|elected)$/.test(lower) && (tags[i + 1] === 'preposition' || tags[i + 1] === 'to')) return true;
  // "an official, granted anonymity to speak freely, said", "the agency, or KCNA, said"
  if (lower === 'granted' || (lower === 'or' && tags[i + 1] === 'name' && close - i <= 4)) return true;
  // "long a friend of reform"
  if (tag === 'adverb' && tags[i + 1] === 'determiner') return !hasVerb(tags, i, close);
  // "apparently referring to …"
  // "visibly upset"
  if (tag === 'adverb' && (tags[i + 1] === 'ing' || tags[i + 1] === 'participle' || (close - i === 2 && lower.endsWith('ly') && tags[i + 1] !== 'verb'))) return true;
  // "once a skeptic"
  if (lower === 'once' && tags[i + 1] === 'determiner') return !hasVerb(tags, i, close);
  // "Smith, when asked about it, said"
  // but "…, while Smith, a baker, said"
  if (tag === 'subordinator') return /^(?:after|when|while|before|as|if|though|although)$/.test(lower) && (tags[i + 1] !== 'name' || lower === 'as' || hasVerb(tags, i, close));
  // "Smith, asked by Jones whether he would go, said"
  if (tag === 'verb' && /^(?:asked|pressed|questioned)$/.test(lower) && tags[i - 2] === 'name' && /^(?:by|whether|if|about|why|how|what|when|who|where|on)$/.test(units[i + 1]?.lower ?? '')) return true;
  if (tag === 'preposition') return BESIDE.has(lower);
  // "to her credit", "to be sure"
  if (tag === 'to') return tags[i + 1] === 'determiner' || close - i <= 3;
  // "again", "perhaps unsurprisingly", "not surprisingly"
  if (tag === 'adverb' && close - i <= 2 && tags.slice(i, close).every((t) => t === 'adverb')) return true;
  // "almost in tears"
  if (tag === 'adverb' && tags[i + 1] === 'preposition') return !hasVerb(tags, i, close);
  if (lower === 'along' || lower === 'formerly' || lower === 'then' || lower === 'now' || lower === 'also' || lower === 'himself' || lower === 'herself' || lower === 'however' || lower === 'too' || lower === 'meanwhile' || lower === 'though') return true;
  // a bare title: "president of the union", "former governor of Ohio", or the state of "Smith of Dayton, Ohio,"
  if (hasVerb(tags, i, close)) return relativeWithin(units, i, close) && (tag === 'noun' || tag === 'name');
  if (tag === 'noun') return true;
  // "Smith of Dayton, Ohio," or "Smith, the union's treasurer,"; but not "in the primary, Gov. John Smith,"
  if (tag === 'name' && tags[i - 2] === 'noun' && endsInRole(units, i - 1) && tags.slice(i, close).every((t, n) => t === 'name' || t === 'coordinator' || t === 'preposition' || t === 'determiner' || (t === 'noun' && n > 2))) return true;
  // "the next two states — Nevada and Utah —"
  if (tags[i - 1] === 'dash' && close - i < 8 && (tag === 'name' || (tag === 'coordinator' && !hasVerb(tags, i, close)))) return true;
  // "Smith, U.S. District Court Judge, said", "Smith, Harbour Vice President for news, said"
  if (tag === 'name' && tags[i - 2] === 'name' && close - i > 1 && (isRole(units[close - 1]?.lower ?? '') ? tags.slice(i, close).every((t) => t === 'name' || t === 'noun') : tags[close - 1] === 'noun' && units.slice(i, close).some((u, j) => isRole(u.lower) && tags[i + j + 1] === 'preposition'))) return true;
  // "Bell's employer, Quay Freight, declined"
  if (tag === 'name' && (tags[i - 3] === 'possessive' || POSSESSIVES.has(units[i - 3]?.lower ?? '')) && BODIES.has(units[i - 2]?.lower ?? '') && tags.slice(i, close).every((t) => t === 'name')) return true;
  // "The union, Local 12 of the Dock Workers, said", "the group, Mothers for Peace, said"
  if (isCapitalised(unit.text) && BODIES.has(units[i - 2]?.lower ?? '') && !hasVerb(tags, i, close)) return true;
  // "the agency, ICE's parent agency, said"
  if (tag === 'name' && tags[i + 1] === 'possessive' && close - i < 7 && tags[close - 1] === 'noun' && tags.slice(i + 2, close).every((t) => t === 'noun' || t === 'name')) return true;
  if (tag === 'name') return (close - i <= 2 && tags[i - 2] === 'name' && !isRole(lower)) || units.slice(i, close).some((u, j) => isRole(u.lower) && tags[i + j] === 'noun') || (isRole(lower) && tags[i + 1] === 'preposition');
  return false;
}

const hasVerb = (tags: readonly Tag[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i] === 'verb' || tags[i] === 'auxiliary') return true;
  return false;
};
const CHOSEN = words('elected appointed born based known named raised convicted accused charged hired chosen described considered credited nominated tapped picked selected trained educated paid backed supported funded owned led run employed identified attached linked affiliated tied located dedicated devoted committed assigned stationed related connected allied opposed married engaged');
/** The same, but for what stands for a relative clause: "an Ohio Republican first elected in 2016". */
const hasFinite = (units: readonly Unit[], tags: readonly Tag[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const reduced = tags[i] === 'verb' && CHOSEN.has(units[i]?.lower ?? '') && (tags[i - 1] === 'noun' || tags[i - 1] === 'name' || tags[i - 1] === 'adverb') && (tags[i + 1] === 'preposition' || tags[i + 1] === 'to' || units[i + 1]?.lower === 'as');
    // "an avid gardener and retired judge"
    const told = tags[i] === 'verb' && tags[i + 1] === 'noun' && /^(?:retired|renowned|noted|convicted|disgraced|registered|certified|licensed|acclaimed|decorated)$/.test(units[i]?.lower ?? '');
    if (!reduced && !told && (tags[i] === 'verb' || tags[i] === 'auxiliary')) return true;
  }
  return false;
};
const relativeWithin = (units: readonly Unit[], from: number, to: number): boolean => relativeIn(units, from, to) < to;
/** Where the first relative clause in `[from, to)` begins; `to` where none does. */
const relativeIn = (units: readonly Unit[], from: number, to: number): number => {
  for (let i = from; i < to; i++) if (RELATIVES.has(units[i]?.lower ?? '')) return i;
  return to;
};
