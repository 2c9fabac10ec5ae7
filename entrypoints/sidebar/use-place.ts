import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../../lib/channel';

/** By then all that stands in the sidebar has come, on a slow machine too. */
const FILLED_MS = 3000;

/** Where a section of the area begins, in CSS pixels from the top of what it scrolls. */
export const topOf = (section: string): number => document.getElementById(section)?.offsetTop ?? 0;

/**
 * Brings a scroll area back to its place while what stands in it comes bit by bit; ends when the reader scrolls,
 * clicks or types, for from then on the place is theirs.
 *
 * @param place the section that was read, and how far its top stood above that of the area: what stands before it
 *   may have grown since. Null where there is no place to come back to.
 * @returns whether the area stands where the reader wants it.
 */
export function usePlace(area: RefObject<HTMLElement | null>, place: Pick<ReadingPlace, 'section' | 'scroll'> | null): () => boolean {
  const settled = useRef(place === null);
  useLayoutEffect(() => {
    if (!settled.current && place) area.current?.scrollTo({ top: topOf(place.section) + place.scroll });
  });
  useEffect(() => {
    const life = new AbortController();
    const end = () => {
      settled.current = true;
      life.abort();
    };
    for (const type of ['wheel', 'pointerdown', 'keydown', 'touchmove']) addEventListener(type, end, { passive: true, capture: true, signal: life.signal });
    const timer = setTimeout(end, FILLED_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, []);
  return () => settled.current;
}
