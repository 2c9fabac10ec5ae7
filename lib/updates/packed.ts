import { decode, encode, type Run } from './delta';
import type { Snapshot } from './snapshot';

/** A snapshot as what differs from a newer one: fields that are left out are the same there. */
export interface Packed {
  headline?: string;
  authors?: string[];
  published?: string | null;
  modified?: string | null;
  captions?: string[];
  text: Run[];
}

const NOTHING: Snapshot = { headline: '', authors: [], published: null, modified: null, captions: [], paragraphs: [] };
const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, k) => text === b[k]);

/** @param base the newer version; null for a version that stands alone. */
export function pack(snapshot: Snapshot, base: Snapshot | null): Packed {
  const from = base ?? NOTHING;
  const packed: Packed = { text: encode(snapshot.paragraphs, from.paragraphs) };
  if (snapshot.headline !== from.headline) packed.headline = snapshot.headline;
  if (!sameList(snapshot.authors, from.authors)) packed.authors = snapshot.authors;
  if (snapshot.published !== from.published) packed.published = snapshot.published;
  if (snapshot.modified !== from.modified) packed.modified = snapshot.modified;
  if (!sameList(snapshot.captions, from.captions)) packed.captions = snapshot.captions;
  return packed;
}

/** @throws RangeError when the record is damaged. */
export function unpack(packed: Packed, base: Snapshot | null): Snapshot {
  const { headline, authors, published, modified, captions, paragraphs } = base ?? NOTHING;
  return {
    headline: packed.headline ?? headline,
    authors: packed.authors ?? authors,
    published: packed.published === undefined ? published : packed.published,
    modified: packed.modified === undefined ? modified : packed.modified,
    captions: packed.captions ?? captions,
    paragraphs: decode(packed.text, paragraphs),
  };
}
