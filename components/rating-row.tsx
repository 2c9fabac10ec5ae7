import type { ComponentChildren } from 'preact';
import type { RatingEntry } from '../lib/ratings';
import { NEITHER, SCALE } from '../lib/ratings';
import { clockOf, formatDate, formatOwn } from './dates';
import { colourOfStep } from './plot-colours';
import { REASON_LABELS, STEP_LABELS } from './rating-labels';
import { useWords } from './say';

interface Props {
  entry: RatingEntry;
  selected: boolean;
  /** The form in which it is edited; null while it is not. */
  editor: ComponentChildren | null;
  onSelect: (selected: boolean) => void;
  onEdit: () => void;
}

/** One rated article in the list of all. */
export function RatingRow({ entry, selected, editor, onSelect, onEdit }: Props) {
  const { say, language } = useWords();
  const { id, headline, url, authors, section, published, step, reasons, noteStart, changedAt, changes } = entry;
  const about = [authors.join(', '), section, published && formatDate(published, language, clockOf(id))].filter(Boolean).join(' · ');
  return (
    <>
      <tr aria-selected={selected}>
        <td class="pick">
          <input type="checkbox" aria-label={say('ratingsPick', headline)} checked={selected} onChange={(e) => onSelect(e.currentTarget.checked)} />
        </td>
        <td>
          <a class="headline" href={url} target="_blank" rel="noopener noreferrer">
            {headline}
          </a>
          <small>{about}</small>
          {(reasons.length > 0 || changes > 0) && (
            <div class="tags">
              {reasons.map((reason) => (
                <span class="chip" key={reason}>
                  {say(REASON_LABELS[reason])}
                </span>
              ))}
              {changes > 0 && <span class="chip warned">{changes === 1 ? say('ratingsChanged') : say('ratingsChangedTimes', String(changes))}</span>}
            </div>
          )}
          {noteStart && <p class="note">{noteStart.length >= 120 ? `${noteStart}…` : noteStart}</p>}
        </td>
        <td class="step">
          {step ? say(STEP_LABELS[step]) : say('ratingsNoStep')}
          {step && (
            <span class="scale" aria-hidden="true">
              {step === NEITHER ? <i style={{ background: colourOfStep(step) }} /> : SCALE.map((one) => <i key={one} style={one === step ? { background: colourOfStep(one) } : undefined} />)}
            </span>
          )}
        </td>
        <td class="when">
          {formatOwn(changedAt, language)}
          <button type="button" class="link" aria-expanded={editor !== null} aria-label={say(editor === null ? 'ratingsEditOf' : 'ratingsDoneOf', headline)} onClick={onEdit}>
            {say(editor === null ? 'ratingsEdit' : 'ratingsEditDone')}
          </button>
        </td>
      </tr>
      {editor !== null && (
        <tr class="editing">
          <td />
          <td colSpan={3}>{editor}</td>
        </tr>
      )}
    </>
  );
}
