/**
 * One way to drive real Chromium and real Firefox with the built extension in them,
 * used by the demo and by the browser tests. What a test looks for it finds as a screen
 * reader would: by role and accessible name, in the page and in the sidebar's frame alike.
 */
import type { Page } from 'puppeteer-core';
import type { Hosts } from './gate';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  kind: BrowserKind;
  /** Folder of the built extension (with its manifest.json). */
  extension: string;
  /** Profile folder to keep between launches; a fresh temporary one otherwise. */
  profile?: string;
  headed?: boolean;
  /** Folder that downloads are saved to, without a question. */
  downloads?: string;
  dark?: boolean;
  /** Firefox: all pages are shown in the colours of the reader's system alone. Chromium's pages are told so by their driver. */
  forcedColours?: boolean;
  /** All tabs stand in private windows, in which the reader has allowed the extension. */
  privately?: boolean;
  /** Viewport in CSS pixels. Default 1280 × 900. */
  width?: number;
  height?: number;
  /** Hosts that the extension's own requests reach: the port of a TLS server on this machine. Without it they reach nothing. */
  hosts?: Hosts;
  /** This machine's own servers are reached too, for a session of development. */
  local?: boolean;
  /** Firefox: a permission that the extension asks for in a click is granted without the browser's own question. Chromium can't. */
  grants?: boolean;
}

/** One answer of the invented web. Everything that no answer covers gets an empty 404; nothing reaches the network. */
export interface Answer {
  body: string;
  status?: number;
  headers?: Record<string, string>;
}
export type Site = (url: URL) => Answer | undefined;

/** One node of the accessibility tree. `role` is an ARIA role name in both browsers ("button", "radio", "textbox", "heading", "link", "text" …). */
export interface Seen {
  role: string;
  name: string;
  /** Of a radio, checkbox or tab: is it checked, pressed or selected? */
  checked: boolean;
  focused: boolean;
  /** Is it still being filled (`aria-busy`)? */
  busy: boolean;
  /** Of a textbox. */
  value: string;
  /** In CSS pixels of the tab's viewport. Zero size: not drawn. */
  box: { x: number; y: number; width: number; height: number };
  /** Is it inside the sidebar's frame (true) or in the page itself (false)? */
  inSidebar: boolean;
}

export interface Tab {
  readonly page: Page;
  /** Goes to `url`, whose answer comes from the driver's site. Waits for the load event. */
  goto(url: string): Promise<void>;
  /** All nodes now, in reading order, page and sidebar. */
  look(): Promise<Seen[]>;
  /** Waits (10 s unless told) for a node with this role and name, and answers it. Throws with what was there instead. */
  find(role: string, name: string | RegExp, options?: { timeout?: number; inSidebar?: boolean }): Promise<Seen>;
  /** Waits until no such node is drawn. */
  gone(role: string, name: string | RegExp, options?: { timeout?: number }): Promise<void>;
  /** Finds the node, scrolls it into view if need be, and clicks its middle with the real mouse. */
  click(role: string, name: string | RegExp, options?: { inSidebar?: boolean }): Promise<void>;
  /** Clicks the textbox and types with real keys. */
  type(name: string | RegExp, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** What the sidebar says, as lines of text in reading order; '' when it is not open. */
  say(): Promise<string>;
  /** How many of our sidebar frames exist in the tab (0, 1; 2 is a bug). */
  frames(): Promise<number>;
  /** Presses the extension's toolbar button for this tab, as a user gesture. */
  toolbar(): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly kind: BrowserKind;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** "host:port" of all that pages and the extension asked the network for, beside `site` and `hosts`. Nothing of it was answered. */
  readonly refused: readonly string[];
  site: Site;
  newTab(): Promise<Tab>;
  /** The window that the extension opened for one of its pages ("permission.html"). Waits for it. */
  ownWindow(page: string): Promise<Tab>;
  /** All of the extension's `storage.local`. */
  storage(): Promise<Record<string, unknown>>;
  setStorage(items: Record<string, unknown>): Promise<void>;
  /** Firefox: what the reader chooses in the next dialog for a file. Chromium lets a page's driver answer it. */
  chooseNext?(path: string): Promise<void>;
  /** Firefox, which tells no page of long tasks: watches the thread of the selected tab. What is answered tells, when it is asked, how long the thread was blocked at most. */
  watchThread?(): Promise<() => Promise<number>>;
  /** Ends the background worker or event page, as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** `runtime.reload()`: the old frames are orphaned as after an update. Resolves when the extension runs again. */
  reloadExtension(): Promise<void>;
  /** As it began, but for what has been synced: no tab, nothing in `storage.local`, and a background that knows of nothing. */
  reset(): Promise<void>;
  /** Version string for the record. */
  version(): Promise<string>;
  close(): Promise<void>;
}
