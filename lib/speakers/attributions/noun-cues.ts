import type { Parsed } from '../cues/parse';
import { skipOccasions } from '../grammar/occasions';
import { words } from '../lexicon/words';
import { phraseAfter } from '../sources/phrase-after';
import type { Source } from '../sources/found';
import { chars, endsInComma, quotesIn, spanOf } from '../text/units';
import { chanted, chanting, madeBy, openedWith, ownerOf, sharedWith } from './noun-owners';
import type { Raw } from './raw';

/** Nouns of saying and thinking that take a clause: "claims that …". */
const CLAUSES = words('claim claims statement statements allegation allegations accusation accusations suggestion suggestions assertion assertions warning warnings promise fear fears hope hopes announcement admission contention conclusion complaint complaints prediction predictions insistence charge charges rumors speculation answer response message point idea reasoning reply emphasis belief concern argument remark comment recommendation pledge vow threat denial acknowledgment acknowledgement declaration revelation observation testimony assurances worries concerns assumption view opinion conviction');
/** Those that report something though nobody is named who says it: "despite complaints that …". */
const ANYBODYS = words('claims allegations accusation suggestion suggestions assertion warning warnings fears fear hopes complaint complaints rumors speculation concern concerns assurances worries assumption charges criticism');
/** With an infinitive: "his promise to leave". */
const INFINITIVES = words('promise promises pledge pledges vow vows hopes');
/** With the preposition that leads to what is judged: "criticism of …". */
const OBJECTS: Record<'of' | 'for', ReadonlySet<string>> = {
  of: words('criticism endorsement defense defence description denunciation condemnation support mockery rejection praise'),
  for: words('call calls praise'),
};
const CHANTS = words('chant chants');
/** Who is asked for something stands behind them: "a call for voters to 'wake up'". */
const REQUESTS = words('call plea appeal request demand invitation order');
const NOUNS = new Set([...REQUESTS, ...CLAUSES, ...ANYBODYS, ...INFINITIVES, ...OBJECTS.of, ...OBJECTS.for, ...CHANTS]);

/** Cues that are nouns: "his claim that …", "Smith's opposition to …", "with claims that …". */
export function nounCues(sentence: Parsed): Raw[] {
  const found: Raw[] = [];
  for (let i = 0; i < sentence.units.length - 2; i++) {
    const raw = sentence.tags[i] === 'noun' && NOUNS.has(sentence.units[i]?.lower ?? '') ? nounCue(sentence, i) : null;
    if (raw) found.push(raw);
  }
  return found;
}

function nounCue(sentence: Parsed, i: number): Raw | null {
  const { units, tags } = sentence;
  const lower = units[i]?.lower ?? '';
  const next = units[i + 1]?.lower ?? '';
  const owner = ownerOf(sentence, i);
  const make = (from: number, to: number, begin: number, end: number, source: Source | null, utters: boolean): Raw | null =>
    end <= begin ? null : { paragraph: sentence.paragraph, content: chars(units, begin, end), quoted: quotesIn(units, begin, end), cue: spanOf(units, from, to), lemma: lower, source, carried: null, within: null, rule: 'noun', utters };
  // `chants of "Lock the gate!"`
  if (CHANTS.has(lower) && next === 'of' && tags[i + 2] === 'quote') return make(i, i + 2, i + 2, i + 3, owner ?? chanting(sentence, i), true);
  // `his promise of "free college"`
  if ((next === 'of' || next === 'for' || next === 'about') && tags[i + 2] === 'quote' && owner && CLAUSES.has(lower)) return make(i, i + 2, i + 2, i + 3, owner, true);
  // `the crowd reprised the chant "Lock the gate!"`
  if (CHANTS.has(lower) && tags[i + 1] === 'quote') return make(i, i + 1, i + 1, i + 2, owner ?? chanted(sentence, i), true);
  const asked = REQUESTS.has(lower) ? askedOf(sentence, i) : null;
  if (asked) return make(asked.made?.from ?? i, i + 1, i + 2, asked.to, owner ?? asked.made?.source ?? null, true);
  if (INFINITIVES.has(lower) && next === 'to' && owner) return make(i, i + 1, i + 1, endOf(sentence, i + 3, true), owner, true);
  if ((next === 'of' || next === 'for') && OBJECTS[next].has(lower)) {
    const end = endOf(sentence, i + 2, true);
    // `his call for "a total stop"`, `her description of it as "a ruin"`: the owner's words
    const own = (lower.startsWith('call') && tags[i + 2] === 'quote') || (units[end - 2]?.lower === 'as' && tags[end - 1] === 'quote');
    return owner && make(i, i + 2, i + 2, end, owner, own);
  }
  if (!CLAUSES.has(lower) && !(ANYBODYS.has(lower) && next === 'that')) return null;
  // "warnings from the allies that …", "a claim by Smith that …"
  const behind = /^(?:from|by|among)$/.test(next) ? phraseAfter(sentence, i + 2) : null;
  // "her answer was that …", "his claim on Monday that …"
  const be = owner && /^(?:is|was)$/.test(next) ? 1 : 0;
  const that = behind ? behind.to : owner && !be && next !== 'of' ? skipOccasions(units, tags, i + 1) : i + 1 + be;
  // "her comment that, '…'"
  const begin = tags[that + 1] === 'comma' && tags[that + 2] === 'quote' ? that + 2 : that + 1;
  // "the message that emerges": a relative clause
  if (units[that]?.lower !== 'that' || tags[begin] === 'possessive' || tags[begin] === 'verb' || tags[begin] === 'auxiliary') return null;
  const made = behind || owner ? null : (madeBy(sentence, i) ?? sharedWith(sentence, i));
  const source = behind ? { sentence, phrase: behind, antecedent: null } : (owner ?? made?.source ?? null);
  if (!source && !ANYBODYS.has(lower)) return null;
  const isSubject = owner !== null && (owner.phrase.from === 0 || tags[owner.phrase.from - 1] === 'subordinator' || tags[owner.phrase.from - 1] === 'verb');
  return make(made?.from ?? i, i + 1 + be, begin, endOf(sentence, begin, false, isSubject), source, !/^(?:belief|concerns?|fears?|hopes?|conviction|theory|notion|worries|assumption)$/.test(lower));
}

/** `opened with a plea to voters to "wake up"`: where what is asked ends, if words of it are quoted, and whose verb it is. */
function askedOf(sentence: Parsed, noun: number): { to: number; made: ReturnType<typeof madeBy> } | null {
  const { units, tags } = sentence;
  if (!/^(?:for|to|on)$/.test(units[noun + 1]?.lower ?? '')) return null;
  let to = noun + 2;
  while (to < noun + ASKED && /^(?:noun|name|determiner|number)$/.test(tags[to] ?? '')) to++;
  if (to === noun + 2 || tags[to] !== 'to') return null;
  const phrase = endOf(sentence, to + 2, true);
  const quote = tags.indexOf('quote', to);
  if (quote < 0 || quote >= phrase) return null;
  const end = endsInComma(units[quote]) ? quote + 1 : phrase;
  const made = ownerOf(sentence, noun) ? null : (madeBy(sentence, noun) ?? openedWith(sentence, noun));
  return { to: end, made };
}
/** So near, in units, "to" stands behind who is asked. */
const ASKED = 8;

/** Where what begins at `begin` ends: at a dash, or the first comma that is not at its very beginning; a phrase ends at a verb too, and the clause of a subject before the verb of that subject. */
function endOf({ units, tags }: Parsed, begin: number, phrase = false, subject = false): number {
  for (let end = begin; end < units.length; end++) {
    // "her husband, Tom Bell, 'switching' a ticket"
    const name = phrase || tags[end] !== 'comma' ? end : behindName(tags, end);
    if (name > end && (tags[name + 1] === 'quote' || tags[name + 1] === 'ing')) end = name + 1;
    const tag = tags[end];
    // `his claim that it was "late," | Smith said`
    if (!phrase && end > begin && endsInComma(units[end]) && /^(?:name|pronoun|determiner)$/.test(tags[end + 1] ?? '')) return end + 1;
    // `his claim that she is there | is "not true"`: the clause has its verb, and the rest is told of the claim
    if (subject && tag === 'auxiliary' && tags[end + 1] === 'quote' && tags.slice(begin, end).some((t) => t === 'verb' || t === 'auxiliary')) return end;
    if (tag === 'stop' || tag === 'dash' || (tag === 'comma' && end > begin + (phrase ? 0 : 2)) || (phrase && (tag === 'verb' || tag === 'auxiliary'))) return end;
  }
  return units.length;
}

/** No name, with whose kin they are, is longer. */
const ASIDE = 10;
/** The comma behind a name, or what is told of one, that stands between two; the first where none does. */
function behindName(tags: Parsed['tags'], comma: number): number {
  let to = comma + 1;
  while (to < comma + ASIDE && /^(?:name|noun|preposition|determiner|possessive)$/.test(tags[to] ?? '')) to++;
  return to > comma + 1 && tags[to] === 'comma' ? to : comma;
}
