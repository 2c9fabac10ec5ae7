import { array, assert, boolean, constantFrom, integer, nat, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRating, itemBytes, type Presences, type Rating, reconcile, STEPS, SYNC_QUOTA } from '../../../lib/ratings';
import { checkRating } from '../../../lib/store';
import { anyRatings, rating } from './some-ratings';

const START = Date.parse('2026-01-01T00:00:00Z');
const at = (minute: number) => new Date(START + minute * 60_000).toISOString();
type Items = Record<string, unknown>;

/** A device with its own copy of the browser's sync, as it is while offline. */
class Device {
  ratings = new Map<string, Rating>();
  presences: Presences = {};
  items: Items = {};
  changed = new Set<string>();
  left = 0;

  rate(id: number, step: (typeof STEPS)[number], now: number): void {
    const { article } = rating(id);
    const after = changeRating(this.ratings.get(article.id) ?? null, article, { step, note: `at ${now}` }, at(now));
    if (after) this.put(after, now);
  }
  put(one: Rating, now: number): void {
    const { id } = one.article;
    if (!this.ratings.has(id) && this.presences[id]?.gone) this.presences[id] = { at: at(now), gone: false };
    this.ratings.set(id, one);
  }
  remove(id: number, now: number): Rating | undefined {
    const key = `newsweek:${id}`;
    const before = this.ratings.get(key);
    if (this.ratings.delete(key)) this.presences[key] = { at: at(now), gone: true };
    return before;
  }
  /** @returns how many items were written. */
  reconcile(now: number): number {
    const done = reconcile([...this.ratings.values()], this.presences, this.items, Date.parse(at(now)), checkRating);
    for (const one of done.keep) this.ratings.set(one.article.id, one);
    for (const id of done.remove) this.ratings.delete(id);
    this.presences = done.presences;
    this.left = done.left;
    for (const [key, value] of Object.entries(done.set)) this.items[key] = structuredClone(value);
    for (const key of done.unset) delete this.items[key];
    for (const key of [...Object.keys(done.set), ...done.unset]) this.changed.add(key);
    return Object.keys(done.set).length + done.unset.length;
  }
  /** Online: what changed on both sides goes by whoever comes last, an item at a time, as browsers have it. */
  meet(cloud: Items, mineWins: boolean): void {
    for (const key of this.changed) {
      if (!mineWins && key in cloud) continue;
      if (key in this.items) cloud[key] = structuredClone(this.items[key]);
      else delete cloud[key];
    }
    this.changed.clear();
    this.items = structuredClone(cloud);
  }
}

function settle(devices: readonly Device[], cloud: Items, now: number): void {
  for (let round = 0; round < 4; round++) for (const device of devices) {
    device.meet(cloud, round % 2 === 0);
    device.reconcile(now);
    device.meet(cloud, true);
  }
}
const sorted = (device: Device) => [...device.ratings.values()].toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
const pair = () => {
  const devices = [new Device(), new Device()] as const;
  const cloud: Items = {};
  return { devices, here: devices[0], there: devices[1], sync: (now: number) => settle(devices, cloud, now) };
};
const total = (items: Items) => Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);

describe('two devices', () => {
  it('come to the same ratings, whatever was done on each while they were apart', () => {
    const act = record({ who: nat({ max: 1 }), id: nat({ max: 3 }), what: oneof({ weight: 3, arbitrary: constantFrom(...STEPS) }, { weight: 1, arbitrary: constantFrom('remove', 'undo', 'sync', 'reconcile') }), wins: boolean() });
    assert(property(array(act, { maxLength: 25 }), (acts) => {
      const devices = [new Device(), new Device()] as const;
      const cloud: Items = {};
      const removed: Rating[] = [];
      for (const [minute, { who, id, what, wins }] of acts.entries()) {
        const device = devices[who] ?? devices[0];
        if (what === 'remove') removed.push(...[device.remove(id, minute) ?? []].flat());
        else if (what === 'undo') {
          const back = removed.pop();
          if (back) device.put(device.ratings.get(back.article.id) ?? back, minute);
        } else if (what === 'sync') device.meet(cloud, wins);
        else if (what === 'reconcile') device.reconcile(minute);
        else device.rate(id, what, minute);
      }
      settle(devices, cloud, acts.length);
      expect(sorted(devices[0])).toEqual(sorted(devices[1]));
      expect(devices.map((device) => device.reconcile(acts.length))).toEqual([0, 0]);
    }), { numRuns: 100 });
  });

  it('keep the later of two changes and the history of both', () => {
    const { here, there, sync } = pair();
    here.rate(1, 'fair', 1);
    there.rate(1, 'unfair-left', 2);
    sync(3);
    for (const device of [here, there]) expect(sorted(device)).toMatchObject([{ step: 'unfair-left', note: 'at 2', history: [{ at: at(1), step: 'fair' }, { at: at(2), step: 'unfair-left' }] }]);
  });
  it('both delete what one deleted, unless the other changed it later', () => {
    const { here, there, sync } = pair();
    here.rate(1, 'fair', 1);
    here.rate(2, 'fair', 1);
    sync(2);
    there.remove(1, 3);
    there.remove(2, 3);
    here.rate(2, 'unfair-left', 4);
    sync(5);
    for (const device of [here, there]) expect(sorted(device)).toMatchObject([{ article: { id: 'newsweek:2' }, step: 'unfair-left' }]);
  });
  it('both have back what was brought back after it was deleted', () => {
    const { here, there, sync } = pair();
    here.rate(1, 'fair', 1);
    sync(2);
    const gone = here.remove(1, 3);
    sync(4);
    expect(there.ratings.size).toBe(0);
    if (gone) here.put(gone, 5);
    sync(6);
    expect([...there.ratings.keys()]).toEqual(['newsweek:1']);
  });
  it('forget deletions after half a year', () => {
    const { here, sync } = pair();
    here.rate(1, 'fair', 1);
    here.remove(1, 2);
    sync(3);
    expect(Object.keys(here.presences)).toHaveLength(1);
    sync(200 * 24 * 60);
    expect(here.presences).toEqual({});
  });
});

describe('what goes through the sync', () => {
  it('stays within what the browser holds, newest first, and the rest stays here and is counted', () => {
    const device = new Device();
    for (let id = 0; id < 1000; id++) device.rate(id, 'fair', id);
    for (let id = 0; id < 300; id++) device.remove(id, 2000);
    device.reconcile(2001);
    expect(total(device.items)).toBeLessThanOrEqual(SYNC_QUOTA.bytes);
    expect(Object.keys(device.items).length).toBeLessThanOrEqual(SYNC_QUOTA.items);
    const shared = Object.keys(device.items).filter((key) => key.startsWith('r:')).length;
    expect(shared).toBeGreaterThan(100);
    expect(device.left).toBe(700 - shared);
    expect(device.ratings.size).toBe(700);
    expect(device.items).toHaveProperty('r:newsweek:999');
    expect(device.items).not.toHaveProperty('r:newsweek:300');
  });
  it('passes over a note that is too long for one item', () => {
    const device = new Device();
    device.put(rating(1, { note: 'é<'.repeat(3000) }), 1);
    device.put(rating(2), 1);
    device.reconcile(2);
    expect(Object.keys(device.items)).toEqual(['r:newsweek:2']);
    expect(device.left).toBe(1);
  });
  it('never holds an item that is larger than allowed', () => {
    assert(property(anyRatings, integer({ min: 1, max: 4000 }), (ratings, times) => {
      const device = new Device();
      for (const one of ratings) device.put({ ...one, note: one.note.repeat(times).slice(0, 20_000) }, 1);
      device.reconcile(2);
      for (const [key, value] of Object.entries(device.items)) expect(itemBytes(key, value)).toBeLessThanOrEqual(SYNC_QUOTA.itemBytes);
    }));
  });
  it('is read with care: what is broken there is as if it were not, and leaves other things alone', () => {
    const items = { 'r:newsweek:1': { ...rating(1), step: 'great' }, 'r:newsweek:2': rating(3), 'gone:0': [['newsweek:4'], null, 7], 'gone:1': 'x', other: 1 };
    const done = reconcile([rating(4)], {}, items, START, checkRating);
    expect(done).toMatchObject({ keep: [], remove: [], presences: {} });
    expect(done.unset.toSorted()).toEqual(['gone:0', 'gone:1', 'r:newsweek:1', 'r:newsweek:2']);
  });
});
