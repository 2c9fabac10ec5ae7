import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../components/captures-choice';
import type { CompareState } from '../../components/captures-compared';
import type { Article } from '../../lib/article';
import { ask } from '../../lib/channel';
import type { CaptureList } from '../../lib/lookups';
import { capturesKey, capturesRecord, type KnownCaptures, readRecord, type Stored, watchRecord } from '../../lib/store';
import type { CaptureReader } from './compare-captures';
import { type LookupStanding, useStanding } from './use-standing';

export interface CapturesState {
  standing: LookupStanding;
  list: CaptureList | null;
  choice: Choice;
  compared: CompareState;
  onLook: () => void;
  onChoose: (choice: Choice) => void;
  onCompare: () => void;
}

/**
 * Archived captures of this article: nothing is asked before a click. The background looks them up and writes what
 * it found into a record, which is followed here; two chosen ones are read and compared in this frame.
 */
export function useCaptures(article: Article, nonce: string): CapturesState {
  const [known, setKnown] = useState<KnownCaptures | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [compared, setCompared] = useState<CompareState>({ state: 'none' });
  const reader = useRef<CaptureReader | null>(null);
  const comparing = useRef<AbortController | null>(null);

  useEffect(() => {
    const life = new AbortController();
    const key = capturesKey(article.id);
    const take = (now: Stored<KnownCaptures>) => setKnown(now.state === 'ok' ? now.value : null);
    watchRecord(capturesRecord, key, take, life.signal);
    readRecord(capturesRecord, key).then(take, () => setKnown(null));
    reader.current = null;
    return () => {
      life.abort();
      comparing.current?.abort();
    };
  }, [article, nonce]);

  const { standing, begin } = useStanding(known?.last ?? null);
  const list = known?.list ?? null;
  const choice = valid(chosen, list) ?? { older: list?.captures[0]?.timestamp ?? '', newer: null };
  const onCompare = async () => {
    comparing.current?.abort();
    const life = new AbortController();
    comparing.current = life;
    setCompared({ state: 'working' });
    // The article room is only needed in the frame to read captures: it is loaded for the first of them.
    const room = await import('./compare-captures').catch(() => null);
    reader.current ??= room && room.captureReader(article, nonce);
    // An old frame, after an update, can load nothing any more.
    const result = room && reader.current ? await room.compareCaptures(article, choice, reader.current, life.signal) : ({ state: 'updated' } as const);
    if (result && !life.signal.aborted) setCompared(result);
  };

  return {
    standing,
    list,
    choice,
    compared,
    onLook: () => void begin(ask('captures-list', { nonce, article: { id: article.id, url: article.url } })),
    onChoose(next) {
      comparing.current?.abort();
      setChosen(next);
      setCompared({ state: 'none' });
    },
    onCompare: () => void onCompare(),
  };
}

/** A choice of captures that are still listed. */
function valid(choice: Choice | null, list: CaptureList | null): Choice | null {
  const listed = new Set(list?.captures.map((c) => c.timestamp));
  return choice && listed.has(choice.older) && (choice.newer === null || listed.has(choice.newer)) ? choice : null;
}
