import type { CDPSession } from 'puppeteer-core';
import type { Seen } from './types';

export interface Layout {
  /** In CSS pixels of the frame's viewport; zero size when not drawn. */
  box(backendNodeId: number | undefined): Seen['box'];
}

/** Where everything stands, in one call: asking node by node takes a second on a long article. */
export async function layoutOf(session: CDPSession): Promise<Layout> {
  const { documents } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const [document] = documents;
  const ids = document?.nodes.backendNodeId ?? [];
  const parents = document?.nodes.parentIndex ?? [];
  const index = new Map(ids.map((id, i) => [id, i]));
  const drawn = new Map((document?.layout.nodeIndex ?? []).map((node, i) => [node, i]));
  const left = document?.scrollOffsetX ?? 0;
  const top = document?.scrollOffsetY ?? 0;

  /** An element without a box of its own (`display: contents`) is as large as what is in it. */
  const children = new Map<number, number[]>();
  parents.forEach((parent, i) => children.get(parent)?.push(i) ?? children.set(parent, [i]));
  function bounds(node: number): number[] | undefined {
    const at = drawn.get(node);
    if (at !== undefined) return document?.layout.bounds[at];
    const inner = (children.get(node) ?? []).map(bounds).filter((one) => one !== undefined && (one[2] ?? 0) > 0);
    if (inner.length === 0) return undefined;
    const [x, y, right, bottom] = inner.reduce<number[]>((all, one) => {
      const [x1 = 0, y1 = 0, w = 0, h = 0] = one ?? [];
      return [Math.min(all[0] ?? 0, x1), Math.min(all[1] ?? 0, y1), Math.max(all[2] ?? 0, x1 + w), Math.max(all[3] ?? 0, y1 + h)];
    }, [Infinity, Infinity, -Infinity, -Infinity]);
    return [x ?? 0, y ?? 0, (right ?? 0) - (x ?? 0), (bottom ?? 0) - (y ?? 0)];
  }

  return {
    box(id) {
      const node = index.get(id ?? -1);
      const [x = 0, y = 0, width = 0, height = 0] = (node === undefined ? undefined : bounds(node)) ?? [];
      return { x: x - left, y: y - top, width, height };
    },
  };
}
