import { ask, checkWord, type ToFrame, type ToPage } from '../../lib/channel';

/** The frame's end of the wire to the page's content script. */
export interface Wire {
  nonce: string;
  order: (order: ToPage) => void;
}

/** The port is handed over with the frame's load event, before any effect has run: it is listened for as soon as the script starts. */
const port = new Promise<MessagePort>((resolve) => {
  addEventListener('message', function listen(event: MessageEvent<unknown>) {
    const [given] = event.ports;
    if (event.source !== window.parent || event.data !== 'port' || !given) return;
    removeEventListener('message', listen);
    resolve(given);
  });
});

/**
 * Waits for the content script's port. The frame stays inert until the background has confirmed
 * that its one-time number was announced for this tab: a page that frames the sidebar itself
 * gets nothing. Resolves null then.
 */
export async function connect(hear: (word: ToFrame) => void): Promise<Wire | null> {
  const nonce = location.hash.slice(1);
  const ours = await ask('frame-claim', { nonce, life: crypto.randomUUID() }).catch(() => false);
  if (!ours) return null;
  const wire = await port;
  wire.onmessage = (event: MessageEvent<unknown>) => {
    const word = checkWord(event.data);
    if (word) hear(word);
  };
  return { nonce, order: (order) => wire.postMessage(order) };
}

export const isFramed = window.parent !== window;
