import type { Choice } from '../../components/captures-choice';
import type { CompareState, Redirected } from '../../components/captures-compared';
import { type Article, readArticle } from '../../lib/article';
import { ask, ContextLost } from '../../lib/channel';
import { isGeneral } from '../../lib/general';
import type { Problem } from '../../lib/lookups';
import { compareInSlices, type Snapshot, snapshotOf } from '../../lib/updates';
import { loadReader } from './load-reader';

/** A capture, read: what it said, and which capture the archive gave. Null where no article can be read from it. */
interface ReadCapture {
  snapshot: Snapshot | null;
  given: string;
}
/** @throws Failed with the reason; ContextLost. */
export type CaptureReader = (timestamp: string) => Promise<ReadCapture>;

class Failed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** Reads captures of one article through the background. What was read once is not fetched again in this frame. */
export function captureReader(article: Article, nonce: string): CaptureReader {
  const known = new Map<string, ReadCapture>();
  return async (timestamp) => {
    const before = known.get(timestamp);
    if (before) return before;
    const answer = await ask('capture-read', { nonce, articleId: article.id, timestamp });
    if (!answer.read) throw new Failed(answer.problem);
    const { html, url, timestamp: given } = answer.memento;
    // A document that is only parsed runs no script and loads nothing.
    const read = isGeneral(article) ? await loadReader() : readArticle;
    const reading = read(new DOMParser().parseFromString(html, 'text/html'), url);
    const snapshot = reading.found && reading.article.id === article.id ? snapshotOf(reading.article) : null;
    const capture = { snapshot, given };
    known.set(timestamp, capture);
    return capture;
  };
}

/** Compares the two chosen ones: two captures, or a capture with what is on the page. One request after the other. */
export async function compareCaptures(article: Article, { older, newer }: Choice, read: CaptureReader, signal: AbortSignal): Promise<CompareState | null> {
  const redirected: Redirected[] = [];
  const sides: Snapshot[] = [];
  try {
    for (const timestamp of newer === null ? [older] : [older, newer]) {
      const { snapshot, given } = await read(timestamp);
      if (signal.aborted) return null;
      if (!snapshot) return { state: 'unreadable', timestamp: given };
      if (given !== timestamp) redirected.push({ chosen: timestamp, given });
      sides.push(snapshot);
    }
    const [before, after = snapshotOf(article)] = sides;
    if (!before) return null;
    return { state: 'compared', comparison: await compareInSlices(before, after, { signal }), redirected, withPage: newer === null };
  } catch (error) {
    if (signal.aborted) return null;
    if (error instanceof ContextLost) return { state: 'updated' };
    return { state: 'failed', problem: error instanceof Failed ? error.problem : { kind: 'interrupted', retryAt: null } };
  }
}
