import browser from 'webextension-polyfill';
import { type LookupKind, lookupWindow, ORIGINS, permissionsOf } from '../shared/lookup-window';

/** Who waits for the reader's answer. In session storage: the background may be ended in between, and a new session asks anew. */
interface Asking<Waiting> {
  window: number;
  waiting: Waiting[];
}

export interface Permission<Waiting> {
  isAllowed(): Promise<boolean>;
  /**
   * Opens the small window that asks. A frame can't ask itself: in Firefox it has no `permissions`, and its message
   * to the background carries no click.
   */
  askReader(who: Waiting): Promise<void>;
  /** Calls `answered` with those that waited, when the reader has allowed it or the window is gone. */
  onAnswer(answered: (waiting: Waiting[]) => Promise<void>): void;
}

/**
 * The permission that one kind of look-up needs.
 *
 * @param idOf tells those that wait apart. @param sent what would be sent first for one of them.
 */
export function permissionFor<Waiting>(kind: LookupKind, idOf: (who: Waiting) => string, sent: (who: Waiting) => string): Permission<Waiting> {
  const key = `asking-permission:${kind}`;
  const origins = ORIGINS[kind];
  const asking = async (): Promise<Asking<Waiting> | null> => ((await browser.storage.session.get(key))[key] as Asking<Waiting> | undefined) ?? null;
  return {
    isAllowed: () => browser.permissions.contains(permissionsOf(kind)),
    async askReader(who) {
      const before = await asking();
      const waiting = [...(before?.waiting ?? []).filter((one) => idOf(one) !== idOf(who)), who];
      // For another name the window says another name: it is opened anew.
      const window = before && before.waiting.some((one) => idOf(one) === idOf(who)) && (await bringForward(before.window)) ? before.window : await openWindow(lookupWindow(kind, sent(who)));
      await browser.storage.session.set({ [key]: { window, waiting } satisfies Asking<Waiting> });
      if (before && before.window !== window) await browser.windows.remove(before.window).catch(() => {});
    },
    onAnswer(answered) {
      const settle = async (window: number | null) => {
        const waits = await asking();
        if (!waits || (window !== null && window !== waits.window)) return;
        await browser.storage.session.remove(key);
        await answered(waits.waiting);
      };
      browser.permissions.onAdded.addListener((added) => (added.origins?.some((origin) => origins.includes(origin)) ? settle(null) : undefined));
      browser.windows.onRemoved.addListener((window) => settle(window));
    },
  };
}

const bringForward = (window: number): Promise<boolean> => browser.windows.update(window, { focused: true }).then(() => true, () => false);

async function openWindow(page: string): Promise<number> {
  return (await browser.windows.create({ url: browser.runtime.getURL(page as '/permission.html'), type: 'popup', width: 440, height: 480 })).id ?? -1;
}
