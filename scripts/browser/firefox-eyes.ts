import type { Frame, Page } from 'puppeteer-core';
import type { Eyes, SeenNode } from './tab';

/** Evaluates an expression in Firefox's own window (its chrome scope); the answer travels as JSON. */
export type InChrome = <Answer>(expression: string) => Promise<Answer>;

/**
 * Reads the accessibility tree of the selected tab. It reaches through closed shadow roots and
 * into our frame, which runs in another process and can't be evaluated: what a screen reader
 * is told is what a test sees. Bounds are made relative to the tab's content.
 */
const LOOK = `(() => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const roles = { "pushbutton": "button", "toggle button": "button", "radiobutton": "radio", "checkbutton": "checkbox", "entry": "textbox", "text leaf": "text", "internal frame": "frame", "graphic": "img", "page tab": "tab", "document": "document", "date editor": "date" };
  const S = Ci.nsIAccessibleStates;
  const origin = gBrowser.selectedBrowser.getBoundingClientRect();
  const out = [];
  const handles = [];
  const walk = (node, inside) => {
    const role = roles[service.getStringRole(node.role)] ?? service.getStringRole(node.role);
    let ours = inside;
    if (role === "document") ours = inside || (node.QueryInterface(Ci.nsIAccessibleDocument).URL ?? "").startsWith("moz-extension:");
    const x = {}, y = {}, w = {}, h = {}, state = {}, extra = {};
    node.getBounds(x, y, w, h);
    node.getState(state, extra);
    let value = "";
    if (role === "textbox") { try { value = node.QueryInterface(Ci.nsIAccessibleText).getText(0, -1); } catch {} }
    const scale = window.devicePixelRatio;
    const seen = { role, name: (node.name ?? "").replace(/\\s+/g, " ").trim(), checked: Boolean(state.value & (S.STATE_CHECKED | S.STATE_PRESSED | S.STATE_SELECTED)), focused: Boolean(state.value & S.STATE_FOCUSED), busy: Boolean(state.value & S.STATE_BUSY), value, inSidebar: ours,
      box: { x: x.value / scale - origin.x - window.mozInnerScreenX, y: y.value / scale - origin.y - window.mozInnerScreenY, width: w.value / scale, height: h.value / scale } };
    if (role !== "document") { out.push(seen); handles.push(node); }
    const at = out.length - 1;
    for (let i = 0; i < node.childCount; i++) {
      const child = node.getChildAt(i);
      if (role === "frame" && service.getStringRole(child.role) === "document" && (child.QueryInterface(Ci.nsIAccessibleDocument).URL ?? "").startsWith("moz-extension:")) out[at].inSidebar = true;
      walk(child, ours);
    }
  };
  walk(service.getAccessibleFor(gBrowser.selectedBrowser), false);
  window.evenhandSeen = handles;
  return JSON.stringify(out.slice(1));
})()`;

/** The driver is told no address of ours: the frame says itself whose it is. */
const drawnAnew = (frame: Frame) =>
  frame.evaluate(() => location.protocol === 'moz-extension:' && new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))).catch(() => false);

export class FirefoxEyes implements Eyes {
  constructor(readonly page: Page, readonly inChrome: InChrome, readonly extensionId: string) {}

  async look(): Promise<SeenNode[]> {
    const nodes = await this.inChrome<Omit<SeenNode, 'handle'>[]>(LOOK);
    return nodes.map((n, i) => Object.assign(n, { handle: i + 1 }));
  }

  /** Ends when our frame has drawn itself anew: until then what is seen of it stands where it stood, however long its thread is busy. */
  async scrollTo(node: SeenNode): Promise<void> {
    await this.inChrome(`window.evenhandSeen[${String(node.handle)}].scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE), "null"`);
    await Promise.race([Promise.all(this.page.frames().filter((frame) => frame.url() === 'about:blank').map(drawnAnew)), new Promise((late) => setTimeout(late, 2000))]);
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
