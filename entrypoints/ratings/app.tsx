import { useDeferredValue } from './use-deferred-value';
import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../components/counted';
import { PageHead } from '../../components/page-head';
import { RatingsAside } from '../../components/ratings-aside';
import { RatingsTools } from '../../components/ratings-tools';
import { type Words, WordsContext } from '../../components/say';
import { EVERYTHING, matcher, type Query, type Sort, sorted } from '../../lib/ratings';
import { language, say } from '../shared/words';
import { List } from './list';
import { Plots } from './plots';
import { TakeAlong } from './take-along';
import { StorageUsed } from './storage-used';
import { useAside } from './use-aside';
import { useDeleting } from './use-deleting';
import { useNotes } from './use-notes';
import { useRatings } from './use-ratings';

/** How the toolbar button comes here from a tab that shows nothing to be read. */
const NO_PAGE = '#no-page';

const namesIn = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted((a, b) => a.localeCompare(b));

/** All ratings of the reader. */
export function App() {
  const words = useMemo((): Words => ({ say, language: language() }), []);
  const { entries, whole, failed } = useRatings();
  const { textOf, more } = useNotes(entries, whole);
  const [query, setQuery] = useState<Query>(EVERYTHING);
  const [sort, setSort] = useState<Sort>('newest');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const deleting = useDeleting((ids) => {
    const gone = new Set(ids);
    setPicked((before) => new Set([...before].filter((id) => !gone.has(id))));
  });
  const aside = useAside();

  // What is typed is drawn at once; the list follows when there is time.
  const asked = useDeferredValue(query);
  const ordered = useMemo(() => sorted(entries, sort), [entries, sort]);
  const found = useMemo(() => ordered.filter(matcher(asked, textOf)), [ordered, asked, textOf, more]);
  const authors = useMemo(() => (whole ? namesIn(entries.map((entry) => entry.authors)) : []), [entries, whole]);
  const sections = useMemo(() => (whole ? namesIn(entries.map(({ section }) => (section ? [section] : []))) : []), [entries, whole]);
  const ids = useMemo(() => entries.map(({ id }) => id), [entries]);
  // What the reader does not see is neither deleted nor exported, though it stays selected.
  const chosen = useMemo(() => (picked.size > 0 ? found.filter(({ id }) => picked.has(id)).map(({ id }) => id) : []), [found, picked]);
  const hidden = picked.size - chosen.length;
  const filtered = query !== EVERYTHING;

  return (
    <WordsContext.Provider value={words}>
      <main class="page wide ratings" aria-busy={!whole && !failed}>
        <PageHead page="" title={say('ratingsTitle')}>
          <p class="aside">{counted(words, entries.length, 'ratingsCountOne', 'ratingsCount')}</p>
          {whole && <TakeAlong ids={ids} picked={chosen} />}
        </PageHead>
        {location.hash === NO_PAGE && (
          <p class="aside" role="status">
            {say('ratingsNoPage')}
          </p>
        )}
        {failed && (
          <p class="broken" role="alert">
            {say('ratingsFailed')}
          </p>
        )}
        {whole && entries.length === 0 && (
          <div class="page-state">
            <h2>{say('ratingsEmpty')}</h2>
            <p>{say('ratingsEmptyHint')}</p>
          </div>
        )}
        {entries.length > 0 && (
          <>
            <Plots entries={entries} whole={whole} />
            <RatingsTools query={query} sort={sort} authors={authors} sections={sections} onQuery={(change) => setQuery((before) => ({ ...before, ...change }))} onSort={setSort} />
            <div class="selection">
              <p role="status">{say('ratingsShown', new Intl.NumberFormat(words.language).format(found.length))}</p>
              {filtered && (
                <button type="button" class="link" onClick={() => setQuery(EVERYTHING)}>
                  {say('ratingsAll')}
                </button>
              )}
              {hidden > 0 && <p role="status">{say('ratingsPickedHidden', new Intl.NumberFormat(words.language).format(hidden))}</p>}
              {chosen.length > 0 && (
                <button type="button" class="button danger" onClick={() => deleting.remove(chosen)}>
                  {counted(words, chosen.length, 'ratingsDeleteOne', 'ratingsDeleteMany')}
                </button>
              )}
            </div>
          </>
        )}
        {deleting.state && (
          <div class="undo" role="status">
            <span>{say(deleting.state.message, deleting.state.value)}</span>
            {deleting.state.undo && (
              <button type="button" class="link" onClick={deleting.restore}>
                {say('rateUndo')}
              </button>
            )}
          </div>
        )}
        <List entries={found} picked={picked} onPick={setPicked} onDelete={(id) => deleting.remove([id])} />
        <RatingsAside records={aside.records} failed={aside.failed} onDelete={aside.remove} onSave={aside.save} />
        <StorageUsed entries={entries} />
      </main>
    </WordsContext.Provider>
  );
}
