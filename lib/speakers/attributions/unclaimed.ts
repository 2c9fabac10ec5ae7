import type { Parsed } from '../cues/parse';
import { words } from '../lexicon/words';
import { mainSubject } from '../sources/main-subject';
import { clauseSubject, isSomebody } from '../sources/somebody';
import { countWords } from '../text/count-words';
import type { Quotation } from '../text/quotations';
import type { Unit } from '../text/units';
import { comesFrom, gestures, tagWithoutVerb, toldBehind } from './beside';
import { byline, signature, speakerBeforeColon } from './labels';
import type { Raw } from './raw';
import { isScare, isTitle } from './scare';

/** A quotation that no cue claims, and what stands around it. */
export interface Unclaimed {
  unit: Unit;
  quote: Quotation;
  sentence: Parsed;
  sentences: readonly Parsed[];
  here: Raw | null;
  speaking: Raw | null;
  /** Whose question `speaking` answered. */
  asking: Raw | null;
  /** Do the words of `speaking` end in a question? */
  questioned: boolean;
  /** The last sentence of the paragraph before. */
  ended: Parsed | undefined;
  pending: Raw | null;
  openBefore: boolean;
  allQuotes: boolean;
  firstInParagraph: boolean;
}

/** Who says it, and by which rule; null where nobody does: a title, a word held up with tongs, a nickname. */
export function speakerOf(place: Unclaimed): { raw: Raw | null; rule: string; subject?: Raw['source'] } | null {
  const { unit, quote, sentence, sentences, here, speaking, asking, questioned, ended, pending, openBefore, allQuotes, firstInParagraph } = place;
  const inner = sentence.text.slice(quote.start, quote.end);
  const wordCount = countWords(sentence.text, quote.start, quote.end);
  const alone = sentence.units.every((u) => u.quote !== null || u.kind === 'mark');
  const at = sentence.units.indexOf(unit);
  // "Here is the exchange:" and "SMITH: '…'": by the label
  const label = pending && at > 0 && at < 4 && sentence.index === 0 && sentence.tags[at - 1] === 'colon' ? speakerBeforeColon(sentence, at - 1) : null;
  if (label) return { raw: null, rule: 'subject before a colon', subject: label };
  if (pending) return { raw: pending, rule: 'after a colon' };
  // `"Quay to close in May," by Ann Smith: "…"`: the title of a piece
  if (sentence.units[at + 1]?.lower === 'by' && byline(sentence, sentence.tags.indexOf('colon', at))) return null;
  const next = at + 1 < sentence.units.length ? signature(sentence, at + 1) : at >= 0 ? signature(sentences[sentence.index + 1], 0) : null;
  if (next) return { raw: null, rule: 'signed behind a dash', subject: next };
  // `When Smith wrapped up — "…!" — the balloons came down`
  const aside = sentence.tags[at - 1] === 'dash' && (sentence.tags[at + 1] ?? sentences[sentence.index + 1]?.tags[0]) === 'dash' && wordCount > 3 && /^\p{Lu}.*[.!?,]$/su.test(inner) ? clauseSubject(sentence, at - 1) : null;
  if (aside) return { raw: null, rule: 'said by the subject before the dash', subject: aside };
  const named = tagWithoutVerb(sentence, at + 1) ?? comesFrom(sentence, at + 1);
  if (named) return { raw: null, rule: 'a tag without its verb', subject: named };
  if (sentence.tags[at - 1] === 'colon') {
    const subject = speakerBeforeColon(sentence, at - 1);
    if (subject) return { raw: null, rule: 'subject before a colon', subject };
  }
  if (firstInParagraph && openBefore && speaking) return { raw: speaking, rule: 'quotation goes on from the paragraph before' };
  if (alone || (/^\p{Lu}/u.test(inner) && wordCount > 3 && sentence.units[0] === unit)) {
    const seen = wordCount > 2 ? gestures(sentences[sentence.index - 1]) : null;
    if (seen) return { raw: null, rule: 'who is seen to do something in the sentence before', subject: seen };
    if (here) return wordCount > 1 || /[.!?,]$/.test(inner) ? { raw: here, rule: 'same paragraph' } : null;
    const behind = toldBehind(sentences[sentence.index + 1]);
    if (behind && wordCount > 2) return { raw: null, rule: 'named in the sentence behind', subject: behind };
    const before = sentences[sentence.index - 1];
    const subject = before && mainSubject(before);
    if (subject && wordCount > 2) return { raw: null, rule: 'subject of the sentence before', subject };
    // `"Why?" Smith asked. ¶ "No reason," Jones said. ¶ "Are you sure?"`
    if (allQuotes && asking && inner.endsWith('?')) return { raw: asking, rule: 'asks again' };
    // `"Did you meet?" Smith asked. ¶ "I don't recall."`: whoever answers, it is not who asked
    if (allQuotes && (speaking?.carried ?? speaking)?.lemma === 'ask' && questioned && sentence.index === 0) return wordCount > 2 ? { raw: null, rule: 'an answer to who asked' } : null;
    if (allQuotes && speaking) return { raw: speaking, rule: 'paragraph of quotation after a quotation' };
    // "Asked whether she was angry, Smith laughed." and a paragraph of quotation
    const asked = allQuotes && ended && sentence.index === 0 && /^(?:asked|pressed)$/.test(ended.units[0]?.lower ?? '') && !ended.units.some((u) => u.quote) ? mainSubject(ended) : null;
    if (asked) return { raw: null, rule: 'who was asked in the paragraph before', subject: asked };
    return wordCount > 2 ? { raw: null, rule: 'nothing says who speaks' } : null;
  }
  // the writer's sentence goes on with the same speaker's words: "…, but that it was 'too late'"
  if (here && here.cue && here.paragraph === quote.paragraph && sentence.units.some((u) => u.start === here.cue?.[0] || (here.cue && u.start >= here.cue[0] && u.end <= here.cue[1])) && here.utters && wordCount > 1 && !isNickname(sentence, unit) && !isScare(sentence, quote, true)) return { raw: here, rule: 'same sentence' };
  if (wordCount < 3 || isScare(sentence, quote, true)) return null;
  const teller = saidBehindMark(sentence, at, inner, wordCount);
  if (teller) return { raw: null, rule: 'a sentence of its own behind a comma or dash', subject: teller };
  if (here && wordCount > 3) return { raw: here, rule: 'goes on in the same paragraph' };
  return wordCount > 6 ? { raw: null, rule: 'nothing says who speaks' } : null;
}

/** What a sentence in quotation marks may be the name or the text of. */
const TEXTS = words('words message sign slogan song hit single title headline caption motto line lines lyrics phrase refrain question banner');
/** `Smith interrupted him to announce, "There it goes."`, `She embraced it -- "I like it a lot."`: somebody does something, and says the rest; `at` is where the quotation stands. */
function saidBehindMark(sentence: Parsed, at: number, inner: string, wordCount: number): Raw['source'] {
  const { units, tags } = sentence;
  const ends = at + 1 >= units.length || (at + 2 >= units.length && tags[at + 1] === 'stop');
  if ((tags[at - 1] !== 'comma' && tags[at - 1] !== 'dash') || !ends || wordCount < 4 || !/^[["'“‘]?\p{Lu}.*[.!?…]["'”’]?$/su.test(inner) || isTitle(inner) || TEXTS.has(units[at - 2]?.lower ?? '')) return null;
  if (units.slice(0, at).some((u) => u.quote !== null)) return null;
  const subject = mainSubject(sentence);
  return subject && (/^(?:he|she|they)$/.test(units[subject.phrase.from]?.lower ?? '') || isSomebody(sentence, subject.phrase)) ? subject : null;
}

/** Between two capitalised words, or right after one: "Jim 'Skip' Smith". */
function isNickname({ units }: Parsed, unit: Unit): boolean {
  const i = units.indexOf(unit);
  return /^\p{Lu}/u.test(units[i - 1]?.text ?? '') && /^\p{Lu}/u.test(units[i + 1]?.text ?? '');
}
