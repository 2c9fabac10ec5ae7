import { type Article, captionYear } from '../../lib/article';
import { type Held, loadOffices } from '../../lib/offices';
import { type Attribution, findSpeakers, type Reply, type Speaker, type Trace } from '../../lib/speakers';
import { isRead, otherAddress, readPage } from './page';
import type { Read } from './signals';
import { type SignalAnswer, signalsOf } from './signals';
import { type UpdateAnswer, updatesOf } from './updates';
import { answerVersions, type VersionsAnswer } from './versions';

/** What the reader answers for a page or a text: see docs/reader.md. Offsets are [start, end) in UTF-16 code units of the paragraph. */
export interface Answer {
  id: string;
  article: (Pick<Article, 'url' | 'headline' | 'section' | 'authors' | 'published' | 'modified' | 'paragraphs' | 'aboutAuthor' | 'aiDisclosure'> & { pictures: { caption: string | null; credit: string | null; year: number | null }[] }) | null;
  reason?: string;
  /** Of a page that is no article: its own address, where that is another article's than the one that was given. */
  ownAddress?: string;
  attributions: Attribution[];
  speakers: (Speaker & { offices: Held[] })[];
  reply: Reply[];
  updates: UpdateAnswer[];
  signals: SignalAnswer[];
}

const offices = await loadOffices();

/** Who said what, with the offices that the table can prove, and how it is worded. */
function spoken(text: Read, trace?: Trace): Pick<Answer, 'attributions' | 'speakers' | 'reply' | 'signals'> {
  const found = findSpeakers(text, trace);
  const { attributions, speakers, reply } = found;
  const signals = signalsOf(text, found);
  return {
    attributions,
    speakers: speakers.map((speaker) => {
      const held = speaker.kind === 'person' ? offices.of(speaker.name, text.published, [...speaker.descriptors, ...speaker.aliases]) : { shared: false, offices: [], earlier: null };
      return Object.assign(speaker, { sharedName: speaker.sharedName || held.shared, offices: held.offices });
    }),
    reply,
    signals,
  };
}

const silent = { attributions: [], speakers: [], reply: [], signals: [] };
const nobody = { ...silent, updates: [] };

/** A page, read as the sidebar shows it: see `readPage`. */
export function readHtml({ id, html, url }: { id: string; html: string; url: string | null }, trace?: Trace): Answer {
  const reading = readPage(html, url);
  if (!reading.found) {
    const own = url === null ? null : otherAddress(html, url);
    return { id, article: null, reason: reading.reason, ...(own === null ? {} : { ownAddress: own }), ...nobody };
  }
  const { url: address, headline, section, authors, published, modified, paragraphs, aboutAuthor, aiDisclosure } = reading.article;
  const pictures = reading.article.pictures.map(({ caption, credit }) => ({ caption, credit, year: captionYear(caption) }));
  return { id, article: { url: address, headline, section, authors, published, modified, paragraphs, pictures, aboutAuthor, aiDisclosure }, ...(isRead(reading) ? spoken({ headline, paragraphs, published, pictures, authors }, trace) : silent), updates: updatesOf(reading.article) };
}

/** @throws with one clear sentence when `document` is none of the shapes of the contract. */
export function answerFor(document: unknown): Answer | VersionsAnswer {
  if (typeof document !== 'object' || document === null) throw new Error('a line must be a JSON object');
  const { id, html, url, paragraphs, headline, published } = document as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  const versions = answerVersions(id, document as Record<string, unknown>);
  if (versions) return versions;
  if (typeof html === 'string') {
    if (url !== undefined && (typeof url !== 'string' || !URL.canParse(url))) throw new Error('"url" must be an address');
    return readHtml({ id, html, url: (url as string | undefined) ?? null });
  }
  if (Array.isArray(paragraphs) && paragraphs.every((p) => typeof p === 'string')) {
    const text = { headline: typeof headline === 'string' ? headline : '', paragraphs, published: typeof published === 'string' ? published : null, pictures: [] };
    return { id, article: null, ...spoken(text), updates: updatesOf({ paragraphs, published: text.published, modified: null }) };
  }
  throw new Error('a document needs "html" (a page), "paragraphs" (an array of strings), or "before" and "after" (two versions)');
}
