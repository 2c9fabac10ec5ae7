import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/channel';
import type { Wire } from './wire';

/** Does the page make room for the sidebar? `kept`: what the reader has set. What can't be kept, as in a private window, holds in this sidebar. */
export function useRoom(wire: Wire, kept: boolean): { on: boolean; onTurn: (on: boolean) => void } {
  const [unkept, setUnkept] = useState<boolean | null>(null);
  const on = unkept ?? kept;
  useEffect(() => wire.order({ order: 'room', on }), [wire, on]);
  const onTurn = async (turned: boolean) => {
    const answer = await ask('room-set', { nonce: wire.nonce, on: turned }).catch(() => null);
    setUnkept(answer?.saved ? null : turned);
  };
  return { on, onTurn: (turned) => void onTurn(turned) };
}
