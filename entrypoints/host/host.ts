import browser from 'webextension-polyfill';
import { isAlive } from '../../lib/channel';
import css from './host.css?inline';

/** The page may wipe our host; it is put back this often in a minute before we give in. */
const PUT_BACK_MOST = 20;

const TAG = 'eh-host';
const NARROW = '(max-width: 720px)';

/**
 * What of ours stands in the page: one element, the last child of `<html>`, with a closed
 * shadow root that holds the edge tab and, while open, the frame. No node of the page is touched.
 */
export class Host {
  /**
   * Made in a document of no window, where the page's `customElements` hold for nothing: its own class under our name
   * would be run by `createElement`, and `ElementInternals` would hand it the closed root and the frame.
   */
  readonly #host = document.implementation.createHTMLDocument('').createElement(TAG);
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #tab = document.createElement('button');
  readonly #words = document.createElement('p');
  /** Asked for while it can be: an orphan has no messages any more. */
  readonly #updated = browser.i18n.getMessage('stateUpdatedPage');
  #frame: HTMLIFrameElement | null = null;
  #returnFocus: Element | null = null;
  readonly #narrow = matchMedia(NARROW);
  /** A constructed sheet is not a page's `<style>`: the strictest style policy lets it be. */
  readonly #sheet = new CSSStyleSheet();

  /** @param events what the page's reader does; `framed` is called with each new frame once it has loaded, `lost` when the page has moved or wiped us and an open frame must be made anew. */
  constructor(
    readonly events: { toggle: () => void; framed: (frame: HTMLIFrameElement) => void; lost: () => void; escape: () => void },
    readonly signal: AbortSignal,
  ) {
    // A script from before an update may have left its host: there is never more than one.
    for (const old of document.querySelectorAll(`html > ${TAG}`)) old.remove();
    this.#sheet.replaceSync(css);
    this.#tab.type = 'button';
    this.#tab.addEventListener('click', (event) => event.isTrusted && events.toggle());
    this.#root.append(this.#tab);
    this.#drawTab();
    const shape = () => this.#host.classList.toggle('narrow', this.#narrow.matches);
    shape();
    this.#narrow.addEventListener('change', shape, { signal });
    this.#stay();
    addEventListener('keydown', (e) => e.key === 'Escape' && e.isTrusted && !e.defaultPrevented && this.#frame && events.escape(), { signal });
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** At which side it stands, and whether its tab is shown. */
  set(dir: string, paused: boolean): void {
    if (dir) this.#host.dir = dir;
    this.#tab.style.display = paused ? 'none' : '';
  }

  /** The page makes room for the open sidebar; `marks.css` has the rule, so that nothing of the page is touched. */
  makeRoom(on: boolean): void {
    this.#host.classList.toggle('room', on);
  }

  get isOpen(): boolean {
    return this.#frame !== null;
  }

  /** How much of the window's lower end the open sidebar covers, in CSS pixels. */
  get covered(): number {
    return (this.#narrow.matches && this.#frame?.offsetHeight) || 0;
  }

  /** Makes the frame. Its address carries the one-time number after `#`, where no server and no referrer sees it. */
  open(nonce: string, focus: boolean): void {
    if (this.#frame) return;
    if (!isAlive()) {
      this.#say(this.#updated);
      return;
    }
    if (focus) this.#returnFocus = document.activeElement === this.#host ? this.#tab : document.activeElement;
    const frame = document.createElement('iframe');
    frame.title = browser.i18n.getMessage('sidebarLabel');
    frame.allow = 'clipboard-write *';
    frame.src = `${browser.runtime.getURL('sidebar.html')}#${nonce}`;
    frame.addEventListener('load', () => this.events.framed(frame));
    this.#frame = frame;
    this.#root.append(frame);
    this.#drawTab();
    if (focus) frame.focus();
  }

  close(): void {
    this.#words.remove();
    if (!this.#frame) return;
    this.#frame.remove();
    this.#frame = null;
    this.#drawTab();
    const back = this.#returnFocus ?? this.#tab;
    this.#returnFocus = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  /** The page's rules let no frame of ours run: takes it away and says so. */
  giveUp(): void {
    this.close();
    this.#say(browser.i18n.getMessage('stateNoFrame'));
  }

  /** Words beside the tab, for what no frame can say. */
  #say(words: string): void {
    this.#words.textContent = words;
    this.#words.setAttribute('role', 'status');
    this.#words.onclick = () => this.#words.remove();
    this.#root.append(this.#words);
  }

  #drawTab(): void {
    if (!isAlive()) return;
    const open = this.#frame !== null;
    this.#tab.setAttribute('aria-label', browser.i18n.getMessage(open ? 'tabClose' : 'tabOpen'));
    this.#tab.setAttribute('aria-expanded', String(open));
    this.#host.classList.toggle('open', open);
  }

  /** Stands last under `<html>`, and comes back when the page wipes it away or puts it elsewhere. */
  #stay(): void {
    let times: number[] = [];
    const place = () => {
      document.documentElement.append(this.#host);
      // An element that comes from another document comes without its sheets.
      this.#root.adoptedStyleSheets = [this.#sheet];
      // A frame that was moved has loaded again with a number that is used up.
      renew();
    };
    const renew = () => {
      if (!this.#frame) return;
      this.#frame.remove();
      this.#frame = null;
      this.events.lost();
    };
    // Out of the browser's Back cache comes a frame that missed what other tabs kept meanwhile, and that Firefox shows to no screen reader.
    addEventListener('pageshow', (e) => e.persisted && renew(), { signal: this.signal });
    const observer = new MutationObserver(() => {
      if (this.#host.parentNode === document.documentElement) return;
      if (!isAlive()) return observer.disconnect(); // the new script after an update removed us
      times = times.filter((t) => t > Date.now() - 60_000);
      if (times.push(Date.now()) <= PUT_BACK_MOST) setTimeout(place, 50 * times.length);
      else observer.disconnect();
    });
    place();
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document, { childList: true });
    this.signal.addEventListener('abort', () => observer.disconnect());
  }
}
