/** What Chromium wrote while it worked, as far as it is needed here. Times are microseconds of one clock. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  id?: string;
  args: { data?: { startTime?: number; documentLoaderURL?: string; cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] }; timeDeltas?: number[] } };
}
interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

export const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'];

/** Samples come every 100 microseconds; where they are further apart the thread was not running. */
const LONGEST_GAP = 300;

export interface Share {
  /** Milliseconds in which code of the extension ran in the page's own process, or what it had called. */
  script: number;
  /** The longest such stretch within one task of the page's main thread. */
  longest: number;
}

/**
 * How much of the page's main thread went to scripts of the extension; null where the trace has lost them. What runs in
 * processes of the extension's own costs the page nothing, and does not count.
 *
 * @param slow how many times slower the browser was told to be.
 */
export function extensionShare(buffer: Uint8Array, extension: string, slow: number): Share | null {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  const pieces = new Map<string, { pid: number; main: number; at: number; nodes: Map<number, ProfileNode>; samples: [number, number][] }>();
  for (const { name, pid, tid, id, args } of traceEvents) {
    const key = `${pid} ${id}`;
    if (name === 'Profile') pieces.set(key, { pid, main: tid, at: args.data?.startTime ?? 0, nodes: new Map(), samples: [] });
    const piece = name === 'ProfileChunk' ? pieces.get(key) : undefined;
    if (!piece) continue;
    for (const node of args.data?.cpuProfile?.nodes ?? []) piece.nodes.set(node.id, node);
    const deltas = args.data?.timeDeltas ?? [];
    for (const [i, sample] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      piece.at += deltas[i] ?? 0;
      piece.samples.push([piece.at, sample]);
    }
  }
  let script = 0;
  let longest = 0;
  for (const { pid, main, nodes, samples } of pieces.values()) {
    if (!hasContentScript(nodes, extension)) continue;
    const tasks = traceEvents.filter((e) => e.pid === pid && e.tid === main && e.name.endsWith('RunTask') && e.dur).toSorted((a, b) => a.ts - b.ts);
    const inTask = new Map<TraceEvent | undefined, number>();
    const ours = ownership(nodes, extension);
    let k = 0;
    for (const [i, [at, node]] of samples.entries()) {
      if (!ours(node)) continue;
      // A sample stands for the time until the next one, but not for that in which another process had the processor.
      const lasted = Math.min(Math.max(0, (samples[i + 1]?.[0] ?? at) - at), LONGEST_GAP * slow) / 1000;
      script += lasted;
      while (k < tasks.length && (tasks[k]?.ts ?? 0) + (tasks[k]?.dur ?? 0) < at) k++;
      const task = tasks[k];
      inTask.set(task, (inTask.get(task) ?? 0) + lasted);
    }
    longest = Math.max(longest, ...inTask.values());
  }
  return script ? { script, longest } : null;
}

const hasContentScript = (nodes: Map<number, ProfileNode>, extension: string): boolean => [...nodes.values()].some(({ callFrame }) => callFrame.url?.startsWith(`${extension}/content-scripts/`));

/** Does a node stand for the extension's code, or for something that it called? */
function ownership(nodes: Map<number, ProfileNode>, extension: string): (id: number) => boolean {
  const known = new Map<number, boolean>();
  const ours = (id: number): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = nodes.get(id);
    const answer = node !== undefined && ((node.callFrame.url?.startsWith(extension) ?? false) || (node.parent !== undefined && ours(node.parent)));
    known.set(id, answer);
    return answer;
  };
  return ours;
}
