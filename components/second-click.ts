import { useCallback, useRef } from 'preact/hooks';

/** A hand that clicks twice stays within so many CSS pixels, and so many milliseconds. */
const NEAR = 12;
const SOON_MS = 1500;

/**
 * What is pressed in `first` may open `second` and move away, so that the second is under the pointer where the first
 * was. A click there that comes at once was meant for the first: it does nothing. By the keyboard nothing is held back.
 *
 * @param first selector of what is clicked
 * @param second selector of what opens
 * @returns what an element around both does with its clicks, before they do
 */
export function useSecondClick(first: string, second: string): (event: MouseEvent) => void {
  const last = useRef<{ x: number; y: number; at: number } | null>(null);
  return useCallback(
    (event) => {
      // a click by the keyboard has no detail
      if (event.detail === 0 || !(event.target instanceof Element)) return;
      const { clientX: x, clientY: y, timeStamp: at } = event;
      if (event.target.closest(first)) last.current = { x, y, at };
      else if (event.target.closest(second) && last.current && at - last.current.at < SOON_MS && Math.hypot(x - last.current.x, y - last.current.y) < NEAR) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    [first, second],
  );
}
