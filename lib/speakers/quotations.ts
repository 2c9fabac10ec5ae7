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
const CLOSERS = '”»';

/**
 * The passages between double quotation marks, straight or curly, in order. A passage that is
 * not closed runs to the end of its paragraph: that is how a quotation over several paragraphs
 * is written. A straight mark opens when text follows it and none stands right before it.
 */
export function findQuotations(paragraphs: readonly string[]): Quotation[] {
  return paragraphs.flatMap((text, paragraph) => inParagraph(text, paragraph));
}

function inParagraph(text: string, paragraph: number): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  const close = (end: number, open: boolean) => {
    const start = from;
    from = -1;
    if (LETTER.test(text.slice(start, end))) found.push({ paragraph, start, end, open });
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === STRAIGHT) {
      if (isInches(text, i) && from < 0) continue;
      if (from < 0) from = i + 1;
      // A second opening mark with no closing one before it: the writer quotes on ("…votes. "Don't make…").
      else if (opens(text, i)) {
        close(trimEnd(text, from, i), false);
        from = i + 1;
      } else close(i, false);
    } else if (from >= 0 && char === '“' && text.charAt(from - 1) === '„') close(i, false); // „so“
    else if (OPENERS.includes(char)) {
      if (from >= 0) close(trimEnd(text, from, i), false);
      from = i + 1;
    } else if (CLOSERS.includes(char) && from >= 0) close(i, false);
  }
  if (from >= 0 && from < text.length) close(text.length, true);
  return found;
}

const opens = (text: string, i: number): boolean => /[\s(—–[]/.test(text.charAt(i - 1)) && /[\p{L}\p{N}$'‘[]/u.test(text.charAt(i + 1));

/** 6'2" or 12": a measure. */
const isInches = (text: string, i: number): boolean => /\d/.test(text.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(i + 1)) && text.indexOf(STRAIGHT, i + 1) < 0;

function trimEnd(text: string, start: number, end: number): number {
  let e = end;
  while (e > start && /\s/.test(text.charAt(e - 1))) e--;
  return e;
}
