import type { Mention } from './people';

/** What may stand between two: "and", "and the former anchor", but not "and supporters of". */
const JOINS = /^(?:, [RDI]-\p{L}[\p{L}.]*)?(?:, and|,| and| &) (?:(?!(?:of|for|from|with|by|to|at|in|on) )[\p{L}'’-]+ ){0,6}$/u;
/** "R-Ohio", which reads like a name. */
const PARTY = /^[RDI]-/;

/**
 * Those whom "and" joins from `start` to `end`, in characters: "Smith, Jones and Mayor Brown". Empty where the phrase is anything
 * else, as in "Smith and Jones supporters". `inside`: the names in the phrase, in order.
 */
export function joined(text: string, inside: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = [];
  let between = '';
  for (const mention of inside) {
    if (PARTY.test(mention.entity.name)) continue;
    const last = found.at(-1);
    const gap = text.slice(last?.end ?? start, mention.from);
    if (last ? !JOINS.test(gap) : gap && !/^the $/i.test(gap)) break;
    found.push(mention);
    between = gap;
  }
  return found.length > 1 && found.at(-1)?.end === end && / (?:and|&) /.test(between) ? found : [];
}
