/** Where sentences begin and end, in English news. */

/** A place in an article's text. Offsets are UTF-16 code units of that paragraph, `[start, end)`. */
export interface Passage {
  paragraph: number;
  start: number;
  end: number;
}

/** Titles and the like: a name or more follows, never a new sentence. */
const NEVER_LAST = new Set('mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj sgt cpl capt cmdr adm brig pvt rev hon pres supt det insp messrs st mt ft vs cf fr e.g i.e viz'.split(' '));
/** A number follows: "No. 5", "Aug. 3". Otherwise the sentence ends ("He said no."). */
const BEFORE_NUMBER = new Set('no nos vol pp p art sec fig ch jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
/** The stop belongs to the abbreviation; whether it also ends the sentence shows in what follows. */
const EITHER = new Set('inc co corp ltd llc jr sr bros etc al dept est ave blvd univ assn'.split(' '));
/** What may follow a time of day within the sentence. */
const AFTER_TIME = /^(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|Eastern|Central|Mountain|Pacific|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/;
/** Words that open sentences and no name. */
const OPENS = new Set(
  'a an the he she it they we i you his her its their our my this that these those there here in on at as by for from with after before when while if but and or so yet not no some many most all both each what who why how where however meanwhile although though because since until once according also additionally earlier later last under during despite police officials'.split(' '),
);
const SPEECH = /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:said|asked|told|added|wrote|replied|shouted|yelled|cried|tweeted|posted|says|asks|writes|demanded|exclaimed)\b/u;
/** What stands before the site that is called by one letter, and before no initial. */
const ON_SITE = /(?:^|\s)(?:on|to|via|from|left|leave|quit|at) $/i;
const STOP = /[.!?…。！？]/;
const CLOSER = /["'”’»)\]]/;
const SPACE = /\s/;

/**
 * The sentences of one paragraph, in order, white space between them left out. Knows "U.S.", "Sen.", "a.m.",
 * initials, "No. 5", quotation marks after the stop, ellipses.
 *
 * @returns `[start, end)` in UTF-16 code units. Their texts with the white space between them are the paragraph, trimmed.
 */
export function sentenceSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = skipSpace(text, 0);
  const search = new RegExp(STOP, 'g');
  search.lastIndex = start;
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const stop = found.index;
    let end = stop + 1;
    while (end < text.length && STOP.test(text.charAt(end))) end++;
    const stops = end - stop;
    while (end < text.length && CLOSER.test(text.charAt(end))) end++;
    search.lastIndex = end;
    const next = skipSpace(text, end);
    if (next >= text.length) break;
    if (next === end && !/[。！？]/.test(text.charAt(stop))) continue;
    if (!endsHere(text, start, stop, stops, end, next)) continue;
    spans.push([start, end]);
    start = next;
    search.lastIndex = next;
  }
  const last = text.trimEnd().length;
  if (start < last) spans.push([start, last]);
  return spans;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && SPACE.test(text.charAt(i))) i++;
  return i;
}

function endsHere(text: string, start: number, stop: number, stops: number, end: number, next: number): boolean {
  const rest = text.slice(next, next + 80);
  if (/^[\p{Ll},;:]/u.test(rest)) return false;
  const mark = text.charAt(stop);
  if (mark !== '.' || stops > 1) return mark === '.' || mark === '…' || !(end > stop + stops && SPEECH.test(rest));
  if (end > stop + 1) return true; // a closing mark after the stop
  const word = lastWord(text, start, stop);
  const low = word.toLowerCase();
  if (NEVER_LAST.has(low)) return false;
  if (BEFORE_NUMBER.has(low)) return !/^\d/.test(rest);
  if (/^[ap]\.m$/.test(low)) return !AFTER_TIME.test(rest);
  // "posted it on X. The"
  if (word === 'X' && ON_SITE.test(text.slice(Math.max(start, stop - 8), stop - 1))) return true;
  if (/^\p{Lu}$/u.test(word)) return word === 'I' && OPENS.has(firstWord(rest)); // an initial
  if (EITHER.has(low) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return OPENS.has(firstWord(rest)) || /^["“‘]/.test(rest);
  return true;
}

/** The word that ends at `end`, with stops inside it ("U.S"); at most 20 characters, so that it costs the same everywhere. */
function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 20 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, end);
}

const firstWord = (rest: string): string => (/^["“‘'(]*([\p{L}]+)/u.exec(rest)?.[1] ?? '').toLowerCase();

/** The sentences of paragraphs, or of parts of them, as passages. */
export const sentencesOf = (paragraphs: readonly string[], parts: readonly Passage[]): Passage[] =>
  parts.flatMap(({ paragraph, start, end }) => sentenceSpans((paragraphs[paragraph] ?? '').slice(start, end)).map(([s, e]) => ({ paragraph, start: start + s, end: start + e })));

export const textAt = (paragraphs: readonly string[], { paragraph, start, end }: Passage): string => (paragraphs[paragraph] ?? '').slice(start, end);
