import { expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browser';
import { inBothBrowsers } from '../setup';
import { loot, NOTE, pause, rates, visitTrick } from './trick';

const hosts = (tab: Tab) => tab.page.evaluate(() => [...document.querySelectorAll('eh-host')].map((host) => host.parentElement?.localName));
const noteIsThere = (tab: Tab) => expect.poll(async () => (await tab.find('textbox', 'A note to yourself')).value, { timeout: 8000 }).toBe(NOTE);

inBothBrowsers((stage, kind) => {
  /** Firefox shows a frame that was inert to no screen reader, and so to no test, before it is opened anew. */
  const seenAgain = async (tab: Tab) => {
    if (kind === 'chromium') return;
    await tab.toolbar();
    await tab.find('button', 'Open Evenhand');
    await tab.toolbar();
  };

  it('attributes and styles of every kind on our element hide, shift and disable nothing', async () => {
    const on = await visitTrick(stage, {
      head: `<style>eh-host, html > :last-child { display: none !important; clip-path: inset(50%) !important; filter: opacity(0) !important; translate: 900px !important; scale: 0 !important; content-visibility: hidden !important; mask: linear-gradient(transparent, transparent) !important; pointer-events: none !important; contain: strict !important; zoom: 0.01 !important }</style>`,
      script: `const dress = () => { const host = document.querySelector('eh-host'); if (!host) return; if (!host.hidden) host.hidden = true; host.style.cssText = 'display:none!important;opacity:0!important;visibility:hidden!important;transform:translateX(500px)!important'; host.setAttribute('aria-label', 'nothing'); host.tabIndex = -1; host.slot = 'x'; host.innerHTML = '<p>instead</p>'; };
      setInterval(dress, 50);`,
    });
    await rates(stage, on, NOTE);
    expect((await on.tab.find('button', 'Close sidebar')).box.x).toBeLessThan(1280);
  });

  it('a page that makes our element inert switches the sidebar off for as long, and loses nothing', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on, NOTE);
    const set = (inert: boolean) => on.tab.page.evaluate((to) => {
      const host = document.querySelector('eh-host') as HTMLElement;
      host.inert = to;
      host.ariaHidden = to ? 'true' : null;
      host.popover = to ? 'manual' : null;
    }, inert);
    await set(true);
    await on.tab.gone('button', 'Close sidebar');
    await set(false);
    await seenAgain(on.tab);
    await noteIsThere(on.tab);
    expect(await on.tab.frames()).toBe(1);
  });

  it('our element is put back from a hidden box of the page, and what was typed is there', async () => {
    const on = await visitTrick(stage, { body: '<div id="box" style="display:none"></div>' });
    await rates(stage, on, NOTE);
    await on.tab.page.evaluate(() => {
      const box = document.getElementById('box') as HTMLElement & { moveBefore?: (node: Node, before: null) => void };
      const host = document.querySelector('eh-host') as HTMLElement;
      if (box.moveBefore) box.moveBefore(host, null);
      else box.append(host);
    });
    await noteIsThere(on.tab);
    expect(await hosts(on.tab)).toEqual(['html']);
    expect(await on.tab.frames()).toBe(1);
  });

  it('our element comes back dressed from the document of another frame', async () => {
    const on = await visitTrick(stage, { body: '<iframe title="elsewhere" srcdoc="<p>elsewhere"></iframe>' });
    await rates(stage, on, NOTE);
    const before = (await on.tab.find('button', 'Close sidebar')).box;
    await on.tab.page.evaluate(() => {
      const host = document.querySelector('eh-host') as HTMLElement;
      document.querySelector('iframe')?.contentDocument?.body.append(host);
    });
    await noteIsThere(on.tab);
    expect(await hosts(on.tab)).toEqual(['html']);
    await expect.poll(async () => (await on.tab.find('button', 'Close sidebar')).box, { timeout: 5000 }).toEqual(before);
  });

  it('fifty clones of our element, and one that was there first, have no frame', async () => {
    const on = await visitTrick(stage, {
      document: ({ head, body }) => `<!doctype html><html><head>${head}</head><body>${body}</body></html><!-- --><script>document.documentElement.append(Object.assign(document.createElement('eh-host'), { className: 'open' }));</script>`,
    });
    await rates(stage, on, NOTE);
    await on.tab.page.evaluate(() => {
      const host = document.querySelector('eh-host') as HTMLElement;
      for (let i = 0; i < 50; i++) document.documentElement.append(host.cloneNode(true));
    });
    await pause(300);
    expect(await on.tab.frames()).toBe(1);
    await noteIsThere(on.tab);
  });

  it('a cover in the top layer hides the sidebar while it is there, and loses nothing', async () => {
    const on = await visitTrick(stage, { body: '<dialog id="wall" style="width:100vw;height:100vh;max-width:none;max-height:none">Subscribe!</dialog>' });
    await rates(stage, on, NOTE);
    await on.tab.page.evaluate(() => (document.getElementById('wall') as HTMLDialogElement).showModal());
    await pause(300);
    await on.tab.page.evaluate(() => (document.getElementById('wall') as HTMLDialogElement).close());
    await seenAgain(on.tab);
    await noteIsThere(on.tab);
    expect(await on.tab.frames()).toBe(1);
  });

  it('a cover that lets clicks through to the sidebar hears nothing of them', async () => {
    const on = await visitTrick(stage, {
      body: '<div id="lure" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;background:transparent;pointer-events:none">Click to win</div>',
      script: `for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'pointermove', 'change', 'input', 'keydown']) addEventListener(type, (event) => event.clientX > innerWidth - 392 && loot.push(type), true);`,
    });
    await on.tab.find('button', 'Close sidebar');
    await on.tab.page.evaluate(() => document.getElementById('lure')?.showPopover());
    await rates(stage, on, NOTE);
    expect(await loot(on.tab)).toEqual([]);
  });

  it('a new root element, or a document written anew, leaves one sidebar or none and what was kept', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on, NOTE);
    await on.tab.page.evaluate(() => {
      const root = document.documentElement;
      const next = document.createElement('html');
      next.innerHTML = root.innerHTML;
      root.replaceWith(next);
    });
    await pause(1000);
    expect(await on.tab.frames()).toBeLessThan(2);
    await on.tab.page.evaluate(() => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    });
    await pause(1000);
    expect(await on.tab.frames()).toBeLessThan(2);
    expect((await stage.driver.storage())[on.key]).toMatchObject({ value: { step: 'unfair-left', note: NOTE } });
  });
});
