import browser from 'webextension-polyfill';
import type { CallName, Calls } from './calls';

/** The extension was updated or removed under this page: nothing can be asked any more until the page is loaded again. */
export class ContextLost extends Error {
  override name = 'ContextLost';
}

/** True while the extension that made this script still runs. */
export const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

/**
 * Asks the background. One that is ended before it has answered is asked once more, which starts it again: whatever
 * may be asked (see `Calls`) may be asked twice, and comes to the same.
 *
 * @throws ContextLost when the extension has gone from under us; what the browser throws else.
 */
export async function ask<Name extends CallName>(call: Name, given: Calls[Name]['ask'], again = true): Promise<Calls[Name]['answer']> {
  if (!isAlive()) throw new ContextLost();
  try {
    const answer: unknown = await browser.runtime.sendMessage({ call, ask: given });
    // A background answers null at least; older Chromium tells of one that has gone by no answer.
    if (answer === undefined) throw new Error(call);
    return answer as Calls[Name]['answer'];
  } catch (error) {
    if (!isAlive() || /context invalidated/i.test(String(error))) throw new ContextLost();
    if (again) return ask(call, given, false);
    throw error;
  }
}
