import type { Article } from '../article';
import { fingerprint } from './hash';
import { plainForm } from './typography';

/** What a version of an article is told by: plain data, as a visit saw it. */
export interface Snapshot {
  headline: string;
  authors: string[];
  /** ISO 8601 with offset, a bare date, or null. */
  published: string | null;
  modified: string | null;
  captions: string[];
  /** In reading order, the publisher's notes among them. Offsets elsewhere are UTF-16 code units into these. */
  paragraphs: string[];
}

type Seen = Pick<Article, 'headline' | 'authors' | 'published' | 'modified' | 'paragraphs'> & { pictures: readonly { caption: string | null }[] };

/** What is kept of an article: white space tidied, empty captions and paragraphs left out. */
export function snapshotOf({ headline, authors, published, modified, paragraphs, pictures }: Seen): Snapshot {
  return {
    headline: tidy(headline),
    authors: authors.map(tidy).filter(Boolean),
    published,
    modified,
    captions: [...new Set(pictures.map((p) => tidy(p.caption ?? '')).filter(Boolean))],
    paragraphs: paragraphs.map(tidy).filter(Boolean),
  };
}

const tidy = (text: string): string => text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();

/**
 * The same for two snapshots that differ in nothing but how their text is set (see `plainForm`) or by counters;
 * 16 hexadecimal digits. Not made to withstand an attacker: the worst one can do is to hide a version of their own page.
 */
export const contentHash = ({ headline, authors, published, modified, captions, paragraphs }: Snapshot): string =>
  fingerprint(JSON.stringify([plainForm(headline), authors.map(plainForm), instant(published), instant(modified), plainForms(captions), plainForms(paragraphs)]));

const plainForms = (texts: readonly string[]): string[] => texts.map(plainForm).filter(Boolean);

/** One moment written in two zones is one moment. */
const instant = (iso: string | null): string | number | null => (iso === null || iso.length <= 10 || Number.isNaN(Date.parse(iso)) ? iso : Date.parse(iso));
