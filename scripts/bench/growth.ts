/** What grows with the length of an article, with what is kept, and with the tabs that are open: pairs of visits in turn, the one with much of it beside the one with little. */
import type { Driver } from '../browser';
import { ratingRecords } from '../browser/many-ratings';
import { type Contender, open } from './browser/contenders';
import { pageOf } from './browser/page';
import { type Visit, visit } from './browser/visit';
import { kept } from './material/records';
import { invented } from './material/texts';
import type { Bound, Report } from './report/report';
import { ratios } from './report/statistics';

const PAIRS = 9;
const OURS: Contender = 'ours';
const LENGTHS = [5000, 10_000, 100_000, 200_000];
const usual = pageOf(invented(6000));

const serve = (driver: Driver, page: { url: string; html: string }) => {
  driver.site = (asked) => (asked.href === page.url ? { body: page.html } : undefined);
};

/** Visits to two browsers in turn; the first of each warms it up. */
async function inTurn(one: Driver, other: Driver, url: string): Promise<[Visit[], Visit[]]> {
  const visits: [Visit[], Visit[]] = [[], []];
  for (let i = 0; i <= PAIRS; i++) {
    for (const [k, driver] of [one, other].entries()) {
      const each = await visit(driver, OURS, url);
      if (i) visits[k]?.push(each);
    }
  }
  return visits;
}

const script = (v: Visit): number => v.load.script;
const of = (visits: readonly Visit[], value: (v: Visit) => number): number[] => visits.map(value);

function compare(report: Report, what: string, [few, many]: [Visit[], Visit[]], bound: Bound | null): void {
  report.add(`${what}: click to whole sidebar`, 'ms', of(many, (v) => v.whole));
  report.add(`${what}: click to whole sidebar, × that with few`, '×', ratios(of(many, (v) => v.whole), of(few, (v) => v.whole)), bound);
  report.add(`${what}: script on the page, × that with few`, '×', ratios(of(many, script), of(few, script)), bound);
}

async function withStored(report: Report, what: string, few: Record<string, unknown>, many: Record<string, unknown>): Promise<void> {
  const [one, other] = [await open(OURS, few), await open(OURS, many)];
  try {
    serve(one, usual);
    serve(other, usual);
    compare(report, what, await inTurn(one, other, usual.url), { most: 1.1 });
  } finally {
    await one.close();
    await other.close();
  }
}

async function lengths(report: Report): Promise<void> {
  const driver = await open(OURS);
  const visits = new Map<number, Visit[]>(LENGTHS.map((length) => [length, []]));
  try {
    for (let i = 0; i <= PAIRS; i++) {
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
    serve(one, usual);
    serve(other, usual);
    for (let i = 0; i < 10; i++) await (await other.newTab()).goto(usual.url);
    compare(report, '10 more tabs with articles', await inTurn(one, other, usual.url), null);
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
