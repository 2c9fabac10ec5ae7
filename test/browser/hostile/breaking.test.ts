import { expect, it } from 'vitest';
import { inBothBrowsers } from '../setup';
import { learnsNothing, NOTE, pause, rates, visitTrick } from './trick';

/** Everything that our scripts build on, as the page would break it. The page itself needs none of it. */
const SABOTAGE = `
const broken = function () { throw new Error('sabotage'); };
for (const [object, names] of [
  [Element.prototype, ['attachShadow', 'append', 'remove', 'setAttribute', 'getAttribute', 'querySelectorAll', 'closest', 'matches', 'getBoundingClientRect']],
  [Node.prototype, ['appendChild', 'insertBefore', 'contains', 'cloneNode']],
  [Document.prototype, ['createElement', 'createElementNS', 'createRange', 'createTreeWalker', 'querySelector', 'querySelectorAll']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [JSON, ['parse', 'stringify']],
  [Array.prototype, ['map', 'filter', 'flatMap', 'find', Symbol.iterator]],
  [String.prototype, ['trim', 'replace', 'split', 'includes']],
  [Promise.prototype, ['then', 'catch', 'finally']],
  [Crypto.prototype, ['randomUUID', 'getRandomValues']],
  [MessagePort.prototype, ['postMessage']],
  [Object, ['keys', 'entries', 'assign']],
]) for (const name of names) Object.defineProperty(object, name, { value: broken });
for (const name of ['MutationObserver', 'MessageChannel', 'CSSStyleSheet', 'Highlight', 'URL', 'Range', 'AbortController', 'Map', 'Set', 'setTimeout', 'matchMedia', 'getComputedStyle', 'fetch', 'customElements', 'navigation', 'crypto']) try { Object.defineProperty(window, name, { value: broken }); } catch {}
Object.defineProperty(Object.prototype, 'toJSON', { value: () => 'sabotage' });
Object.defineProperty(Object.prototype, 'step', { get: () => 'fair', set() {} });`;

const POLICIES: [string, Record<string, string>][] = [
  ['nothing at all', { 'content-security-policy': "default-src 'none'" }],
  ['Trusted Types with no policy', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ['frames of its own only, framed by nobody', { 'content-security-policy': "frame-src 'self'; child-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", 'x-frame-options': 'DENY' }],
  ['a broken and a doubled policy', { 'content-security-policy': "; ;default-src; script-src 'nonce-'; frame-src , default-src 'none'; frame-src 'none'" }],
  ['every feature refused', { 'permissions-policy': 'clipboard-read=(), clipboard-write=(), fullscreen=(), focus-without-user-activation=(), cross-origin-isolated=()', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'origin-agent-cluster': '?1', 'referrer-policy': 'unsafe-url' }],
];

inBothBrowsers((stage) => {
  it('a page that has broken every function of its own breaks none of ours', async () => {
    const on = await visitTrick(stage, { script: `${SABOTAGE}` });
    // The page can no longer be asked anything: what is kept tells.
    await rates(stage, on, NOTE);
  });

  it('names that the page puts over those of the document change nothing', async () => {
    const names = ['querySelector', 'querySelectorAll', 'createElement', 'createRange', 'documentElement', 'body', 'head', 'visibilityState', 'activeElement', 'addEventListener', 'implementation', 'defaultView', 'childNodes', 'title'];
    const on = await visitTrick(stage, { body: names.map((name) => `<form name="${name}"><input name="parentNode"/><input name="append"/></form><img name="${name}" alt=""/>`).join('') });
    await rates(stage, on, NOTE);
    await learnsNothing(on.tab);
  });

  it('names that the page puts over those of the window, and a base elsewhere, change nothing', async () => {
    const names = ['navigation', 'browser', 'chrome', 'evenhand', 'matchMedia', 'crypto', 'CSS', 'Highlight'];
    await rates(stage, await visitTrick(stage, { head: '<base href="https://elsewhere.example/" target="_blank"/>', body: names.map((name) => `<a id="${name}"></a><a id="${name}" name="${name}"></a>`).join('') }), NOTE);
  });

  it.each(POLICIES)('under a policy of %s the sidebar runs', async (_, headers) => {
    await rates(stage, await visitTrick(stage, { headers }));
  });

  it('under a policy in the markup the sidebar runs', async () => {
    await rates(stage, await visitTrick(stage, { head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'"/>` }));
  });

  it('an XHTML document is read and rated like any other', async () => {
    const on = await visitTrick(stage, {
      headers: { 'content-type': 'application/xhtml+xml' },
      document: ({ head, body }) => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${head.replace(/<script>(.*?)<\/script>/, '<script><![CDATA[$1]]></script>')}</head><body>${body}</body></html>`,
    });
    expect(await on.tab.page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    await rates(stage, on, NOTE);
  });

  it('a document that is a drawing, or a set of frames, gets nothing and breaks nothing', async () => {
    for (const [type, document] of [
      ['image/svg+xml', () => '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Clock</text></svg>'],
      ['text/html', ({ head }: { head: string }) => `<html><head>${head}</head><frameset cols="*,*"><frame src="about:blank"/><frame src="about:blank"/></frameset></html>`],
    ] as const) {
      const on = await visitTrick(stage, { headers: { 'content-type': type }, document });
      await pause(800);
      expect(await on.tab.frames()).toBe(0);
    }
  });

  it('endless changes of the article and around it do not keep a rating from being kept', async () => {
    const on = await visitTrick(stage, {
      body: '<div id="advert"></div>',
      script: `let n = 0; const churn = () => { n++; const body = document.querySelector('.article-body'); body?.lastElementChild?.setAttribute('data-n', n); const p = document.createElement('p'); p.textContent = 'Live line number ' + n + ' of the counter of Hallow.'; body?.append(p); if (body?.children.length > 40) body.lastElementChild.previousElementSibling.remove(); document.getElementById('advert')?.replaceChildren(p.cloneNode(true)); requestAnimationFrame(churn); }; requestAnimationFrame(churn);`,
    });
    await rates(stage, on);
    expect(await on.tab.frames()).toBe(1);
  });

  it('a storm of four hundred journeys in place ends with one sidebar, and keeps no visit of any', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on);
    await on.tab.page.evaluate(async () => {
      const home = location.href;
      // Firefox allows two hundred such calls in ten seconds, and throws after that.
      for (let i = 0; i < 400; i++) {
        try {
          history.pushState(null, '', `/storm-number-${i}-${1_700_000 + i}`);
        } catch {
          break;
        }
        if (i % 20 === 0) await new Promise((done) => setTimeout(done, 10));
      }
      for (;;) {
        try {
          history.replaceState(null, '', home);
          return;
        } catch {
          await new Promise((done) => setTimeout(done, 500));
        }
      }
    });
    await on.tab.find('button', 'Close sidebar', { timeout: 15_000 });
    await expect.poll(async () => (await on.tab.find('radio', 'Unfair, leans left', { timeout: 15_000 })).checked, { timeout: 15_000 }).toBe(true);
    expect(await on.tab.frames()).toBe(1);
    expect(Object.keys(await stage.driver.storage()).filter((key) => /:newsweek:170\d{4}$/.test(key))).toEqual([]);
  });

  it('an article a thousand elements deep is read', async () => {
    const on = await visitTrick(stage, {
      body: `<script>let at = document.querySelector('.article-body').lastElementChild; for (let i = 0; i < 1000; i++) { const next = document.createElement('span'); at.append(next); at = next; } at.textContent = 'The bottom of the well of Hallow is dry.';</script>`,
    });
    await rates(stage, on);
  });

  it('a headline of a megabyte, and metadata of a hundred thousand items or brackets, are survived', async () => {
    const on = await visitTrick(stage, {
      headline: `Clock ${'very '.repeat(200_000)}late`,
      head: `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script><script type="application/ld+json">[${'{},'.repeat(99_999)}{}]</script>`,
    });
    await rates(stage, on);
    expect(JSON.stringify((await stage.driver.storage())[on.key]).length).toBeLessThan(5000);
  });

  it('a page that can be written in, and that wipes every mark, can be rated', async () => {
    const on = await visitTrick(stage, { script: `document.designMode = 'on'; setInterval(() => CSS.highlights.clear(), 20); setInterval(() => getSelection()?.selectAllChildren(document.body ?? document), 200);` });
    await on.tab.find('button', 'Close sidebar');
    await on.tab.click('button', /I touched nothing/);
    await rates(stage, on, NOTE);
    await learnsNothing(on.tab);
  });
});
