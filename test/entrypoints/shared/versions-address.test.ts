import { assert, integer, option, property, record, string } from 'fast-check';
import { expect, it } from 'vitest';
import { readVersionsAddress, versionsAddress } from '../../../entrypoints/shared/versions-address';

const number = option(integer({ min: 1, max: 999_999 }));
it('an address gives back what was asked, whatever the name of the article', () => {
  assert(property(record({ articleId: string({ minLength: 1, unit: 'grapheme' }), from: number, to: number }), (asked) => {
    expect(readVersionsAddress(new URL(versionsAddress(asked), 'chrome-extension://abc/').hash)).toEqual(asked);
  }));
});
it.each([[''], ['#'], ['#&from=1'], ['#%E0%A4%A']])('%s names no article', (hash) => expect(readVersionsAddress(hash)).toBeNull());
it('numbers that are none are left out', () => expect(readVersionsAddress('#newsweek%3A1&from=0&to=two')).toEqual({ articleId: 'newsweek:1', from: null, to: null }));
