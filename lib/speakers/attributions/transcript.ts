import type { Parsed } from '../cues/parse';
import { spanOf } from '../text/units';
import type { Raw } from './raw';

/** A label is a name, "Q" or "A", or a role ("Moderator"). */
const LONGEST = 4;

/**
 * Paragraphs of a transcript or an interview: each begins with who speaks and a colon. One such
 * paragraph may be anything ("Note: …"); it takes two that share a label, or a question and an answer.
 */
export function transcript(paragraphs: readonly Parsed[][]): Map<Parsed[], Raw> {
  const labelled = paragraphs.flatMap((sentences) => {
    const label = labelOf(sentences);
    return label ? [{ sentences, ...label }] : [];
  });
  const counts = new Map<string, number>();
  for (const { name } of labelled) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated = [...counts.values()].filter((n) => n > 1).length;
  if (repeated === 0 || counts.size < 2) return new Map();
  return new Map(labelled.filter(({ name }) => (counts.get(name) ?? 0) > 1 || repeated > 1).map(({ sentences, from, to }) => {
    const first = sentences[0] as Parsed;
    const start = first.units[to + 1]?.start ?? 0;
    const end = sentences.at(-1)?.units.at(-1)?.end ?? start;
    return [sentences, {
      paragraph: first.paragraph,
      content: [[start, end]],
      quoted: sentences.flatMap((s) => s.units.flatMap((u) => u.quote ?? [])),
      cue: null,
      lemma: '',
      source: { sentence: first, phrase: { from, to, aside: null }, antecedent: null },
      carried: null,
      within: null,
      rule: `transcript: ${first.text.slice(...spanOf(first.units, from, to))}`,
      utters: true,
    } satisfies Raw];
  }));
}

function labelOf(sentences: readonly Parsed[]): { name: string; from: number; to: number } | null {
  const first = sentences[0];
  if (!first) return null;
  const { units, tags } = first;
  // "SMITH: …
  const from = tags[0] === 'mark' ? 1 : 0;
  let to = from;
  while (to < from + LONGEST && (tags[to] === 'name' || tags[to] === 'noun' || units[to]?.lower === 'a' || units[to]?.lower === 'q') && /^\p{Lu}/u.test(units[to]?.text ?? '')) to++;
  if (to === from || tags[to] !== 'colon' || to + 1 >= units.length || tags[to + 1] === 'quote') return null;
  return { name: units.slice(from, to).map((u) => u.lower).join(' '), from, to };
}
