import type { Change } from './comparison';
import type { EditKind } from './naming';

/** What a reader is told that a change is. Wording is the caller's. */
export type ChangeName = EditKind | Exclude<Change['link'], 'edited'> | 'headline' | 'byline' | 'caption' | 'published' | 'modified' | 'note';

/** An edited sentence is called by what its edit is, all else by what became of it. */
export const nameOfChange = ({ link, kind }: Pick<Change, 'link' | 'kind'>): ChangeName => (link === 'edited' ? (kind ?? 'words') : link);
