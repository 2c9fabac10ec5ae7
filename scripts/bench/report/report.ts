import { cpus, loadavg, totalmem } from 'node:os';
import { median, quarters } from './statistics';

/** What a figure has to keep to: at most, or at least, so much. */
export type Bound = { most: number } | { least: number };

export interface Figure {
  bench: string;
  name: string;
  unit: string;
  median: number;
  /** The middle half of the values. */
  spread: [number, number];
  lowest: number;
  highest: number;
  values: number;
  bound: Bound | null;
  kept: boolean | null;
}

/** What the benches found, as data and as a table. */
export class Report {
  readonly figures: Figure[] = [];
  readonly #started = new Date();
  readonly #loadAtStart = loadavg()[0] ?? 0;
  readonly #notes: Record<string, string> = {};
  bench = '';

  /** One figure from one or many values. */
  add(name: string, unit: string, values: readonly number[], bound: Bound | null = null): void {
    const middle = median(values);
    const kept = bound && ('most' in bound ? middle <= bound.most : middle >= bound.least);
    const figure: Figure = { bench: this.bench, name, unit, median: middle, spread: quarters(values), lowest: Math.min(...values), highest: Math.max(...values), values: values.length, bound, kept };
    this.figures.push(figure);
    process.stderr.write(`  ${row(figure).join('  ')}\n`);
  }

  /** Something that the figures can't be read without, such as the browser's version. */
  note(name: string, text: string): void {
    this.#notes[name] = text;
  }

  get broken(): Figure[] {
    return this.figures.filter(({ kept }) => kept === false);
  }

  /** Date and machine, for whoever reads the figures later. A load above the number of cores means that others worked meanwhile. */
  get circumstances(): Record<string, string> {
    const [cpu] = cpus();
    return { date: this.#started.toISOString(), machine: `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`, load: `${this.#loadAtStart.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`, node: process.version, ...this.#notes };
  }

  toJSON(): { circumstances: Record<string, string>; figures: Figure[] } {
    return { circumstances: this.circumstances, figures: this.figures };
  }

  /** As Markdown, to be read as it is or put in a page. */
  toString(): string {
    const about = Object.entries(this.circumstances).map(([name, text]) => `- ${name}: ${text}`);
    const benches = [...new Set(this.figures.map(({ bench }) => bench))].map((bench) => `\n## ${bench}\n\n${table(this.figures.filter((f) => f.bench === bench).map(row)).join('\n')}`);
    return [...about, ...benches, ''].join('\n');
  }
}

const HEADER = ['figure', 'median', 'middle half', 'lowest to highest', 'values', 'bound', ''];

const shown = (value: number): string => (Number.isInteger(value) || Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3));
const range = (low: number, high: number): string => (low === high ? '' : `${shown(low)} – ${shown(high)}`);

function row({ name, unit, median: middle, spread, lowest, highest, values, bound, kept }: Figure): string[] {
  const limit = bound ? ('most' in bound ? `≤ ${shown(bound.most)}` : `≥ ${shown(bound.least)}`) : '';
  return [name, `${shown(middle)} ${unit}`.trim(), range(...spread), range(lowest, highest), String(values), limit, kept === null ? '' : kept ? 'kept' : 'BROKEN'];
}

function table(rows: readonly string[][]): string[] {
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, i) => Math.max(...all.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(HEADER), `| ${widths.map((width) => '-'.repeat(Math.max(3, width))).join(' | ')} |`, ...rows.map(line)];
}
