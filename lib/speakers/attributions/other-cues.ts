import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Tag } from '../grammar/tag';
import { cueVerb } from '../lexicon/cue-verbs';
import { OPENERS, RELATIVES } from '../lexicon/function-words';
import { isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { phraseAfter } from '../sources/phrase-after';
import { perSpeaks } from '../text/per';
import { chars, quotesIn, spanOf } from '../text/units';
import type { Raw } from './raw';

/** A cue that begins at a unit and ends before `to`, and who speaks by it. */
interface OtherCue {
  /** Where the cue begins, if not with the first word: "as | reported by". */
  from?: number;
  to: number;
  phrase: Phrase;
}

const VIEWS = words('view opinion words telling account estimation assessment judgment judgement');

function accordingTo(sentence: Parsed, i: number): OtherCue | null {
  const { units, tags } = sentence;
  const according = units[i]?.lower === 'according' && units[i + 1]?.lower === 'to';
  // "per the report", but "per gallon", "per the rules of the game" inside a clause
  // and "the officer, Per Bell, said"
  const per = units[i]?.lower === 'per' && (i === 0 ? !perSpeaks(units, i) : units[i]?.text === 'per') && (i === 0 || tags[i - 1] === 'comma' || tags[i - 1] === 'quote') && (tags[i + 1] === 'name' || tags[i + 1] === 'determiner');
  const to = according ? i + 2 : i + 1;
  const phrase = according || per ? phraseAfter(sentence, to) : null;
  return phrase && { to, phrase };
}

/** "As reported by the Gazette, …", "…, as first told by Smith" */
function asReportedBy(sentence: Parsed, i: number): OtherCue | null {
  const { units, tags } = sentence;
  if (units[i]?.lower !== 'as' || (i > 0 && tags[i - 1] !== 'comma')) return null;
  const from = tags[i + 1] === 'adverb' ? i + 2 : i + 1;
  const verb = cueVerb(units[from]?.lower ?? '')?.verb;
  const phrase = verb?.frames.has('tag') && units[from + 1]?.lower === 'by' ? phraseAfter(sentence, from + 2) : null;
  return phrase && { from, to: from + 1, phrase };
}

/** `"…," in Smith's view`, `in the words of Smith, "…"`: a clause or a quotation stands beside it. */
function inTheViewOf(sentence: Parsed, i: number): OtherCue | null {
  const { units, tags } = sentence;
  if (units[i]?.lower !== 'in' || (i > 0 && tags[i - 1] !== 'comma' && tags[i - 1] !== 'quote')) return null;
  if (VIEWS.has(units[i + 2]?.lower ?? '') && units[i + 3]?.lower === 'of') {
    const phrase = phraseAfter(sentence, i + 4);
    return phrase && { to: i + 4, phrase };
  }
  // "In his view, …"
  if (/^(?:his|her|their)$/.test(units[i + 1]?.lower ?? '') && VIEWS.has(units[i + 2]?.lower ?? '') && tags[i + 3] === 'comma') return { to: i + 3, phrase: { from: i + 1, to: i + 2, aside: null } };
  let to = i + 1;
  while (tags[to] === 'name' && to < i + 8) to++;
  return to > i + 1 && tags[to] === 'possessive' && VIEWS.has(units[to + 1]?.lower ?? '') ? { to: to + 2, phrase: { from: i + 1, to, aside: null } } : null;
}

/** "In a new poll, half of them would stay": what a poll found is told as if it were so. */
function inPoll(sentence: Parsed, i: number): OtherCue | null {
  const { units, tags } = sentence;
  if (i !== 0 || units[0]?.lower !== 'in' || (tags[1] !== 'determiner' && tags[1] !== 'noun' && tags[1] !== 'name')) return null;
  const phrase = phraseAfter(sentence, 1);
  if (!phrase || tags[phrase.to] !== 'comma') return null;
  return units.slice(1, phrase.to).some((u) => /^(?:polls?|surveys?|polling)$/.test(u.lower)) ? { to: 1, phrase } : null;
}

/** "To Smith, it is a new beginning": how somebody sees it. */
function inTheEyesOf(sentence: Parsed, i: number): OtherCue | null {
  const { units, tags } = sentence;
  if (i !== 0 || units[0]?.lower !== 'to') return null;
  const phrase = phraseAfter(sentence, 1);
  const last = units[(phrase?.to ?? 0) - 1]?.lower ?? '';
  const somebody = tags[1] === 'name' ? tags[(phrase?.to ?? 0) - 1] === 'name' : isGroup(last) || /^(?:him|her|them|many|some|others)$/.test(last);
  return phrase && somebody && tags[phrase.to] === 'comma' ? { to: 1, phrase } : null;
}

/** Every one of these cues begins with one of them. */
const OPEN_CUES = words('according per as in to');

/** Cues that are no verbs: "according to the report", "in Smith's view". */
export function otherCues(sentence: Parsed, found: readonly Raw[]): Raw[] {
  const out: Raw[] = [];
  for (let i = 0; i + 2 < sentence.units.length; i++) {
    // asked of every word, so by its tag first
    const tag = sentence.tags[i];
    if ((tag !== 'preposition' && tag !== 'to' && tag !== 'subordinator' && tag !== 'ing' && i > 1) || !OPEN_CUES.has(sentence.units[i]?.lower ?? '')) continue;
    const cue = accordingTo(sentence, i) ?? asReportedBy(sentence, i) ?? inTheViewOf(sentence, i) ?? inPoll(sentence, i) ?? inTheEyesOf(sentence, i);
    const content = cue && contentOf(sentence, i, cue);
    // `the plan was, in the words of one official, "dead"`: the quotation is the official's, whoever tells the rest
    const within = content && i > 0 && sentence.units[i]?.lower === 'in' && sentence.tags[content[0]?.[0] ?? -1] === 'quote' && (content[0]?.[0] ?? 0) > i;
    const raw = cue && content ? rawOf(sentence, i, cue, content, within ? [] : found) : null;
    if (!raw || (!within && found.some((told) => toldThere(told, raw)))) continue;
    if (within) for (const told of found) told.quoted = told.quoted.filter((q) => !raw.quoted.includes(q));
    out.push(raw);
  }
  return out;
}

/** `"…," Smith said, according to the Post`, `Smith said, per the Post: "…"`: Smith's words, told by Smith. */
function toldThere(told: Raw, other: Raw): boolean {
  const [start, end] = other.content[0] ?? [0, 0];
  if (!told.cue || told.cue[0] < start || told.cue[1] > end) return false;
  return (told.rule === 'quote, then cue' && told.quoted.length > 0) || told.rule === 'colon';
}

const rawOf = (sentence: Parsed, i: number, { from, to, phrase }: OtherCue, content: Content, found: readonly Raw[]): Raw => ({
  paragraph: sentence.paragraph,
  content: content.flatMap((part) => chars(sentence.units, ...part)),
  quoted: content.flatMap((part) => quotesIn(sentence.units, ...part)).filter((q) => !found.some((raw) => raw.quoted.includes(q))),
  cue: spanOf(sentence.units, from ?? i, to),
  lemma: 'according to',
  source: { sentence, phrase, antecedent: null },
  carried: null,
  within: null,
  rule: 'according to',
  utters: true,
});

/** Parts, each `[from, to)` in units. */
type Content = [from: number, to: number][];

const isVerb = (tag: Tag | undefined): boolean => tag === 'verb' || tag === 'auxiliary';

/** What stands behind a cue that opens its sentence, else what stands before it. */
function contentOf({ units, tags, cues }: Parsed, i: number, cue: OtherCue): Content | null {
  const { phrase } = cue;
  const told = Math.max(phrase.to, cue.to);
  // `because, in Smith's words, "…"`
  const quoteFollows = units[i]?.lower === 'in' && tags[told] === 'comma' && tags[told + 1] === 'quote';
  // "The Post reported, according to its sources, the plan …"
  const what = units[0]?.lower === 'what';
  const reports = !what && tags[phrase.to] === 'comma' && !tags.slice(0, i).includes('quote') && cues.some(({ to, verb }) => to === i - 1 && verb.frames.has('tag'));
  // "…, and, according to Smith, the rest …", "because, according to Smith, …"
  const joined = tags[i - 1] === 'comma' && (tags[i - 2] === 'coordinator' || tags[i - 2] === 'subordinator' || reports);
  if (i === 0 || quoteFollows || joined || tags[i - 1] === 'colon' || (i <= 2 && OPENERS.has(units[0]?.lower ?? '') && (i === 1 || tags[1] === 'comma'))) {
    // an aside of the source's is over only if a clause follows it: "According to Smith, a professor, the plan …"
    const later = phrase.aside && tags[phrase.aside[1]] === 'comma' && tags.slice(phrase.aside[1]).some((t) => t === 'verb' || t === 'auxiliary') && !tags.slice(phrase.aside[0] + 1, phrase.aside[1]).some((t) => t === 'verb' || t === 'auxiliary') && (tags[phrase.aside[0]] !== 'verb' || tags[phrase.aside[0] + 1] === 'preposition');
    // "According to Smith, who has seen it, the plan …"
    // and "According to Smith, a baker whom they know, the plan …"
    const relative = phrase.aside && tags[phrase.aside[1]] === 'comma' && (RELATIVES.has(units[phrase.aside[0]]?.lower ?? '') || (tags[phrase.aside[0]] === 'determiner' && units.slice(...phrase.aside).some(({ lower }) => RELATIVES.has(lower))));
    const end = (later || relative) && phrase.aside ? phrase.aside[1] : told;
    let from = end;
    while (tags[from] !== 'comma' && tags[from] !== 'colon' && from < units.length && from < end + 30) from++;
    from++;
    let to = units.length;
    while (to > from && (tags[to - 1] === 'stop' || tags[to - 1] === 'comma')) to--;
    return to > from ? [[from, to]] : null;
  }
  let to = i;
  while (to > 0 && (tags[to - 1] === 'comma' || tags[to - 1] === 'dash' || (tags[to - 1] === 'adverb' && tags[to - 2] === 'comma'))) to--;
  let from = 0;
  for (let j = to - 1; j > 0; j--) if (tags[j] === 'stop' || tags[j] === 'colon') { from = j + 1; break; }
  while (from < to && (OPENERS.has(units[from]?.lower ?? '') || tags[from] === 'comma')) from++;
  if (to <= from) return null;
  // "At a hearing, according to a transcript, the judge asked …": told is what comes behind
  const occasion = tags[from] === 'preposition' && !phrase.aside && tags[phrase.to] === 'comma' && !tags.slice(from, to).some((tag) => isVerb(tag) || tag === 'quote') && /^(?:name|determiner|pronoun)$/.test(tags[phrase.to + 1] ?? '') && tags.slice(phrase.to).some(isVerb);
  if (occasion) {
    let close = units.length;
    while (close > phrase.to && (tags[close - 1] === 'stop' || tags[close - 1] === 'comma')) close--;
    return [[phrase.to + 1, close]];
  }
  // "The plan, according to Smith, was late": it stands between the subject and its verb
  const rest = tags[phrase.to] === 'comma' && (what || !tags.slice(from, to).some(isVerb)) && (isVerb(tags[phrase.to + 1]) || tags[phrase.to + 1] === 'adverb') ? phrase.to + 1 : null;
  if (rest === null) return [[from, to]];
  let end = units.length;
  while (end > rest && (tags[end - 1] === 'stop' || tags[end - 1] === 'comma')) end--;
  return end > rest ? [[from, to], [rest, end]] : [[from, to]];
}
