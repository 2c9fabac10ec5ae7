import { type Parsed, parseParagraph } from '../cues/parse';
import { mainSubject } from '../sources/main-subject';
import { type Quotation, quotationsWithin } from '../text/quotations';
import { tokenise } from '../text/tokens';
import type { Turn } from '../text/turns';
import { inSentence } from './attribute';
import type { Raw } from './raw';

/**
 * Speakers inside speakers: the attributions that stand in a speaker's own quoted words and have
 * words of their own between single marks, `"He asked me, 'Do you?'" Smith said.`, or double ones in
 * a turn of an interview.
 */
export function nestedIn(texts: readonly string[], outer: readonly Raw[], turns: ReadonlyMap<number, Turn>): Raw[] {
  const found: Raw[] = [];
  for (const raw of outer) {
    const text = texts[raw.paragraph] ?? '';
    for (const quote of raw.quoted) {
      const inner = turns.has(raw.paragraph) ? quotationsWithin(text, quote) : singleQuotations(text, quote);
      if (!inner.length) continue;
      const sentences = parseParagraph(text, tokenise(text, quote.start, quote.end), raw.paragraph, inner, quote.start, quote.end);
      for (const sentence of sentences)
        for (const nested of inSentence(sentence, sentences[sentence.index - 1] ?? null)) {
          const words = nested.quoted.filter((q) => inner.includes(q));
          const { source } = nested;
          const speaker = source?.sentence.units[source.phrase.from]?.lower;
          // "I told him, 'No'": the same speaker, whose words are attributed already
          if (!words.length || !nested.utters || !speaker || /^(?:i|we|you)$/.test(speaker)) continue;
          found.push({ ...nested, lead: leadOf(sentences, sentence.index), content: words.map((q) => [q.start, q.end]), within: raw, rule: `inside a quotation: ${nested.rule}`, quoting: raw });
        }
    }
  }
  return found;
}

/** The subject of the sentence before; where that is "he" as well, of the one before it. */
function leadOf(sentences: readonly Parsed[], index: number): Raw['source'] {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const sentence = sentences[i];
    const subject = sentence ? mainSubject(sentence) : null;
    if (!subject || subject.phrase.to - subject.phrase.from > 1 || !/^(?:he|she)$/.test(subject.sentence.units[subject.phrase.from]?.lower ?? '')) return subject;
  }
  return null;
}

const OPENS = /[\s([“"]/;

/** Passages of two words or more between single marks, inside one quotation. An apostrophe opens nothing: a letter stands before it. */
function singleQuotations(text: string, within: Quotation): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  for (let i = within.start; i < within.end; i++) {
    const char = text.charAt(i);
    if (char !== "'" && char !== '‘' && char !== '’') continue;
    const before = text.charAt(i - 1);
    const after = i + 1 >= within.end ? '' : text.charAt(i + 1);
    if (from < 0) {
      if (char !== '’' && (i === within.start || OPENS.test(before)) && /[\p{L}\p{N}]/u.test(after)) from = i + 1;
    } else if (char !== '‘' && (/[.,!?…]/.test(before) || after === '' || /[\s.,!?;:)]/.test(after)) && !(/s/.test(before) && /\s/.test(after) && closesLater(text, i + 1, within.end))) {
      if (/\S\s+\S/.test(text.slice(from, i))) found.push({ paragraph: within.paragraph, start: from, end: i, open: false });
      from = -1;
    }
  }
  return found;
}

/** "the workers' plan,'": an apostrophe after s, with the real closing mark close behind. */
const closesLater = (text: string, from: number, end: number): boolean => /[.,!?]['’]/.test(text.slice(from, Math.min(end, from + 80)));
