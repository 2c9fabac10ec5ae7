import { LISTS, PHRASES } from './lists';
import { formsOf } from './lists/inflect';
import type { Group } from './types';

export interface Entry {
  group: Group;
  weak: boolean;
}

interface Phrase {
  group: Group;
  words: string[];
}

/** What the lists have of one word: what it is alone, and the phrases that begin with it. */
interface Known {
  entry?: Entry;
  phrases?: Phrase[];
}

/** Every form of every listed word, and every phrase by its first word: one look for each word of a text. */
const KNOWN: ReadonlyMap<string, Known> = (() => {
  const known = new Map<string, Known>();
  const of = (word: string): Known => {
    const there = known.get(word) ?? {};
    known.set(word, there);
    return there;
  };
  for (const strong of [true, false]) {
    for (const { group, form, words, weak = false } of LISTS) {
      if (weak === strong) continue;
      for (const word of words.split(' ')) for (const written of formsOf(word, form)) of(written).entry ??= { group, weak };
    }
  }
  for (const { group, phrases } of PHRASES) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      (of(words[0] ?? '').phrases ??= []).push({ group, words });
    }
  }
  return known;
})();

/** Every word and phrase of the lists. */
export const LISTED: readonly string[] = [...KNOWN].flatMap(([word, { entry, phrases = [] }]) => phrases.map(({ words }) => words.join(' ')).concat(entry ? word : []));

/** The parts of a compound that colour the whole: "tax-loving", "fact-phobic". */
const ENDINGS = new Set('bashing hating obsessed crazed loving infested addled mongering phobic baiting shaming supremacist splaining'.split(' '));
const OPENINGS = new Set('ultra hyper pseudo crypto neo arch uber über'.split(' '));
/** No compound is shorter: "ex-spy". */
const SHORTEST = 6;

/** What the lists know of a word in lower case; a compound that they do not have is known by its parts. */
export function lookUp(lower: string): Known | undefined {
  const known = KNOWN.get(lower);
  if (known || lower.length < SHORTEST || !lower.includes('-')) return known;
  const parts = lower.split('-');
  if (ENDINGS.has(parts.at(-1) ?? '') || OPENINGS.has(parts[0] ?? '')) return { entry: { group: 'label', weak: false } };
  for (const part of parts) {
    const entry = KNOWN.get(part)?.entry;
    if (entry && !entry.weak) return { entry };
  }
  return undefined;
}
