import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Quotation } from '../text/quotations';
import type { Raw } from './raw';
import { isScare, isTitle, isWork } from './scare';

/** Verbs that quote, though they make no tag: "called him 'a fool'". */
const QUOTES = words('assess rule hold determine flag rate call describe praise compare_to compare attack criticize imply defend cast identify label dub speak_about talk_about call_on call_upon call_for warn_of warn_about brand characterize characterise refer_to speak_of accuse deride denounce decry dismiss mock blast slam hail tout laud express voice convey');
/** What is wanted is named by who wants it. */
const WANTS = words('seek want demand request propose offer promise pledge support oppose welcome expect predict allege claim criticize warn_of call_for');
/** Whoever judges so has words for it: "praised her for dismissing it as 'astrology'". */
const JUDGES = words('dismiss condemn ridicule portray term pronounce paint pitch bill deem introduce greet invite challenge dare');
/** Is the cue one of saying or writing, or of calling names? */
export const utters = ({ verb }: Cue): boolean => verb.frames.has('tag') || QUOTES.has(verb.lemma.replace('_', ' '));

/** A quotation that is all of the content is what is said; one inside it may be a title or a word held up with tongs. */
export function speaks(sentence: Parsed, raw: Raw, quote: Quotation): boolean {
  if (QUOTES.has(raw.lemma.replace('_', ' '))) return !isWork(sentence, quote);
  // `looked forward to "defending" the town`
  if (raw.lemma.includes('_') && raw.content.some(([start]) => quote.start - start <= 1)) return true;
  // `is seeking "bold ideas" for it`
  if (WANTS.has(raw.lemma) && raw.content.some(([start]) => start === quote.start) && / /.test(sentence.text.slice(quote.start, quote.end)) && !isTitle(sentence.text.slice(quote.start, quote.end))) return true;
  // citing "elevated risk", but citing "Late Talk"
  if (raw.lemma === 'cite' && !/^\p{Lu}/u.test(sentence.text.slice(quote.start, quote.end))) return true;
  return raw.content.some(([start, end]) => start === quote.start && end === quote.end && raw.utters) || !isScare(sentence, quote, raw.utters);
}

/**
 * A quotation inside two contents belongs to the inner one, as far as its cue is one of uttering:
 * in "Smith said that Jones scolded him for 'dreaming'" the word is Smith's.
 */
export function shareQuotes(found: Raw[]): void {
  for (const outer of found)
    for (const inner of found) {
      if (inner === outer || !inner.quoted.length || size(outer) <= size(inner)) continue;
      const both = outer.quoted.filter((q) => inner.quoted.includes(q));
      if (!both.length) continue;
      const loser = !isWhen(inner) && !isHowOften(inner) && !unsaid(inner) && !(outer.rule === 'quote, then cue' && isRelative(inner)) && !likens(inner) && !isManner(inner) && (((inner.utters || JUDGES.has(inner.lemma)) && !shows(inner)) || !outer.utters) ? outer : inner;
      loser.quoted = loser.quoted.filter((q) => !both.includes(q));
    }
}
/** `She said the team had acknowledged the report "within hours"`: when it was, in her words. */
function isWhen({ lemma, source, content: [[start, end] = [0, 0]], quoted: [quote] }: Raw): boolean {
  if (!source || !quote || quote.start <= start || QUOTES.has(lemma.replace('_', ' '))) return false;
  const { text } = source.sentence;
  return quote.end === end && /^(?:within|before|after|during|by|until|in|on|at) /.test(text.slice(quote.start, end)) && /^(?:the|an?|his|her|their|its) (?:(?!(?:is|are|was|were) )\p{L}+ ){1,3}["“]?$/u.test(text.slice(start, quote.start));
}
/** `Smith said the firm was calling "every 15 minutes"`: what nobody is called. */
const isHowOften = ({ lemma, source, quoted: [quote] }: Raw): boolean => lemma === 'call' && source !== null && quote !== undefined && /^(?:every|each|all|twice|day and) /i.test(source.sentence.text.slice(quote.start, quote.end));
/** `Jones cannot say that "from his perspective," Smith added`: Jones has not said so. */
const unsaid = ({ lemma, source, cue }: Raw): boolean => /^(?:say|claim|argue|tell)$/.test(lemma) && source !== null && cue !== null && /^(?:cannot|can['’]t|can not|could not|couldn['’]t|should not|shouldn['’]t|must not) /.test(source.sentence.text.slice(...cue));
/** `Nothing the president said "will help," Smith said`: what the president said is not quoted. */
const isRelative = ({ source }: Raw): boolean => source !== null && /^(?:nothing|something|everything|anything|all|what)$/.test(source.sentence.units[source.phrase.from - 1]?.lower ?? '');
/** "Smith said the two reminded him of 'my kids'": they have said nothing. */
const likens = ({ lemma, source, cue, content: [[start] = [0, 0]] }: Raw): boolean => lemma === 'remind' && source !== null && / of ["“]?$/.test(source.sentence.text.slice(cue?.[1], start));
/** `Smith said that they had written it "with a scalpel"`, `asked the same question "nine ways"`: how, in Smith's words. */
function isManner({ lemma, source, cue, quoted: [quote] }: Raw): boolean {
  if (!source || !cue || !quote) return false;
  const between = source.sentence.text.slice(cue[1], quote.start);
  // `said that he had posted "violent talk"`: what kind of thing
  if (lemma === 'post' && /^ ["“]?$/.test(between) && /^\p{Ll}+(?: \p{Ll}+){0,2}[.,]?$/u.test(source.sentence.text.slice(quote.start, quote.end))) return true;
  return (lemma === 'write' && /^ (?:it|them|this) ["“]?$/.test(between)) || (lemma === 'ask' && /^ (?:the|a) (?:\p{L}+ )?question ["“]?$/u.test(between));
}
const SHOWS = words('show suggest indicate prove demonstrate mean reveal confirm reflect');
/** "Smith said the numbers showed that momentum was 'real'": a paper shows something, the words are Smith's. */
function shows({ lemma, source }: Raw): boolean {
  if (!source) return false;
  const { phrase, sentence } = source;
  // `Smith wants a platform that calls for "less"`: no platform has words of its own
  if (lemma === 'call_for') return /^(?:that|which)$/.test(sentence.units[phrase.from]?.lower ?? '');
  if (!SHOWS.has(lemma)) return false;
  return sentence.units.slice(phrase.from, phrase.to).some((u) => DOCUMENTS.has(u.lower));
}

/** Notes which attributions stand inside the content of another. */
export function nest(found: Raw[]): void {
  for (const inner of found) {
    const at = inner.cue?.[0] ?? -1;
    for (const outer of found) if (outer !== inner && size(outer) > size(inner) && outer.content.some(([s, e]) => s <= at && at < e) && (!inner.within || size(outer) < size(inner.within))) inner.within = outer;
  }
}
const size = (raw: Raw): number => raw.content.reduce((n, [s, e]) => n + e - s, 0);
