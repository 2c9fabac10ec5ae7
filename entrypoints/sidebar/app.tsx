import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ClockContext, clockOf } from '../../components/dates';
import { NoticeState } from '../../components/notice-state';
import { WordsContext } from '../../components/say';
import type { Article } from '../../lib/article';
import { ask, isAlive, type ToFrame } from '../../lib/channel';
import { Reading } from './reading';
import { copyText } from '../shared/clipboard';
import { connect, isFramed, type Wire } from './wire';
import { language, say } from '../shared/words';

/** An article that is told again stays the one that is shown: nothing about it is worked out anew. */
const isSame = (a: Article, b: Article): boolean => a.id === b.id && JSON.stringify(a) === JSON.stringify(b);

/** The frame's whole state: what the page told last. */
export function App() {
  const [wire, setWire] = useState<Wire | null>(null);
  const [inert, setInert] = useState(!isFramed);
  const [article, setArticle] = useState<Extract<ToFrame, { say: 'article' }> | null>(null);
  const [missing, setMissing] = useState<Extract<ToFrame, { say: 'no-article' }> | null>(null);
  const [orphaned, setOrphaned] = useState(false);
  const [inView, setInView] = useState<number | null>(null);
  const words = useMemo(() => ({ say, language: language() }), []);
  const focus = useRef<() => void>(() => {});

  useEffect(() => {
    if (!isFramed) return undefined;
    void connect((word) => {
      if (word.say === 'focus') focus.current();
      else if (word.say === 'in-view') setInView(word.paragraph);
      else if (word.say === 'article') setArticle((before) => (before && isSame(before.article, word.article) ? { ...word, article: before.article } : word));
      else {
        setArticle(null);
        setMissing(word);
      }
    }).then((made) => {
      setInert(made === null);
      setWire(made);
      return made?.order({ order: 'hello' });
    });
    // After an update the frame is an orphan, and no event tells it so.
    const look = () => setOrphaned(!isAlive());
    addEventListener('focus', look);
    const timer = setInterval(look, 2000);
    return () => {
      removeEventListener('focus', look);
      clearInterval(timer);
    };
  }, []);

  useEffect(() => {
    focus.current = () => document.querySelector<HTMLElement>('h1, [data-close]')?.focus();
  });
  useEffect(() => {
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && wire?.order({ order: 'close' });
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [wire]);

  const close = () => wire?.order({ order: 'close' });
  const openRatings = () => {
    if (wire) void ask('page-open', { nonce: wire.nonce, page: 'ratings', articleId: null, from: null }).catch(() => false);
    else window.open('/ratings.html');
  };
  return (
    <WordsContext.Provider value={words}>
      {article && wire ? (
        <ClockContext.Provider value={clockOf(article.article.id)}>
          <Reading key={article.article.id} word={article} wire={wire} orphaned={orphaned} inView={inView} onClose={close} />
        </ClockContext.Provider>
      ) : (
        <NoticeState kind={isFramed ? (inert ? 'inert' : (missing?.reason ?? 'loading')) : 'elsewhere'} address={missing?.url ?? ''} onCopy={copyText} onClose={wire ? close : null} onRatings={openRatings} />
      )}
    </WordsContext.Provider>
  );
}
