import { captionYear } from '../article';
import type { Mark, Read } from './types';

/** A picture of last year beside news of January says nothing yet. */
const OLD = 3;

/**
 * A picture that is at least three years older than the article, by the year its own caption gives.
 *
 * What it does not show: that the picture misleads. A portrait, a building or a look back may well be old.
 */
export function oldPictures({ pictures, published }: Read): Mark[] {
  const year = Number(published?.slice(0, 4));
  if (!year) return [];
  return pictures.flatMap(({ caption }, index): Mark[] => {
    const taken = captionYear(caption);
    if (caption === null || taken === null || year - taken < OLD) return [];
    const start = caption.lastIndexOf(String(taken));
    return [{ rule: 'old-picture', group: 'years-older', place: { part: 'caption', index, start, end: start + 4 }, quoted: false, detail: { years: year - taken } }];
  });
}
