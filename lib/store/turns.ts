const queues = new Map<string, Promise<unknown>>();

/** Does `work` when all that was asked for before under the same name is done, well or not. */
export function inTurnOf<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  const forget = () => {
    if (queues.get(name) === turn) queues.delete(name);
  };
  turn.then(forget, forget);
  return turn;
}
