import { type Passage, sentenceSpans } from '../sentences';
import { extent } from './extent';
import { isClosedLine, isFurniture, isPromise } from './facts';
import { type ArticleDates, instantOf } from './instant';
import { type Label, readLabel } from './label';
import { replaced } from './replaces';
import { saysWhat } from './says-what';
import { kindOfSentence, sentenceNote } from './sentence';
import type { Note, NoteFacts, NoteKind } from './types';
import { readWhen, type When } from './when';

/** What is read of an article to find its notes. */
export interface NoteSource extends ArticleDates {
  paragraphs: readonly string[];
  /** Indexes of sub-headings. */
  headings?: readonly number[];
  /** The article's, where it is known: another publisher's newsroom is elsewhere than Newsweek's. */
  id?: string;
}

/** Plain sentences that may mean another text are believed in this many paragraphs at either end. */
const ENDS = 3;

interface Start {
  kind: NoteKind;
  when: When | null;
  /** Offset in the first paragraph where the note begins, and where its words after label and date do. */
  from: number;
  words: number;
  label: Label | null;
}

/**
 * The publisher's notes of an article, in reading order: with a label or as a plain sentence, anywhere in the
 * text, over one paragraph or several. Forms: real notes of Newsweek's and what newsrooms write elsewhere; a
 * quotation, an invitation, or a sentence that only begins with such a word is none.
 */
export function findNotes({ paragraphs, headings = [], published, modified, id = '' }: NoteSource): { notes: Note[]; facts: NoteFacts } {
  const notes: Note[] = [];
  const facts: NoteFacts = { liveBlogClosed: null, promisesUpdates: null };
  const heads = new Set(headings);
  for (let p = 0; p < paragraphs.length; p++) {
    const text = paragraphs[p] ?? '';
    const start = noteStart(text, p, paragraphs, heads);
    if (!start) {
      if (facts.liveBlogClosed === null && isClosedLine(text)) facts.liveBlogClosed = p;
      else if (facts.promisesUpdates === null && isPromise(text.slice(readLabel(text)?.end ?? 0))) facts.promisesUpdates = p;
      continue;
    }
    const last = start.from > 0 || start.label?.appended ? p : extent(p, text.slice(start.words), start.kind, paragraphs, heads, (k) => startsAnew(paragraphs[k] ?? '', k, paragraphs, heads));
    const passages: Passage[] = [];
    for (let k = p; k <= last; k++) passages.push({ paragraph: k, start: k === p ? start.from : 0, end: (paragraphs[k] ?? '').length });
    const rest = passages.slice(1).map(({ paragraph }) => paragraphs[paragraph] ?? '');
    const words = [text.slice(start.words), ...rest].join('\n').trim();
    // A label that stands alone may be dated by the line below it.
    const when = start.when ?? dateIn(words);
    const kind = start.label?.kind ?? kindOfSentence(words);
    notes.push({
      kind,
      at: when ? instantOf(when, { published, modified }, !id.startsWith('web:')) : null,
      text: [text.slice(start.from), ...rest].join('\n'),
      saysWhat: saysWhat(words),
      passages,
      replaces: replaced(words, kind, notes),
    });
    p = last;
  }
  return { notes, facts };
}

const startsAnew = (text: string, p: number, paragraphs: readonly string[], heads: ReadonlySet<number>): boolean =>
  heads.has(p) || isClosedLine(text) || isPromise(text) || isFurniture(text) || readLabel(text)?.apart === true && noteStart(text, p, paragraphs, heads) !== null;

function noteStart(text: string, p: number, paragraphs: readonly string[], heads: ReadonlySet<number>): Start | null {
  if (/^[\s([]*["“‘«„]/.test(text) || isClosedLine(text)) return null;
  const label = readLabel(text);
  if (label && believed(label, text, p, paragraphs, heads)) return { kind: label.kind, when: label.when, from: 0, words: label.end, label };
  if (heads.has(p)) return null;
  const dated = datedSentence(text);
  const said = sentenceNote(text.slice(dated?.end ?? 0));
  const atEnd = p < ENDS || p >= paragraphs.length - ENDS;
  if (said === 'certain' || (said === 'likely' && atEnd)) return { kind: 'update', when: dated?.when ?? null, from: 0, words: dated?.end ?? 0, label: null };
  return p >= paragraphs.length - ENDS ? closingSentence(text) : null;
}

/** "March 3, 2024: This article was …" */
function datedSentence(text: string): { when: When; end: number } | null {
  const open = /^[\s([]*/.exec(text)?.[0].length ?? 0;
  const found = readWhen(text.slice(open, open + 80));
  const separator = found && /^[)\]]?\s?[:|–—-]\s*/.exec(text.slice(open + found.length, open + found.length + 6))?.[0];
  return found && separator ? { when: found.when, end: open + found.length + separator.length } : null;
}

/** A note as the last sentences of an article's last paragraphs. */
function closingSentence(text: string): Start | null {
  for (const [from] of sentenceSpans(text).slice(1)) {
    const rest = text.slice(from);
    if (/^["“‘]/.test(rest)) continue;
    const label = readLabel(rest);
    if (label?.apart && !label.participle && rest.length > label.end && sentenceNote(rest.slice(label.end))) return { kind: label.kind, when: label.when, from, words: from + label.end, label };
    if (/^(?:this|an? (?:earlier|previous)|corrects)\b/i.test(rest) && sentenceNote(rest) === 'certain') return { kind: 'update', when: null, from, words: from, label: null };
  }
  return null;
}

/** Not every paragraph that begins like a label is a note. */
function believed(label: Label, text: string, p: number, paragraphs: readonly string[], heads: ReadonlySet<number>): boolean {
  const words = text.slice(label.end);
  if (isFurniture(words) || isPromise(words) || isClosedLine(words)) return false;
  const bareNote = /^\W*note\b/i.test(text);
  if (!words) {
    // Alone: the note is in the next paragraph, or it is a date line.
    const next = heads.has(p + 1) ? '' : (paragraphs[p + 1] ?? '');
    if (sentenceNote(next)) return true;
    if (label.participle || bareNote || isFurniture(next)) return false;
    return label.when !== null || label.appended || (label.kind !== 'update' && next !== '');
  }
  if (heads.has(p)) return label.apart && sentenceNote(words) !== null;
  if (label.apart) return !bareNote || sentenceNote(words) !== null;
  if (sentenceNote(words)) return label.kind === 'editors-note' || /^\p{Lu}/u.test(words);
  return false;
}

const CHANGE = /\b(?:updated|corrected|amended|edited|revised|clarified|changed|modified|retracted|withdrawn|altered)\b/i;
const DATE_LEAD = /\b(?:updated|corrected|amended|edited|revised|clarified|changed|modified|retracted|republished|published|on|at|as of|dated)\s/gi;

/** The first date or time a note's first sentence gives, after its verb or a preposition. */
function dateIn(words: string): When | null {
  const head = words.slice(0, 200);
  const first = readWhen(head);
  if (first && /^\W*(?:\n|$|[:.])/.test(head.slice(first.length))) return first.when;
  const sentence = head.slice(0, sentenceSpans(head)[0]?.[1] ?? head.length);
  // A date at the start is the note's only where the sentence is about the text; else it is that of the news it tells.
  const verb = CHANGE.exec(sentence);
  if (!verb) return null;
  const from = /^\W*(?:on|as of|at)\s/i.test(sentence) ? 0 : verb.index;
  for (const lead of sentence.matchAll(DATE_LEAD)) {
    if (lead.index < from || lead.index - verb.index > 40) continue;
    // What comes after "because" or "to" is what the note tells.
    if (/\b(?:because|to|that|which|after|with)\b/i.test(sentence.slice(Math.min(verb.index, lead.index), lead.index))) break;
    const found = readWhen(sentence.slice(lead.index + lead[0].length, lead.index + lead[0].length + 80));
    if (found) return found.when;
  }
  return null;
}
