import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAlive } from '../../lib/channel';
import { Visit } from '../host/visit';
import { seen, watchArticle } from '../host/watch';
import { awaitArticle, mayCome } from './arrival';
import './marks.css';

/**
 * On the page: finds the article, reads it, hosts the frame. A page that is no article gets
 * no frame, asks nothing of storage, and keeps one listener: the one for navigation in place.
 */
export default defineContentScript({
  matches: ['https://www.newsweek.com/*'],
  runAt: 'document_idle',
  main() {
    // The toolbar button may have put it in before the browser did. An element of the page with that id is no property of our own.
    if (Object.hasOwn(globalThis, 'evenhand')) return;
    let visit: Visit | null = null;
    let stay = new AbortController();

    const arrive = async () => {
      stay.abort();
      stay = new AbortController();
      const { signal } = stay;
      if (!mayCome()) return leave();
      await seen(signal);
      visit?.waiting();
      const found = await awaitArticle(signal);
      if (signal.aborted) return undefined;
      if (typeof found === 'string') {
        if (found === 'not-article') return leave();
        visit ??= new Visit();
        visit.missing(found);
        return undefined;
      }
      visit ??= new Visit();
      await visit.show(found);
      watchArticle(found.root, () => isAlive() && void arrive(), signal);
      return undefined;
    };
    const leave = () => {
      visit?.end();
      visit = null;
    };

    globalThis.evenhand = {
      toggle() {
        if (!isAlive()) return 'orphan';
        if (!visit) {
          visit = new Visit();
          visit.missing('not-article');
        }
        visit.toggle();
        return 'done';
      },
    };
    window.navigation.addEventListener('navigatesuccess', () => isAlive() && void arrive());
    void arrive();
  },
});
