import type { Picture } from './types';
import * as site from './newsweek';
import { tidy } from './text';

const longest = (elements: Iterable<Element>): string | null =>
  [...elements].map((e) => tidy(e.textContent ?? '')).reduce<string | null>((best, t) => (t.length > (best?.length ?? 0) ? t : best), null);

/** Captions and credits of the article's own pictures. A caption that stands there twice, short and full (2024), counts once, full. */
export function readPictures(document: Document): Picture[] {
  const pictures: Picture[] = [];
  const seen = new Set<string>();
  for (const figure of document.querySelectorAll(site.figures)) {
    if (figure.closest(site.notPictures) || figure.querySelector('figure')) continue;
    const captions = [...figure.querySelectorAll('figcaption')];
    if (!captions.length) continue;
    const credit = longest(figure.querySelectorAll('.credit, [class*="credit" i]'));
    const own = longest(figure.querySelectorAll('.cap, [class*="caption_text" i]')) ?? longest(captions);
    const caption = credit && own?.endsWith(credit) ? tidy(own.slice(0, -credit.length)) || null : own;
    const key = `${caption}|${credit}`;
    if ((!caption && !credit) || seen.has(key)) continue;
    seen.add(key);
    pictures.push({ caption, credit });
  }
  return pictures;
}
