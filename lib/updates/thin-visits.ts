import type { VersionChain } from './chain';

/**
 * The chain with the first and the last of each row of visits that saw the same text: a page that is opened every
 * day must not make its record grow for ever. The same chain when there is nothing between.
 */
export function thinVisits(chain: VersionChain): VersionChain {
  const { visits } = chain;
  const kept = visits.filter(([, text], k) => visits[k - 1]?.[1] !== text || visits[k + 1]?.[1] !== text);
  return kept.length === visits.length ? chain : { ...chain, visits: kept };
}
