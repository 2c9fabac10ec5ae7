import type { Tag } from '../grammar/tag';
import { verbGroupStart } from '../grammar/verb-group';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';

const ISSUED = words('statement email e-mail tweet message release letter memo note brief');
/** What else one makes or runs "that says" something. */
const PUBLISHED = words('ad ads advertisement video piece article editorial report post op-ed column spot commercial essay comment comments remark remarks');
const PUBLISHES = /^(?:releas|issu|publish|post|tweet|sen[dt]|writ|wrote|air|ran|run|mak|made|put|deliver|circulat|launch|produc|shar|delet)(?:e|es|ed|ing|s|ten|ning)?$/;

/** "Released a statement Monday saying", "ran an ad that says": where the verb begins that belongs to the verb at `at`, or null. */
export function issuedBefore(units: readonly Unit[], tags: readonly Tag[], at: number, relative: boolean): number | null {
  let noun = at - 1;
  if (tags[noun] === 'comma') noun--;
  while (tags[noun] === 'time' || /^(?:night|evening|morning|afternoon)$/.test(units[noun]?.lower ?? '')) noun--;
  if (!ISSUED.has(units[noun]?.lower ?? '') && !(relative && PUBLISHED.has(units[noun]?.lower ?? ''))) return null;
  let verb = noun - 1;
  while (verb > noun - 6 && (tags[verb] === 'noun' || tags[verb] === 'determiner' || tags[verb] === 'name' || tags[verb] === 'number' || tags[verb] === 'ing')) verb--;
  if (units[verb]?.lower === 'out') verb--;
  if (tags[verb] !== 'verb' || (relative && !PUBLISHES.test(units[verb]?.lower ?? ''))) return null;
  return verbGroupStart(tags, verb);
}

/** What or who can stand before "praising Smith" and be the one who does: "an ad", "aides". */
export const speaksItself = (lower: string): boolean => ISSUED.has(lower) || PUBLISHED.has(lower) || DOCUMENTS.has(lower) || isGroup(lower) || isRole(lower);
