import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';

/** A button, and behind it a panel with the headline and the paragraphs that hold a quotation mark: as little as such a sidebar can do. */
function Sidebar() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) requestAnimationFrame(() => performance.mark('peer-readable'));
  }, [open]);
  const quotes = open ? [...document.querySelectorAll('article p')].map((p) => p.textContent ?? '').filter((text) => /["“]/.test(text)) : [];
  return (
    <div>
      <button type="button" onClick={() => setOpen(!open)}>{open ? 'Close peer' : 'Open peer'}</button>
      {open && (
        <aside>
          <h1>{document.querySelector('h1')?.textContent}</h1>
          {quotes.map((text) => <p>{text}</p>)}
        </aside>
      )}
    </div>
  );
}

export default defineContentScript({
  matches: ['https://www.newsweek.com/*'],
  cssInjectionMode: 'ui',
  async main(context) {
    const ui = await createShadowRootUi(context, {
      name: 'peer-sidebar',
      position: 'overlay',
      onMount(container) {
        render(<Sidebar />, container);
        return container;
      },
      onRemove: (container) => container && render(null, container),
    });
    ui.mount();
  },
});
