import * as v from 'valibot';
import { MOST_KEPT, type RatedArticle } from '../ratings';

/** One kind of record: its key, its version, and the check that each value read must pass. */
export interface RecordKind<Value> {
  version: number;
  check: (value: unknown) => Value | null;
  /** How a value of an earlier version becomes one of the next: what stands under 1 makes a value of version 2. The outcome is checked like any other. */
  upgrades?: Record<number, (value: unknown) => unknown>;
}

/** A check that answers null where `schema` finds something wrong. */
export const parser = <Value>(schema: v.GenericSchema<unknown, Value>) => (value: unknown): Value | null => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
};

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const instant = v.pipe(v.string(), v.check((s) => !Number.isNaN(Date.parse(s))));

export const articleEntries = {
  id: v.pipe(text(2000), v.minLength(1)),
  url: v.pipe(text(4000), v.check((u) => URL.canParse(u) && u.startsWith('https:'))),
  publisher: text(MOST_KEPT.publisher),
  headline: text(MOST_KEPT.headline),
  section: v.nullable(text(MOST_KEPT.name)),
  authors: v.pipe(v.array(text(MOST_KEPT.name)), v.maxLength(MOST_KEPT.authors)),
  published: v.nullable(text(40)),
};
export const articleSchema: v.GenericSchema<unknown, RatedArticle> = v.object(articleEntries);

export const checkRatedArticle = parser(articleSchema);

/** How the reader left the sidebar. */
export interface Panel {
  /** Null: never opened or closed by hand. */
  open: boolean | null;
}
export const panelRecord: RecordKind<Panel> = { version: 1, check: parser(v.object({ open: v.nullable(v.boolean()) })) };
export const PANEL_KEY = 'panel';
