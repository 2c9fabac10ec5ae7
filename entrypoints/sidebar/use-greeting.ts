import { useState } from 'preact/hooks';
import { ask } from '../../lib/channel';
import { GREETING_KEY, greetingRecord } from '../../lib/store';
import { useRecord, valueOf } from '../shared/use-record';

/** Is the line of first use still to be shown, and what its button does. In this frame it goes at once, kept or not. */
export function useGreeting(firstUse: boolean, nonce: string): { due: boolean; done: () => void } {
  const [read, setRead] = useState(false);
  const kept = useRecord(greetingRecord, GREETING_KEY);
  return {
    due: firstUse && !read && kept !== null && !valueOf(kept),
    done() {
      setRead(true);
      // The button goes, and the focus must not go with it.
      document.querySelector<HTMLElement>('h1')?.focus();
      void ask('greeting-done', { nonce }).catch(() => {});
    },
  };
}
