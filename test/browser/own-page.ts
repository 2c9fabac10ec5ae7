import type { Tab } from '../../scripts/browser';
import type { Stage } from './setup';

/** A fresh tab on a page of the extension's own. Firefox never answers for such a journey: wait for what the page says. */
export async function openOwn(stage: Stage, path: string): Promise<Tab> {
  const tab = await stage.driver.newTab();
  tab.page.goto(`${stage.driver.origin}/${path}`).catch(() => {});
  return tab;
}

/** All that a tab says, in reading order. */
export const words = async (tab: Tab): Promise<string> => (await tab.look()).filter((node) => node.role === 'text').map((node) => node.name).join(' ');

/** Goes forward to a control by the Tab key, as a reader without a mouse does. @throws when so many steps do not reach it. */
export async function tabTo(tab: Tab, role: string, name: string, most = 30): Promise<void> {
  for (let steps = 0; steps < most; steps++) {
    if ((await tab.look()).some((node) => node.role === role && node.name === name && node.focused)) return;
    await tab.press('Tab');
  }
  throw new Error(`no way by Tab to the ${role} ${name}`);
}
