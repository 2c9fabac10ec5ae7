import type { Browser, CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import { layoutOf } from './chromium-layout';
import type { Eyes, SeenNode } from './tab';

const value = (v?: { value?: unknown }): string => String(v?.value ?? '').replace(/\s+/g, ' ').trim();
const ROLES: Record<string, string> = { StaticText: 'text', Iframe: 'frame', image: 'img', DisclosureTriangle: 'summary', Date: 'date' };

const isOurs = (frame: Frame) => frame.url().startsWith('chrome-extension://');
const sessionOf = (frame: Frame): CDPSession => (frame as unknown as { client: CDPSession }).client;

/** A node in its frame. */
interface Handle {
  frame: Frame;
  id: number | undefined;
}

const NOTHING: SeenNode = { role: '', name: '', checked: false, focused: false, busy: false, value: '', box: { x: 0, y: 0, width: 0, height: 0 }, inSidebar: false, handle: null };

/** Looks at a tab through Chromium's accessibility tree, which pierces closed shadow roots. */
export class ChromiumEyes implements Eyes {
  constructor(readonly page: Page, readonly browser: Browser, readonly press: () => Promise<void>) {}

  async look(inSidebar?: boolean): Promise<SeenNode[]> {
    // A page of ours in a tab is looked at with our frames.
    const main = this.page.mainFrame();
    const ours = this.page.frames().filter(isOurs);
    if (inSidebar && !isOurs(main)) return (await Promise.all(ours.map(async (frame) => this.#nodes(frame, await this.#place(frame), true)))).flat();
    const page = isOurs(main) ? [] : await this.#nodes(main, { x: 0, y: 0 }, false);
    const hosts = page.filter((n) => n.role === 'frame' && n.name.includes('Evenhand'));
    const inside = await Promise.all(ours.map((frame, i) => this.#nodes(frame, hosts[i]?.box ?? { x: 0, y: 0 }, true)));
    const frames = ours.map((_, i): SeenNode => Object.assign({ ...NOTHING }, hosts[i], { role: 'frame', inSidebar: true }));
    return page.filter((n) => !hosts.includes(n)).concat(frames, ...inside);
  }

  /** Where a frame stands in the page. */
  async #place(frame: Frame): Promise<{ x: number; y: number }> {
    const main = this.page.mainFrame();
    if (frame === main) return { x: 0, y: 0 };
    const page = sessionOf(main);
    const { frameTree } = await sessionOf(frame).send('Page.getFrameTree');
    const { backendNodeId } = await page.send('DOM.getFrameOwner', { frameId: frameTree.frame.id });
    const [x = 0, y = 0] = (await page.send('DOM.getBoxModel', { backendNodeId })).model.content;
    return { x, y };
  }

  async #nodes(frame: Frame, at: { x: number; y: number }, inSidebar: boolean): Promise<SeenNode[]> {
    const session = sessionOf(frame);
    const [{ nodes }, layout] = await Promise.all([session.send('Accessibility.getFullAXTree', {}), layoutOf(session)]);
    const byId = new Map(nodes.map((n) => [n.nodeId, n]));
    const ordered: Protocol.Accessibility.AXNode[] = [];
    const stack = nodes[0] ? [nodes[0]] : [];
    while (stack.length) {
      const node = stack.pop() as Protocol.Accessibility.AXNode;
      if (!node.ignored) ordered.push(node);
      for (const id of (node.childIds ?? []).toReversed()) {
        const child = byId.get(id);
        if (child) stack.push(child);
      }
    }
    const kept = ordered.filter((n) => !['none', 'generic', 'InlineTextBox', 'RootWebArea'].includes(value(n.role)));
    return kept.map((n) => {
      const property = (name: string) => n.properties?.find((p) => p.name === name)?.value?.value;
      const own = layout.box(n.backendDOMNodeId);
      return {
        role: ROLES[value(n.role)] ?? value(n.role),
        name: value(n.name),
        checked: [property('checked'), property('pressed'), property('selected')].some((p) => p === true || p === 'true'),
        focused: property('focused') === true,
        busy: Boolean(property('busy')),
        value: value(n.value),
        box: { ...own, x: own.x + at.x, y: own.y + at.y },
        inSidebar,
        handle: { frame, id: n.backendDOMNodeId } satisfies Handle,
      };
    });
  }

  async scrollTo(node: SeenNode): Promise<void> {
    const { frame, id } = node.handle as Handle;
    await sessionOf(frame).send('DOM.scrollIntoViewIfNeeded', id === undefined ? {} : { backendNodeId: id });
  }

  async place(node: SeenNode): Promise<SeenNode['box']> {
    const { frame, id } = node.handle as Handle;
    // the frame itself may have been moved since, by another size of the window
    const [at, { model }] = await Promise.all([this.#place(frame), sessionOf(frame).send('DOM.getBoxModel', id === undefined ? {} : { backendNodeId: id })]);
    const [x = 0, y = 0] = model.border;
    return { x: x + at.x, y: y + at.y, width: model.width, height: model.height };
  }

  toolbar(): Promise<void> {
    return this.press();
  }
}
