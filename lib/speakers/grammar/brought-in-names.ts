import { POSSESSIVES } from '../lexicon/function-words';
import { isGivenName } from '../lexicon/given-names';
import { BODIES, isAge, isRole } from '../lexicon/roles';
import { isCapitalised } from '../text/capital';
import type { Unit } from '../text/units';
import { endsInRole } from './asides';
import { phraseBefore } from './noun-phrase';
import { openingPhrase } from './opening-phrase';
import type { Phrase } from './phrase';
import type { Tag } from './tag';

/** "12-year-old Max", "the furniture maker Tom Bell" */
const NAMED_SO = /^\d+-year-old$|^(?!former|other|older|younger|elder|senior|junior|major|late).*(?:er|or|ist|ian)$/;

/** "the Vatican spokesman, John Smith, said": the title stands first, and all of it is the source. */
export function titledName(units: readonly Unit[], tags: readonly Tag[], opening: number, close: number, floor: number): Phrase | null {
  // "her father, retired firefighter Tom Bell, said"
  // and "a former student, the furniture maker Tom Bell, said"
  // and "the rookie, 19-year-old Tom Bell, said"
  let to = opening + (/^(?:retired|renowned|the)$/.test(units[opening + 1]?.lower ?? '') || isAge(units[opening + 1]?.lower ?? '') ? 2 : 1);
  // "the club's owner, billionaire Tom Bell, said"
  // and "her ex-husband, country singer Tom Bell, said"
  // and "her older son, 12-year-old Max, said"
  while (to < close && to < opening + 6 && tags[to] === 'noun' && (tags[to + 1] === 'noun' || (tags[to + 1] === 'name' && (isRole(units[to]?.lower ?? '') || NAMED_SO.test(units[to]?.lower ?? ''))))) to++;
  while (to < close && (tags[to] === 'name' || (tags[to] === 'coordinator' && tags[to - 1] === 'name'))) to++;
  // "…, John Smith of the University of Dover, said": where he is from is told of him
  for (let i = to; i < close; i++) if (tags[i] !== 'name' && tags[i] !== 'determiner' && tags[i] !== 'noun' && !/^(?:of|from|at|for)$/.test(units[i]?.lower ?? '')) return null;
  if (!tags.slice(opening + 1, to).includes('name') || (to < close && to - opening < 3)) return null;
  const before = phraseBefore(units, tags, opening, floor);
  if (!before) return null;
  // "Smith's successor at the bank, Ann Jones, said"
  const at = tags.slice(before.from, opening).indexOf('preposition');
  const atHead = at > 0 && !/^an?$/.test(units[before.from]?.lower ?? '') && isRole(units[before.from + at - 1]?.lower ?? '');
  // "Bell's doula, Ann Jones, said": whatever she is, by a given name
  const owned = (tags[opening - 2] === 'possessive' || POSSESSIVES.has(units[opening - 2]?.lower ?? '')) && to - opening > 2 && isGivenName(units[opening + 1]?.lower ?? '');
  if (!atHead && (tags[opening - 1] !== 'noun' || !(owned || endsInRole(units, opening)))) return null;
  return { from: before.from, to, aside: to < close ? [to, close] : null };
}

/** No title before a name is longer, and nothing that is told of somebody before it, in units. Keeps the search linear. */
const TITLE = 8;
const TOLD = 40;
/** No body has a longer name, in units. */
const BODY = 8;
/** "Ann Smith| of the state's labor board": where a name ends before what somebody is of, which ends at `close`; `close` where none does. */
function ofWhere(units: readonly Unit[], tags: readonly Tag[], close: number): number {
  let the = close - 1;
  while (the > close - BODY && /^(?:noun|possessive)$/.test(tags[the] ?? '')) the--;
  return the < close - 1 && units[the]?.lower === 'the' && /^(?:of|from|at|with)$/.test(units[the - 1]?.lower ?? '') && tags[the - 2] === 'name' ? the - 1 : close;
}

/** "Another delegate on the Smith slate, Ann Jones, said": a phrase that opens its clause brings a full name in. */
export function introducedName(units: readonly Unit[], tags: readonly Tag[], close: number, floor: number): Phrase | null {
  let opening = ofWhere(units, tags, close) - 1;
  while (opening > floor && (tags[opening] === 'name' || (tags[opening] === 'noun' && isRole(units[opening]?.lower ?? '') && tags[opening + 1] === 'name' && tags[opening - 1] === 'name') || (tags[opening] === 'coordinator' && tags[opening - 1] === 'name' && tags[opening + 1] === 'name') || (/^(?:of|from|in|at)$/.test(units[opening]?.lower ?? '') && tags[opening - 1] === 'name' && tags[opening + 1] === 'name'))) opening--;
  // "The man who sat between them, the pastry judge Ann Jones, said"
  let title = opening;
  while (title > floor && title > opening - TITLE && tags[title] === 'noun') title--;
  if (title < opening && opening < close - 1 && units[title]?.lower === 'the' && tags[title - 1] === 'comma' && isRole(units[opening]?.lower ?? '')) opening = title - 1;
  // "A British newspaper, the Independent, said"
  const definite = units[opening]?.lower === 'the' && tags[opening - 1] === 'comma' && close - opening > 1 && BODIES.has(units[opening - 2]?.lower ?? '');
  if (definite) opening--;
  if (tags[opening] !== 'comma' || close - opening < 2 || (isRole(units[opening + 1]?.lower ?? '') && close - opening < 4)) return null;
  const near = phraseBefore(units, tags, opening, floor);
  // "The regulator, Waterwatch, said": a name of one word, behind what it is
  // and "the singer's management company, Marigold, said"
  const body = near !== null && BODIES.has(units[near.to - 1]?.lower ?? '');
  if (close - opening === 2 && !(near && ((near.to - near.from === 2 && (body || isRole(units[near.to - 1]?.lower ?? ''))) || (body && tags.slice(near.from, near.to).includes('possessive'))))) return null;
  // "A man who was there, Tom Bell, recalled"
  // and "One of the authors of the report, the economist Ann Jones, said"
  const one = units[floor]?.lower === 'one' && units[floor + 1]?.lower === 'of';
  const whole = near && (one || units.slice(Math.max(floor, opening - TOLD), opening).some(({ lower }) => lower === 'who') || (tags[near.from] !== 'determiner' && tags[near.from] !== 'number') || tags[near.from - 1] === 'verb') ? openingPhrase(units, tags, near.from, opening, floor) : null;
  const before = whole && (one || units.slice(whole.from, whole.to).some((u) => u.lower === 'who')) ? whole : near;
  // "Bell's colleague on the panel, Senator Ann Smith, said"
  const owned = before && isCapitalised(units[before.from]?.text ?? '') && tags.slice(before.from, before.to).includes('possessive') && units.slice(before.from, before.to).some(({ lower }) => isRole(lower) || BODIES.has(lower));
  if (!before || (!owned && tags[before.from] !== 'determiner' && tags[before.from] !== 'number') || units[before.from]?.lower === 'this') return null;
  const opens = before.from === floor || /^(?:comma|subordinator|coordinator|quote|stop)$/.test(tags[before.from - 1] ?? '');
  return opens ? { from: before.from, to: close, aside: null } : null;
}
