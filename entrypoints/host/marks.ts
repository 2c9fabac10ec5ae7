/** Keys of marks: the passage that was found, and all that one speaker says. Neutral, since the page shares `CSS.highlights`. */
export const FOUND = 'eh-1';
export const VOICE = 'eh-2';

/** A box inside the page scrolls without the window hearing of it, but for those who listen on the way down. */
export const WATCH = { capture: true, passive: true };

const marks = new Map<string, Range[]>();

function set(): void {
  for (const [key, ranges] of marks) if (!CSS.highlights.has(key)) CSS.highlights.set(key, new Highlight(...ranges));
}

/** Marks ranges without touching a node of the page, in the place of those marked under this key before. The page may clear `CSS.highlights`: scrolling brings marks back. */
export function mark(key: string, ranges: Range[]): void {
  CSS.highlights.delete(key);
  marks.set(key, ranges);
  set();
  addEventListener('scroll', set, WATCH);
}

export function unmark(): void {
  removeEventListener('scroll', set, WATCH);
  for (const key of marks.keys()) CSS.highlights.delete(key);
  marks.clear();
}

/** What scrolls the range: the window, or on some pages a box of the page's own. */
function scrollerOf(range: Range): Element | Window {
  let box = range.startContainer.parentElement;
  while (box && !(box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))) box = box.parentElement;
  return box ?? window;
}

/** Scrolls a range into what the sidebar leaves free above the `covered` pixels. */
export function bringIntoView(range: Range, covered: number): void {
  const box = range.getBoundingClientRect();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollerOf(range).scrollBy({ top: box.top - Math.max(24, (innerHeight - covered - box.height) / 2), behavior: still ? 'instant' : 'smooth' });
}
