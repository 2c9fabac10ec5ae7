import { type Group, STEPS } from '../lib/ratings';
import { colourOfStep } from './plot-colours';
import { PlotFrame } from './plot-frame';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

const HEIGHT = 120;

/** Ratings a month, by step. */
export function PlotMonths({ months }: { months: readonly Group[] }) {
  const { say, language } = useWords();
  const most = Math.max(...months.map(({ total }) => total), 1);
  const pitch = 352 / Math.max(months.length, 6);
  const named = (month: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  const rows = months.map(({ name, total, counts }) => [named(name, { month: 'long', year: 'numeric' }), ...STEPS.map((step) => counts[step]), total]);
  return (
    <PlotFrame title={say('plotMonths')} hint={say('plotMonthsHint')} columns={[say('plotMonth'), ...STEPS.map((step) => say(STEP_LABELS[step])), say('plotAll')]} rows={rows}>
      <svg viewBox="0 0 360 178" aria-hidden="true">
        {months.map(({ name, counts, total }, i) => {
          let top = 146;
          const x = 6 + i * pitch;
          const width = Math.min(pitch - 6, 40);
          return (
            <g key={name}>
              {STEPS.map((step) => {
                const height = (counts[step] / most) * HEIGHT;
                top -= height;
                return height > 0 && <rect key={step} x={x} y={top} width={width} height={Math.max(1, height - 1)} fill={colourOfStep(step)} />;
              })}
              <text x={x + width / 2} y={top - 5} text-anchor="middle">
                {total || ''}
              </text>
              <text x={x + width / 2} y="164" text-anchor="middle">
                {named(name, { month: 'short' })}
              </text>
            </g>
          );
        })}
      </svg>
    </PlotFrame>
  );
}
