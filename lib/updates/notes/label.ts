import type { NoteKind } from './types';
import { readWhen, type When } from './when';

/** A note's beginning: "Correction, 3/20/23, 10:15 a.m. ET:". */
export interface Label {
  kind: NoteKind;
  when: When | null;
  /** Offset of the first word after the label; the text's length where the label stands alone. UTF-16 code units. */
  end: number;
  /** The label is set apart by a colon, a dash or the like, or stands alone. Otherwise it runs on into the sentence. */
  apart: boolean;
  /** "Updated", "Corrected": with nothing but a date after it this is a line of the page's furniture. */
  participle: boolean;
  /** "Correction appended": it says that a note stands elsewhere, and takes no other paragraph. */
  appended: boolean;
}

/** The heaviest first: "Update and correction" is a correction. */
const HEAVIEST: readonly NoteKind[] = ['retraction', 'correction', 'clarification', 'editors-note', 'update'];

const OPENING = /^(?:[\s•▪‣●◦*▶►→~_–—([{-]|⚠️?|🔄|✏️?|📝)*/u;
const COUNT = /^(?:(?:the |a )?(?:first|second|third|fourth|fifth|latest|new|newest|further|another|final|additional|major|breaking|important|news)\s)/i;
const WORD =
  /^(?:(?:the )?(?:newsweek |publisher['’]?s?['’]? |editor(?:ial)?s?['’]?s?['’]? |ed\.?(?:['’]s)? |factual )?(?:corrections?|clarifications?|updates?|retractions?|addendum|amendments?|errat(?:um|a))|(?:re-?)?(?:updated|corrected|clarified|retracted|withdrawn|amended)|withdrawal|(?:editor(?:ial)?s?['’]?s?['’]?|ed\.?(?:['’]s)?|publisher['’]?s?['’]?|newsweek)(?: update)? notes?|(?:a )?note (?:to|for) (?:our )?readers|(?:a )?note from (?:the |our )?editors?|note)(?![\p{L}\p{N}'’])/iu;
/** No label is without one of these. */
const SIGN = /correct|clarif|updat|retract|addend|amend|errat|withdr|note/i;
const AND = /^\s?(?:and|&|\/|\+|,)\s?/i;
/** "Correction to the correction", "Correction appended", "Correction notice". */
const TAIL = /^\s(?:to (?:the |an |our )?(?:earlier |previous |first )?(?:correction|clarification|update|(?:editor['’]s )?note|(?:this )?(?:article|story|headline))|of (?:a|the) correction|appended|notice|added|posted|issued)(?!\p{L})/iu;
const NUMBER = /^\s?(?:(?:no\.?|#)\s?)?(?:\d{1,2}|I{1,3}V?)(?=\s?[:.)\]–—,(|-]|\s\d)(?!\s?[/.:-]\s?\d|\/|\s?[ap]\.?m)/i;
const BEFORE_WHEN = /^[\s,:;|([–—-]*(?:(?:on|at|as of|from|dated|posted|made|published|added|issued)\s)*/i;
const SEPARATOR = /^[\s)\],]*(?:[:|–—]|-(?=\s)|\.(?=\s|$)|\](?=\s|$)|\)(?=\s|$))[\s:)\]–—|.-]*/;

const KINDS: readonly [RegExp, NoteKind][] = [
  [/retract|withdr/, 'retraction'],
  [/correct|errat/, 'correction'],
  [/clarif/, 'clarification'],
  [/note/, 'editors-note'],
];
const kindOf = (word: string): NoteKind => KINDS.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? 'update';

/** Reads a label at the start of a paragraph, with the date in, before or after it. Null where there is none. */
export function readLabel(text: string): Label | null {
  if (!SIGN.test(text.slice(0, 120))) return null;
  let at = OPENING.exec(text)?.[0].length ?? 0;
  // "3/13/24, 3:30 a.m. ET update:"
  const early = readWhen(text.slice(at, at + 80));
  if (early) at += early.length + (/^[\s,:|–—)-]*/.exec(text.slice(at + early.length, at + early.length + 10))?.[0].length ?? 0);
  at += COUNT.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const words = readWords(text, at);
  if (!words) return null;
  at = words.end;
  const tail = TAIL.exec(text.slice(at, at + 60))?.[0] ?? '';
  at += tail.length;
  at += NUMBER.exec(text.slice(at, at + 20))?.[0].length ?? 0;

  const lead = BEFORE_WHEN.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const late = early ? null : readWhen(text.slice(at + lead, at + lead + 80));
  if (late) at += lead + late.length;
  const separator = SEPARATOR.exec(text.slice(at, at + 20))?.[0];
  const label = { kind: words.kind, when: (early ?? late)?.when ?? null, participle: words.participle, appended: /appended/i.test(tail) };
  if (separator !== undefined) return { ...label, end: at + separator.length, apart: true };
  const space = /^[\s,)\]]*/.exec(text.slice(at, at + 10))?.[0].length ?? 0;
  // "Update: On Wednesday, the guild …": the colon ends the label, the date is the sentence's.
  const colon = late ? /^\s?:\s*/.exec(text.slice(words.end, words.end + 10))?.[0] : undefined;
  if (colon !== undefined && at + space < text.length) return { ...label, when: null, end: words.end + colon.length, apart: true };
  return { ...label, end: at + space, apart: at + space >= text.length };
}

/** One label word or several: "Correction and clarification". */
function readWords(text: string, from: number): { kind: NoteKind; end: number; participle: boolean } | null {
  const found: string[] = [];
  let end = from;
  for (let at = from; ; ) {
    const word = WORD.exec(text.slice(at, at + 40))?.[0];
    if (!word) break;
    found.push(word);
    end = at + word.length;
    const and = AND.exec(text.slice(end, end + 8))?.[0];
    if (!and) break;
    at = end + and.length;
  }
  if (!found.length || !/^\p{Lu}/u.test(text.charAt(from)) && from > 0 && !/[([\s]/.test(text.charAt(from - 1))) return null;
  const kinds = new Set(found.map(kindOf));
  return { kind: HEAVIEST.find((kind) => kinds.has(kind)) ?? 'update', end, participle: found.every((word) => /(?:ed|drawn)$/i.test(word)) };
}
