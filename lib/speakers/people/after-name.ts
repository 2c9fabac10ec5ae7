import type { Parsed } from '../cues/parse';
import { startsAside } from '../grammar/asides';
import { cueVerb } from '../lexicon/cue-verbs';
import { stateOf } from '../lexicon/states';
import { words } from '../lexicon/words';
import { titled } from './before-name';

/** Open an aside that tells what somebody did just then, or of a place, not who they are. */
const NO_DESCRIPTOR = /^(?:where|that|as|after|when|while|before|if|though|although|speaking|writing|in|on|at|for|from|during|however|too|also|of|like|including|citing|along|asked|then|now|with|amid|despite|without|by|since|until|under|over|against|about|to|according|\d.*)$/;
const LONGEST = 45;
/** Characters of a quotation that may close a description: a title, a few words. */
const SHORT = 60;
const ABSTRACT = words('copy figure number move decision claim idea sum rate margin amount step proposal position charge statement practice policy plan result sign fact reference comment remark line comparison');

/** "Ann Smith, 41, a nurse", "the Institute (IOW), a think tank": where the comma stands behind an age or a short form. */
export function behindAge({ units, tags }: Parsed, at: number): number {
  if (tags[at] === 'open' && tags[at + 2] === 'close') return at + 3;
  // "Ann Smith, Ph.D., a psychologist"
  if (tags[at] === 'comma' && tags[at + 2] === 'comma' && /^(?:Ph\.?D|\p{Lu}\.?\p{Lu}(?:\.?\p{Lu}){0,2})\.?$/u.test(units[at + 1]?.text ?? '')) return at + 2;
  return tags[at] === 'comma' && tags[at + 1] === 'number' && tags[at + 2] === 'comma' && /^\d{1,3}$/.test(units[at + 1]?.text ?? '') ? at + 2 : at;
}

/** What stands in apposition behind a name that ends before unit `at`, in units. `quoted`: the comma is inside the name's own quotation marks. */
export function afterName(sentence: Parsed, at: number, quoted = false): [from: number, to: number] | null {
  const { units, tags } = sentence;
  const mark = tags[at];
  if (mark !== 'comma' && mark !== 'dash' && !quoted) return null;
  const from = at + 1;
  const opening = units[from];
  // "said Smith, who added that": what somebody said next
  // "which has said that"
  const verb = tags[from + 1] === 'auxiliary' ? from + 2 : from + 1;
  const cue = /^(?:who|which)$/.test(opening?.lower ?? '') ? cueVerb(units[verb]?.lower ?? '') : undefined;
  // "who observed the voting", but "who observed that"
  const says = cue?.verb.lemma === 'observe' && /^(?:determiner|noun|ing)$/.test(tags[verb + 1] ?? '') ? undefined : cue;
  if ((says?.form === 'past' || (says?.form === 's' && /^(?:say|argue|claim|insist|contend|maintain)$/.test(says.verb.lemma)) || (verb > from + 1 && says?.form === 'participle')) && says.verb.frames.has('tag')) return null;
  const tells = opening?.lower === 'which' && cueVerb(units[from + 1]?.lower ?? '') !== undefined;
  // "now an analyst for Dover Sports"
  // "also a nurse"
  const now = (opening?.lower === 'also' && tags[from + 1] === 'determiner') || (opening?.lower === 'now' && tags[from + 1] === 'determiner') || (opening?.lower === 'then' && (tags[from + 1] === 'determiner' || tags[from + 1] === 'noun' || tags[from + 1] === 'name'));
  if (!opening || (NO_DESCRIPTOR.test(opening.lower) && !now && !(quoted && opening.lower === 'with'))) return null;
  // "In a message to Smith, | Jones, head of the center, said": another's
  let run = from;
  while (tags[run] === 'name') run++;
  if (run > from && tags[run] === 'comma' && !units.slice(from, run).some((u) => titled(u))) return null;
  // "For more on it, head over to …"
  if (units[0]?.lower === 'for' && units[1]?.lower === 'more') return null;
  // "polling director at Dover Research"
  const trade = tags[from] === 'ing' && titled(units[from + 1]);
  // ", later alleging that …", ", clearly frustrated,"
  if (tags[from] === 'adverb' && (tags[from + 1] === 'ing' || (tags[from + 1] === 'participle' && (tags[from + 2] === 'comma' || from + 2 >= units.length)))) return null;
  // "best known for her role in it", "known as the Harbour Bard"
  const known = opening.lower === 'known' || (opening.lower === 'best' && units[from + 1]?.lower === 'known');
  if (known && /^(?:for|as)$/.test(units[opening.lower === 'best' ? from + 2 : from + 1]?.lower ?? '')) {
    const close = units.findIndex((unit, i) => i > from && (tags[i] === 'comma' || tags[i] === 'stop' || unit.quote !== null));
    return close < 0 ? [from, units.length] : [from, units[close]?.quote ? close + 1 : close];
  }
  if ((tags[from] === 'ing' && !trade) || tags[from] === 'participle' || (tags[from] === 'verb' && opening.lower !== 'based') || tags[from] === 'pronoun' || tags[from] === 'quote') return null;
  // "A former mayor -- Ann Smith, who lost -- said"
  const inDashes = tags.slice(Math.max(0, at - 6), at).includes('dash');
  let end = -1;
  for (let i = from + 1; i < units.length && i < from + LONGEST; i++) {
    const tag = tags[i];
    if (tag === 'stop' || tag === 'quote' || ((mark === 'dash' || inDashes) && tag === 'dash') || tag === 'colon') {
      // "host of the podcast 'Late Bread'"
      if (end < 0 || tag === 'dash') end = tag === 'quote' && tags[i - 1] !== 'comma' && (units[i]?.text.length ?? 0) < SHORT ? i + 1 : i;
      break;
    }
    // "a nurse in Dayton, Ohio"
    if (tag !== 'comma' || (stateOf(units[i + 1]?.lower ?? '') !== undefined && /^\p{Lu}/u.test(units[i + 1]?.text ?? '') && tags[i - 1] === 'name')) continue;
    const next = tags[i + 1];
    // the comma before the verb closes it, whatever commas it holds ("population, refugees and migration")
    if (next === 'verb' || next === 'auxiliary' || (/^(?:last|this|earlier)$/.test(units[i + 1]?.lower ?? '') && (tags[i + 3] === 'verb' || tags[i + 3] === 'auxiliary')) || next === 'adverb' || next === 'quote' || next === 'ing' || next === 'comma' || units[i + 1]?.lower === 'according' || (next === 'to' && tags[i + 2] === 'infinitive')) {
      end = i;
      break;
    }
    // "the former secretary of state, senator, and first lady"
    if (end > 0 && next === 'coordinator' && tags[from] === 'determiner' && i - end < 5 && titled(units[i - 1])) end = -1;
    // "the brusque, take-no-prisoners governor": an adjective alone
    else if (end < 0 && !(i === from + 2 && tags[from] === 'determiner' && (next === 'noun' || next === 'number') && !titled(units[i - 1]))) end = i;
    if (next === 'determiner' || next === 'pronoun' || next === 'subordinator') break;
  }
  if (end < 0) end = units.length;
  if (end <= from + (quoted ? 0 : 1) || !startsAside(units, tags, from, end)) return null;
  const inside = units.slice(from, end);
  // "the Club, which describes them as 'outgoing'": what it says
  if (tells && inside.some((u) => u.quote)) return null;
  // "Smith, Jones and Brown": a list of names is no description,
  // nor is "According to Ann, Smith told the workers that …"
  const clause = tags[from] === 'name' && tags.slice(from, end).some((tag) => tag === 'verb' || tag === 'auxiliary');
  if (tags[from] === 'name' && (clause || !inside.some((u) => titled(u)))) return null;
  if (tags[from] === 'noun' && !inside.some((u) => titled(u))) return null;
  // "Ann Smith, 29, | films from her window as a man …": a verb that may be a noun
  if (tags[from] === 'noun' && opening.lower.endsWith('s') && !titled(opening) && /^(?:preposition|determiner)$/.test(tags[from + 1] ?? '')) return null;
  // "Smith said, delegates who back him would …": a clause
  if (tags[from] === 'noun' && inside.some((_, i) => tags[from + i] === 'auxiliary' && !inside.slice(0, i).some((u) => /^(?:who|that|which|whose)$/.test(u.lower)))) return null;
  if (tags[from] === 'noun' && /^(?:who|that)$/.test(units[from + 1]?.lower ?? '') && inside.some((u) => /^(?:would|will|could|should)$/.test(u.lower))) return null;
  // "Ann Smith, former secretary Leon Hart and …": the next of a list
  if (tags[from] === 'noun' && inside.some((u, i) => titled(u) && tags[from + i + 1] === 'name' && tags[from + i + 2] === 'name' && tags[from + i] === 'noun')) return null;
  // "22 percent back Smith, a figure that …": told of what is said of them; but "a policy analyst"
  if (tags[from] === 'determiner' && ABSTRACT.has(units[from + 1]?.lower ?? '') && tags[from + 2] !== 'noun') return null;
  // "Smith, who is both, says"
  return units[end - 1]?.lower === 'both' ? null : [from, end];
}
