import { instantOf } from './timestamps';
import type { Capture } from './types';

/** Where a capture is to be had as it was kept (`id_`), without the archive's own bar and rewritten links. */
export const mementoAddress = ({ timestamp, url }: Capture): string => `https://web.archive.org/web/${timestamp}id_/${url}`;

/** Which capture an address of the archive names; null where it names none. */
export function captureAt(address: string): Capture | null {
  const [, timestamp = '', url = ''] = /^https:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(.+)$/.exec(address) ?? [];
  return url && instantOf(timestamp) !== null ? { timestamp, url } : null;
}
