import { countryOfDemonym, isCountry } from '../lexicon/demonyms';
import { isGivenName } from '../lexicon/given-names';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations';
import { isGroup, isRole } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import { KIN, SUFFIXES } from '../lexicon/titles';
import { WELL_KNOWN } from '../lexicon/well-known';
import type { Kind } from '../types';
import type { NameFound } from './name-runs';
import { isCommonNoun } from './names';

/** Is a name a person's or an organisation's? By its words, and by what stands beside it. */
export function kindOf({ words, text, titles, roles, article, human }: NameFound): Kind {
  const whole = words.join(' ');
  if (WELL_KNOWN.has(whole)) return 'person';
  if (KNOWN_ORGANISATIONS.has(whole) || PLACES.has(whole) || isCountry(whole)) return 'organisation';
  // "her husband, Walt,"
  if (words.length === 1 && roles.some((role) => KIN.has(role))) return 'person';
  // "Dottie Deans, the chairwoman of the party,"
  if (!article && words.length > 1 && words.length <= 4 && roles.some(isRole) && !words.some((word) => ORGANISATION_WORDS.has(word))) return 'person';
  // "Tyrell Banks, 27,", "Solana, who was there"
  if (human && words.length <= 4) return 'person';
  if (titles.length > 0 && words.length <= 4 && !ORGANISATION_WORDS.has(words.at(-1) ?? '')) return 'person';
  // "@ann_smith": mostly somebody, and a body is known by its name
  if ((isGivenName(words[0] ?? '') && words.length <= 4) || text.startsWith('@')) return 'person';
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || / (?:of|for|and|&) /.test(text) || /(?:^| )\p{Lu}{3,}$|^\p{Lu}{2,}s?$/u.test(text.replace(/ I+V?$/, ''))) return 'organisation';
  // "NWS Great Falls", but "JANE ROE SMITH"
  if (/^\p{Lu}{3,} /u.test(text) && /\p{Ll}/u.test(text) && !words.slice(1).some((word) => SUFFIXES.has(word) || isGivenName(word) || isCommonNoun(word))) return 'organisation';
  // "Massachusetts Democrats"
  // but "Trina Banks"
  if (isGroup(words.at(-1) ?? '') && (words.at(-1) !== 'banks' || words.length === 1)) return 'organisation';
  // "Cape Ansel", "11th Circuit"
  if (/^(?:cape|mount|mt\.|\d.*)$/.test(words[0] ?? '')) return 'organisation';
  // "Entergy Arkansas", "Global Affairs Canada"
  if (words.length > 1 && (isPlace(words.at(-1) ?? '') || isCountry(words.at(-1) ?? ''))) return 'organisation';
  // "the Trump Train"
  if (article) return 'organisation';
  return words.length > 1 && words.length <= 4 && !countryOfDemonym(words[0] ?? '') ? 'person' : 'organisation';
}

/** Is a name's kind a mere guess, as nothing in it tells? */
export const isGuess = ({ words, text, titles, article }: NameFound, kind: Kind): boolean =>
  kind === 'person'
    ? words.length > 1 && titles.length === 0 && !isGivenName(words[0] ?? '') && !text.startsWith('@')
    : words.length === 1 && !article && !KNOWN_ORGANISATIONS.has(words[0] ?? '') && !PLACES.has(words[0] ?? '') && !isCountry(words[0] ?? '') && !isPlace(words[0] ?? '') && !ORGANISATION_WORDS.has(words[0] ?? '') && /^\p{Lu}\p{Ll}+$/u.test(text);
