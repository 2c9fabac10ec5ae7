import { ShareCard } from '../../components/share-card';
import type { Rating } from '../../lib/ratings';
import { copyPicture, copyText } from '../shared/clipboard';
import { saveFile } from '../shared/save-file';

const nameOf = ({ article }: Rating): string => `evenhand-${article.id.replace(/[^\w-]+/g, '-').slice(0, 60)}.png`;

/** The card of a rating. Loaded when the reader wants it. */
export const Share = ({ rating, onClose }: { rating: Rating; onClose: () => void }) => (
  <ShareCard rating={rating} onCopyText={copyText} onCopyPicture={copyPicture} onSavePicture={(picture) => saveFile(nameOf(rating), picture)} onClose={onClose} />
);
