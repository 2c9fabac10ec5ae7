import { FEWEST, type Group, STEPS } from '../lib/ratings';
import { colourOfStep } from './plot-colours';
import { PlotFrame } from './plot-frame';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

interface Props {
  title: string;
  /** What the groups are: "Author". */
  of: string;
  /** Most first. */
  groups: readonly Group[];
}

const MOST = 5;
/** What names and numbers take, in pixels. */
const NAMES = 150;
/** Groups that the table tells of. */
const MOST_ROWS = 50;
const shortened = (name: string): string => (name.length > 19 ? `${name.slice(0, 18).trimEnd()}…` : name);

/** How the ratings of each author, or section, stand to each other; where there are too few, their number alone is told. */
export function PlotGroups({ title, of, groups }: Props) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const shown = groups.filter(({ total }) => total >= FEWEST).slice(0, MOST);
  const rows = groups.slice(0, MOST_ROWS).map(({ name, total, counts }) => [[name], STEPS.map((step) => counts[step]), [total]].flat());
  return (
    <PlotFrame title={title} hint={say('plotFewest', String(FEWEST))} columns={[of, ...STEPS.map((step) => say(STEP_LABELS[step])), say('plotAll')]} rows={rows}>
      {shown.length === 0 ? (
        <p class="aside">{say('plotNone', String(FEWEST))}</p>
      ) : (
        // As wide as there is room, with words of one size: what a bar takes is told of the room beside the names.
        <svg class="fluid" aria-hidden="true">
          {shown.map(({ name, total, counts }, i) => {
            const y = 10 + i * 32;
            let before = 0;
            return (
              <g key={name}>
                <text x="0" y={y + 13}>
                  {shortened(name)}
                </text>
                <text x={NAMES - 10} y={y + 13} text-anchor="end">
                  {number.format(total)}
                </text>
                {STEPS.map((step) => {
                  const at = before;
                  const share = counts[step] / total;
                  before += share;
                  return share > 0 && <rect key={step} y={y} height="18" rx="2" fill={colourOfStep(step)} style={{ x: `calc(${NAMES}px + (100% - ${NAMES}px) * ${at})`, width: `max(1px, (100% - ${NAMES}px) * ${share} - 1px)` }} />;
                })}
              </g>
            );
          })}
        </svg>
      )}
    </PlotFrame>
  );
}
