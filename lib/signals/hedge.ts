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
const PHRASES = ['more or less', 'to some extent', 'to a degree', 'in some ways', 'in a sense', 'sort of', 'kind of'];
const PARTS = PHRASES.map((phrase) => phrase.split(' '));
/** The words and phrases at which this rule looks closer. */
export const HEDGES: readonly string[] = [...LIKELY, ...APPEARS, ...PRESENT, ...[...MODALS].map((modal) => `${modal} have`), ...ROUGHLY, ...PHRASES];
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
  for (const i of listed.hedges) {
    const lower = words.lower(i);
    const next = words.lower(i + 1);
    let group: Group | null = null;
    let to = i;
    if (LIKELY.has(lower)) group = /^(?:voter|suspect|candidate|winner)s?$/.test(next) ? null : 'likely';
    else if (APPEARS.has(lower) || (PRESENT.has(lower) && SEEMING.has(next))) group = 'appears';
    else if (MODALS.has(lower) && next === 'have' && !words.capital(i)) [group, to] = ['likely', i + 1];
    else if (ROUGHLY.has(lower)) group = 'roughly';
    else {
      const phrase = PARTS.find((parts) => parts.every((part, k) => words.lower(i + k) === part));
      if (phrase && !(phrase[1] === 'of' && SORTS.has(words.lower(i - 1)))) [group, to] = ['roughly', i + phrase.length - 1];
    }
    if (group && !said(words.start(i), words.end(i)) && !inQuotes(words.start(i), words.end(i))) marks.push(markOf('hedge', group, text, i, to));
  }
  return marks;
}
