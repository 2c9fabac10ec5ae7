import { type Article, type NoArticle, type Place, rangeOf, type Reading } from '../../lib/article';
import { ask, type ReadingPlace, type Spot, type ToFrame, type ToPage } from '../../lib/channel';
import { Host } from './host';
import { Link } from './link';
import { bringIntoView, FOUND, mark, unmark, VOICE } from './marks';
import { watchView } from './view';

export type Found = Extract<Reading, { found: true }>;

/** From this width on the sidebar may open by itself: the article keeps room beside it. */
const WIDE = '(min-width: 1000px)';
/** A frame that has loaded and not said hello by then can't run on this page. */
const HELLO_PATIENCE_MS = 6000;
/** One that has not even loaded by then neither: a busy machine may take a while over a long article. */
const LOAD_PATIENCE_MS = 45_000;

/** Who leaves sooner has not read; and a page that draws its text bit by bit has it whole by then. */
const VISIT_AFTER_MS = 2000;

/** The sidebar's life on one page: host, link, and what is said through it. */
export class Visit {
  readonly #life = new AbortController();
  readonly #link = new Link((order) => this.#obey(order));
  readonly #host: Host;
  #word: ToFrame = { say: 'no-article', reason: 'loading', url: location.href };
  #places: Place[] = [];
  #readingPlace: ReadingPlace | null = null;
  #asked = false;
  #focus = false;
  #silent = 0;
  #visiting = 0;
  #view = new AbortController();

  constructor() {
    this.#host = new Host({ toggle: () => this.toggle(), framed: (frame) => this.#framed(frame), lost: () => void this.#open(false), escape: () => this.close() }, this.#life.signal);
  }

  /** Shows this article, also in the place of another. The first one opens the sidebar if the reader left it so. */
  async show({ article, places }: Found): Promise<void> {
    this.#places = places;
    const before = this.#word.say === 'article' ? this.#word : null;
    const same = before?.article.id === article.id;
    if (!same) {
      unmark();
      this.#readingPlace = null;
    }
    this.#count(article);
    const panel = this.#asked ? null : await ask('panel-state', null).catch(() => null);
    this.#asked = true;
    this.#say({
      say: 'article', article, place: null,
      siteAccess: panel?.siteAccess ?? before?.siteAccess ?? true,
      firstUse: panel ? panel.open === null : (before?.firstUse ?? false),
      visit: null,
    });
    if (panel) this.#host.set(panel.dir, panel.paused);
    if (panel && (panel.open ?? matchMedia(WIDE).matches)) await this.#open(false);
  }

  /** Tells the background of the visit once the text has stood still for a moment. */
  #count(article: Article): void {
    clearTimeout(this.#visiting);
    this.#visiting = window.setTimeout(async () => {
      const visit = await ask('visit', { article }).catch(() => null);
      if (this.#word.say === 'article' && this.#word.article === article) this.#say({ ...this.#word, visit });
    }, VISIT_AFTER_MS);
  }

  waiting(): void {
    if (this.#word.say !== 'article') this.#say({ say: 'no-article', reason: 'loading', url: location.href });
  }

  missing(reason: NoArticle): void {
    this.#places = [];
    unmark();
    this.#say({ say: 'no-article', reason, url: location.href });
  }

  toggle(): void {
    if (this.#host.isOpen) this.close();
    else {
      void this.#open(true);
      void this.#remember(true);
    }
  }

  close(): void {
    this.#view.abort();
    this.#link.cut();
    clearTimeout(this.#silent);
    this.#host.close();
    unmark();
    void this.#remember(false);
  }

  end(): void {
    clearTimeout(this.#visiting);
    clearTimeout(this.#silent);
    this.#view.abort();
    this.#link.cut();
    unmark();
    this.#life.abort();
  }

  async #open(focus: boolean): Promise<void> {
    const nonce = crypto.randomUUID();
    this.#focus = focus;
    // When this fails the extension has gone from under us: the host has words for it.
    await ask('frame-announce', { nonce }).catch(() => null);
    if (this.#life.signal.aborted) return;
    this.#host.open(nonce, focus);
    this.#expect(LOAD_PATIENCE_MS);
  }

  #framed(frame: HTMLIFrameElement): void {
    this.#link.connect(frame);
    this.#expect(HELLO_PATIENCE_MS);
  }

  /** Gives the frame so long for its next sign of life, in milliseconds. */
  #expect(patience: number): void {
    clearTimeout(this.#silent);
    this.#silent = window.setTimeout(() => this.#host.giveUp(), patience);
  }

  #remember(open: boolean): Promise<unknown> {
    return ask('panel-set', { open }).catch(() => null);
  }

  /** The first word that a new frame hears, whichever it is, brings the reader's place along. */
  #say(word: ToFrame): void {
    this.#word = word.say === 'article' ? { ...word, place: this.#readingPlace } : word;
    this.#link.say(this.#word);
  }

  #ranges(passages: Spot[]): Range[] {
    return passages.flatMap(({ paragraph, start, end }) => rangeOf(this.#places[paragraph] ?? [], start, end) ?? []);
  }

  #obey(order: ToPage): void {
    switch (order.order) {
      case 'hello':
        clearTimeout(this.#silent);
        this.#say(this.#word);
        if (this.#focus) this.#link.say({ say: 'focus' });
        this.#focus = false;
        this.#view.abort();
        this.#view = new AbortController();
        watchView(() => this.#places, (paragraph) => this.#link.say({ say: 'in-view', paragraph }), this.#view.signal);
        break;
      case 'show': {
        const [range] = this.#ranges([order]);
        if (range) {
          mark(FOUND, [range]);
          bringIntoView(range, this.#host.covered);
        }
        break;
      }
      case 'marks':
        mark(VOICE, this.#ranges(order.passages));
        break;
      case 'unmark':
        unmark();
        break;
      case 'close':
        this.close();
        break;
      case 'room':
        this.#host.makeRoom(order.on);
        break;
      case 'place':
        this.#readingPlace = order.place;
        break;
    }
  }
}
