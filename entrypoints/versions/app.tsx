import { useEffect, useMemo } from 'preact/hooks';
import { ClockContext, clockOf } from '../../components/dates';
import { PageHead } from '../../components/page-head';
import { type Words, WordsContext } from '../../components/say';
import type { TextSource } from '../../lib/updates';
import { language, say } from '../shared/words';
import { chooseTwo } from './choice';
import { NothingToCompare } from './nothing-to-compare';
import { textSource } from './text-source';
import { TwoVersions } from './two-versions';
import { useAsked, useBeside, useKept } from './use-versions';

/** The page of two versions: what the address asks for, what is kept, and what comes of both. */
export function App() {
  const words = useMemo((): Words => ({ say, language: language() }), []);
  const [asked, choose] = useAsked();
  const kept = useKept(asked?.articleId ?? null);
  const choice = kept.state === 'ok' ? chooseTwo(kept.value.chain, asked ?? { from: null, to: null }) : null;
  const beside = useBeside(kept, choice);
  const article = kept.state === 'ok' ? kept.value.article : null;
  useEffect(() => {
    document.title = [article?.headline, say('pageVersions'), 'Evenhand'].filter(Boolean).join(' · ');
  }, [article?.headline]);

  const source = (): TextSource | null => article && choice && textSource(words, article, choice);
  return (
    <WordsContext.Provider value={words}>
      <main class="page wide">
        <PageHead page={article ? say('pageVersions') : ''} title={article?.headline ?? say('pageVersions')}>
          {article && (
            <p class="address">
              <a href={article.url}>{article.url.replace(/^https:\/\//, '')}</a>
            </p>
          )}
        </PageHead>
        {kept.state === 'ok' && choice && beside !== 'broken' ? (
          <ClockContext.Provider value={clockOf(kept.value.article.id)}>
            <TwoVersions chain={kept.value.chain} choice={choice} beside={beside} source={source} onChoose={choose} />
          </ClockContext.Provider>
        ) : (
          <NothingToCompare kept={beside === 'broken' ? { state: 'broken' } : kept} />
        )}
      </main>
    </WordsContext.Provider>
  );
}
