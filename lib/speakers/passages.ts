import { asksQuestions } from './questions';
import type { Attribution, Findings, Span, Speaker } from './types';

/** One thing said, ready to be listed and found: the place of its words in the article. */
export interface SaidPassage {
  paragraph: number;
  /** UTF-16 code units of the paragraph. */
  start: number;
  end: number;
  text: string;
  paraphrase: boolean;
  speaker: string | null;
  /** Who said it together with the speaker. */
  others: readonly string[];
  quotedBy: string | null;
}

/** How far behind its verb the reported clause may stand for both to be shown as one: "said in a statement on Monday that …". */
const REACH = 80;

/** Who has said nothing is told under those who were asked, and listed with no words. */
const SILENCE = /^(?:(?:has|have|had|also|again) )*(?:declin|refus)\w* (?:to (?:further )?comment|further comment|comment)\b/i;

/** What is shown of a paraphrase: the words of the article with their verb, for "denied" and "admitted" are not the same. */
function toldIn(text: string, { content, cue }: Attribution): Span[] {
  const start = content[0]?.[0];
  const end = content.at(-1)?.[1];
  if (start === undefined || end === undefined) return [];
  // "Smith denied that.": without what was said before it tells nothing
  if (/^(?:that|this|it|so)$/i.test(text.slice(start, end))) return [];
  if (!cue) return [[start, end]];
  // "the plan was rejected", but "the plan is late, she said"
  const close = cue[0] >= end && !text.slice(end, cue[0]).trim() ? cue[1] : end;
  return [[cue[1] <= start && start - cue[1] <= REACH ? cue[0] : start, close]];
}

/** Each quoted part of an attribution by itself, or a paraphrase as the article tells it; in order of the text. */
export function passagesOf(paragraphs: readonly string[], attributions: readonly Attribution[]): SaidPassage[] {
  return attributions
    .flatMap((attribution) => {
      const { paragraph, kind, speaker, others, quotedBy } = attribution;
      const text = paragraphs[paragraph] ?? '';
      const parts = kind === 'indirect' ? toldIn(text, attribution) : attribution.quoted;
      return parts.filter(([start, end]) => kind !== 'indirect' || !SILENCE.test(text.slice(start, end))).map(([start, end]): SaidPassage => ({ paragraph, start, end, text: text.slice(start, end), paraphrase: kind === 'indirect', speaker, others, quotedBy }));
    })
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
    // "sought to attack the plan", by "sought" and by "attack"
    .filter((one, i, all) => !(one.paraphrase && all[i - 1]?.paraphrase && all[i - 1]?.paragraph === one.paragraph && all[i - 1]?.start === one.start && all[i - 1]?.speaker === one.speaker));
}

/** A speaker with all that they said. */
export interface Voice {
  speaker: Speaker;
  passages: SaidPassage[];
  /** Is it their part in the article to ask the questions? */
  asks: boolean;
}

/**
 * Those who speak, those with most quoted words first; who said nothing that is listed is left out. What nobody
 * is known to have said is apart.
 */
export function voicesOf(paragraphs: readonly string[], { attributions, speakers }: Findings): { named: Voice[]; unnamed: Voice[]; unclear: SaidPassage[] } {
  const passages = bySpeaker(passagesOf(paragraphs, attributions).flatMap(forEach));
  const own = bySpeaker(attributions);
  const voices = speakers.flatMap((speaker): Voice[] => {
    const said = passages.get(speaker.name);
    return said ? [{ speaker, passages: said, asks: asksQuestions(paragraphs, own.get(speaker.name) ?? [], [...speaker.descriptors, ...speaker.aliases]) }] : [];
  });
  const byWords = voices.toSorted((a, b) => b.speaker.words - a.speaker.words);
  return { named: byWords.filter(({ speaker }) => speaker.kind !== 'unnamed'), unnamed: byWords.filter(({ speaker }) => speaker.kind === 'unnamed'), unclear: (passages.get(null) ?? []).filter((passage) => !passage.paraphrase) };
}

/** A passage once for each who said it, the rest of them as `others`. */
function forEach(passage: SaidPassage): SaidPassage[] {
  const all = [passage.speaker, ...passage.others];
  return all.map((speaker) => Object.assign({}, passage, { speaker, others: all.flatMap((name) => (name && name !== speaker ? [name] : [])) }));
}

function bySpeaker<T extends { speaker: string | null }>(all: readonly T[]): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const one of all) {
    const group = groups.get(one.speaker);
    if (group) group.push(one);
    else groups.set(one.speaker, [one]);
  }
  return groups;
}
