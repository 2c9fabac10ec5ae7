import type { Findings, Speaker } from '../speakers';
import { type Text, walk } from './texts';
import type { Spot } from './types';

const formsOf = (verbs: string) => new Set(verbs.split(' ').flatMap((verb) => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb.endsWith('ss') ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`];
}));
/** Verbs with which somebody is criticised. */
export const CRITICISES: ReadonlySet<string> = formsOf('accuse attack bash berate blame blast chide condemn criticize criticise denounce deride fault lambast lambaste mock rebuke rip ridicule scold skewer slam');
const BE = new Set(['was', 'were', 'been', 'is', 'are', 'being']);
/** A name that may stand between the verb and its object's name: "accused former Governor Ann Smith". */
const REACH = 5;

/** Somebody whom the article says another party turned on. */
export interface Criticised {
  name: string;
  place: Spot;
}

/** Names as the words of a text would have them: the last word of a person's name stands for it. */
function byLastWord(names: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    const last = lastWord(name);
    if (map.has(last) && map.get(last) !== name) shared.add(last);
    map.set(last, name);
  }
  for (const last of shared) map.delete(last);
  return map;
}

export const lastWord = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/'s$/, '').split(/\s+/).at(-1) ?? '';

/** Each of `names` who is criticised outside quotations, at the first place where it happens. */
export function criticised(texts: readonly Text[], names: readonly string[]): Criticised[] {
  const known = byLastWord(names);
  const found = new Map<string, Criticised>();
  if (!known.size) return [];
  for (const { part, index, words, listed, quoted } of texts) {
    const inQuotes = walk(quoted);
    for (const i of listed.criticises) {
      if (words.last(i) || !CRITICISES.has(words.lower(i)) || inQuotes(words.start(i), words.end(i))) continue;
      const passive = BE.has(words.lower(i - 1));
      for (let k = 1; k <= REACH; k++) {
        const at = passive ? i - 1 - k : i + k;
        if (at < 0 || at >= words.length || (passive && words.last(at))) break;
        // "blamed Smith's plan" turns on the plan, but "Smith's" is still whom it is about only when nothing follows
        const name = words.capital(at) && !words.genitive(at) ? known.get(words.lower(at)) : undefined;
        if (name !== undefined && !found.has(name)) found.set(name, { name, place: { part, index, start: words.start(at), end: words.end(at) } });
        if (name !== undefined || words.last(at) || (!words.capital(at) && k > 2)) break;
      }
    }
  }
  return [...found.values()];
}

/** Does anybody speak for `name`: the person, a spokesperson, or a team that was asked? */
export function isHeard(name: string, { speakers, reply }: Pick<Findings, 'speakers' | 'reply'>): boolean {
  const last = lastWord(name);
  const tells = (text: string) => text.toLowerCase().replaceAll('’', "'").split(/[^\p{L}\p{N}-]+/u).includes(last);
  return reply.some(({ party }) => tells(party)) || speakers.some((speaker) => namesOf(speaker).some(tells));
}

const namesOf = ({ name, aliases, descriptors }: Speaker): string[] => [name, ...aliases, ...descriptors];
