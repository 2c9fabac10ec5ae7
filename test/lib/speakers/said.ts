import { findSpeakers } from '../../../lib/speakers';

/** What is said by whom, as short lines: `speaker: words`, quoted words in “ ”. "?" where it is not clear. */
export function said(...paragraphs: string[]): string[] {
  return findSpeakers({ headline: '', paragraphs, published: null }).attributions.map(({ paragraph, content, quoted, speaker, quotedBy }) => {
    const words = (quoted.length ? quoted : content).map((span) => paragraphs[paragraph]?.slice(...span)).join(' … ');
    return `${speaker ?? '?'}${quotedBy ? ` (by ${quotedBy})` : ''}: ${quoted.length ? `“${words}”` : words}`;
  });
}

/** Who is given each quotation, in order. */
export const speakersOfQuotes = (...paragraphs: string[]): (string | null)[] =>
  findSpeakers({ headline: '', paragraphs, published: null }).attributions.filter((a) => a.quoted.length).map((a) => a.speaker);

/** The phrase that speaks, of each attribution in order. */
export const sourcesIn = (...paragraphs: string[]): (string | null)[] =>
  findSpeakers({ headline: '', paragraphs, published: null }).attributions.map(({ source, sourceParagraph }) => source && (paragraphs[sourceParagraph]?.slice(...source) ?? null));

/** Who was asked for comment and what came of it, as short lines: `party: status`. */
export const replies = (...paragraphs: string[]): string[] => findSpeakers({ headline: '', paragraphs, published: null }).reply.map(({ party, status }) => `${party}: ${status}`);
