let last: Promise<unknown> = Promise.resolve();

/**
 * Does one look-up at a time: the next begins when this one has ended, whatever came of it. So one that is told to
 * pause is heard before the next is sent. @throws what the work throws.
 */
export function inTurn<Found>(work: () => Promise<Found>): Promise<Found> {
  const turn = last.then(work);
  last = turn.catch(() => {});
  return turn;
}
