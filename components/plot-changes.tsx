import { PlotFrame } from './plot-frame';
import { useWords } from './say';

/** How many articles changed never, once, twice … after they were rated. @param counts the last is "or more". */
export function PlotChanges({ counts }: { counts: readonly number[] }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const most = Math.max(...counts, 1);
  const name = (times: number) => (times === counts.length - 1 ? `${times}+` : String(times));
  const rows = counts.some((count) => count > 0) ? counts.map((count, times) => [name(times), number.format(count)]) : [];
  return (
    <PlotFrame title={say('plotChanges')} hint={say('plotChangesHint')} columns={[say('plotTimes'), say('plotArticles')]} rows={rows}>
      <svg class="fluid" aria-hidden="true">
        {counts.map((count, times) => {
          const y = 10 + times * 32;
          // Beside the bar is room for its number.
          const width = `(100% - 96px) * ${count / most}`;
          return (
            <g key={times}>
              <text x="24" y={y + 13} text-anchor="end">
                {name(times)}
              </text>
              <rect x="36" y={y} height="18" rx="2" fill="var(--accent)" style={{ width: `max(${count > 0 ? 2 : 0}px, ${width})` }} />
              <text y={y + 13} style={{ transform: `translateX(calc(42px + ${width}))` }}>
                {number.format(count)}
              </text>
            </g>
          );
        })}
      </svg>
    </PlotFrame>
  );
}
