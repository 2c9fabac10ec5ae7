import { isGivenName } from '../lexicon/given-names';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { anyCaseOf, COUNSEL, SPOKESPEOPLE } from '../lexicon/spokespeople';

/** Written small, but where it opens the phrase: "the Office of the U.S. Trade Representative" speaks for nobody else. */
const SPOKES = new RegExp(`\\b(?:${anyCaseOf(SPOKESPEOPLE)}|representative|press secretary|press officer)\\b|^Representative\\b`);
/** No body is called so. */
const isPerson = (lower: string): boolean => SPOKESPEOPLE.has(lower) || COUNSEL.has(lower) || lower === 'manager' || lower === 'owner';

/** Is this a body's name: "NTSB", "Henry Ford Health", "the White House"? */
export function isBody(name: string): boolean {
  const list = name.replace(/^the /i, '').replace(/ \(\p{Lu}+\)$/u, '').split(' ');
  const lower = list.map((word) => word.toLowerCase());
  if (lower.some(isPerson)) return false;
  // "Navy Captain Thomas Bell"
  if (list.length > 2 && isGivenName(lower.at(-2) ?? '') && !ORGANISATION_WORDS.has(lower.at(-1) ?? '')) return false;
  if (KNOWN_ORGANISATIONS.has(lower.join(' ')) || /^\p{Lu}{3,6}$/u.test(list.at(-1) ?? '')) return true;
  return list.every((word) => /^\p{Lu}|^(?:of|for|and|the|&)$/u.test(word)) && (lower.some((word) => ORGANISATION_WORDS.has(word)) || (/^the /i.test(name) && !isGivenName(lower[0] ?? '')));
}

/** For whom a spokesperson speaks who is called so: "a spokesperson for the Department of Peace" and "Peace Department spokesman Tom Bell" answer for it. The party itself where that is a person, or cannot be told. */
export function bodyBehind(party: string): string {
  const role = SPOKES.exec(party);
  if (!role) return party;
  const [behind = ''] = party.slice(role.index + role[0].length).split(', ');
  const [, body = ''] = /^ (?:for|from|at|of) (.+)$/.exec(behind) ?? [];
  const name = body.replace(/^the /, '');
  // "Spokesmen for the Navy and the Treasury" speak for two
  if (/(?:men|people)$/.test(role[0]) && body.includes(' and ')) return party;
  if (body) return isBody(body) || (name !== body && /^\p{Lu}/u.test(name)) ? name : party;
  // "a Pentagon spokesperson", "Harbour's spokeswoman Ann Reed"
  const before = party.slice(0, role.index).trimEnd().replace(/^an? /i, '').replace(/(?:^| )deputy$/i, '').replace(/['’]s?$/, '');
  const whose = !/^an?$/i.test(before) && /^\p{Lu}[^,]*$/u.test(before) && !isGivenName(before.toLowerCase()) && (isBody(before) || !before.includes(' '));
  return whose && /^(?: \p{Lu}|$)/u.test(behind) ? before : party;
}
