import browser from 'webextension-polyfill';
import { checkOrder, type ToFrame, type ToPage } from '../../lib/channel';

/**
 * The wire to one frame: a `MessageChannel` whose other end is handed to our extension's origin
 * and to no one else. The page's scripts see neither the frame nor the port.
 */
export class Link {
  #port: MessagePort | null = null;

  constructor(readonly obey: (order: ToPage) => void) {}

  /** Called with each load of the frame: a frame that was moved loads again and gets a new port. */
  connect(frame: HTMLIFrameElement): void {
    this.cut();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = (event: MessageEvent<unknown>) => {
      const order = checkOrder(event.data);
      if (order) this.obey(order);
    };
    frame.contentWindow?.postMessage('port', browser.runtime.getURL('').slice(0, -1), [port2]);
  }

  say(word: ToFrame): void {
    this.#port?.postMessage(word);
  }

  cut(): void {
    this.#port?.close();
    this.#port = null;
  }
}
