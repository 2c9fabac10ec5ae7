const KEY = 'eh-1';
/** A box inside the page scrolls without the window hearing of it, but for those who listen on the way down. */
const WATCH = { capture: true, passive: true };

let marked: Range | null = null;

function set(): void {
  if (marked && !CSS.highlights.has(KEY)) CSS.highlights.set(KEY, new Highlight(marked));
}

/** What scrolls the range: the window, or on some pages a box of the page's own. */
function scrollerOf(range: Range): Element | Window {
  let box = range.startContainer.parentElement;
  while (box && !(box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))) box = box.parentElement;
  return box ?? window;
}

/** Marks a range without touching a node of the page, and scrolls it into what the sidebar leaves free above the `covered` pixels. */
export function show(range: Range, covered: number): void {
  unmark();
  marked = range;
  set();
  // The page shares `CSS.highlights` and may clear it; scrolling brings the mark back.
  addEventListener('scroll', set, WATCH);
  const box = range.getBoundingClientRect();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollerOf(range).scrollBy({ top: box.top - Math.max(24, (innerHeight - covered - box.height) / 2), behavior: still ? 'instant' : 'smooth' });
}

export function unmark(): void {
  removeEventListener('scroll', set, WATCH);
  marked = null;
  CSS.highlights.delete(KEY);
}
