import { memo } from './memo';
import { PlotChanges } from '../../components/plot-changes';
import { PlotGroups } from '../../components/plot-groups';
import { PlotMonths } from '../../components/plot-months';
import { PlotSteps } from '../../components/plot-steps';
import { useWords } from '../../components/say';
import { byChanges, byGroup, byMonth, countSteps, FEWEST, type RatingEntry } from '../../lib/ratings';

interface Props {
  entries: readonly RatingEntry[];
  whole: boolean;
}

/** Plots of all ratings, drawn when all are read: not at every keystroke. */
export const Plots = memo(({ entries, whole }: Props) => {
  const { say } = useWords();
  if (!whole) return <section class="plots" aria-label={say('plots')} />;
  // What a few ratings have to tell stands in the list.
  if (entries.length < FEWEST) return <p class="aside few">{say('plotsFew', String(FEWEST))}</p>;
  return (
    <section class="plots" aria-label={say('plots')}>
      <PlotSteps counts={countSteps(entries)} />
      <PlotMonths months={byMonth(entries)} />
      <PlotGroups title={say('plotAuthors')} of={say('plotAuthor')} groups={byGroup(entries, ({ authors }) => authors)} />
      <PlotGroups title={say('plotSections')} of={say('plotSection')} groups={byGroup(entries, ({ section }) => (section ? [section] : []))} />
      <PlotChanges counts={byChanges(entries)} />
    </section>
  );
});
