/**
 * Takes the place of WXT's context object for content scripts (see wxt.config.ts). That one
 * tells the page, by a message with the extension's id, that a script has started, and
 * listens on every page. Ours only ends what was started.
 */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  abort(reason?: unknown): void {
    this.#ended.abort(reason);
  }
}
