import { type Article, type Place, rangeOf } from '../../../lib/article';
import { findSignals } from '../../../lib/signals';
import { findSpeakers, passagesOf } from '../../../lib/speakers';
import { bodySentences, findNotes, type Passage, snapshotOf } from '../../../lib/updates';

/** A passage with the room that gave it. */
export type Found = Passage & { of: string };

const located = (of: string) => ({ paragraph, start, end }: Passage): Found => ({ of, paragraph, start, end });

/** Everything in the answers of the rooms that points into the article's text. */
export function pointersInto(article: Article): Found[] {
  const { paragraphs } = article;
  const speech = findSpeakers(article);
  const { attributions, speakers, named, reply } = speech;
  const names = new Set<string | null>([null, ...speakers.map(({ name }) => name)]);
  for (const { speaker, quotedBy } of attributions) for (const name of [speaker, quotedBy]) if (!names.has(name)) throw new Error(`"${name}" speaks and is not listed`);
  if ([...names, ...named.map(({ name }) => name)].includes('')) throw new Error('a speaker without a name');
  const at = (of: string, paragraph: number) => ([start, end]: readonly [number, number]): Found => ({ of, paragraph, start, end });
  const whole = (of: string, paragraph: number) => at(of, paragraph)([0, paragraphs[paragraph]?.length ?? 0]);
  return [
    ...attributions.flatMap((a) => [
      ...a.content.map(at('content', a.paragraph)),
      ...a.quoted.map(at('quoted', a.paragraph)),
      ...(a.cue ? [at('cue', a.paragraph)(a.cue)] : []),
      ...(a.source ? [at('source', a.sourceParagraph)(a.source)] : []),
    ]),
    ...passagesOf(paragraphs, attributions).map(located('said')),
    ...reply.map(({ paragraph }) => whole('reply', paragraph)),
    ...findSignals(article, speech).marks.flatMap(({ rule, place: { part, index, start, end } }) => (part === 'text' ? [{ of: rule, paragraph: index, start, end }] : [])),
    ...findNotes(article).notes.flatMap((note) => note.passages.map(located('note'))),
    ...article.headings.map((paragraph) => whole('heading', paragraph)),
  ];
}

/** What the signals mark in the headline and in captions, with the text that it points into. */
export const marksElsewhere = (article: Article): { texts: readonly string[]; found: Found[] } => {
  const texts = [article.headline, ...article.pictures.map(({ caption }) => caption ?? '')];
  const marks = findSignals(article, findSpeakers(article)).marks;
  return { texts, found: marks.flatMap(({ rule, place: { part, index, start, end } }) => (part === 'text' ? [] : [{ of: rule, paragraph: part === 'headline' ? 0 : index + 1, start, end }])) };
};

/** Sentences point into the snapshot's own paragraphs. */
export const sentencesOf = (article: Article): { paragraphs: readonly string[]; found: Found[] } => {
  const snapshot = snapshotOf(article);
  return { paragraphs: snapshot.paragraphs, found: bodySentences(snapshot).passages.map(located('sentence')) };
};

/** Why a passage is no place in these paragraphs; null where it is one. */
export function fault(paragraphs: readonly string[], { paragraph, start, end }: Passage): string | null {
  const text = paragraphs[paragraph];
  if (text === undefined) return 'no such paragraph';
  if (![start, end].every(Number.isInteger)) return 'no whole number';
  if (start < 0 || end > text.length) return `outside a paragraph of ${text.length}`;
  if (start >= end) return 'empty';
  return [start, end].some((at) => splitsPair(text, at)) ? 'within a surrogate pair' : null;
}

const splitsPair = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The words of the page between the two ends that `rangeOf` gives. The unit tests' DOM has no ranges: these keep what they are told. */
export function markedText(place: Place, { start, end }: Passage): string | null {
  const document = place[0]?.ownerDocument;
  if (!document) return null;
  const ends: [Node, number][] = [];
  const put = (node: Node, at: number) => void ends.push([node, at]);
  document.createRange = () => ({ setStart: put, setEnd: put }) as unknown as Range;
  const range = rangeOf(place, start, end);
  Reflect.deleteProperty(document, 'createRange');
  const [from, to] = ends;
  if (!range || !from || !to) return null;
  const [first, last] = [place.indexOf(from[0]), place.indexOf(to[0])];
  return place.slice(first, last + 1).map((node, i) => dataOf(node).slice(i === 0 ? from[1] : 0, first + i === last ? to[1] : undefined)).join('');
}

const dataOf = (node: Node): string => (node.nodeType === 3 ? (node as Text).data : '\n');
