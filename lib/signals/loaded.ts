import { lookUp } from './lexicon';
import { meant } from './lists/senses';
import { markOf, type Text, walk } from './texts';
import type { Group, Mark } from './types';
import type { Word } from './words';

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
    if (sentence.some(({ weak }) => !weak)) marks.push(...sentence.map(({ group, from, to, quoted }) => markOf('loaded', group, text, from, to, quoted)));
    sentence = [];
  };
  let passed = -1;
  for (const i of listed) {
    if (i <= passed) continue;
    const word = words[i] as Word;
    const hit = hitAt(words, i, i === 0 || words[i - 1]?.last || titled);
    if (!hit) continue;
    if (sentence[0] && words[sentence[0].from]?.sentence !== word.sentence) close();
    sentence.push({ ...hit, quoted: inQuotes(word.start, words[hit.to]?.end ?? word.end) });
    passed = hit.to;
  }
  close();
  return marks;
}

function hitAt(words: readonly Word[], i: number, opening = false): Omit<Hit, 'quoted'> | null {
  const word = words[i] as Word;
  const known = lookUp(word.lower);
  if (!known) return null;
  // "the" and "in" begin phrases too: nearly always the second word tells that it is none
  const next = words[i + 1]?.lower;
  const phrase = known.phrases?.find(({ words: parts }) => (parts.length === 1 || parts[1] === next) && parts.every((part, k) => words[i + k]?.lower === part && (k === parts.length - 1 || !words[i + k]?.last)));
  if (phrase) return { group: phrase.group, weak: false, from: i, to: i + phrase.words.length - 1 };
  const { entry } = known;
  if (!entry || (word.capital && !opening && entry.group !== 'label' && entry.group !== 'slogan')) return null;
  const before = i > 0 && !words[i - 1]?.last ? words[i - 1]?.lower : undefined;
  return meant(word.lower, before, word.last ? undefined : words[i + 1]?.lower) ? { ...entry, from: i, to: i } : null;
}

/** Most Words of a Title Begin with a Capital: there it tells no name. */
const isTitle = ({ part, words }: Text): boolean => part === 'headline' && words.filter(({ capital }) => capital).length * 2 > words.length;
