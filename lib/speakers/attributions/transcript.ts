import type { Parsed } from '../cues/parse';
import type { Turn } from '../text/turns';
import { type Raw, withoutCue } from './raw';

/** The rule by which a turn is given to whom its label, or its place, names. */
export const TURN = 'a turn of an interview';

/** The turns of an interview or a transcript as attributions, by their paragraph: by the label, by whose turn it is to speak, or by the turn that goes on. */
export function transcript(paragraphs: readonly Parsed[][], turns: ReadonlyMap<number, Turn>): Map<number, Raw> {
  const raws = new Map<number, Raw>();
  for (const [paragraph, turn] of turns) {
    const sentence = paragraphs[paragraph]?.[0];
    if (!sentence) continue;
    const carried = turn.of === null ? null : (raws.get(turn.of) ?? null);
    const source = turn.label ? labelled(sentence, turn.label) : null;
    raws.set(paragraph, { ...withoutCue({ paragraph, content: [[turn.start, turn.end]], quoted: [turn], source, carried, rule: carried ? 'a turn that goes on' : TURN }), part: carried ? null : turn.part });
  }
  return raws;
}

/** The phrase of a label. */
function labelled(sentence: Parsed, [start, end]: [number, number]): Raw['source'] {
  const from = sentence.units.findIndex((unit) => unit.start >= start);
  const to = sentence.units.findIndex((unit) => unit.start >= end);
  return from >= 0 && to > from ? { sentence, phrase: { from, to, aside: null }, antecedent: null } : null;
}
