import type { Parsed } from '../cues/parse';
import type { Quotation } from '../text/quotations';
import { chars, type Unit } from '../text/units';
import { byPlace, type Raw, withoutCue } from './raw';
import { Reading } from './reading';
import { speakerOf } from './unclaimed';

/**
 * Gives the quotations that no cue claims to the one who was speaking, where the layout of the
 * text says so, leaves those that read as speech without a speaker, and drops the rest (scare
 * quotes, titles, nicknames). `found`: what cues attribute. Returns all attributions in order.
 */
export function carryOver(paragraphs: readonly Parsed[][], found: readonly Raw[]): Raw[] {
  const claimed = new Map<Quotation, Raw>();
  const byParagraph: Raw[][] = paragraphs.map(() => []);
  for (const raw of found) {
    for (const quote of raw.quoted) if (!claimed.has(quote)) claimed.set(quote, raw);
    byParagraph[raw.paragraph]?.push(raw);
  }
  const given: Raw[] = [];
  // what is said in a block quotation is told with it
  const blocks = new Set<number>();
  const reading = new Reading();
  for (const [paragraph, sentences] of paragraphs.entries()) {
    const before = given.length;
    reading.begin(sentences, byParagraph[paragraph] ?? []);
    for (const sentence of sentences)
      for (const unit of sentence.units) {
        reading.pass(sentence, unit);
        const teller = unit.quote && claimed.get(unit.quote);
        if (teller) reading.told(teller);
        else if (unit.quote) given.push(...give(reading, sentence, unit, unit.quote));
      }
    const block = blockOf(reading);
    if (block) {
      given.push(block);
      blocks.add(paragraph);
    }
    reading.end(given.slice(before));
  }
  return [...found.filter((raw) => raw.content.length && !blocks.has(raw.paragraph)), ...given].toSorted(byPlace);
}

/** The attribution of a quotation that no cue claims, `unit` of its sentence: none where nobody says it, or where one who is quoted goes on, whose attribution it then belongs to. */
function give(reading: Reading, sentence: Parsed, unit: Unit, quote: Quotation): Raw[] {
  const { paragraph, units } = sentence;
  const at = units.indexOf(unit);
  const from = speakerOf(reading, sentence, at, quote);
  if (!from) return [];
  const { raw: carried, rule, subject = null } = from;
  const content = chars(units, at, at + 1);
  if (carried?.paragraph === paragraph && rule === 'same paragraph' && carried.quoted.length) {
    // "A," she said. "B." is one attribution with two parts
    carried.content.push(...content);
    carried.quoted.push(quote);
    return [];
  }
  const raw = withoutCue({ paragraph, content, quoted: [quote], source: subject, carried, rule });
  if (carried && carried === reading.pending) {
    raw.source = carried.source;
    if (carried.paragraph === paragraph && !carried.content.length) raw.cue = carried.cue;
  }
  reading.here = raw;
  return [raw];
}

/** "Smith wrote:" and a paragraph without quotation marks in which somebody says "I": a block quotation. Without an "I" it may as well be the writer's, behind a picture of what was posted. */
function blockOf({ sentences, last, pending }: Reading): Raw | null {
  const first = sentences[0];
  const start = first?.units[0]?.start ?? 0;
  const end = sentences.at(-1)?.units.at(-1)?.end ?? 0;
  if (!first || last || !pending?.cue || pending.content.length || pending.paragraph === first.paragraph || !pending.utters) return null;
  if (!sentences.some((s) => s.units.some((u) => /^(?:i|my|we|our)$/.test(u.lower)))) return null;
  return withoutCue({ paragraph: first.paragraph, content: [[start, end]], quoted: [], source: pending.source, carried: pending, rule: 'a paragraph behind a colon' });
}
