import { galleryPage } from '../setup';
import type { ArchiveAnswer } from './server';

/** Captures of the invented article, as the Internet Archive would answer for them. */
const { address: ADDRESS, html: NOW } = galleryPage('article-2023');
const KEY = 'com,newsweek)/port-ellery-harbor-vote-quillfeather-1876543';
const PLAIN = { 'Content-Type': 'text/plain;charset=UTF-8' };

/** The first version: another sum, another headline, no councillor, no note. */
const FIRST = NOW.replaceAll('$84 million', '$79 million')
  .replaceAll('Town Votes to Wall Off Its Harbor After Three Years of Flood Rows', 'Town Votes to Wall Off Its Harbor')
  .replaceAll(/<p>Update 03\/07\/24.*?<\/p>/g, '')
  .replaceAll('Update 03/07/24, 2:15 p.m. ET: This article has been updated with comment from Councillor Peter Amsel.', '');
const SECOND = NOW.replaceAll('$84 million', '$81 million');

export const FIRST_AT = '20240307184000';
export const SECOND_AT = '20240307191000';
/** Listed, but the archive redirects it to the second one. */
export const MOVED_AT = '20240308020000';
/** Listed, but what was captured was no article. */
export const EMPTY_AT = '20240309030000';

const line = (timestamp: string, digest: string) => `${KEY} ${timestamp} ${ADDRESS} text/html 200 ${digest} 31744`;
const LIST = [line(FIRST_AT, 'AAT2EUOFX4QOJJ7O7W7GOD23HRMVHM5Q'), line(SECOND_AT, 'GOE2BMK6YVBA6HNPZJW2N5SHBJPHJBD4'), line(MOVED_AT, 'YHY3SP2A6U2P6RAWJOXO3QEJDDZLWYJY'), line(EMPTY_AT, 'YEV5CGJMFIQQSD5JUDOQKBWKHU7JB6CG')].join('\n');

export const memento = (timestamp: string): string => `/web/${timestamp}id_/${ADDRESS}`;
export const isList = (path: string): boolean => path.startsWith('/cdx/search/cdx?') && new URLSearchParams(path.split('?')[1]).get('url') === ADDRESS;

/** The archive in good order. */
export function captures(path: string): ArchiveAnswer | undefined {
  if (isList(path)) return { body: `${LIST}\n`, headers: PLAIN };
  if (path === memento(FIRST_AT)) return { body: FIRST };
  if (path === memento(SECOND_AT)) return { body: SECOND };
  if (path === memento(MOVED_AT)) return { body: '', status: 302, headers: { Location: `https://web.archive.org${memento(SECOND_AT)}` } };
  if (path === memento(EMPTY_AT)) return { body: '<!doctype html><title>Access denied</title><h1>Access denied</h1>' };
  return undefined;
}

const BLOCKED = 'org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error';

export const none = (): ArchiveAnswer => ({ body: '', headers: PLAIN });
export const blocked = (): ArchiveAnswer => ({ body: `${BLOCKED}\n`, status: 403, headers: { ...PLAIN, 'X-Archive-Wayback-Runtime-Error': BLOCKED } });
export const limited = (): ArchiveAnswer => ({ body: '<h1>Too Many Requests</h1>', status: 429, headers: { 'Retry-After': '120' } });
export const broken = (): ArchiveAnswer => ({ body: '<h1>503 Service Unavailable</h1>', status: 503 });
