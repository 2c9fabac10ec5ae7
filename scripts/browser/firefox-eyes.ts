import type { Frame, Page } from 'puppeteer-core';
import type { Eyes, SeenNode } from './tab';

/** Evaluates an expression in Firefox's own window (its chrome scope); the answer travels as JSON. */
export type InChrome = <Answer>(expression: string) => Promise<Answer>;

/** Where an accessible stands, in CSS pixels of the tab's content. */
const BOX = `const origin = gBrowser.selectedBrowser.getBoundingClientRect();
  const box = (node) => {
    const scale = window.devicePixelRatio;
    const x = {}, y = {}, width = {}, height = {};
    node.getBounds(x, y, width, height);
    return { x: x.value / scale - origin.x - window.mozInnerScreenX, y: y.value / scale - origin.y - window.mozInnerScreenY, width: width.value / scale, height: height.value / scale };
  };`;

/**
 * Reads the accessibility tree of the selected tab. It reaches through closed shadow roots and
 * into our frame, which runs in another process and can't be evaluated: what a screen reader
 * is told is what a test sees.
 */
const look = (inSidebar: boolean) => `(() => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const roles = { "pushbutton": "button", "toggle button": "button", "radiobutton": "radio", "checkbutton": "checkbox", "entry": "textbox", "text leaf": "text", "internal frame": "frame", "graphic": "img", "page tab": "tab", "document": "document", "date editor": "date" };
  const S = Ci.nsIAccessibleStates;
  const ours = (node) => service.getStringRole(node.role) === "document" && (node.QueryInterface(Ci.nsIAccessibleDocument).URL ?? "").startsWith("moz-extension:");
  ${BOX}
  const out = [];
  const handles = [];
  const walk = (node, within) => {
    const role = roles[service.getStringRole(node.role)] ?? service.getStringRole(node.role);
    const inSidebar = within || ours(node);
    const state = {}, extra = {};
    node.getState(state, extra);
    let value = "";
    if (role === "textbox") { try { value = node.QueryInterface(Ci.nsIAccessibleText).getText(0, -1); } catch {} }
    const seen = { role, name: (node.name ?? "").replace(/\\s+/g, " ").trim(), checked: Boolean(state.value & (S.STATE_CHECKED | S.STATE_PRESSED | S.STATE_SELECTED)), focused: Boolean(state.value & S.STATE_FOCUSED), busy: Boolean(state.value & S.STATE_BUSY), value, inSidebar, box: box(node) };
    if (role !== "document") { out.push(seen); handles.push(node); }
    const at = out.length - 1;
    for (let i = 0; i < node.childCount; i++) {
      const child = node.getChildAt(i);
      if (role === "frame" && ours(child)) out[at].inSidebar = true;
      walk(child, inSidebar);
    }
  };
  // The host stands beside the page's body: what is in that, twenty thousand paragraphs perhaps, is not asked one by one.
  const children = (node) => Array.from({ length: node.childCount }, (_, i) => node.getChildAt(i));
  const isFrame = (node) => service.getStringRole(node.role) === "internal frame" && children(node).some(ours);
  const frameIn = (page) => children(page).filter((node) => node.childCount < 4).flatMap((node) => [node, ...children(node)]).find(isFrame);
  const tab = service.getAccessibleFor(gBrowser.selectedBrowser);
  const page = tab.childCount ? tab.getChildAt(0) : null;
  if (${inSidebar} && page && !ours(page)) {
    const frame = frameIn(page);
    out.push(null);
    handles.push(null);
    if (frame) walk(frame, false);
  } else walk(tab, false);
  window.evenhandSeen = handles;
  return JSON.stringify(out.slice(1));
})()`;

/** The driver is told no address of ours: the frame says itself whose it is. */
const drawnAnew = (frame: Frame) =>
  frame.evaluate(() => location.protocol === 'moz-extension:' && new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))).catch(() => false);

export class FirefoxEyes implements Eyes {
  constructor(readonly page: Page, readonly inChrome: InChrome, readonly extensionId: string) {}

  async look(inSidebar = false): Promise<SeenNode[]> {
    const nodes = await this.inChrome<Omit<SeenNode, 'handle'>[]>(look(inSidebar));
    return nodes.map((n, i) => Object.assign(n, { handle: i + 1 }));
  }

  /** Ends when our frame has drawn itself anew: until then what is seen of it stands where it stood, however long its thread is busy. */
  async scrollTo(node: SeenNode): Promise<void> {
    await this.inChrome(`window.evenhandSeen[${String(node.handle)}].scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE), "null"`);
    await Promise.race([Promise.all(this.page.frames().filter((frame) => frame.url() === 'about:blank').map(drawnAnew)), new Promise((late) => setTimeout(late, 2000))]);
  }

  place(node: SeenNode): Promise<SeenNode['box']> {
    return this.inChrome(`(() => {
      ${BOX}
      return JSON.stringify(box(window.evenhandSeen[${String(node.handle)}]));
    })()`);
  }

  async toolbar(): Promise<void> {
    await this.inChrome(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      return "null";
    })()`);
  }
}
