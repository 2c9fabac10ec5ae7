import { expect, it } from 'vitest';
import { inBothBrowsers } from '../setup';
import { learnsNothing, loot, NOTE, pause, rates, visitTrick } from './trick';

/** Calls to everything a page can replace are written down with what they were given. */
const WIRETAP = `
const tap = (name, object) => {
  for (const key of Object.getOwnPropertyNames(object)) {
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (typeof property.value !== 'function' || key === 'constructor' || !property.configurable) continue;
    const was = property.value;
    Object.defineProperty(object, key, { ...property, value: function (...given) { loot[loot.length] = name + '.' + key + ' ' + given.map((one) => { try { return typeof one === 'object' ? one?.tagName ?? stringify(one) : String(one); } catch { return '?'; } }); return Reflect.apply(was, this, given); } });
  }
};
const { stringify } = JSON;
for (const name of ['Element', 'Node', 'Document', 'EventTarget', 'HTMLIFrameElement', 'MessagePort', 'Storage', 'CSSStyleSheet', 'HighlightRegistry', 'Crypto', 'CustomElementRegistry']) tap(name, globalThis[name].prototype);
tap('JSON', JSON);
for (const name of ['fetch', 'postMessage', 'structuredClone', 'MessageChannel', 'Highlight', 'CSSStyleSheet']) {
  const was = window[name];
  window[name] = new Proxy(was, { apply: (to, self, given) => (loot.push(name + ' ' + given.map(String)), Reflect.apply(to, self, given)), construct: (to, given) => (loot.push('new ' + name), Reflect.construct(to, given)) });
}`;

const OURS = /attachShadow|adoptedStyleSheets|replaceSync|iframe|eh-host|randomUUID|new (?:MessageChannel|Highlight|CSSStyleSheet)/i;

inBothBrowsers((stage) => {
  it('replaced prototypes, JSON, fetch and constructors hear no call of ours', async () => {
    const on = await visitTrick(stage, { script: WIRETAP });
    await on.tab.find('button', 'Close sidebar');
    expect((await loot(on.tab)).filter((line) => OURS.test(line))).toEqual([]);
    await rates(stage, on, NOTE);
    await learnsNothing(on.tab);
  });

  it('a custom element that the page defines under our name gets neither our root nor our frame', async () => {
    const on = await visitTrick(stage, {
      script: `customElements.define('eh-host', class extends HTMLElement {
        constructor() { super(); window.caught = this; try { this.inner = this.attachInternals(); } catch (error) { loot.push(error); } this.rob(); }
        connectedCallback() { this.rob(); }
        rob() { const root = this.inner?.shadowRoot ?? this.shadowRoot; loot.push(root ? 'robbed ' + root.innerHTML : 'nothing'); }
      });
      setInterval(() => { const host = document.querySelector('eh-host'); host?.rob?.(); try { const root = host?.attachInternals().shadowRoot; if (root) loot.push('robbed ' + root.innerHTML); } catch {} }, 50);`,
    });
    await rates(stage, on, NOTE);
    await pause(150);
    expect(new Set(await loot(on.tab))).toEqual(new Set(['nothing']));
    await learnsNothing(on.tab);
  });

  it('a custom element under our name that takes its root first does not get our frame into it', async () => {
    const on = await visitTrick(stage, {
      script: `customElements.define('eh-host', class extends HTMLElement {
        constructor() { super(); try { window.taken = this.attachShadow({ mode: 'open' }); } catch (error) { loot.push(error.name); } }
      });`,
    });
    await rates(stage, on);
    expect(await on.tab.page.evaluate(() => (globalThis as unknown as { taken?: ShadowRoot }).taken?.innerHTML ?? '')).toBe('');
    await learnsNothing(on.tab);
  });

  it('searching, selecting, serialising and walking the document finds nothing of what the sidebar says', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on, NOTE);
    const found = await on.tab.page.evaluate(() => {
      type Old = { find(text: string, ...how: boolean[]): boolean };
      type New = { getHTML(options: object): string; caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node } | null };
      const seek = (text: string) => {
        try {
          return (globalThis as unknown as Old).find(text, false, false, true, false, true, false);
        } catch {
          return false; // Firefox refuses to search in frames of others
        }
      };
      const searched = ['kettle', 'Unfair, leans left', 'A note to yourself'].filter(seek);
      document.execCommand('selectAll');
      const selected = String(getSelection());
      const at = [innerWidth - 150, innerHeight - 60] as const;
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      const walked: string[] = [];
      while (walker.nextNode()) walked.push(walker.currentNode.nodeName);
      return {
        searched,
        texts: [selected, new XMLSerializer().serializeToString(document), (document.documentElement as unknown as New).getHTML({ serializableShadowRoots: true }), document.documentElement.innerText].join(''),
        points: document.elementsFromPoint(...at).map((one) => one.localName),
        caret: (document as unknown as New).caretPositionFromPoint?.(...at)?.offsetNode.nodeName ?? '',
        active: document.activeElement?.localName,
        frames: [window.length, window[0] === undefined, walked.includes('IFRAME'), document.getAnimations().length],
      };
    });
    expect(found.searched).toEqual([]);
    expect(found.texts).not.toMatch(/kettle|leans left|extension:/);
    expect(found.points[0]).toBe('eh-host');
    expect(found.caret).not.toMatch(/iframe/i);
    expect(found).toMatchObject({ active: 'eh-host', frames: [0, true, false, 0] });
  });

  it('performance entries, reports and policy violations name no address of ours', async () => {
    const on = await visitTrick(stage, {
      headers: { 'content-security-policy-report-only': "default-src 'none'; frame-src 'none'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; report-uri /reports" },
      script: `for (const type of PerformanceObserver.supportedEntryTypes) new PerformanceObserver((list) => list.getEntries().forEach((entry) => loot.push(JSON.stringify(entry) + ' ' + entry.element?.outerHTML))).observe({ type, buffered: true });
      globalThis.ReportingObserver && new ReportingObserver((reports) => reports.forEach((report) => loot.push(JSON.stringify(report))), { buffered: true }).observe();
      addEventListener('securitypolicyviolation', (event) => loot.push(['violation', event.blockedURI, event.sourceFile, event.sample].join(' ')), true);
      for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => loot.push([type, event.message, event.filename, event.reason?.stack].join(' ')), true);`,
    });
    await rates(stage, on, NOTE);
    expect((await loot(on.tab)).some((line) => line.startsWith('violation'))).toBe(true);
    await learnsNothing(on.tab);
  });

  it('of our element the page sees that the sidebar is open, and no attribute more', async () => {
    const on = await visitTrick(stage, {
      script: `new MutationObserver((records) => records.forEach(({ target, attributeName }) => target.localName === 'eh-host' && loot.push(attributeName + '=' + target.getAttribute(attributeName)))).observe(document, { attributes: true, subtree: true });`,
    });
    await rates(stage, on, NOTE);
    expect(new Set(await loot(on.tab))).toEqual(new Set(['class=open']));
    expect(await on.tab.page.evaluate(() => document.querySelector('eh-host')?.outerHTML)).toBe('<eh-host class="open"></eh-host>');
  });

  it('a page that takes the focus away gets the keys typed from then on, and none from before', async () => {
    const on = await visitTrick(stage, {
      body: '<input id="thief" aria-label="Thief"/>',
      script: `for (const type of ['keydown', 'beforeinput', 'input', 'keyup']) addEventListener(type, (event) => loot.push(type + ' ' + (event.key ?? event.data)), true);`,
    });
    await on.tab.type('A note to yourself', NOTE);
    await expect.poll(async () => (await stage.driver.storage())[on.key], { timeout: 5000 }).toMatchObject({ value: { note: NOTE } });
    expect(await loot(on.tab)).toEqual([]);
    await on.tab.page.evaluate(() => document.getElementById('thief')?.focus());
    await pause(200);
    await on.tab.page.keyboard.type('q');
    await pause(300);
    expect(new Set((await loot(on.tab)).map((line) => line.split(' ')[1]))).toEqual(new Set(['q']));
    expect((await stage.driver.storage())[on.key]).toMatchObject({ value: { note: NOTE } });
  });

  it('a copy made in the sidebar passes by the hooks on the clipboard', async () => {
    const on = await visitTrick(stage, {
      document: ({ head, body }) => `<!doctype html><head>${head}</head><body>${body.replace(/<div class="article-body">[\s\S]*<\/div>/, '')}</body>`,
      script: `navigator.clipboard.writeText = navigator.clipboard.write = (...given) => (loot.push('write ' + given), Promise.resolve());
      document.execCommand = (...given) => (loot.push('execCommand ' + given), true);
      for (const type of ['copy', 'cut', 'paste', 'beforecopy', 'clipboardchange', 'selectionchange']) document.addEventListener(type, (event) => loot.push(type + ' ' + event.clipboardData?.getData('text')), true);
      setInterval(() => navigator.clipboard.readText().then((text) => loot.push('read ' + text), () => {}), 200);`,
    });
    await on.tab.find('button', 'Open Evenhand', { timeout: 20_000 });
    await on.tab.click('button', 'Open Evenhand');
    await on.tab.click('button', 'Copy the address');
    await on.tab.find('button', 'Copied');
    await pause(500);
    // Firefox tells a page with the focus elsewhere of its own selection, which is empty.
    expect((await loot(on.tab)).filter((line) => !line.startsWith('selectionchange'))).toEqual([]);
  }, 60_000);
});
