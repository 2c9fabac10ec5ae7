import { DEFAULT_SETTINGS, keysWith, readRecord, SETTINGS_KEY, settingsRecord, updateRecord, USE_KEY, useRecord, VERSIONS_PREFIX, versionsRecord } from '../../lib/store';
import { bytesOf, dropOldestText, type VersionChain } from '../../lib/updates';

/** When texts have to go, they go until this much of the share is used, so that it is not done again at the next visit. */
const DOWN_TO = 0.9;

/** A kept text by what is needed to choose it: the texts themselves would be all that storage holds. */
interface Candidate {
  key: string;
  lastVisit: number;
  /** Bytes that are freed when it goes. */
  bytes: number;
}

/** Bytes that all kept versions take (see `bytesOf`), counted chain by chain. @throws what the browser throws when storage can't be read. */
export async function countUse(): Promise<number> {
  let bytes = 0;
  for await (const { chain } of chains()) bytes += bytesOf(chain);
  return bytes;
}

let turn: Promise<void> = Promise.resolve();

/**
 * Lets the oldest texts go, over all articles, until kept versions are well within the reader's share, and keeps
 * in the record of use what they take. Dates of visits stay, ratings are never touched. Reads every chain, so it
 * is for when the share is passed or lowered.
 *
 * @param now milliseconds since 1970, kept as the moment when texts were let go.
 * @throws what the browser throws when storage is full or broken; texts that were let go by then stay so.
 */
export function keepWithinShare(now: number): Promise<void> {
  // Two at once would let go the same texts, but count them twice.
  turn = turn.then(
    () => work(now),
    () => work(now),
  );
  return turn;
}

async function work(now: number): Promise<void> {
  const settings = await readRecord(settingsRecord, SETTINGS_KEY);
  const share = (settings.state === 'ok' ? settings.value : DEFAULT_SETTINGS).versionsShare;
  const candidates: Candidate[] = [];
  let bytes = 0;
  for await (const { key, chain } of chains()) {
    bytes += bytesOf(chain);
    candidates.push(...candidatesOf(key, chain));
  }
  let dropped = 0;
  for (const [key, until] of bytes > share ? chosen(candidates, bytes - DOWN_TO * share) : []) dropped += await letGo(key, until);
  await updateRecord(useRecord, USE_KEY, (before) => ({ bytes: bytes - dropped, prunedAt: dropped > 0 ? new Date(now).toISOString() : (before?.prunedAt ?? null) }));
}

/** The oldest texts that together free `bytes`: for each article the last visit of the newest text that goes. */
function chosen(candidates: readonly Candidate[], bytes: number): Map<string, number> {
  const until = new Map<string, number>();
  let left = bytes;
  for (const candidate of candidates.toSorted((a, b) => a.lastVisit - b.lastVisit)) {
    if (left <= 0) break;
    left -= candidate.bytes;
    until.set(candidate.key, candidate.lastVisit);
  }
  return until;
}

/** Drops the texts of one article that were not seen after `until`. A visit may have come in between: what it saw stays. @returns the bytes freed. */
async function letGo(key: string, until: number): Promise<number> {
  let freed = 0;
  await updateRecord(versionsRecord, key, (kept) => {
    if (!kept) return kept;
    let { chain } = kept;
    while (oldestVisit(chain) <= until) chain = dropOldestText(chain);
    freed = bytesOf(kept.chain) - bytesOf(chain);
    return { ...kept, chain };
  });
  return freed;
}

const lastVisitOf = ({ visits }: VersionChain, text: number): number => visits.findLast(([, seen]) => seen === text)?.[0] ?? Number.NEGATIVE_INFINITY;

/** Of the text that `dropOldestText` would drop; after all time when no words are left. */
function oldestVisit(chain: VersionChain): number {
  const oldest = chain.texts.findIndex((text) => text.packed !== null);
  return oldest < 0 ? Number.POSITIVE_INFINITY : lastVisitOf(chain, oldest);
}

const candidatesOf = (key: string, chain: VersionChain): Candidate[] =>
  chain.texts.flatMap(({ packed }, text) => (packed ? { key, lastVisit: lastVisitOf(chain, text), bytes: bytesIn(packed) - bytesIn(null) } : []));

const bytesIn = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Every chain that can be read, one at a time. */
async function* chains(): AsyncGenerator<{ key: string; chain: VersionChain }> {
  for (const key of await keysWith(VERSIONS_PREFIX)) {
    const read = await readRecord(versionsRecord, key);
    if (read.state === 'ok') yield { key, chain: read.value.chain };
  }
}
