import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Rating } from '../lib/ratings';
import { drawCard } from './card-picture';
import { cardText, cardWords } from './card-words';
import { useWords } from './say';
import './share-card.css';

interface Props {
  rating: Rating;
  /** Each answers whether it was done. */
  onCopyText: (text: string) => Promise<boolean>;
  onCopyPicture: (picture: Blob) => Promise<boolean>;
  onSavePicture: (picture: Blob) => void;
  onClose: () => void;
}

/** `toBlob` waits for idle time: on a busy page for so long that the click no longer counts as one, and the clipboard is refused. */
function pictureOf(canvas: HTMLCanvasElement): Blob | null {
  const [, bytes] = canvas.toDataURL('image/png').split(',');
  return bytes ? new Blob([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], { type: 'image/png' }) : null;
}

/** The reader's rating as a card, to be taken elsewhere as text or as a picture. Nothing is posted. */
export function ShareCard({ rating, onCopyText, onCopyPicture, onSavePicture, onClose }: Props) {
  const words = useWords();
  const { say } = words;
  const [withNote, setWithNote] = useState(false);
  const [status, setStatus] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const card = useMemo(() => cardWords(rating, withNote, words), [rating, withNote, words]);
  const text = cardText(card);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (canvas.current) drawCard(canvas.current, card, rating.step);
  }, [card, rating.step]);

  const copyText = async () => {
    const copied = await onCopyText(text);
    setByHand(copied ? null : text);
    setStatus(copied ? say('shareCopied') : '');
  };
  const takePicture = async (take: (picture: Blob) => Promise<string>) => {
    const picture = canvas.current && pictureOf(canvas.current);
    setStatus(picture ? await take(picture) : say('shareNoPicture'));
  };
  const save = async (picture: Blob) => {
    onSavePicture(picture);
    return say('shareSaved');
  };
  const copy = async (picture: Blob) => {
    if (await onCopyPicture(picture)) return say('shareCopied');
    onSavePicture(picture);
    return say('shareNoClipboard');
  };
  return (
    // Escape closes the card alone, not the sidebar under it.
    <dialog ref={dialog} class="share" aria-labelledby="share-title" onClose={onClose} onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}>
      <h2 id="share-title">{say('shareTitle')}</h2>
      <canvas ref={canvas} role="img" aria-label={text} />
      {rating.note.trim() && (
        <label class="with-note">
          <input type="checkbox" checked={withNote} onChange={(event) => setWithNote(event.currentTarget.checked)} />
          {say('shareNote')}
        </label>
      )}
      <div class="take">
        <button type="button" class="go" onClick={() => void copyText()}>
          {say('shareCopyText')}
        </button>
        <button type="button" class="button" onClick={() => void takePicture(copy)}>
          {say('shareCopyPicture')}
        </button>
        <button type="button" class="button" onClick={() => void takePicture(save)}>
          {say('shareSavePicture')}
        </button>
      </div>
      <p role="status">{status}</p>
      {byHand !== null && (
        <label class="by-hand">
          {say('shareByHand')}
          <textarea readOnly rows={6} value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <button type="button" class="close" onClick={() => dialog.current?.close()}>
        {say('shareClose')}
      </button>
    </dialog>
  );
}
