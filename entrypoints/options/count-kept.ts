import { keysWith, readRecord, VERSIONS_PREFIX, versionsRecord } from '../../lib/store';
import { bytesOf } from '../../lib/updates';

/**
 * How many versions of all articles are kept, if only by their dates, and the bytes that all chains take; article by
 * article, so that never more than one is held. A record that can't be read counts as one version.
 *
 * @throws what the browser throws when storage can't be read.
 */
export async function countKept(): Promise<{ versions: number; bytes: number }> {
  let versions = 0;
  let bytes = 0;
  for (const key of await keysWith(VERSIONS_PREFIX)) {
    const read = await readRecord(versionsRecord, key);
    versions += read.state === 'ok' ? read.value.chain.texts.length : 1;
    if (read.state === 'ok') bytes += bytesOf(read.value.chain);
  }
  return { versions, bytes };
}
