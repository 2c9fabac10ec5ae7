import type { Rating, RatingTurn } from './rating';

const turnOf = ({ at, step }: RatingTurn): string => `${Date.parse(at)} ${String(step)}`;
const earlier = (a: string, b: string): string => (Date.parse(a) <= Date.parse(b) ? a : b);

/**
 * Two records of the same article as one: the later change wins, what both remember is kept. It does not matter
 * which is given first, nor how often one is merged in.
 */
export function mergeRating(one: Rating, other: Rating): Rating {
  const apart = Date.parse(one.changedAt) - Date.parse(other.changedAt);
  // Changed in the same millisecond: any rule will do that both devices keep to.
  const won = apart > 0 || (apart === 0 && JSON.stringify(one) >= JSON.stringify(other)) ? one : other;
  const turns = new Map([...one.history, ...other.history].map((turn) => [turnOf(turn), turn]));
  const history = [...turns.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (turnOf(a) < turnOf(b) ? -1 : 1));
  return { ...won, history, madeAt: earlier(one.madeAt, other.madeAt) };
}
