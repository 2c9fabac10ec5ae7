import type { Parsed } from '../cues/parse';
import { invertedTag } from '../grammar/tags';
import { mainSubject } from '../sources/main-subject';
import { phraseAfter } from '../sources/phrase-after';
import type { Quotation } from '../text/quotations';
import { chars, type Unit } from '../text/units';
import { owned, replyFrom, signed } from './labels';
import type { Raw } from './raw';
import { speakerOf } from './unclaimed';

/**
 * Gives the quotations that no cue claims to the one who was speaking, where the layout of the
 * text says so, leaves those that read as speech without a speaker, and drops the rest (scare
 * quotes, titles, nicknames). Returns all attributions in order.
 */
export function carryOver(paragraphs: readonly Parsed[][], found: readonly Raw[]): Raw[] {
  const claimed = new Map<Quotation, Raw>();
  for (const raw of found) for (const quote of raw.quoted) if (!claimed.has(quote)) claimed.set(quote, raw);
  const byParagraph = new Map<number, Raw[]>();
  for (const raw of found) {
    const list = byParagraph.get(raw.paragraph);
    if (list) list.push(raw);
    else byParagraph.set(raw.paragraph, [raw]);
  }
  const out: Raw[] = [];
  // what is said in a block quotation is told with it
  const blocks = new Set<number>();
  let speaking: Raw | null = null;
  /** Who spoke before them, in another paragraph, if that was a question. */
  let asking: Raw | null = null;
  let questioned = false;
  let ended: Parsed | undefined;
  let pending: Raw | null = null;
  let openBefore = false;
  for (const sentences of paragraphs) {
    const paragraph = sentences[0]?.paragraph ?? -1;
    const own = (byParagraph.get(paragraph) ?? []).toSorted((a, b) => position(a) - position(b));
    const allQuotes = sentences.length > 0 && sentences.every((s) => s.units.every((u) => u.quote !== null || u.kind === 'mark'));
    const already = out.length;
    let here: Raw | null = null;
    let next = 0;
    let last: Quotation | null = null;
    for (const sentence of sentences) {
      for (const unit of sentence.units) {
        const passed = own[next];
        if (passed && position(passed) <= unit.start) {
          next++;
          if (passed.rule === 'colon') pending = passed;
          else if (passed.quoted.length || (passed.source && !passed.within && !(here?.quoted.length && (passed.lemma === 'according to' || !passed.utters || inSentenceOf(sentence, here))))) here = passed;
        }
        const quote = unit.quote;
        if (!quote) continue;
        last = quote;
        if (claimed.has(quote)) {
          here = claimed.get(quote) ?? here;
          pending = null;
          continue;
        }
        const from = speakerOf({ unit, quote, sentence, sentences, here, speaking, asking, questioned, ended, pending, openBefore, allQuotes, firstInParagraph: unit === sentences[0]?.units[0] });
        if (!from) continue;
        if (from.raw && from.raw.paragraph === paragraph && from.rule === 'same paragraph' && from.raw.quoted.length) {
          // "A," she said. "B." is one attribution with two parts
          from.raw.content.push(...contentOf(sentence, unit));
          from.raw.quoted.push(quote);
          continue;
        }
        const raw: Raw = { paragraph, content: contentOf(sentence, unit), quoted: [quote], cue: null, lemma: '', source: null, carried: from.raw, within: null, rule: from.rule, utters: true };
        if (from.subject) raw.source = from.subject;
        if (pending === from.raw && pending) {
          raw.cue = pending.paragraph === paragraph && !pending.content.length ? pending.cue : null;
          raw.source = pending.source;
        }
        out.push(raw);
        here = raw;
      }
    }
    const block = pending && blockOf(sentences, pending);
    if (block) {
      out.push(block);
      blocks.add(paragraph);
    }
    // a paragraph that is a dash and a name signs the quotation before it
    const signer = signed(sentences);
    if (signer && speaking && !speaking.source && !speaking.carried) speaking.source = signer;
    // the next paragraph goes on with who spoke last here
    const spoke = latest([...own, ...out.slice(already)]);
    openBefore = last?.open ?? false;
    asking = spoke && speaking && asks(speaking, paragraphs) ? speaking : null;
    if (spoke) speaking = spoke;
    else if (!allQuotes) speaking = reportAtEnd(own, sentences.at(-1));
    questioned = speaking !== null && asks(speaking, paragraphs);
    ended = sentences.at(-1);
    pending = announced(sentences.at(-1), own);
  }
  return [...found.filter((raw) => raw.content.length && !blocks.has(raw.paragraph)), ...out].toSorted((a, b) => a.paragraph - b.paragraph || position(a) - position(b));
}

/** "Smith, a professor, said it depends on turnout." and a paragraph of quotation: who is reported in the last sentence may go on in their own words. */
function reportAtEnd(own: readonly Raw[], last: Parsed | undefined): Raw | null {
  const from = last?.units[0]?.start ?? 0;
  const reports = own.filter((raw) => raw.source && raw.cue && raw.cue[0] >= from && !raw.within);
  const one = reports.at(-1);
  // "She said she had chosen. She worries about it."
  const tells = one?.utters || (one?.source?.phrase.to === (one?.source?.phrase.from ?? 0) + 1 && /^(?:he|she)$/.test(one?.source?.sentence.units[one.source.phrase.from]?.lower ?? '') && own.some((raw) => raw.utters && !raw.within));
  return one && tells && one.rule !== 'noun' && reports.every(({ source }) => source?.phrase.from === one.source?.phrase.from) ? one : null;
}

/** "Smith wrote:" and a paragraph without quotation marks in which somebody says "I": a block quotation. Without an "I" it may as well be the writer's, behind a picture of what was posted. */
function blockOf(sentences: readonly Parsed[], pending: Raw): Raw | null {
  const first = sentences[0];
  const start = first?.units[0]?.start ?? 0;
  const end = sentences.at(-1)?.units.at(-1)?.end ?? 0;
  if (!first || !pending.cue || pending.content.length || pending.paragraph === first.paragraph || !pending.utters) return null;
  if (sentences.some((s) => s.units.some((u) => u.quote)) || !sentences.some((s) => s.units.some((u) => /^(?:i|my|we|our)$/.test(u.lower)))) return null;
  return { paragraph: first.paragraph, content: [[start, end]], quoted: [], cue: null, lemma: '', source: pending.source, carried: pending, within: null, rule: 'a paragraph behind a colon', utters: true };
}

/** `"…" said Smith, who has accused Jones of shouting. "…"`: whoever is spoken of behind the tag takes nothing from the one who is quoted. */
const inSentenceOf = ({ units, paragraph }: Parsed, raw: Raw): boolean => raw.rule === 'quote, then cue' && raw.paragraph === paragraph && raw.cue !== null && raw.cue[0] >= (units[0]?.start ?? 0);

const latest = (raws: readonly Raw[]): Raw | null => {
  let last: Raw | null = null;
  for (const raw of raws) if (raw.quoted.length && (!last || position(raw) >= position(last))) last = raw;
  // `mocked him as "a fool," Smith said`: it is Smith who may go on
  const teller = last && raws.find((raw) => raw !== last && last !== null && tells(raw, last));
  return teller ?? last;
};

/** Is the end of what `outer` tells what `inner` tells, with the one who tells named behind it? */
const tells = (outer: Raw, inner: Raw): boolean => (outer.rule === 'clause, then cue' || outer.rule === 'quote, then cue') && outer.paragraph === inner.paragraph && outer.content.at(-1)?.[1] === inner.content.at(-1)?.[1] && (outer.cue?.[0] ?? 0) > (inner.cue?.[0] ?? 0);

/** Does what somebody said end in a question? */
function asks({ quoted, paragraph }: Raw, paragraphs: readonly Parsed[][]): boolean {
  const last = quoted.at(-1);
  const text = paragraphs[paragraph]?.[0]?.text ?? '';
  return last !== undefined && text.charAt(last.end - 1) === '?';
}

const position = (raw: Raw): number => raw.content[0]?.[0] ?? raw.cue?.[0] ?? 0;

/** A paragraph that ends in a colon hands the next one to the source of its last cue, or to the subject of its last sentence. */
function announced(sentence: Parsed | undefined, own: readonly Raw[]): Raw | null {
  if (sentence?.tags.at(-1) !== 'colon') return null;
  const from = sentence.units[0]?.start ?? 0;
  const last = own.findLast((raw) => raw.source && (raw.cue?.[0] ?? 0) >= from && (raw.utters || raw.rule === 'colon'));
  if (last) return last;
  // "Stated Smith:"
  const named = sentence.tags[0] === 'verb' && invertedTag(sentence.units, 0) ? phraseAfter(sentence, 1) : null;
  const source = named ? { sentence, phrase: named, antecedent: null } : (replyFrom(sentence, sentence.tags.length - 1) ?? owned(sentence) ?? mainSubject(sentence));
  // "Here is the exchange:"
  if (source && /^(?:here|there|this|that|it)$/.test(source.sentence.units[source.phrase.from]?.lower ?? '')) return null;
  return source && { paragraph: sentence.paragraph, content: [], quoted: [], cue: null, lemma: '', source, carried: null, within: null, rule: 'colon', utters: true };
}

const contentOf = (sentence: Parsed, unit: Unit): Raw['content'] => {
  const i = sentence.units.indexOf(unit);
  return chars(sentence.units, i, i + 1);
};
