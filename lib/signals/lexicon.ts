import { LISTS, PHRASES } from './lists';
import { formsOf } from './lists/inflect';
import type { Group } from './types';

export interface Entry {
  group: Group;
  weak: boolean;
}

/** Every form of every listed word. */
function build(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const strong of [true, false]) {
    for (const { group, form, words, weak = false } of LISTS) {
      if (weak === strong) continue;
      for (const word of words.split(' ')) for (const written of formsOf(word, form)) if (!entries.has(written)) entries.set(written, { group, weak });
    }
  }
  return entries;
}

const ENTRIES = build();

/** The parts of a compound that colour the whole: "Marx-loving", "fact-phobic". */
const ENDINGS = /-(?:bashing|hating|obsessed|crazed|loving|infested|addled|mongering|phobic|baiting|shaming|supremacist|splaining)$/;
const OPENINGS = /^(?:ultra|hyper|pseudo|crypto|neo|arch|uber|über)-/;

export function entryOf(lower: string): Entry | undefined {
  const entry = ENTRIES.get(lower);
  if (entry || !lower.includes('-')) return entry;
  if (ENDINGS.test(lower) || OPENINGS.test(lower)) return { group: 'label', weak: false };
  for (const part of lower.split('-')) {
    const found = ENTRIES.get(part);
    if (found && !found.weak) return found;
  }
  return undefined;
}

/** Phrases by their first word. */
export const PHRASES_BY_WORD: ReadonlyMap<string, { group: Group; words: string[] }[]> = (() => {
  const byWord = new Map<string, { group: Group; words: string[] }[]>();
  for (const { group, phrases } of PHRASES) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const known = byWord.get(first);
      if (known) known.push({ group, words });
      else byWord.set(first, [{ group, words }]);
    }
  }
  return byWord;
})();
