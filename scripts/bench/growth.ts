/** What grows with the length of an article, with what is kept, and with the tabs that are open: pairs of visits in turn, the one with much of it beside the one with little. */
import type { Driver } from '../browser';
import { ratingRecords } from '../browser/many-ratings';
import { type Contender, open } from './browser/contenders';
import { openings } from './browser/openings';
import { pageOf } from './browser/page';
import { loading, type Visit, visit } from './browser/visit';
import { kept } from './material/records';
import { invented } from './material/texts';
import type { Bound, Report } from './report/report';
import { ratios } from './report/statistics';

const VISITS = 9;
const LOADS = 9;
const OURS: Contender = 'ours';
const LENGTHS = [5000, 10_000, 100_000, 200_000];
const usual = pageOf(invented(6000));

const serve = (driver: Driver, page: { url: string; html: string }) => {
  driver.site = (asked) => (asked.href === page.url ? { body: page.html } : undefined);
};

/** Milliseconds of our script on a page that two browsers load in turn; the first load of each warms it up. */
async function loads(one: Driver, other: Driver, url: string): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i <= LOADS; i++) {
    for (const [k, driver] of [one, other].entries()) {
      const { script } = await loading(driver, url);
      if (i) times[k]?.push(script);
    }
  }
  return times;
}

const script = (v: Visit): number => v.load.script;
const of = (visits: readonly Visit[], value: (v: Visit) => number): number[] => visits.map(value);

/** Of two browsers, the one with much of it beside the one with little: the opening of the sidebar, and the script on the page. */
async function compare(report: Report, what: string, few: Driver, many: Driver, bound: Bound | null): Promise<void> {
  serve(few, usual);
  serve(many, usual);
  const [a, b] = await openings(few, many, usual.url);
  report.add(`${what}: click to whole sidebar`, 'ms', b);
  report.add(`${what}: click to whole sidebar, × that with few`, '×', ratios(b, a), bound);
  // What two openings differ by that should not.
  report.add(`${what}: with few, each second opening × the one before`, '×', ratios(a.filter((_, i) => i % 2), a.filter((_, i) => i % 2 === 0)));
  const [less, more] = await loads(few, many, usual.url);
  report.add(`${what}: script on the page, × that with few`, '×', ratios(more, less), bound);
}

async function withStored(report: Report, what: string, few: Record<string, unknown>, many: Record<string, unknown>): Promise<void> {
  const [one, other] = [await open(OURS, few), await open(OURS, many)];
  try {
    await compare(report, what, one, other, { most: 1.1 });
  } finally {
    await one.close();
    await other.close();
  }
}

async function lengths(report: Report): Promise<void> {
  const driver = await open(OURS);
  const visits = new Map<number, Visit[]>(LENGTHS.map((length) => [length, []]));
  try {
    for (let i = 0; i <= VISITS; i++) {
      for (const length of LENGTHS) {
        const page = pageOf(invented(length), 100_000 + length);
        serve(driver, page);
        const one = await visit(driver, OURS, page.url);
        if (i) visits.get(length)?.push(one);
      }
    }
  } finally {
    await driver.close();
  }
  for (const length of LENGTHS) {
    const name = `${length.toLocaleString('en-US')} characters`;
    const [these, half] = [visits.get(length) ?? [], of(visits.get(length / 2) ?? [], script)];
    report.add(`${name}: script on the page`, 'ms', of(these, script));
    report.add(`${name}: longest stretch of ours in a task, loading`, 'ms', of(these, (v) => v.load.longest));
    report.add(`${name}: click to whole sidebar`, 'ms', of(these, (v) => v.whole));
    if (half.length) report.add(`${name}: script on the page, × that for half`, '×', ratios(of(these, script), half), { most: 2.2 });
  }
}

async function tabs(report: Report): Promise<void> {
  const [one, other] = [await open(OURS), await open(OURS)];
  try {
    serve(other, usual);
    for (let i = 0; i < 10; i++) await (await other.newTab()).goto(usual.url);
    await compare(report, '10 more tabs with articles', one, other, null);
  } finally {
    await one.close();
    await other.close();
  }
}

export default async function bench(report: Report): Promise<void> {
  await lengths(report);
  await withStored(report, '10,000 ratings', ratingRecords(10), ratingRecords(10_000));
  await withStored(report, '500 articles with versions', kept(10), kept(500));
  await tabs(report);
}
