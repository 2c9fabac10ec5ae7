import type { Parsed } from '../cues/parse';
import { startsAside } from '../grammar/asides';
import { withWhatHangs } from '../grammar/opening-phrase';
import type { Phrase } from '../grammar/phrase';
import { ALONE, TIME_NOUNS } from '../lexicon/function-words';
import { DOCUMENTS, isRole } from '../lexicon/roles';

const CONTINUES = new Set(['name', 'noun', 'number', 'possessive', 'determiner', 'ing', 'participle']);

/** The noun phrase that begins at `at`: "Smith, a senator", "a spokesman for the campaign". */
export function phraseAfter(sentence: Parsed, at: number): Phrase | null {
  const { units, tags } = sentence;
  let to = at;
  while (to < units.length && to < at + 40) {
    const tag = tags[to];
    if (tag === undefined) break;
    if (tag === 'adverb' && tags[to - 1] === 'determiner') to++;
    else if ((CONTINUES.has(tag) || (tag === 'time' && (tags[to - 1] === 'preposition' || (tags[to - 1] === 'determiner' && tags[to + 1] === 'noun')))) && !(to > at && tag === 'determiner' && tags[to - 1] !== 'preposition' && tags[to - 1] !== 'coordinator' && tags[to - 1] !== 'to')) to++;
    else if (tag === 'quote' && to === at) to++;
    // "a study of more than 9,000 adults"
    else if (units[to]?.lower === 'than' && tags[to + 1] === 'number' && /^(?:more|less|fewer)$/.test(units[to - 1]?.lower ?? '')) to++;
    // "an aide to the mayor"
    else if (tag === 'to' && tags[to - 1] === 'noun' && (isRole(units[to - 1]?.lower ?? '') || DOCUMENTS.has(units[to - 1]?.lower ?? ''))) to++;
    else if (tag === 'pronoun' && to === at) {
      to++;
      break;
    } else if (tag === 'preposition' && to > at && /^(?:of|for|from|at|with|in|on|to|by)$/.test(units[to]?.lower ?? '') && (tags[to + 1] !== 'time' || DOCUMENTS.has(units[to - 1]?.lower ?? '')) && tags[to + 1] !== 'ing' && tags[to - 1] !== 'pronoun' && !dated(sentence, to)) to++;
    else if (tag === 'coordinator' && to > at && units[to]?.lower === 'and' && (tags[to + 1] === 'name' || tags[to + 1] === 'noun') && tags[to - 1] === tags[to + 1] && !verbSoon(sentence, to + 1)) to++;
    else if (tag === 'coordinator' && to > at && units[to + 1]?.lower === 'others') {
      to += 2;
      break;
    } else break;
  }
  while (to > at && (tags[to - 1] === 'preposition' || tags[to - 1] === 'determiner' || tags[to - 1] === 'to')) to--;
  // "wrote one."
  if (to === at && ALONE.has(units[at]?.lower ?? '') && (at + 1 >= units.length || tags[at + 1] === 'stop' || tags[at + 1] === 'comma')) to++;
  // "announced by Smith last month"
  if (to > at + 2 && TIME_NOUNS.has(units[to - 1]?.lower ?? '') && /^(?:last|this|next)$/.test(units[to - 2]?.lower ?? '') && tags[to - 3] === 'name') to -= 2;
  if (to === at) return null;
  // "according to press reports."
  if (tags[to] === 'verb' && tags[to - 1] !== 'pronoun' && DOCUMENTS.has(units[to]?.lower ?? '') && (to + 1 >= units.length || tags[to + 1] === 'comma' || tags[to + 1] === 'stop')) to++;
  if (tags[to - 1] !== 'pronoun') to = withWhatHangs(units, tags, to);
  to = broughtIn(sentence, at, to);
  let aside: [number, number] | null = null;
  const comma = tags[to] === 'comma' ? tags.indexOf('comma', to + 1) : -1;
  if (tags[to] === 'comma' && startsAside(units, tags, to + 1, comma > 0 && comma < to + 30 ? comma : Math.min(units.length, to + 30))) {
    let close = to + 1;
    while (close < units.length && tags[close] !== 'stop' && tags[close] !== 'quote' && tags[close] !== 'comma') close++;
    aside = [to + 1, close];
  }
  return { from: at, to, aside };
}

const dated = ({ units, tags }: Parsed, at: number): boolean => units[at]?.lower !== 'of' && /^(?:an?|the|his|her|their)$/.test(units[at + 1]?.lower ?? '') && /^(?:statement|interview|email|e-mail|tweet|post|speech|letter|call|release|news|press|rally|debate|phone|telephone|conference)$/.test(units[tags[at + 2] === 'time' ? at + 3 : at + 2]?.lower ?? '');
const verbSoon = ({ tags }: Parsed, at: number): boolean => {
  for (let i = at; i < at + 6; i++) {
    if (tags[i] === 'verb' || tags[i] === 'auxiliary') return true;
    if (tags[i] === 'comma' || tags[i] === 'stop') return false;
  }
  return false;
};

/** "said one parent, Ann Smith.", "said his wife, Ann Smith.": the end of the name that an indefinite phrase brings in, else `to`. */
function broughtIn({ units, tags }: Parsed, from: number, to: number): number {
  if (tags[to] !== 'comma' || !(/^(?:an?|one|another|his|her|its|their|my|our)$/.test(units[from]?.lower ?? '') || (units[from]?.lower === 'the' && to - from < 4) || tags.slice(from, to).includes('possessive'))) return to;
  let end = to + 1;
  while (tags[end] === 'name') end++;
  if (!units.slice(from, to).some((u) => isRole(u.lower)) || DOCUMENTS.has(units[to - 1]?.lower ?? '')) return to;
  return end - to > 1 && (end >= units.length || tags[end] === 'stop' || tags[end] === 'comma' || tags[end] === 'quote') ? end : to;
}
