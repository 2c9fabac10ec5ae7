import { useState } from 'preact/hooks';
import { useWords } from '../../components/say';
import type { Rating } from '../../lib/ratings';

/** Opens the card of a rating, which is fetched then. In the frame of an extension that was updated it can't be any more. */
export function ShareButton({ rating }: { rating: Rating }) {
  const { say } = useWords();
  const [part, setPart] = useState<typeof import('./share') | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => void import('./share').then(setPart, () => setFailed(true));
  return (
    <>
      <button type="button" onClick={open}>
        {say('share')}
      </button>
      {failed && <span role="status">{say('stateUpdatedPage')}</span>}
      {part && <part.Share rating={rating} onClose={() => setPart(null)} />}
    </>
  );
}
