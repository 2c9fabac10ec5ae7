import { useEffect, useState } from 'preact/hooks';
import { type KeptVersions, readRecord, versionsKey, versionsRecord, watchRecord } from '../../lib/store';
import { type Comparison, compareInSlices, type FactRow, factsBeside, type NoteRow, notesBeside, sideBySide, type SideRow, textOf } from '../../lib/updates';
import { readVersionsAddress, type VersionsAsked, versionsAddress } from '../shared/versions-address';
import type { Choice } from './choice';

/** What is known of the article's record. `no-id`: the address names no article. */
export type Kept = { state: 'loading' | 'no-id' | 'absent' | 'broken' | 'failed' } | { state: 'ok'; value: KeptVersions };

/** Two versions, compared and laid side by side. */
export interface Beside {
  comparison: Comparison;
  facts: FactRow[];
  notes: NoteRow[];
  rows: SideRow[];
}

/** What the address asks for, followed as it changes; choosing other versions changes the address, so that a reload keeps them. */
export function useAsked(): [VersionsAsked | null, (from: number, to: number) => void] {
  const [asked, setAsked] = useState(() => readVersionsAddress(location.hash));
  useEffect(() => {
    const follow = () => setAsked(readVersionsAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = (from: number, to: number) => {
    if (!asked) return;
    const next = { articleId: asked.articleId, from, to };
    history.replaceState(null, '', versionsAddress(next));
    setAsked(next);
  };
  return [asked, choose];
}

/** The article's kept versions, followed as visits in other tabs add to them. */
export function useKept(articleId: string | null): Kept {
  const [kept, setKept] = useState<Kept>({ state: 'loading' });
  useEffect(() => {
    if (articleId === null) return setKept({ state: 'no-id' });
    const life = new AbortController();
    const key = versionsKey(articleId);
    watchRecord(versionsRecord, key, setKept, life.signal);
    readRecord(versionsRecord, key).then(
      (read) => life.signal.aborted || setKept(read),
      () => setKept({ state: 'failed' }),
    );
    return () => life.abort();
  }, [articleId]);
  return kept;
}

/** The two chosen versions side by side; null while they are compared, `broken` when the record does not hold what it says. */
export function useBeside(kept: Kept, choice: Choice | null): Beside | 'broken' | null {
  const [found, setFound] = useState<{ of: string; beside: Beside | 'broken' } | null>(null);
  const chain = kept.state === 'ok' ? kept.value.chain : null;
  const [from, to] = [choice?.from.text, choice?.to.text];
  const of = chain && from !== undefined && to !== undefined ? `${chain.texts[from]?.hash} ${chain.texts[to]?.hash}` : '';
  useEffect(() => {
    if (!chain || from === undefined || to === undefined) return undefined;
    const life = new AbortController();
    const compare = async () => {
      const [before, after] = [textOf(chain, from), textOf(chain, to)];
      if (!before || !after) throw new RangeError('a version that is kept has no words');
      const comparison = await compareInSlices(before, after, { signal: life.signal });
      if (life.signal.aborted) return;
      setFound({ of, beside: { comparison, facts: factsBeside(before, after, comparison), notes: notesBeside(before, after), rows: sideBySide(before, after, comparison) } });
    };
    compare().catch(() => life.signal.aborted || setFound({ of, beside: 'broken' }));
    return () => life.abort();
  }, [chain, from, to, of]);
  // What was compared last is not shown under the names of other versions.
  return found?.of === of ? found.beside : null;
}
