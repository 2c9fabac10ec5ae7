import { afterAll, describe, it } from 'vitest';
import { openArchive } from './archive/server';
import { allRatings } from './by-keyboard/all-ratings';
import { options, permission } from './by-keyboard/options';
import { ratingCard } from './by-keyboard/rating-card';
import { downloads } from './downloads';
import { inBrowser } from './setup';

const archive = await openArchive();
afterAll(() => archive.close());

// A control that is there and is not worked fails these tests: whoever adds one shows what it does by the keyboard.
describe.each(['chromium', 'firefox'] as const)('by keyboard alone, in %s', (kind) => {
  const saved = downloads();
  inBrowser(kind, (stage) => {
    // Some hundred keys and looks: on a busy machine it takes its time.
    it('every control of all my ratings does what it says', { timeout: 150_000 }, () => allRatings(stage, saved, archive));
    it('every control of the rating’s card does', () => ratingCard(stage, saved));
    it('both answers to a permission are given', () => permission(stage, archive));
    it('every control of the options does what it says, the deletion of everything last', () => options(stage));
  }, { downloads: saved.folder, grants: true, hosts: { 'web.archive.org': archive.port, 'www.newsweek.com': archive.port } });
});
