/** One passage between quotation marks. Offsets are UTF-16 code units into its paragraph; the marks are left out. */
export interface Quotation {
  paragraph: number;
  start: number;
  end: number;
  /** The paragraph ends before the quotation does: the writer goes on in the next one. */
  open: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const STRAIGHT = '"';
const OPENERS = '“„«';
const MARK = /["“”„«»]|''|’’|‘‘/g;

/** `"SMITH: We …`: a transcript set between quotation marks, whose mark opens a turn and no quotation. */
const LABELLED = /^\s*["“]\p{Lu}[\p{Lu}.'’ -]{1,24}:\s/u;

/**
 * The passages between double quotation marks, straight, curly or typed as two apostrophes, in
 * order. A passage that is not closed runs to the end of its paragraph: that is how a quotation
 * over several paragraphs is written. A straight mark opens when text follows it and none stands
 * right before it. A transcript's labels in capitals are outside of any.
 */
export function findQuotations(paragraphs: readonly string[]): Quotation[] {
  const labelled = paragraphs.filter((text) => LABELLED.test(text)).length > 1;
  let open = false;
  return paragraphs.flatMap((text, paragraph) => {
    const awaited = open || (paragraphs[paragraph - 1] ?? '').trimEnd().endsWith(':');
    const found = inParagraph(text, paragraph, labelled ? (LABELLED.exec(text)?.[0].length ?? 0) : 0, awaited);
    const last = found.at(-1);
    if (last?.open && !OPENS_PARAGRAPH.test(paragraphs[paragraph + 1] ?? '')) closeAtTag(text, last);
    open = found.at(-1)?.open ?? false;
    return found;
  });
}

/** Those that stand in somebody's turn of an interview. */
export const quotationsWithin = (text: string, turn: Quotation): Quotation[] => inParagraph(text.slice(0, turn.end), turn.paragraph, turn.start, false);

const OPENS_PARAGRAPH = /^\s*(?:["“„«‘]|'')/;
/** ", said Smith", ", she added": what is told, and no part of a quotation. */
const TAG = /,['’]?\s+(?:(?:said|says|added|adds|wrote|writes|explained|recalled|noted|told)\s+(?:\p{Lu}|the\s|an?\s|his\s|her\s)|(?:he|she|they)\s+(?:said|says|added|adds|wrote|writes|explained|recalled|noted|told)\b)/u;

/** `"It is late, said Smith.`: the closing mark is missing, and nothing goes on in the next paragraph. Changes the quotation. */
function closeAtTag(text: string, quotation: Quotation): void {
  const at = TAG.exec(text.slice(quotation.start))?.index ?? 0;
  if (at > 0) Object.assign(quotation, { end: quotation.start + at + 1, open: false });
}

/** How many characters the mark at `i` takes: 1, 2 for two apostrophes, 0 where there is none. */
export function markAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if ((code > 39 && code < 171) || code < 34) return 0;
  if (code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 1;
  return (code === 0x27 || code === 0x2019 || code === 0x2018) && text.charCodeAt(i + 1) === code ? 2 : 0;
}

/** Where the first mark at `i` or behind it stands; the end of the text where none does. */
function nextMark(text: string, i: number): number {
  MARK.lastIndex = i;
  return MARK.exec(text)?.index ?? text.length;
}

/** `awaited`: the paragraph before announces a quotation or goes on in this one. */
function inParagraph(text: string, paragraph: number, begin: number, awaited: boolean): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  let opening = '';
  // how many curly quotations are open inside a straight one
  let inner = 0;
  const open = (i: number, size: number) => {
    from = i + size;
    opening = text.charAt(i);
    inner = 0;
  };
  const close = (end: number, unclosed: boolean) => {
    const start = from;
    from = -1;
    if (LETTER.test(text.slice(start, end))) found.push({ paragraph, start, end, open: unclosed });
  };
  // Looking ahead for a later mark once, not at every measure, keeps the pass linear.
  const lastMark = text.lastIndexOf(STRAIGHT);
  for (let i = nextMark(text, begin); i < text.length; i = nextMark(text, i + 1)) {
    const size = markAt(text, i);
    // …at all,''' said Smith: the inner quotation's single mark comes first
    if (size === 2 && from >= 0 && text[i + 2] === text[i]) continue;
    const char = text.charAt(i);
    const straight = char === STRAIGHT || size === 2;
    // “he is like 6’2” tall”
    if (char === '”' && from >= 0 && /\d['’]\d{1,2}$/.test(text.slice(Math.max(from, i - 5), i)) && text.indexOf('”', i + 1) > 0) continue;
    // "It is not about “justice” any more," she said.
    const within = from >= 0 && opening === STRAIGHT && from !== i && (i < lastMark || awaited);
    if (within && char === '“') inner++;
    else if (within && char === '”' && inner > 0) inner--;
    // Two marks in a row: one was mistyped (“"so"”).
    else if (from === i) from = i + size;
    else if (straight) {
      if (from < 0 && char === STRAIGHT && isInches(text, i, lastMark)) continue;
      if (from < 0) open(i, size);
      // A second opening mark with no closing one before it: the writer quotes on ("…votes. "Don't make…").
      else if (opens(text, i, size)) {
        close(trimEnd(text, from, i), false);
        open(i, size);
      } else close(i, false);
    } else if (from >= 0 && char === '“' && (opening === '„' || closesWrongly(text, i))) close(i, false); // „so“
    else if (OPENERS.includes(char)) {
      // "Smith went in, singing “La la!”: a straight mark that nothing closes was a slip
      if (from >= 0 && !(opening === STRAIGHT && i > lastMark)) close(trimEnd(text, from, i), false);
      open(i, size);
    } else if (from >= 0) close(i, false);
    else if (opensWrongly(text, i)) open(i, size);
    i += size - 1;
  }
  if (from >= 0 && from < text.length) close(text.length, true);
  return found;
}

const opens = (text: string, i: number, size: number): boolean => /[\s(—–[]/.test(text.charAt(i - 1)) && /[\p{L}\p{N}$'‘[]/u.test(text.charAt(i + size));

/** “…here,“ she said: an opening mark typed for a closing one. */
const closesWrongly = (text: string, i: number): boolean => /[,.!?\p{L}]/u.test(text.charAt(i - 1)) && /\s/.test(text.charAt(i + 1));

/** ”Here,” she said, called it ”late.” A closing mark typed for an opening one, where a paragraph begins or right before a word, with another behind it. */
function opensWrongly(text: string, i: number): boolean {
  if (text.charAt(i) !== '”') return false;
  if (i < 4) return /^[\s\p{Cf}]*”\s?[\p{L}\p{N}$'‘[…][^“”]+”/u.test(text);
  const next = nextMark(text, i + 1);
  return /\s/.test(text.charAt(i - 1)) && /[\p{L}\p{N}$'‘[]/u.test(text.charAt(i + 1)) && text.charAt(next) === '”' && /\S/.test(text.charAt(next - 1));
}

/** 6'2" or 12": a measure. */
const isInches = (text: string, i: number, lastMark: number): boolean => /\d/.test(text.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(i + 1)) && lastMark <= i;

function trimEnd(text: string, start: number, end: number): number {
  let e = end;
  while (e > start && /\s/.test(text.charAt(e - 1))) e--;
  return e;
}
