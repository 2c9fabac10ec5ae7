import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/channel';
import type { Wire } from './wire';

/** Does the page make room for the sidebar? `kept`: what the reader has set. What is chosen here holds here, also where it can't be kept. */
export function useRoom(wire: Wire, kept: boolean): { on: boolean; onTurn: (on: boolean) => void } {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const on = chosen ?? kept;
  useEffect(() => wire.order({ order: 'room', on }), [wire, on]);
  const onTurn = (turned: boolean) => {
    setChosen(turned);
    void ask('room-set', { nonce: wire.nonce, on: turned }).catch(() => null);
  };
  return { on, onTurn };
}
