import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../lib/article';
import { versionsKey, versionsRecord } from '../../lib/store';
import { addVersion, emptyChain, findNotes, historyInSlices, type HistoryEvent, type NoteFacts, snapshotOf, type VersionChain, versionsOf } from '../../lib/updates';
import { useRecord, valueOf } from '../shared/use-record';

export interface History {
  events: HistoryEvent[];
  facts: NoteFacts;
  /** How many versions have their words kept. */
  kept: number;
  /** The number of the kept version of that hash; null where its words are not kept, or it is the only one. */
  numberOf: (hash: string) => number | null;
  broken: boolean;
  /** Has the history been told? */
  settled: boolean;
}

/**
 * The article's history with what is on the page now as its latest version, whether or not this visit is kept:
 * a private window shows the changes all the same.
 */
export function useHistory(article: Article): History {
  const stored = useRecord(versionsRecord, versionsKey(article.id));
  const since = useMemo(() => Date.now(), [article.id]);
  const { notes, facts } = useMemo(() => findNotes(article), [article]);
  const [told, setEvents] = useState<HistoryEvent[] | null>(null);
  const events = told ?? [];
  const [broken, setBroken] = useState(false);
  const chain = valueOf(stored)?.chain ?? null;

  useEffect(() => {
    if (stored === null) return undefined;
    const life = new AbortController();
    const now = Date.now();
    const { published, modified } = article;
    const tell = (seen: VersionChain) => historyInSlices({ published, modified, notes, chain: seen, now }, { signal: life.signal });
    const withPage = () => (article.partial ? (chain ?? emptyChain()) : addVersion(chain ?? emptyChain(), snapshotOf(article), now));
    // A damaged record must not hide the page's own dates and notes.
    const made = new Promise<VersionChain>((resolve) => resolve(withPage())).then(tell);
    made
      .then((all) => setEvents(all.filter((event) => !isThisVisit(event, since))))
      .catch((error: unknown) => {
        if (life.signal.aborted) return undefined;
        setBroken(error instanceof RangeError);
        return tell(emptyChain()).then(setEvents);
      })
      .catch(() => {});
    return () => life.abort();
  }, [stored, article, notes]);

  const versions = chain ? versionsOf(chain) : [];
  const numberOf = (hash: string) => {
    const version = versions.find(({ text, kept }) => kept && chain?.texts[text]?.hash === hash);
    return version && versions.length > 1 ? version.number : null;
  };
  return { numberOf, events, settled: told !== null, facts, kept: versions.filter((version) => version.kept).length, broken: broken || (stored !== null && stored !== 'failed' && stored.state === 'broken') };
}

/** This very visit is told as "now". */
const isThisVisit = (event: HistoryEvent, since: number): boolean => event.kind === 'visit' && Date.parse(event.at) >= since - 5000;
