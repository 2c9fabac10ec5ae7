import { lookUp } from './lexicon';
import { meant } from './lists/senses';
import { markOf, type Text, walk } from './texts';
import type { Group, Mark } from './types';
import type { Words } from './words';

interface Hit {
  group: Group;
  weak: boolean;
  from: number;
  to: number;
  quoted: boolean;
}

/**
 * Loaded words: labels, judgements, intensifiers, words that read minds, frighten, fight, mock, and
 * names that one side of a dispute gave to a thing. The word alone does not decide: its neighbours tell
 * the sense, a name ("Great Panic Records") is none, and weak words count only in a sentence with a strong one.
 *
 * What it does not show: that the word is wrong. A disaster may be one, and who quotes a loaded word
 * does not say it: such marks are `quoted` and stand apart.
 */
export function loadedWords(text: Text): Mark[] {
  const { words, listed } = text;
  const inQuotes = walk(text.quoted);
  const titled = isTitle(text);
  const marks: Mark[] = [];
  let sentence: Hit[] = [];
  const close = () => {
    if (sentence.some(({ weak }) => !weak)) for (const { group, from, to, quoted } of sentence) marks.push(markOf('loaded', group, text, from, to, quoted));
    sentence = [];
  };
  let passed = -1;
  for (const i of listed.loaded) {
    if (i <= passed) continue;
    const hit = hitAt(words, i, i === 0 || words.last(i - 1) || titled);
    if (!hit) continue;
    hit.quoted = inQuotes(words.start(i), words.end(hit.to));
    if (sentence[0] && words.sentence(sentence[0].from) !== words.sentence(i)) close();
    sentence.push(hit);
    passed = hit.to;
  }
  close();
  return marks;
}

function hitAt(words: Words, i: number, opening: boolean): Hit | null {
  const lower = words.lower(i);
  const known = lookUp(lower);
  if (!known) return null;
  // "the" and "in" begin phrases too: nearly always the second word tells that it is none
  const next = words.lower(i + 1);
  const phrase = known.phrases?.find(({ words: parts }) => (parts.length === 1 || parts[1] === next) && parts.every((part, k) => words.lower(i + k) === part && (k === parts.length - 1 || !words.last(i + k))));
  if (phrase) return { group: phrase.group, weak: false, from: i, to: i + phrase.words.length - 1, quoted: false };
  const { entry } = known;
  if (!entry || (words.capital(i) && !opening && entry.group !== 'label' && entry.group !== 'slogan')) return null;
  return meant(lower, words.last(i - 1) ? '' : words.lower(i - 1), words.last(i) ? '' : next) ? { group: entry.group, weak: entry.weak, from: i, to: i, quoted: false } : null;
}

/** Most Words of a Title Begin with a Capital: there it tells no name. */
function isTitle({ part, words }: Text): boolean {
  if (part !== 'headline') return false;
  let capitals = 0;
  for (let i = 0; i < words.length; i++) if (words.capital(i)) capitals++;
  return capitals * 2 > words.length;
}
