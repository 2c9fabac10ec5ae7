import type { Entity } from './entity';

/** Who a phrase stands for. */
export interface Meant {
  entity: Entity | null;
  /** Who says it with them: "Smith and Jones said". */
  others?: readonly Entity[] | undefined;
  /** How the article calls the speaker here, if in other words than the name. */
  alias: string | null;
  why: string;
}
