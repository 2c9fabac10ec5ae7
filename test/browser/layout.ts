import type { Frame } from 'puppeteer-core';

/**
 * What a reader could not read in a frame, one line a fault: text that stands outside the window or is cut off by its
 * box, and a window or a scroll area that has to be scrolled sideways. Text that only screen readers hear is left out.
 */
export async function layoutFaults(frame: Frame | undefined): Promise<string[]> {
  return (
    (await frame?.evaluate(() => {
      const faults: string[] = [];
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
      /** Does it, or a box around it, scroll sideways on purpose: a plot's table, or in a low sheet the row of reasons? */
      const scrollsSideways = (element: Element | null): boolean => element !== null && ((/auto|scroll/.test(getComputedStyle(element).overflowX) && element.matches('.plot-table, .why')) || scrollsSideways(element.parentElement));
      const isUnseen = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement));
      for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
        const style = getComputedStyle(element);
        if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) || isUnseen(element) || scrollsSideways(element)) continue;
        if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`${(element.cloneNode() as Element).outerHTML} scrolls sideways by ${element.scrollWidth - element.clientWidth} px`);
        const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && (node as Text).data.trim());
        if (texts.length === 0) continue;
        const range = document.createRange();
        for (const text of texts) {
          range.selectNodeContents(text);
          // A range knows nothing of how a drawing squeezes its text.
          const boxes = (element.matches('svg *') ? [element.getBoundingClientRect()] : [...range.getClientRects()]).filter((box) => box.width > 0);
          if (boxes.some((box) => box.left < -1 || box.right > innerWidth + 1)) faults.push(`${(element.cloneNode() as Element).outerHTML} stands outside the window: ${(text as Text).data.trim().slice(0, 60)}`);
          for (let around: HTMLElement | null = element; around && around !== document.body; around = around.parentElement) {
            const overflow = getComputedStyle(around);
            const frameBox = around.getBoundingClientRect();
            const cutX = /hidden|clip/.test(overflow.overflowX) && boxes.some((box) => box.left < frameBox.left - 1 || box.right > frameBox.right + 1);
            const cutY = /hidden|clip/.test(overflow.overflowY) && boxes.some((box) => box.top < frameBox.top - 2 || box.bottom > frameBox.bottom + 2);
            if (cutX || cutY) faults.push(`${(element.cloneNode() as Element).outerHTML} is cut by ${(around.cloneNode() as Element).outerHTML}: ${(text as Text).data.trim().slice(0, 60)}`);
          }
        }
      }
      return [...new Set(faults)];
    })) ?? ['no frame']
  );
}

/** The words that are broken in two lines, of elements that begin with one word each. */
export async function brokenWords(frame: Frame | undefined, elements: string): Promise<string[]> {
  return (
    (await frame?.$$eval(elements, (all) =>
      all.flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element.firstChild ?? element);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [range.toString()] : [];
      }),
    )) ?? ['no frame']
  );
}
