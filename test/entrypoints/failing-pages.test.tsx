// @vitest-environment happy-dom
import { act, configure, renderHook, waitFor } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettings } from '../../entrypoints/options/use-settings';
import { useAside } from '../../entrypoints/ratings/use-aside';
import { useDeleting } from '../../entrypoints/ratings/use-deleting';
import { useEditing } from '../../entrypoints/ratings/use-editing';
import { useImport } from '../../entrypoints/ratings/use-import';
import { useGreeting } from '../../entrypoints/sidebar/use-greeting';
import { useHiddenRules } from '../../entrypoints/sidebar/use-hidden-rules';
import { useRating } from '../../entrypoints/sidebar/use-rating';
import type { Article } from '../../lib/article';
import { jsonExport, wholeFile } from '../../lib/ratings';
import { changeRatings } from '../../lib/store';
import { rating } from '../lib/ratings/some-ratings';

// A busy machine may take its time: the limit is for what never comes.
configure({ asyncUtilTimeout: 60_000 });

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const ask = vi.hoisted(() => vi.fn<(call: string, given: unknown) => Promise<unknown>>());
vi.mock('../../lib/channel', async (real) => ({ ...(await real<typeof import('../../lib/channel')>()), ask }));
const { ContextLost } = await import('../../lib/channel');

const FULL = { saved: false, reason: 'storage-full' };
const article: Article = { ...rating(1).article, modified: null, paragraphs: ['The council voted.'], headings: [], pictures: [], aboutAuthor: null, aiDisclosure: false, meter: false, kind: 'news', partial: false };

/** What the background answers where storage is full, where it fails, where it does not answer at all, and where the extension has gone; and what a page is to say. */
const FAILURES: [string, () => Promise<unknown>, { rating: string; setting: string; importing: string }][] = [
  ['full', async () => FULL, { rating: 'full', setting: 'full', importing: 'full' }],
  ['failing', async () => ({ saved: false, reason: 'storage-failed' }), { rating: 'failed', setting: 'failed', importing: 'failed' }],
  ['out of reach', () => Promise.reject(new Error('no one there')), { rating: 'failed', setting: 'failed', importing: 'failed' }],
  ['gone with an update', () => Promise.reject(new ContextLost()), { rating: 'updated', setting: 'updated', importing: 'failed' }],
];

beforeEach(async () => {
  fakeBrowser.reset();
  await changeRatings(['newsweek:1'], () => rating(1), '2026-01-01T00:00:00.000Z');
});
afterEach(() => ask.mockReset());

describe.each(FAILURES)('where storage is %s', (_, answer, says) => {
  beforeEach(() => void ask.mockImplementation(answer));

  it.each<[string, (state: ReturnType<typeof useRating>) => void]>([
    ['a step', (state) => state.setStep('unfair-left')],
    ['reasons', (state) => state.setReasons(['headline'])],
    ['a note', (state) => state.setNote('What I typed.')],
    ['an undo', (state) => state.undo()],
    ['a rating that is cleared', (state) => state.clear()],
  ])('the sidebar says of %s that it is not kept, shows what is kept, and leaves what was typed', async (name, change) => {
    const { result } = renderHook(() => useRating(article, 'nonce', null));
    await waitFor(() => expect(result.current.loaded).toBe(true));
    act(() => change(result.current));
    await waitFor(() => expect(result.current.problem).toBe(says.rating));
    expect(result.current).toMatchObject({ saving: false, step: 'fair', reasons: ['well-done'], note: name === 'a note' ? 'What I typed.' : rating(1).note });
  });

  it('an edit in the list says so, and what was typed stays', async () => {
    const { result } = renderHook(() => useEditing('newsweek:1'));
    await waitFor(() => expect(result.current.rating).not.toBeNull());
    act(() => result.current.change({ note: 'What I typed.' }));
    await waitFor(() => expect(result.current.problem).toBe(says.rating));
    expect(result.current.note).toBe('What I typed.');
    act(() => result.current.change({ step: 'unfair-left' }));
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    expect(result.current.rating?.step).toBe('fair');
  });

  it('a deletion is not said to be done; what may be gone of many can be had back', async () => {
    const done = vi.fn();
    const { result } = renderHook(() => useDeleting(done));
    act(() => result.current.remove(['newsweek:1']));
    const lost = says.rating === 'updated';
    await waitFor(() => expect(result.current.state?.message).toBe(lost ? 'rateUpdated' : 'ratingsNotDeleted'));
    act(() => result.current.remove(['newsweek:1', 'newsweek:2']));
    await waitFor(() => expect(result.current.state?.message).toBe(lost ? 'rateUpdated' : 'ratingsNotAllDeleted'));
    const undo = result.current.state?.undo;
    expect(undo).toEqual(expect.any(String));
    act(() => result.current.restore());
    await waitFor(() => expect(ask).toHaveBeenLastCalledWith('ratings-restore', { undo }));
    await waitFor(() => expect(result.current.state).toMatchObject({ message: lost ? 'rateUpdated' : 'ratingsNotDeleted', undo }));
    expect(done).not.toHaveBeenCalled();
  });

  it('an import says how much is merged, and no more', async () => {
    const { result } = renderHook(() => useImport());
    const many = Array.from({ length: 450 }, (__, n) => rating(n + 10));
    act(() => result.current.read(new File([wholeFile(jsonExport({ extension: '1', at: '2026-01-01T00:00:00.000Z' }), many)], 'some.json')));
    await waitFor(() => expect(result.current.state?.is).toBe('preview'));
    const state = result.current.state;
    if (state?.is !== 'preview') throw new Error('no preview');
    ask.mockImplementationOnce(async () => ({ saved: true }));
    act(() => result.current.write(state.preview));
    await waitFor(() => expect(result.current.state).toEqual({ is: says.importing, kept: 200 }));
  });

  it('what was set aside is still there, and that it is not deleted is said', async () => {
    await fakeBrowser.storage.local.set({ 'aside:x:rating:newsweek:9': { v: 1, value: 'torn' } });
    const { result } = renderHook(() => useAside());
    await waitFor(() => expect(result.current.records).toHaveLength(1));
    act(() => result.current.remove());
    await waitFor(() => expect(result.current.failed).toBe(true));
    expect(result.current.records).toHaveLength(1);
  });

  it.each<[keyof ReturnType<typeof useSettings>['states'], (state: ReturnType<typeof useSettings>) => void]>([
    ['dock', (state) => state.set('dock', { dock: 'left' })],
    ['rules', (state) => state.showRule('loaded')],
    ['reset', (state) => state.reset()],
    ['delete', (state) => state.deleteAll()],
    ['everything', (state) => state.deleteEverything()],
  ])('the options say so beside what was changed: %s', async (part, change) => {
    const { result } = renderHook(() => useSettings());
    await waitFor(() => expect(result.current.settings).not.toBeNull());
    act(() => change(result.current));
    await waitFor(() => expect(result.current.states[part]).toBe(says.setting));
    expect(result.current.settings?.dock).toBe('right');
  });

  it('a rule that is hidden is hidden in this frame alone, and that is said', async () => {
    const { result } = renderHook(() => useHiddenRules('newsweek:1', 'nonce'));
    act(() => result.current.hide('loaded', 'everywhere'));
    await waitFor(() => expect(result.current).toMatchObject({ failed: true, here: ['loaded'], everywhere: [] }));
  });

  it('the greeting goes in this frame, and comes again in the next', async () => {
    const { result } = renderHook(() => useGreeting(true, 'nonce'));
    await waitFor(() => expect(result.current.due).toBe(true));
    act(() => result.current.done());
    await waitFor(() => expect(result.current.due).toBe(false));
    const next = renderHook(() => useGreeting(true, 'nonce'));
    await waitFor(() => expect(next.result.current.due).toBe(true));
  });
});

it('the options tell what is deleted here, but not in the browser’s sync', async () => {
  ask.mockResolvedValue({ saved: false, reason: 'not-in-sync' });
  const { result } = renderHook(() => useSettings());
  await waitFor(() => expect(result.current.settings).not.toBeNull());
  act(() => result.current.deleteEverything());
  await waitFor(() => expect(result.current.states.everything).toBe('not-in-sync'));
});

it('an import whose ratings can’t be compared with those that are kept changes nothing', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
  const { result } = renderHook(() => useImport());
  act(() => result.current.read(new File([wholeFile(jsonExport({ extension: '1', at: '2026-01-01T00:00:00.000Z' }), [rating(2)])], 'one.json')));
  await waitFor(() => expect(result.current.state).toEqual({ is: 'unreadable' }));
  expect(ask).not.toHaveBeenCalled();
  get.mockRestore();
});
