import { NEITHER, type StepCounts, STEPS, totalOf } from '../lib/ratings';
import { PlotFrame } from './plot-frame';
import { colourOfStep } from './plot-colours';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

const HEIGHT = 110;
const WIDTH = 46;
const PITCH = 57;
/** "Neither side" stands apart from the scale. */
const GAP = 14;

/** How many ratings stand at each step. */
export function PlotSteps({ counts }: { counts: StepCounts }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const most = Math.max(...STEPS.map((step) => counts[step]), 1);
  const left = (i: number) => 6 + i * PITCH + (i === STEPS.length - 1 ? GAP : 0);
  const rows = totalOf(counts) > 0 ? STEPS.map((step) => [say(STEP_LABELS[step]), number.format(counts[step])]) : [];
  return (
    <PlotFrame title={say('plotSteps')} hint={say('plotCount', number.format(totalOf(counts)))} columns={[say('plotStep'), say('plotRatings')]} rows={rows}>
      <svg viewBox="0 0 360 178" aria-hidden="true">
        <line x1={left(5) - GAP / 2 - 4} x2={left(5) - GAP / 2 - 4} y1="16" y2="140" stroke="var(--line)" />
        {STEPS.map((step, i) => {
          const height = (counts[step] / most) * HEIGHT;
          return (
            <g key={step}>
              <rect x={left(i)} y={132 - height} width={WIDTH} height={height} rx="3" fill={colourOfStep(step)} />
              <text x={left(i) + WIDTH / 2} y={126 - height} text-anchor="middle">
                {number.format(counts[step])}
              </text>
              {say(step === NEITHER ? 'plotNeither' : STEP_LABELS[step]).split(/,\s*/).map((part, line) => (
                <text key={part} x={left(i) + WIDTH / 2} y={147 + line * 13} text-anchor="middle" textLength={part.length > 11 ? 56 : undefined} lengthAdjust="spacingAndGlyphs">
                  {part}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </PlotFrame>
  );
}
