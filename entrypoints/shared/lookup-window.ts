import type { Permissions } from 'webextension-polyfill';
import { PEOPLE_ORIGINS, WAYBACK_ORIGIN } from '../../lib/lookups';

/** Each kind of look-up has a permission of its own. */
export type LookupKind = 'captures' | 'people';

/** The hosts that each asks. */
export const ORIGINS: Record<LookupKind, string[]> = { captures: [WAYBACK_ORIGIN], people: PEOPLE_ORIGINS };
/** What of the reader's each sends, in Firefox's terms: the address of an article; a name that stands in one. */
const DATA = { captures: ['browsingActivity'], people: ['websiteContent'] } satisfies Record<LookupKind, Permissions.Permissions['data_collection']>;

/** What the browser must allow for some hosts of one kind: to reach them, and in Firefox also to send that kind of data. */
export const permissionsOf = (kind: LookupKind, origins = ORIGINS[kind]): Permissions.Permissions => ({ origins, ...(import.meta.env.FIREFOX ? { data_collection: [...DATA[kind]] } : {}) });

/** The page of the small window that asks. @param sent what would be sent. */
export const lookupWindow = (kind: LookupKind, sent: string): string => `permission.html#${kind}:${encodeURIComponent(sent)}`;

/** What the hash of that page's address says. */
export function lookupOf(hash: string): { kind: LookupKind; sent: string } {
  const [, kind, sent = ''] = /^#(captures|people):(.*)$/.exec(hash) ?? [];
  return { kind: kind === 'people' ? 'people' : 'captures', sent: decodeURIComponent(sent) };
}
