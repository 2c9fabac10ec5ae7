import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { mainSubject } from '../sources/main-subject';
import { clauseSubject, isPerson, isSomebody } from '../sources/somebody';
import { countWords } from '../text/count-words';
import { leftOf } from '../text/left-of';
import type { Quotation } from '../text/quotations';
import { askedOf, comesFrom, gestures, isAnswer, saidLast, tagWithoutVerb, whatIs, wordsAre } from './beside';
import { byline, signature, speakerBeforeColon } from './labels';
import type { Raw } from './raw';
import type { Reading } from './reading';
import { isScare, isTitle } from './scare';
import { toldBehind } from './told-behind';

/** A quotation that no cue claims, and where it stands. */
interface Unclaimed {
  /** Who is speaking, as far as the quotation. */
  reading: Reading;
  sentence: Parsed;
  quote: Quotation;
  /** Its unit of the sentence. */
  at: number;
  /** What stands between its marks. */
  inner: string;
  /** How many words that is. */
  wordCount: number;
}

/** Who says a quotation, and by which rule: who says `raw` as well, or the `subject` that stands near; nobody knows where neither is told. */
interface Said {
  raw: Raw | null;
  rule: string;
  subject?: Raw['source'];
}

const sameAs = (raw: Raw | null, rule: string): Said | null => raw && { raw, rule };
const saidBy = (subject: Raw['source'] | undefined, rule: string): Said | null => subject ? { raw: null, rule, subject } : null;
/** The rule by which a quotation behind a question is whoever's was asked. */
export const ANSWER = 'an answer to who asked';
const UNKNOWN: Said = { raw: null, rule: 'nothing says who speaks' };

/** Who says the quotation that is unit `at` of a sentence; null where nobody does: a title, a word held up with tongs, a nickname. */
export function speakerOf(reading: Reading, sentence: Parsed, at: number, quote: Quotation): Said | null {
  const { pending } = reading;
  const { text, units, tags } = sentence;
  const colon = leftOf(tags, at) === 'colon';
  // "Here is the exchange:" and "SMITH: '…'": by the label
  if (pending) return saidBy(colon && at < 4 && sentence.index === 0 ? speakerBeforeColon(sentence, at - 1) : null, 'subject before a colon') ?? sameAs(pending, 'after a colon');
  // `"Quay to close in May," by Ann Smith: "…"`: the title of a piece
  if (units[at + 1]?.lower === 'by' && byline(sentence, tags.indexOf('colon', at))) return null;
  const place: Unclaimed = { reading, sentence, quote, at, inner: text.slice(quote.start, quote.end), wordCount: countWords(text, quote.start, quote.end) };
  return namedBeside(place) ?? goesOn(place) ?? goesOnElsewhere(place) ?? (standsAlone(place) ? saidAlone(place) : saidWithin(place));
}

/** By who is named right beside it. */
function namedBeside({ reading: { sentences, ended }, sentence, at, inner, wordCount }: Unclaimed): Said | null {
  const { tags } = sentence;
  const earlier = sentences[sentence.index - 1] ?? ended;
  const last = at + 1 >= tags.length;
  const next = sentences[sentence.index + 1];
  // `When Smith wrapped up — "…!" — the balloons came down`
  const aside = leftOf(tags, at) === 'dash' && (tags[at + 1] ?? next?.tags[0]) === 'dash' && wordCount > 3 && /^\p{Lu}.*[.!?,]$/su.test(inner);
  return (
    saidBy(last ? signature(next, 0) : signature(sentence, at + 1), 'signed behind a dash') ??
    saidBy(aside ? clauseSubject(sentence, at - 1) : null, 'said by the subject before the dash') ??
    saidBy(tagWithoutVerb(sentence, at + 1) ?? comesFrom(sentence, at + 1) ?? whatIs(sentence, at) ?? wordsAre(sentence, at), 'a tag without its verb') ??
    saidBy(earlier && isAnswer(sentence, at) ? somebodyBefore(earlier) : null, 'the answer of who was told of') ??
    saidBy(leftOf(tags, at) === 'colon' ? speakerBeforeColon(sentence, at - 1) : null, 'subject before a colon')
  );
}

/** Whom the sentence is about, if it is somebody: no plan that failed has an answer. */
function somebodyBefore(sentence: Parsed): Raw['source'] {
  const subject = mainSubject(sentence);
  return subject && (isSomebody(sentence, subject.phrase) || isPerson(sentence, subject.phrase)) ? subject : null;
}

/** A quotation that is left open goes on in the next paragraph. */
const goesOn = ({ reading: { openBefore, speaking }, sentence, at }: Unclaimed): Said | null => (openBefore && at === 0 && sentence.index === 0 ? sameAs(speaking, 'quotation goes on from the paragraph before') : null);

/** "Then, later that month on the radio: '…'": whoever spoke before goes on, on another occasion. */
function goesOnElsewhere({ reading: { speaking }, sentence: { units, tags, index }, at }: Unclaimed): Said | null {
  const occasion = /^(?:then|and|later|again|earlier|on)$/.test(units[0]?.lower ?? '') && tags[at - 1] === 'colon' && index === 0 && tags.slice(0, at - 1).every((tag, i) => OCCASION.has(tag) || units[i]?.lower === 'that');
  return occasion ? sameAs(speaking, 'goes on, on another occasion') : null;
}
const OCCASION = new Set(['adverb', 'comma', 'coordinator', 'time', 'preposition', 'determiner', 'noun', 'name', 'number']);

/** Is it a sentence, or does it open one as if it were? */
const standsAlone = ({ sentence: { units }, at, inner, wordCount }: Unclaimed): boolean => units.every((u) => u.quote !== null || u.kind === 'mark') || (at === 0 && wordCount > 3 && /^\p{Lu}/u.test(inner));

/** A quotation that stands alone: by the sentences around it. */
function saidAlone(place: Unclaimed): Said | null {
  const { reading: { sentences, here, allQuotes }, sentence, inner, wordCount } = place;
  const before = sentences[sentence.index - 1];
  const speech = wordCount > 2;
  const seen = speech || /[.!?]$/.test(inner) ? saidBy(gestures(before), 'who is seen to do something in the sentence before') : null;
  if (seen) return seen;
  if (here) return wordCount > 1 || /[.!?,]$/.test(inner) ? sameAs(here, 'same paragraph') : null;
  const answers = saidBy(askedOf(before), 'whose words a question asks for');
  if (answers) return answers;
  const told = speech ? (saidBy(saidLast(before), 'named at the end of the sentence before') ?? saidBy(toldBehind(sentences[sentence.index + 1]), 'named in the sentence behind') ?? saidBy(before && mainSubject(before), 'subject of the sentence before')) : null;
  return told ?? (allQuotes ? saidInTurn(place) : null) ?? (speech ? UNKNOWN : null);
}

/** A paragraph that is quotation throughout: by who spoke before it, or was asked. */
function saidInTurn({ reading: { speaking, asking, questioned, ended }, sentence, inner, wordCount }: Unclaimed): Said | null {
  // `"Why?" Smith asked. ¶ "No reason," Jones said. ¶ "Are you sure?"`
  if (asking && inner.endsWith('?')) return sameAs(asking, 'asks again');
  // `"Did you meet?" Smith asked. ¶ "I don't recall."`: whoever answers, it is not who asked
  if (questioned && (speaking?.carried ?? speaking)?.lemma === 'ask' && sentence.index === 0) return wordCount > 2 ? { raw: null, rule: ANSWER } : null;
  if (speaking) return sameAs(speaking, 'paragraph of quotation after a quotation');
  // "Asked whether she was angry, Smith laughed." and a paragraph of quotation
  const asked = ended && sentence.index === 0 && /^(?:asked|pressed)$/.test(ended.units[0]?.lower ?? '') && !ended.units.some((u) => u.quote);
  if (asked) return saidBy(mainSubject(ended), 'who was asked in the paragraph before');
  // "He was reminded that she had called." and a paragraph of quotation
  const told = ended && ended.index === 0 && sentence.index === 0 && wordCount > 3 && !ended.units.some((u) => u.quote) ? mainSubject(ended) : null;
  return saidBy(told && told.phrase.from === 0 && /^(?:he|she)$/.test(ended?.units[0]?.lower ?? '') ? told : null, 'subject of the paragraph before');
}

/** A quotation inside a sentence of the writer's: by whose sentence it is. */
function saidWithin({ reading: { here }, sentence, quote, at, inner, wordCount }: Unclaimed): Said | null {
  if (wordCount < 2 || isScare(sentence, quote, true)) return null;
  // the writer's sentence goes on with the same speaker's words: "…, but that it was 'too late'"
  if (here?.utters && holdsCueOf(sentence, here) && !isNickname(sentence, at)) return sameAs(here, 'same sentence');
  if (wordCount < 3) return null;
  return saidBy(saidBehindMark(sentence, at, inner, wordCount), 'a sentence of its own behind a comma or dash') ?? (wordCount > 3 ? sameAs(here, 'goes on in the same paragraph') : null) ?? (wordCount > 6 ? UNKNOWN : null);
}

/** Does the cue of `raw` stand in the sentence? */
const holdsCueOf = ({ units, paragraph }: Parsed, { cue, paragraph: where }: Raw): boolean => cue !== null && where === paragraph && units.some(({ start, end }) => start === cue[0] || (start >= cue[0] && end <= cue[1]));

/** What a sentence in quotation marks may be the name or the text of. */
const TEXTS = words('words message sign slogan song hit single title headline caption motto line lines lyrics phrase refrain question banner');
/** `Smith interrupted him to announce, "There it goes."`, `She embraced it -- "I like it a lot."`: somebody does something, and says the rest; `at` is where the quotation stands. */
function saidBehindMark(sentence: Parsed, at: number, inner: string, wordCount: number): Raw['source'] {
  const { units, tags } = sentence;
  const ends = at + 1 >= units.length || (at + 2 >= units.length && tags[at + 1] === 'stop');
  if ((tags[at - 1] !== 'comma' && tags[at - 1] !== 'dash') || !ends || wordCount < 4 || !/^[["'“‘]?\p{Lu}.*[.!?…]["'”’]?$/su.test(inner) || isTitle(inner) || TEXTS.has(units[at - 2]?.lower ?? '')) return null;
  if (units.slice(0, at).some((u) => u.quote !== null)) return null;
  const subject = mainSubject(sentence);
  return subject && (/^(?:he|she|they)$/.test(units[subject.phrase.from]?.lower ?? '') || isSomebody(sentence, subject.phrase) || isBareName(sentence, subject.phrase)) ? subject : null;
}

/** "Smith also praised it — '…'": a word with a capital that opens a sentence, and is nothing else that anybody knows. */
const isBareName = ({ units, tags }: Parsed, { from, to }: Phrase): boolean => from === 0 && to === 1 && tags[0] === 'noun' && /^\p{Lu}\p{Ll}+$/u.test(units[0]?.text ?? '') && !(units[0]?.lower ?? '').endsWith('s') && !DOCUMENTS.has(units[0]?.lower ?? '');

/** Between two capitalised words, or right after one: "Jim 'Skip' Smith". */
const isNickname = ({ units }: Parsed, at: number): boolean => /^\p{Lu}/u.test(units[at - 1]?.text ?? '') && /^\p{Lu}/u.test(units[at + 1]?.text ?? '');
