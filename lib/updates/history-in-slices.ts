import { compareInSlices, compareSnapshots } from './compare-snapshots';
import type { Comparison } from './comparison';
import { historyOf, type HistoryEvent, type HistorySource } from './history';
import type { inSlices } from './slices';
import type { Snapshot } from './snapshot';

/** Stands in for a comparison that is made in a moment: it is looked at by no one. */
const NOTHING = compareSnapshots({ headline: '', authors: [], published: null, modified: null, captions: [], paragraphs: [] }, { headline: '', authors: [], published: null, modified: null, captions: [], paragraphs: [] });

/**
 * `historyOf`, with its comparisons made in slices, so that no task of it is long however long the article is.
 *
 * @throws the signal's reason, when aborted.
 */
export async function historyInSlices(source: Omit<HistorySource, 'compare'>, options?: Parameters<typeof inSlices>[1]): Promise<HistoryEvent[]> {
  const pairs: [Snapshot, Snapshot][] = [];
  historyOf({
    ...source,
    compare: (before, after) => {
      pairs.push([before, after]);
      return NOTHING;
    },
  });
  const made: Comparison[] = [];
  for (const [before, after] of pairs) made.push(await compareInSlices(before, after, options));
  let next = 0;
  return historyOf({ ...source, compare: () => made[next++] ?? NOTHING });
}
