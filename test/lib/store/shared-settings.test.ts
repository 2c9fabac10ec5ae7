import { type Arbitrary, array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { agree, DEFAULT_SETTINGS, openSharedSettings, packSharedSettings, type Settings, type SettingTimes, type SharedSettings, timesAfter } from '../../../lib/store';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** A device with its own settings and times, meeting others in one sync. */
class Device {
  settings: Settings = DEFAULT_SETTINGS;
  times: SettingTimes = {};
  set(change: Partial<Settings>, now: number): void {
    const after = { ...this.settings, ...change };
    this.times = timesAfter(this.times, this.settings, after, new Date(now).toISOString());
    this.settings = after;
  }
  meet(shared: { now: SharedSettings }): void {
    const { settings, times, share } = agree(this.settings, this.times, shared.now);
    this.settings = settings;
    this.times = times;
    if (share) shared.now = openSharedSettings(JSON.parse(JSON.stringify(packSharedSettings(share))));
  }
}
const change = record({ dock: constantFrom('left', 'right'), theme: constantFrom('system', 'light', 'dark'), paused: boolean(), keepVersions: boolean() } as const, { requiredKeys: [] }) as Arbitrary<Partial<Settings>>;

describe('settings on several devices', () => {
  it('the later change of each setting wins, whoever meets first and however long some were apart', () => {
    assert(property(array(record({ device: nat(2), change, meets: boolean() }), { maxLength: 30 }), (turns) => {
      const devices = [new Device(), new Device(), new Device()];
      const shared: { now: SharedSettings } = { now: {} };
      const last: Partial<Settings> = {};
      turns.forEach((turn, n) => {
        const device = devices[turn.device] as Device;
        for (const [name, value] of Object.entries(turn.change)) if (device.settings[name as keyof Settings] !== value) Object.assign(last, { [name]: value });
        device.set(turn.change, 1_700_000_000_000 + n);
        if (turn.meets) device.meet(shared);
      });
      for (const device of [...devices, ...devices]) device.meet(shared);
      for (const { settings } of devices) expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...last });
    }));
  });
  it('what was set before settings went anywhere goes along, and is overruled by a change that has a date', () => {
    const old = new Device();
    old.settings = { ...DEFAULT_SETTINGS, theme: 'dark', dock: 'left' };
    const fresh = new Device();
    const shared: { now: SharedSettings } = { now: {} };
    old.meet(shared);
    fresh.meet(shared);
    expect(fresh.settings).toEqual(old.settings);
    fresh.set({ theme: 'light' }, Date.now());
    fresh.meet(shared);
    old.meet(shared);
    expect(old.settings).toMatchObject({ theme: 'light', dock: 'left' });
  });
  it('what was set before everything was deleted is not sent back, what is set after it goes along', () => {
    const other = new Device();
    other.settings = { ...DEFAULT_SETTINGS, paused: true };
    other.set({ theme: 'dark', dock: 'left' }, 1000);
    const deletedAt = new Date(2000).toISOString();
    expect(agree(other.settings, other.times, {}, deletedAt)).toEqual({ settings: other.settings, times: other.times, share: null });
    other.set({ theme: 'light' }, 3000);
    expect(agree(other.settings, other.times, {}, deletedAt).share).toEqual({ theme: { value: 'light', at: new Date(3000).toISOString() } });
  });
  it('two that were set apart before that both keep theirs until one is changed', () => {
    const [one, other] = [new Device(), new Device()];
    one.settings = { ...DEFAULT_SETTINGS, theme: 'dark' };
    other.settings = { ...DEFAULT_SETTINGS, theme: 'light' };
    const shared: { now: SharedSettings } = { now: {} };
    for (const device of [one, other, one]) device.meet(shared);
    expect([one.settings.theme, other.settings.theme]).toEqual(['dark', 'light']);
  });
  it('the share of storage and the sync of ratings stay on each device', () => {
    const one = new Device();
    const shared: { now: SharedSettings } = { now: {} };
    one.set({ syncRatings: true, versionsShare: 1_000_000 }, Date.now());
    one.meet(shared);
    expect(shared.now).toEqual({});
  });
  it('what another version wrote in a way unknown here is left out, the rest is taken', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const raw = { v: 1, value: { theme: { value: 'sepia', at }, dock: { value: 'left', at }, paused: { value: true, at: 'soon' }, font: { value: 'large', at } } };
    expect(openSharedSettings(raw)).toEqual({ dock: { value: 'left', at } });
    for (const odd of [undefined, null, 'x', { v: 2, value: {} }, { v: 1, value: [] }]) expect(openSharedSettings(odd)).toEqual({});
  });
});
