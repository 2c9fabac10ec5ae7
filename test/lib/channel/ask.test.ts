import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, ContextLost } from '../../../lib/channel';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const background = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');
afterEach(() => void vi.restoreAllMocks());

describe('a background that is ended before it has answered', () => {
  it.each([
    ['Chromium', new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received')],
    ['Firefox', new Error('Promised response from onMessage listener went out of scope')],
  ])('is asked once more, as %s tells of it', async (_, gone) => {
    const sent = background().mockRejectedValueOnce(gone).mockResolvedValueOnce(null);
    expect(await ask('panel-set', { open: true })).toBeNull();
    expect(sent.mock.calls).toEqual([[{ call: 'panel-set', ask: { open: true } }], [{ call: 'panel-set', ask: { open: true } }]]);
  });
  it('is asked once more, as older Chromium tells of it: by no answer', async () => {
    background().mockResolvedValueOnce(undefined).mockResolvedValueOnce({ saved: true });
    expect(await ask('reminder-done', null)).toEqual({ saved: true });
  });
  it('is asked no third time: what went wrong is told', async () => {
    const sent = background().mockRejectedValue(new Error('no one there'));
    await expect(ask('reminder-done', null)).rejects.toThrow('no one there');
    expect(sent).toHaveBeenCalledTimes(2);
  });
  it('is not asked again when the extension has gone from under the page', async () => {
    const sent = background().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(ask('reminder-done', null)).rejects.toThrow(ContextLost);
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
