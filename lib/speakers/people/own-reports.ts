import type { Raw } from '../attributions/raw';
import type { Resolved } from './resolve';

/**
 * What somebody is said to think or say inside their own reported words is told once: in `described how he thought that
 * it was "late"` the words belong to what was described. Changes the contents of the outer attributions.
 */
export function withoutOwnReports(resolved: readonly Resolved[]): Resolved[] {
  const speakerOf = new Map(resolved.map((one) => [one.raw, one.entity]));
  return resolved.filter(({ raw, entity }) => {
    const outer = raw.within;
    if (!outer?.utters || raw.quoting || !entity || speakerOf.get(outer) !== entity || !holds(outer, raw)) return true;
    outer.quoted = [...outer.quoted, ...raw.quoted.filter((q) => !outer.quoted.includes(q))].toSorted((a, b) => a.start - b.start);
    return false;
  });
}

const holds = (outer: Raw, inner: Raw): boolean => inner.content.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to));
