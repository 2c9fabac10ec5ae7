import type { Tag } from './tag';

/** Are names at `at` the subject of a clause? */
export function clauseAfterNames(tags: readonly Tag[], at: number): boolean {
  let i = at;
  while (tags[i] === 'name') i++;
  return tags[i] === 'auxiliary' || tags[i] === 'verb';
}
