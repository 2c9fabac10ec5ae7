import { markOf, type Text, walk } from './texts';
import type { Group, Mark } from './types';

const set = (words: string) => new Set(words.split(' '));
const LIKELY = set('perhaps maybe possibly probably presumably arguably conceivably likely unlikely');
const APPEARS = set('seem seems seemed seemingly apparently');
const PRESENT = set('appear appears appeared');
/** "appeared on television", "appears at the fair": being there, no hedge. */
const SEEMING = set('to that as like likely set ready increasingly more less unlikely poised');
const MODALS = set('may might could');
const ROUGHLY = set('somewhat');
const PHRASES: readonly (readonly string[])[] = ['more or less', 'to some extent', 'to a degree', 'in some ways', 'in a sense', 'sort of', 'kind of'].map((phrase) => phrase.split(' '));
const OPENS = PHRASES.map(([first = '']) => first);
/** The words at which this rule looks closer. */
export const HEDGES: ReadonlySet<string> = new Set([...LIKELY, ...APPEARS, ...PRESENT, ...MODALS, ...ROUGHLY, ...OPENS]);
/** "a new kind of school": a kind, no hedge. */
const SORTS = set('a an the this that some any every new another what which same one different each no other of');

/**
 * Hedging: words with which the article itself leaves open whether, or how far, something is so.
 *
 * What it does not show: that the article is weak. Honest doubt is a virtue; ask what is known and how.
 * What somebody is reported to say is their doubt and not marked.
 */
export function hedges(text: Text): Mark[] {
  const { words, listed } = text;
  const said = walk(text.said);
  const inQuotes = walk(text.quoted);
  const marks: Mark[] = [];
  for (const i of listed) {
    const { lower, start, end, capital } = words[i] as (typeof words)[number];
    if (!HEDGES.has(lower)) continue;
    const next = words[i + 1]?.lower ?? '';
    let group: Group | null = null;
    let to = i;
    if (LIKELY.has(lower)) group = /^(?:voter|suspect|candidate|winner)s?$/.test(next) ? null : 'likely';
    else if (APPEARS.has(lower) || (PRESENT.has(lower) && SEEMING.has(next))) group = 'appears';
    else if (MODALS.has(lower) && next === 'have' && !capital) [group, to] = ['likely', i + 1];
    else if (ROUGHLY.has(lower)) group = 'roughly';
    else {
      const phrase = PHRASES.find((parts) => parts.every((part, k) => words[i + k]?.lower === part));
      if (phrase && !(phrase[1] === 'of' && SORTS.has(words[i - 1]?.lower ?? ''))) [group, to] = ['roughly', i + phrase.length - 1];
    }
    if (group && !said(start, end) && !inQuotes(start, end)) marks.push(markOf('hedge', group, text, i, to));
  }
  return marks;
}
