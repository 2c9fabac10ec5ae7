const KEY = 'eh-1';

let marked: Range | null = null;

function set(): void {
  if (marked && !CSS.highlights.has(KEY)) CSS.highlights.set(KEY, new Highlight(marked));
}

/** Marks a range without touching a node of the page, and scrolls it into what the sidebar leaves free above the `covered` pixels. */
export function show(range: Range, covered: number): void {
  unmark();
  marked = range;
  set();
  // The page shares `CSS.highlights` and may clear it; scrolling brings the mark back.
  addEventListener('scroll', set, { passive: true });
  const box = range.getBoundingClientRect();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - Math.max(24, (innerHeight - covered - box.height) / 2), behavior: still ? 'instant' : 'smooth' });
}

export function unmark(): void {
  removeEventListener('scroll', set);
  marked = null;
  CSS.highlights.delete(KEY);
}
