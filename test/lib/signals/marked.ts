import { findSignals, type Mark, type RuleName } from '../../../lib/signals';
import { findSpeakers } from '../../../lib/speakers';

interface Parts {
  headline?: string;
  published?: string | null;
  pictures?: { caption: string | null; credit: string | null }[];
}

/** The marks of an invented article, through the real speakers engine. */
export function marksOf(paragraphs: readonly string[], { headline = '', published = null, pictures = [] }: Parts = {}): Mark[] {
  const article = { headline, paragraphs: [...paragraphs], published, pictures };
  return findSignals(article, findSpeakers(article)).marks;
}

/** What the marks of one rule stand on, with their reason: "label: zealot". */
export function marked(rule: RuleName, paragraphs: readonly string[], parts: Parts = {}): string[] {
  return marksOf(paragraphs, parts).filter((mark) => mark.rule === rule).map(({ group, quoted, place: { part, index, start, end } }) => {
    const text = part === 'headline' ? (parts.headline ?? '') : part === 'caption' ? (parts.pictures?.[index]?.caption ?? '') : (paragraphs[index] ?? '');
    return `${group}: ${text.slice(start, end)}${quoted ? ' (quoted)' : ''}`;
  });
}
