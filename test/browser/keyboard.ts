import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Tab } from '../../scripts/browser';

const CONTROLS = 'button, a[href], input, select, textarea, summary';

/**
 * Goes through a frame by the Tab key, from its first control on. @returns the controls that are shown and were not
 * come by, or come by without a mark of the focus; of a group of radios one is enough.
 */
export async function unreached(tab: Tab, frame: Frame | undefined): Promise<string[]> {
  await tab.page.bringToFront();
  const begin = () =>
    frame?.evaluate((controls) => {
      const shown = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"], [inert] *'));
      shown[0]?.focus();
      return document.hasFocus() ? shown.length : 0;
    }, CONTROLS);
  // A frame has the focus a moment after it was given it.
  await expect.poll(begin, { timeout: 5000 }).toBeGreaterThan(0);
  const begun = await begin();
  const seen = new Set<string>();
  const bare = new Set<string>();
  for (let steps = 0; steps < (begun ?? 0) + 5; steps++) {
    const now = await frame?.evaluate((controls) => {
      const all = [...document.querySelectorAll<HTMLElement>(controls)];
      const at = document.activeElement as HTMLElement | null;
      if (!at || !document.hasFocus()) return null;
      // What is drawn in the place of a control that is laid over it shows the focus for it.
      const drawn = [at, at.nextElementSibling, at.parentElement, at.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
      return { index: all.indexOf(at), name: at.getAttribute('name') ?? '', words: `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent?.trim() ?? ''}`.slice(0, 60), drawn };
    }, CONTROLS);
    if (!now) break;
    seen.add(String(now.index)).add(now.name);
    if (!now.drawn && steps > 0) bare.add(`no mark of the focus: ${now.words}`);
    await tab.press('Tab');
  }
  const missed = await frame?.evaluate((controls, reached) => {
    const all = [...document.querySelectorAll<HTMLElement>(controls)];
    return all.flatMap((element, index) => {
      const away = !element.checkVisibility() || element.matches(':disabled, [tabindex="-1"], [inert] *');
      const group = element.matches('[type="radio"]') ? (element.getAttribute('name') ?? '') : '';
      return away || reached.includes(String(index)) || (group && reached.includes(group)) ? [] : [`${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60)}`];
    });
  }, CONTROLS, [...seen]);
  return [...(missed ?? ['no frame']), ...bare];
}
