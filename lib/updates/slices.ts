/** Work that pauses often, done in one go or in slices. */

/** Runs a pausing computation to its end. */
export function inOneGo<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a pausing computation in slices, giving way to others between them.
 *
 * @param slice milliseconds after which it gives way at the next pause; 16 leaves room in a task of 50.
 * @param pause resolves when it may go on; by default a new task.
 * @throws what the work throws; or the signal's reason, when aborted between two slices.
 */
export async function inSlices<T>(work: Generator<void, T>, { slice = 16, pause = nextTask, signal }: { slice?: number; pause?: () => Promise<void>; signal?: AbortSignal } = {}): Promise<T> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    signal?.throwIfAborted();
    until = performance.now() + slice;
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
