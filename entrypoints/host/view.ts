import type { Place } from '../../lib/article';
import { WATCH } from './marks';

/**
 * Tells, as the reader scrolls, which paragraph begins above the middle of the window. Ends with `signal`.
 *
 * @param placesNow the paragraphs of the article that the page shows then: it may have gone on to another.
 */
export function watchView(placesNow: () => readonly Place[], tell: (paragraph: number) => void, signal: AbortSignal): void {
  let timer = 0;
  const look = () => {
    timer = 0;
    const places = placesNow();
    // Paragraphs stand one below the other, so that the last one above the middle is found by halving.
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.[0]?.parentElement?.getBoundingClientRect().top ?? 0) < innerHeight / 2) low = middle + 1;
      else high = middle;
    }
    tell(low - 1);
  };
  addEventListener('scroll', () => (timer ||= window.setTimeout(look, 200)), { ...WATCH, signal });
}
