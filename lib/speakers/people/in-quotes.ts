import type { Parsed } from '../cues/parse';
import { isRole } from '../lexicon/roles';
import type { Mention } from './entity';

/** "Mr Smith, today's candidate, …": between two commas, or to the end of the sentence. */
const APPOSITION = /^, ((?:an?|the|today['’]s|our|my|your|their|former|\p{Lu}\p{L}*['’]s) [^,.;:!?"“”]{3,80})[,.;!?]/u;

/** What somebody is called right behind the name where that stands in a quotation: in the words of who is quoted. */
export function calledInQuotes(sentence: Parsed, { start, end }: Mention): string | null {
  const quote = sentence.units.find((unit) => unit.quote && unit.quote.start <= start && end <= unit.quote.end)?.quote;
  const [, called] = quote ? (APPOSITION.exec(sentence.text.slice(end, quote.end)) ?? []) : [];
  return called && !/ (?:is|was|are|were|has|had|will|would) /.test(called) && called.split(' ').some((word) => isRole(word.toLowerCase())) ? called : null;
}
