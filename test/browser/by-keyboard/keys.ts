import { expect } from 'vitest';
import type { BrowserKind, Seen, Tab } from '../../../scripts/browser';

type Name = string | RegExp;

const CONTROLS = new Set(['button', 'checkbox', 'combobox', 'date', 'link', 'menuitem', 'radio', 'searchbox', 'slider', 'spinbutton', 'summary', 'switch', 'tab', 'textbox']);
const drawn = ({ box }: Seen) => box.width > 0 && box.height > 0;
const holds = (outer: Seen, inner: Seen) => !drawn(inner) || (inner.box.x >= outer.box.x - 1 && inner.box.x < outer.box.x + outer.box.width && inner.box.y >= outer.box.y - 1 && inner.box.y < outer.box.y + outer.box.height);
const named = (name: Name, given: string) => (typeof name === 'string' ? name === given : name.test(given));

/** The controls in the order of the Tab key. What a browser draws inside a field for dates is that field. */
function controlsOf(nodes: readonly Seen[]): Seen[] {
  const controls: Seen[] = [];
  for (const node of nodes) {
    if (!CONTROLS.has(node.role)) continue;
    const last = controls.at(-1);
    if (last?.role === 'date' && ['spinbutton', 'button'].includes(node.role) && holds(last, node)) last.focused ||= node.focused;
    else if (drawn(node)) controls.push({ ...node });
  }
  return controls;
}

/** How many times Tab is pressed to come to a control, at least: a group of radios is one step, a date takes more. */
const stopOf = (controls: readonly Seen[], index: number): number => controls.slice(0, index + 1).filter(({ role }, i) => role !== 'radio' || controls[i - 1]?.role !== 'radio').length;

/** Types, key by key. */
export const typing = (text: string) => async (tab: Tab): Promise<void> => {
  for (const key of text) await tab.page.keyboard.press(key as 'a');
};
/** Presses a key while another is held down. */
export const together = (held: 'Shift' | 'Control', key: string) => async (tab: Tab): Promise<void> => {
  await tab.page.keyboard.down(held);
  await tab.page.keyboard.press(key as 'a');
  await tab.page.keyboard.up(held);
};

/** A reader without a mouse, who remembers which controls of a page there were and which of them did what they say. */
export class Keys {
  readonly #met = new Map<string, Seen>();
  readonly #used: { role: string; name: Name }[] = [];

  /** @param after only what comes after this heading is to be used; what stands before it is passed by. */
  constructor(readonly kind: BrowserKind, public tab: Tab, readonly after: string | null = null) {}

  /** Firefox tells where the focus is when it draws: what is drawn after the keys has told it. A window that is hidden or closing draws no more. */
  async #settle(): Promise<void> {
    if (this.kind === 'chromium') return;
    const frames = this.tab.page.frames().map((frame) => frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))).catch(() => undefined));
    await Promise.race([Promise.all(frames), new Promise((late) => setTimeout(late, 2000))]);
  }

  async #look(): Promise<Seen[]> {
    const nodes = (await this.tab.look()).filter(({ inSidebar }) => inSidebar);
    const begin = this.after === null ? 0 : nodes.findIndex(({ role, name }) => role === 'heading' && name === this.after);
    if (begin >= 0) for (const control of controlsOf(nodes.slice(begin))) this.#met.set(`${control.role} ${control.name}`, control);
    return controlsOf(nodes);
  }

  /** Goes to a control by Tab, or back to it by Shift and Tab. Of several with one name it is the first. */
  async to(role: string, name: Name): Promise<void> {
    await this.#settle();
    // Firefox on a busy machine tells it later still: a focus that is on nothing is looked for again before Tab moves it on.
    let patience = this.kind === 'firefox' ? 10 : 0;
    for (let tries = 0; tries < 60; tries++) {
      // In a page that has lost the focus Tab moves nothing: it is brought to the front, as a click on its window would.
      if (tries % 5 === 4) await this.tab.page.bringToFront();
      const controls = await this.#look();
      const target = controls.findIndex((one) => one.role === role && named(name, one.name));
      const at = controls.findIndex(({ focused }) => focused);
      if (target >= 0 && target === at) return role === 'date' ? this.#toFirstPart(name) : undefined;
      if (at < 0 && patience-- > 0) {
        await this.#settle();
        continue;
      }
      // What can be scrolled has the focus too: from there, and into the page, it goes by single steps.
      const steps = target < 0 || at < 0 ? 1 : stopOf(controls, target) - stopOf(controls, at);
      for (let left = Math.max(1, Math.abs(steps)); left > 0; left--) await (steps >= 0 ? this.tab.press('Tab') : together('Shift', 'Tab')(this.tab));
      await this.#settle();
    }
    const { role: at, name: last } = (await this.#look()).find(({ focused }) => focused) ?? { role: 'nothing', name: '' };
    throw new Error(`no way by Tab to the ${role} ${name}; the focus is on ${at} ${last}; there are: ${[...this.#met.keys()].join(', ')}`);
  }

  /** Who comes back to a date from what is after it comes to the last of its parts. */
  async #toFirstPart(name: Name): Promise<void> {
    const isThere = async () => (await this.#look()).some((one) => one.role === 'date' && one.focused && named(name, one.name));
    while (await isThere()) {
      await together('Shift', 'Tab')(this.tab);
      await this.#settle();
    }
    await this.tab.press('Tab');
  }

  /** Goes to a control and works it. @param press a key, or what is done with more of them. @param did waits for what it is there for; fails when that does not come. */
  async use(role: string, name: Name, press: string | ((tab: Tab) => Promise<unknown>), did: () => PromiseLike<unknown>): Promise<void> {
    await this.to(role, name);
    await (typeof press === 'string' ? this.tab.press(press) : press(this.tab));
    await did();
    this.#used.push({ role, name });
  }

  /** From one radio to the next by an arrow key. */
  async arrow(key: 'ArrowLeft' | 'ArrowRight', name: string, did: () => PromiseLike<unknown>): Promise<void> {
    await this.tab.press(key);
    await expect.poll(async () => (await this.#look()).find((one) => one.role === 'radio' && one.focused)?.name, { timeout: 5000 }).toBe(name);
    await did();
    this.#used.push({ role: 'radio', name });
  }

  /** The controls that were there at any time and did nothing. */
  async unused(): Promise<string[]> {
    // A window that closed has no more of them.
    await this.#look().catch(() => []);
    return [...this.#met.values()].filter((one) => !this.#used.some(({ role, name }) => role === one.role && named(name, one.name))).map(({ role, name }) => `${role} ${name}`);
  }
}
