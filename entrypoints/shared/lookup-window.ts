import { PEOPLE_ORIGINS, WAYBACK_ORIGIN } from '../../lib/lookups';

/** Each kind of look-up has a permission of its own. */
export type LookupKind = 'captures' | 'people';

/** What the browser must allow for each. */
export const ORIGINS: Record<LookupKind, string[]> = { captures: [WAYBACK_ORIGIN], people: PEOPLE_ORIGINS };

/** The page of the small window that asks. @param sent what would be sent. */
export const lookupWindow = (kind: LookupKind, sent: string): string => `permission.html#${kind}:${encodeURIComponent(sent)}`;

/** What the hash of that page's address says. */
export function lookupOf(hash: string): { kind: LookupKind; sent: string } {
  const [, kind, sent = ''] = /^#(captures|people):(.*)$/.exec(hash) ?? [];
  return { kind: kind === 'people' ? 'people' : 'captures', sent: decodeURIComponent(sent) };
}
