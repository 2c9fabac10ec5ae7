import { countWords } from './count-words';
import type { Quotation } from './quotations';

/** A paragraph of an interview or a transcript: somebody's own words, though no marks stand around them. Offsets are UTF-16 code units. */
export interface Turn extends Quotation {
  /** Who is said to speak, before the colon; null where the layout alone tells. */
  label: [number, number] | null;
  /** Whose it is where no label names anybody: of who asks, or of who answers. */
  part: 'asks' | 'answers' | null;
  /** The paragraph of the turn that goes on in this one, if it does not begin here. */
  of: number | null;
}

/** "Smith: We …", "Q: Why?", and `"SMITH: We …`, where the mark opens a turn and no quotation: a name of up to four words, and no quotation behind it. */
const LABEL = /^(\s*["“]?)(\p{Lu}[\p{L}.'’-]*(?: (?:van |von |der |den |de |del |la |le |di |da |bin |al |el |ten |ter |dos |du ){0,2}\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?!["“])(?=\P{L}{0,9}\p{L})/u;
/** No label ends farther on. */
const FAR = 120;
const PARTS: Record<string, Turn['part']> = { q: 'asks', question: 'asks', a: 'answers', answer: 'answers' };
/** "This interview has been edited for length and clarity.": what was edited, or what for, in one sentence. */
const EDITED = /\b(?:edited|condensed|shortened|abridged)\b/i;
const OF_WHAT = /\b(?:interview|conversation|q&a|transcript|exchange|discussion|answers|responses|remarks)\b|\bfor (?:length|clarity|brevity|space)\b/i;
/** Nobody's question, or line that leads to an answer, is longer, in words. */
const QUESTION = 80;
const LEAD = 40;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|me|my|mine|we|we['’]\p{L}+|us|our|ours)(?![\p{L}'’])/u;
const SECOND_PERSON = /(?:^|[^\p{L}])(?:you|your|yours|you['’]\p{L}+)(?![\p{L}'’])/iu;
/** "…," Smith said; "…," said she: a paragraph that tells who speaks is no turn. */
const TOLD = /^\s*["“”]|[,.!?]["”]\s+(?:(?:(?!I\b)\p{Lu}[\p{L}.'’-]*\s){1,3}|(?:he|she|they)\s)?(?:said|says|added|adds|told|tells|explained|explains|recalled|recalls|replied|asked|wrote|noted|continued|joked)\b/u;

/** The turns of a text by their paragraph; none where it is neither an interview nor a transcript. */
export function turnsIn(paragraphs: readonly string[]): ReadonlyMap<number, Turn> {
  const edited = paragraphs.some((text) => EDITED.test(text) && text.split('.').some((sentence) => EDITED.test(sentence) && OF_WHAT.test(sentence)));
  const turns = labelled(paragraphs, edited);
  if (edited) for (const [paragraph, turn] of laidOut(paragraphs, turns)) turns.set(paragraph, turn);
  return turns.size ? goneOn(paragraphs, turns) : turns;
}

/** "[Laughter.]": all of a paragraph stands in brackets. */
const isAside = (text: string): boolean => /^\s*[([]/.test(text) && /^[)\]]\W*$/.test(text.slice(Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'))));

/** By their labels. One paragraph may begin so by chance ("Note: …"): it takes two that share a label and another one, or an article that says it is an interview. */
function labelled(paragraphs: readonly string[], edited: boolean): Map<number, Turn> {
  const labels = paragraphs.flatMap((text, paragraph) => {
    const found = text.lastIndexOf(':', FAR) > 0 ? LABEL.exec(text) : null;
    return found ? [{ paragraph, start: found[1]?.length ?? 0, name: found[2] ?? '', begins: found[0].length }] : [];
  });
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated = [...counts.values()].filter((n) => n > 1).length;
  if (counts.size < 2 || (repeated === 0 && !edited)) return new Map();
  const again = labels.filter(({ name }) => (counts.get(name) ?? 0) > 1).map(({ paragraph }) => paragraph);
  // who speaks but once stands between those who speak twice
  const among = (paragraph: number) => paragraph > Math.min(...again) && paragraph < Math.max(...again);
  return new Map(
    labels
      .filter(({ paragraph, name }) => edited || repeated > 1 || (counts.get(name) ?? 0) > 1 || among(paragraph))
      .map(({ paragraph, start, name, begins }) => {
        const part = PARTS[name.toLowerCase().replace('.', '')] ?? null;
        return [paragraph, turnAt(paragraphs, paragraph, begins, part ? null : [start, start + name.length], part)];
      }),
  );
}

/** By how they follow one another, in what says that it is an interview: a question stands by itself, and what stands behind it answers. */
function laidOut(paragraphs: readonly string[], known: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const found = new Map<number, Turn>();
  const asks = (i: number): boolean => known.get(i)?.part === 'asks' || (!known.has(i) && isQuestion(paragraphs[i] ?? ''));
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    if (known.has(i) || found.has(i) || !asks(i) || isTold(paragraphs[i + 1] ?? '') || asks(i + 1)) continue;
    found.set(i, turnAt(paragraphs, i, 0, null, 'asks'));
    if (!known.has(i + 1)) found.set(i + 1, turnAt(paragraphs, i + 1, 0, null, 'answers'));
  }
  // one question by itself is the writer's
  return [...found.values()].filter(({ part }) => part === 'asks').length + known.size > 1 ? found : new Map();
}

/** With the paragraphs in which somebody goes on: between two turns, or in the first person behind the last. What stands unmarked behind a question answers it. */
function goneOn(paragraphs: readonly string[], turns: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const all = new Map<number, Turn>();
  const end = Math.max(...turns.keys());
  let last: Turn | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const own = turns.get(paragraph);
    // "(BEGIN VIDEO CLIP)", "…"
    if (!own && (isAside(text) || !/\p{L}/u.test(text))) continue;
    if (!own && last && (isTold(text) || !(paragraph < end || FIRST_PERSON.test(text)))) last = null;
    if (own) last = own;
    else if (last) last = asksIn(paragraphs, last) ? turnAt(paragraphs, paragraph, 0, null, 'answers') : { ...turnAt(paragraphs, paragraph, 0, null, last.part), of: last.of ?? last.paragraph };
    if (last) all.set(paragraph, last);
  }
  return all;
}

const asksIn = (paragraphs: readonly string[], { paragraph, start, end }: Turn): boolean => (paragraphs[paragraph] ?? '').slice(start, end).trimEnd().endsWith('?');

const turnAt = (paragraphs: readonly string[], paragraph: number, start: number, label: Turn['label'], part: Turn['part']): Turn => {
  const text = paragraphs[paragraph] ?? '';
  const end = text.trimEnd().length;
  // "We know.": the mark that closes a turn set between marks
  return { paragraph, start, end: /^["“]/.test(text) && /["”]$/.test(text.slice(0, end)) ? end - 1 : end, open: false, label, part, of: null };
};

const isTold = (text: string): boolean => TOLD.test(text);

function isQuestion(text: string): boolean {
  if (isTold(text)) return false;
  const words = countWords(text, 0, text.length);
  if (text.trimEnd().endsWith('?')) return words <= QUESTION;
  return words <= LEAD && SECOND_PERSON.test(text) && !FIRST_PERSON.test(text);
}
