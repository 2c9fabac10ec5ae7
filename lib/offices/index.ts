/** The offices room: who held which office when, as far as the bundled table can prove it. Knows nobody. */
import { Offices } from './offices';
import type { Packed } from './table';

export { type Held, type Answer as OfficesAnswer, Offices } from './offices';
export type { Holder, Term } from './table';

let loading: Promise<Offices> | undefined;

/** Loads the table when it is first needed; later calls share it. @throws when the chunk can't be loaded; the next call tries again. */
export function loadOffices(): Promise<Offices> {
  loading ??= import('./table.json').then(
    (table) => new Offices((table.default ?? table) as Packed),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
