import type { Attribution, Findings, Speaker } from './types';

/** One thing said, ready to be listed and found: the place of its words in the article. */
export interface SaidPassage {
  paragraph: number;
  /** UTF-16 code units of the paragraph. */
  start: number;
  end: number;
  text: string;
  paraphrase: boolean;
  speaker: string | null;
  quotedBy: string | null;
}

/** Each quoted part of an attribution by itself, or the reported clause of a paraphrase; in order of the text. */
export function passagesOf(paragraphs: readonly string[], attributions: readonly Attribution[]): SaidPassage[] {
  return attributions
    .flatMap(({ paragraph, kind, quoted, content, speaker, quotedBy }) => {
      const text = paragraphs[paragraph] ?? '';
      const parts = kind === 'indirect' ? content : quoted;
      return parts.map(([start, end]): SaidPassage => ({ paragraph, start, end, text: text.slice(start, end), paraphrase: kind === 'indirect', speaker, quotedBy }));
    })
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
}

/** A speaker with all that they said. */
export interface Voice {
  speaker: Speaker;
  passages: SaidPassage[];
}

/**
 * Those who speak, those with most quoted words first; who said nothing that is listed is left out. What nobody
 * is known to have said is apart.
 */
export function voicesOf(paragraphs: readonly string[], { attributions, speakers }: Findings): { named: Voice[]; unnamed: Voice[]; unclear: SaidPassage[] } {
  const passages = passagesOf(paragraphs, attributions);
  const byName = new Map<string | null, SaidPassage[]>();
  for (const passage of passages) {
    const known = byName.get(passage.speaker);
    if (known) known.push(passage);
    else byName.set(passage.speaker, [passage]);
  }
  const voices = speakers.flatMap((speaker): Voice[] => {
    const said = byName.get(speaker.name);
    return said ? [{ speaker, passages: said }] : [];
  });
  const byWords = voices.toSorted((a, b) => b.speaker.words - a.speaker.words);
  return { named: byWords.filter(({ speaker }) => speaker.kind !== 'unnamed'), unnamed: byWords.filter(({ speaker }) => speaker.kind === 'unnamed'), unclear: (byName.get(null) ?? []).filter((passage) => !passage.paraphrase) };
}
