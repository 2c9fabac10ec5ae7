import { type Version, type VersionChain, versionsOf } from '../../lib/updates';

/** The two versions that the page shows. */
export interface Choice {
  from: Version;
  to: Version;
}

/**
 * Which two versions to show: those that are asked for where their words are kept, else the one seen last and the one
 * that was seen before it. Null when fewer than two still have their words.
 *
 * @param asked numbers of versions.
 */
export function chooseTwo(chain: VersionChain, asked: { from: number | null; to: number | null }): Choice | null {
  const kept = new Map(versionsOf(chain).filter((v) => v.kept).map((v) => [v.number, v]));
  const byText = new Map([...kept.values()].map((v) => [v.text, v]));
  const from = asked.from === null ? undefined : kept.get(asked.from);
  const lastSeen = (but: Version | undefined) => chain.visits.map(([, text]) => byText.get(text)).findLast((v) => v && v !== but);
  const to = (asked.to === null || asked.to === asked.from ? undefined : kept.get(asked.to)) ?? lastSeen(from);
  const other = from ?? lastSeen(to);
  return to && other ? { from: other, to } : null;
}
