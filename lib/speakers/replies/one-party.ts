import { anyOf, CAMPS } from '../lexicon/spokespeople';

/** What a camp is called behind whose it is: " campaign", "’s office". */
const CAMP = new RegExp(`(?:['’]s?)? (${anyOf(CAMPS)})$`);
/** "Bell" of "Bell’s campaign" */
const owner = (party: string): string => party.replace(CAMP, '');
/** "Bell campaign" for "Bell’s campaign" as well. */
const plain = (party: string): string => party.replace(CAMP, ' $1');

/** Does a party answer for one that was asked: "A spokesperson for Smith" for Smith, for "Smith’s office" and the "Smith campaign", and the "Smith administration" for Smith? */
export function speaksFor(party: string, asked: string): boolean {
  const behind = (party.split(' for ').at(-1) ?? party).replace(/^the /, '');
  // "Newsweek contacted Smith's agent, Ann Reed … Reed declined"
  if (asked.endsWith(`, ${party}`) || (!party.includes(' ') && asked.endsWith(` ${party}`) && asked.includes(', '))) return true;
  // "Newsweek contacted Ann Smith … A spokesperson for Smith said"
  if (behind !== party && !behind.includes(' ') && asked.endsWith(` ${behind}`)) return true;
  return party === asked || plain(behind) === plain(asked) || owner(asked) === behind || owner(behind) === asked;
}
