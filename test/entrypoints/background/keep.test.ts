import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { panelState, rememberPanel } from '../../../entrypoints/background/keep';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const article = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 3 }, url: 'https://www.newsweek.com/a-1' } as Runtime.MessageSender;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
});

describe('how the sidebar is to stand', () => {
  it.each([true, false])('as the reader left it (open: %s)', async (open) => {
    await rememberPanel(open, article);
    expect(await panelState(article)).toMatchObject({ open, paused: false });
  });
  it('where it stays closed, storage is made ready for the click, and keeps nothing by that', async () => {
    await rememberPanel(false, article);
    const before = await fakeBrowser.storage.local.get(null);
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    await panelState(article);
    expect(write.mock.calls).toEqual([[{}]]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
  it('it is told also where storage takes nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await panelState(article)).toMatchObject({ open: null });
  });
});
