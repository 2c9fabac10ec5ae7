import type { Parsed } from '../cues/parse';
import { words } from '../lexicon/words';
import type { Discourse } from './discourse';

/** Who is called so has often no name in an article. */
const NAMELESS = words('whistleblower victim suspect witness neighbor neighbour bride groom commenter redditor user shopper employee worker insider source customer guest passenger resident protester caller man woman teen teenager child boy girl patient attendee fan stranger');
const NOBLE = words('duchess duke earl countess baron baroness prince princess king queen marquess viscount');

/** How many sentences and paragraphs' ends back somebody without a name is remembered, and who has a title: nobody looks farther, whatever the length of a paragraph. */
const SENTENCES = 40;
const SENTENCES_OF_TITLE = 120;
/** Any other role: a paragraph's end counts as one. */
const NEAR = 4;

/** "A whistleblower contacted her office … The whistleblower", "the Duchess of Dover … the duchess": was somebody without a name told of before, who is not the one who spoke last? */
export function broughtIn({ paragraphs }: Discourse, role: string, { paragraph, index }: Parsed): boolean {
  const noble = NOBLE.has(role);
  // "were greeted by an organizer … the organizer": anybody, in the sentences right before
  let left = noble ? SENTENCES_OF_TITLE : NAMELESS.has(role) ? SENTENCES : NEAR;
  for (let p = paragraph, at = index - 1; p >= 0 && left > 0; at--) {
    left--;
    if (at < 0) {
      p--;
      at = paragraphs[p]?.length ?? 0;
      continue;
    }
    const sentence = paragraphs[p]?.[at];
    if (sentence && bringsIn(sentence, role, noble)) return true;
  }
  return false;
}

function bringsIn({ units }: Parsed, role: string, noble: boolean): boolean {
  for (let i = 1; i < units.length; i++) {
    const lower = units[i]?.lower ?? '';
    if (lower !== role && !lower.startsWith(`${role}-`)) continue;
    if (noble && units[i - 1]?.lower === 'the' && units[i + 1]?.lower === 'of' && /^\p{Lu}/u.test(units[i + 2]?.text ?? '')) return true;
    // "a bride", "a young bride", but "Smith, a bride", "is a bride"
    const article = [i - 1, i - 2].find((at) => /^(?:an?|another)$/.test(units[at]?.lower ?? ''));
    if (article !== undefined && (units[article - 1]?.kind !== 'mark' || article === 0) && !/^(?:is|was|as|be|been|became|becomes|former)$/.test(units[article - 1]?.lower ?? '')) return true;
  }
  return false;
}
