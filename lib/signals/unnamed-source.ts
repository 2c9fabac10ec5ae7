import type { Attribution, Speaker } from '../speakers';
import type { Group, Mark } from './types';

const CAMP = /\b(?:critics?|opponents?|supporters?|detractors?|skeptics?|sceptics?|experts?|analysts?|observers?|scholars?|commentators?|pundits?|advocates?|activists?|strategists?|insiders?)\b|^(?:some|many|others|most)(?: people| others)?$/i;
const SOURCES = /\b(?:sources?|officials?|aides?|advis[eo]rs?|staffers?|people|persons?|individuals?|operatives?|anonymous|unnamed)\b/i;

const SPEAKS_FOR = /\bspokes(?:man|woman|person|people)\b/i;
/** "a spokesperson for Harbour Foods", "a Pentagon spokeswoman": a name behind the first word. */
const NAMED = /\S\s\S*\p{Lu}/u;

/**
 * Sources without a name: critics, experts and supporters nobody can ask ("critics say"), and sources
 * and officials who are not named. Who speaks for a body that is named does so openly, and is left out.
 *
 * What it does not show: that they do not exist. Some sources must be protected; then an article can say why.
 */
export function unnamedSources(paragraphs: readonly string[], attributions: readonly Attribution[], speakers: readonly Speaker[]): Mark[] {
  const unnamed = new Set(speakers.filter(({ kind }) => kind === 'unnamed').map(({ name }) => name));
  const seen = new Set<string>();
  return attributions.flatMap(({ source, sourceParagraph, speaker }): Mark[] => {
    if (!source || speaker === null || !unnamed.has(speaker)) return [];
    const [start, end] = source;
    const key = `${sourceParagraph} ${start}`;
    const words = paragraphs[sourceParagraph]?.slice(start, end) ?? '';
    const speaksFor = SPEAKS_FOR.test(words);
    if (speaksFor && NAMED.test(words)) return [];
    const group: Group | null = CAMP.test(words) ? 'critics-say' : speaksFor || SOURCES.test(words) ? 'sources-say' : null;
    if (!group || seen.has(key)) return [];
    seen.add(key);
    return [{ rule: 'unnamed-source', group, place: { part: 'text', index: sourceParagraph, start, end }, quoted: false }];
  });
}
