import { type Page, ProtocolError } from 'puppeteer-core';
import type { Seen, Site, Tab } from './types';

/** What differs between the browsers: how a tab is looked at, and how its toolbar button is pressed. */
export interface Eyes {
  /** @param inSidebar nothing else is wanted: a long page need not be looked at. */
  look(inSidebar?: boolean): Promise<SeenNode[]>;
  /** Where a node that was seen stands now. It fails, or has no size, when that one is no more. */
  place(node: SeenNode): Promise<Seen['box']>;
  scrollTo(node: SeenNode): Promise<void>;
  toolbar(): Promise<void>;
}
export interface SeenNode extends Seen {
  /** The browser's own handle of the node. */
  handle: unknown;
}

/** The web before a test has made one. */
export const nowhere: Site = () => undefined;

/** The extension's own files, and WXT's server while it is developed. */
const OWN = /^(?:(?:chrome-extension|moz-extension|data|blob|about):|http:\/\/localhost:3000\/)/;

/** Answers all of a page's requests from the invented web; the network is never asked. */
export async function serve(page: Page, site: () => Site): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (OWN.test(url)) return void request.continue().catch(() => {});
    const answer = site()(new URL(url)) ?? { body: '', status: 404 };
    return void request.respond({ status: answer.status ?? 200, contentType: answer.headers?.['content-type'] ?? 'text/html; charset=utf-8', headers: answer.headers ?? {}, body: answer.body }).catch(() => {});
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/**
 * Waits until a key or a click has been worked off, however busy the browser is: one that is pressed before that goes where the focus is later.
 * Chromium never answers for one that took away the frame it went to; or a browser says that it is gone.
 */
async function unlessGone(page: Page, work: () => Promise<void>): Promise<void> {
  const gone = new Promise((done) => page.once('framedetached', done));
  await Promise.race([work().catch(unlessClosed), gone, pause(5000)]);
}
const unlessClosed = (error: unknown) => {
  if (!(error instanceof ProtocolError && /Target closed$|no such frame/.test(error.message))) throw error;
};
const drawn = (node: Seen) => node.box.width > 0 && node.box.height > 0;

/** A tab as a person uses it: what is found by role and name is clicked with the real mouse. */
export class DrivenTab implements Tab {
  constructor(readonly page: Page, readonly eyes: Eyes) {}

  async goto(url: string): Promise<void> {
    const go = () => this.page.goto(url, { waitUntil: 'load' });
    // A fresh tab of Firefox may still be on its way to its own empty page, which then ends the journey that was asked for: nothing of the page has run, and the second one arrives.
    await go().catch((error: unknown) => (String(error).includes('NS_BINDING_ABORTED') ? go() : Promise.reject(error)));
  }

  look(): Promise<Seen[]> {
    return this.#look();
  }

  /** A frame that goes away while it is looked at may never answer: then it is looked at once more, and the first answer counts. */
  async #look(inSidebar?: boolean): Promise<SeenNode[]> {
    const looks: Promise<SeenNode[]>[] = [];
    for (const patience of [2500, 5000, 10_000, 20_000]) {
      // One that failed is taken again at once; one that has not ended may still answer first.
      const look = this.eyes.look(inSidebar).catch(() => null);
      const nodes = await Promise.race([...looks, look, pause(patience).then(() => null)]);
      if (nodes) return nodes;
      looks.push(look.then((late) => late ?? new Promise<never>(() => {})));
      await pause(50);
    }
    throw new Error('the tab could not be looked at');
  }

  async #find(role: string, name: string | RegExp, { timeout = 10_000, inSidebar, filled = false }: { timeout?: number; inSidebar?: boolean; filled?: boolean } = {}): Promise<SeenNode> {
    const end = Date.now() + timeout;
    for (let patience = 60; ; patience = Math.min(400, patience * 1.5)) {
      // A look may take longer than all the time there is: the last one is begun after it.
      const late = Date.now() > end;
      const nodes = await this.#look(inSidebar);
      const found = nodes.find((n) => n.role === role && (typeof name === 'string' ? n.name === name : name.test(n.name)) && (inSidebar === undefined || n.inSidebar === inSidebar) && drawn(n));
      const waits = filled && !late && nodes.some((n) => n.inSidebar && n.busy);
      if (found && !waits) return found;
      if (late) throw new Error(`No ${role} named ${name} in ${timeout} ms. There was:\n${nodes.filter((n) => n.inSidebar).map((n) => `${n.role} ${n.name}`).join('\n').slice(0, 3000)}`);
      // A look takes the browser's time, which what is waited for may need.
      await pause(patience);
    }
  }

  find(role: string, name: string | RegExp, options?: { timeout?: number; inSidebar?: boolean }): Promise<Seen> {
    return this.#find(role, name, options);
  }

  async gone(role: string, name: string | RegExp, { timeout = 10_000 }: { timeout?: number } = {}): Promise<void> {
    const end = Date.now() + timeout;
    for (let patience = 60; ; patience = Math.min(400, patience * 1.5)) {
      const late = Date.now() > end;
      const nodes = await this.#look();
      if (!nodes.some((n) => n.role === role && (typeof name === 'string' ? n.name === name : name.test(n.name)) && drawn(n))) return;
      if (late) throw new Error(`A ${role} named ${name} is still there after ${timeout} ms`);
      await pause(patience);
    }
  }

  async click(role: string, name: string | RegExp, { inSidebar }: { inSidebar?: boolean } = {}): Promise<void> {
    const { width: right, height: bottom } = this.page.viewport() ?? { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };
    // A sidebar that is still being filled moves what stands in it from under the mouse. What is drawn may still stand outside its scroll area, or under another part of the sidebar, or be moved by what
    // is drawn above it: it is clicked where it has stood still for a moment. A window that has just got another size may still tell of the place in the old one.
    const where = inSidebar === undefined ? {} : { inSidebar };
    let node = await this.#find(role, name, { ...where, filled: true });
    for (let tries = 0; tries < 12; tries++) {
      const before = node;
      await this.eyes.scrollTo(node).catch(() => undefined);
      await pause(100);
      // What was seen may have been drawn anew since: then it is looked for again.
      const box = await this.eyes.place(node).catch(() => null);
      node = box?.width && box.height ? { ...node, box } : await this.#find(role, name, where);
      const still = Math.abs(node.box.y - before.box.y) < 1 && Math.abs(node.box.x - before.box.x) < 1;
      if (still && node.box.y >= 0 && node.box.y + node.box.height / 2 < bottom && node.box.x >= 0 && node.box.x + node.box.width / 2 < right) break;
    }
    await unlessGone(this.page, () => this.page.mouse.click(node.box.x + node.box.width / 2, node.box.y + node.box.height / 2));
  }

  async type(name: string | RegExp, text: string): Promise<void> {
    await this.click('textbox', name);
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await unlessGone(this.page, () => this.page.keyboard.press(key as 'Escape'));
  }

  async say(): Promise<string> {
    const lines = (await this.#look()).filter((n) => n.inSidebar && (n.role === 'text' || n.role === 'radio' || n.role === 'textbox'));
    return lines.map((n) => (n.role === 'radio' ? `  (${n.checked ? '•' : ' '}) ${n.name}` : n.role === 'textbox' ? `  [${n.value || n.name}]` : n.name)).filter((l, i, all) => l && l !== all[i - 1]?.replace(/^ {2}\(.\) /, '')).join('\n');
  }

  async frames(): Promise<number> {
    return (await this.#look()).filter((n) => n.role === 'frame' && n.inSidebar).length;
  }

  toolbar(): Promise<void> {
    return this.eyes.toolbar();
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
