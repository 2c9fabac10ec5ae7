import type { Mention } from './entity';

/** What may stand between two: "and", "and the former anchor", "and her husband,", but not "and supporters of". */
const JOINS = /^(?:, [RDI]-\p{L}[\p{L}.]*| (?:of|from) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)?(?:, and|,| and| &) (?:(?!(?:of|for|from|with|by|to|at|in|on) )[\p{L}'’-]+ ){0,6}$|^ and (?:his|her|their) [\p{L}-]+, $/u;
/** What is told of one before the next: ", the press secretary, and Mayor", ", 24, and". */
const TOLD = /^, (?:the|an?|who|his|her|their|\d)[^.;"“”]{0,160}?, and (?:(?!(?:of|for|from|with|by|to|at|in|on) )[\p{L}'’-]+ ){0,6}$/u;
/** Opens such an aside. */
const OPENS = /^, (?:the|an?|who|his|her|their|\d)\b/;
/** Those behind the names who have none: "and others", "and five other senators", "and her aides". */
const MORE = /^(?:,? and|,) (?:others$|(?:his|her|their|its|several|many|other|\p{L}+ others?|a) )/u;
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
    // "Smith of Ohio and Jones"
    if (/^ (?:of|from) $/.test(gap)) continue;
    // "Smith, the White House secretary, and Jones": what is named within the aside
    if (last?.entity.kind === 'person' && mention.entity.kind !== 'person' && OPENS.test(gap) && !TOLD.test(gap)) continue;
    if (last ? !JOINS.test(gap) && !TOLD.test(gap) : gap && !/^(?:the|both) $/i.test(gap)) break;
    found.push(mention);
    between = gap;
  }
  const last = found.at(-1);
  // "the Science and Technology Directorate"
  const one = last?.entity.kind !== 'person' && /^the /i.test(text.slice(start, start + 4)) && !between.endsWith('the ');
  const rest = text.slice(last?.end ?? end, end);
  if (MORE.test(rest)) return found;
  return found.length > 1 && (rest === '' || /^ (?:of|from) /.test(rest)) && / (?:and|&) /.test(between) && !one ? found : [];
}
