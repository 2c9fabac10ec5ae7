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
      <svg viewBox="0 0 390 172" preserveAspectRatio="xMinYMid" aria-hidden="true">
        {counts.map((count, times) => {
          const y = 10 + times * 32;
          const width = (count / most) * 290;
          return (
            <g key={times}>
              <text x="24" y={y + 13} text-anchor="end">
                {name(times)}
              </text>
              <rect x="36" y={y} width={Math.max(count > 0 ? 2 : 0, width)} height="18" rx="2" fill="var(--accent)" />
              <text x={42 + width} y={y + 13}>
                {number.format(count)}
              </text>
            </g>
          );
        })}
      </svg>
    </PlotFrame>
  );
}
