/** What the product costs the page it stands on, beside nothing and beside a sidebar made as simply as can be, visit by visit in turn. */
import { type Contender, open } from './browser/contenders';
import { measuredPage } from './browser/page';
import { type Visit, visit } from './browser/visit';
import type { Report } from './report/report';
import { differences, ratios } from './report/statistics';

const VISITS = 9;
const SPEEDS = [1, 4];
const ORDER: Contender[] = ['nothing', 'ours', 'peer'];
const MEGABYTE = 1_000_000;

export default async function bench(report: Report): Promise<void> {
  const { html, url, real } = measuredPage();
  const drivers = { nothing: await open('nothing'), ours: await open('ours'), peer: await open('peer') };
  try {
    report.note('browser', await drivers.ours.version());
    report.note('page', real ? 'a real article of 2023' : 'the invented article');
    for (const driver of Object.values(drivers)) driver.site = (asked) => (asked.href === url ? { body: html } : undefined);
    for (const slow of SPEEDS) {
      const visits: Record<Contender, Visit[]> = { nothing: [], ours: [], peer: [] };
      // The first visit of each warms the browser up.
      for (let i = 0; i <= VISITS; i++) {
        for (const contender of ORDER) {
          const one = await visit(drivers[contender], contender, url, slow);
          if (i) visits[contender].push(one);
        }
      }
      tell(report, slow, visits);
    }
  } finally {
    for (const driver of Object.values(drivers)) await driver.close();
  }
}

const of = (visits: readonly Visit[], what: (v: Visit) => number): number[] => visits.map(what);
const script = (v: Visit): number => v.load.script;

function tell(report: Report, slow: number, { nothing, ours, peer }: Record<Contender, Visit[]>): void {
  const name = (text: string) => (slow === 1 ? text : `${text}, ${slow} × slower`);
  report.add(name('script on the page, ours'), 'ms', of(ours, script));
  report.add(name('script on the page, peer'), 'ms', of(peer, script));
  report.add(name('script on the page, ours / peer'), '×', ratios(of(ours, script), of(peer, script)), { most: 1 });
  report.add(name('longest stretch of ours in a task, loading'), 'ms', of(ours, (v) => v.load.longest), { most: 50 });
  report.add(name('longest stretch of ours in a task, opening'), 'ms', of(ours, (v) => v.opening.longest), { most: 50 });
  report.add(name('script on the page from the click on, ours'), 'ms', of(ours, (v) => v.opening.script));
  report.add(name('script on the page from the click on, peer'), 'ms', of(peer, (v) => v.opening.script));
  report.add(name('layout shift, ours less nothing'), '', differences(of(ours, (v) => v.shift), of(nothing, (v) => v.shift)), { most: 0 });
  report.add(name('click to headline, ours'), 'ms', of(ours, (v) => v.headline));
  report.add(name('click to whole sidebar, ours'), 'ms', of(ours, (v) => v.whole));
  report.add(name('click to whole sidebar, peer'), 'ms', of(peer, (v) => v.whole));
  if (slow > 1) return;
  const more = (visits: Visit[], what: (v: Visit) => number) => differences(of(visits, what), of(nothing, (v) => v.heapClosed)).map((bytes) => bytes / MEGABYTE);
  report.add('heap of the page, without an extension', 'MB', of(nothing, (v) => v.heapClosed / MEGABYTE));
  report.add('heap of the page, sidebar closed, ours more', 'MB', more(ours, (v) => v.heapClosed), { most: 0.5 });
  report.add('heap of the page, sidebar closed, peer more', 'MB', more(peer, (v) => v.heapClosed));
  report.add('heap of the page, sidebar open, ours more', 'MB', more(ours, (v) => v.heapOpen));
  report.add('heap of the page, sidebar open, peer more', 'MB', more(peer, (v) => v.heapOpen));
}
