import { COLOURED, colourOf } from './speaker-colours';
import { useWords } from './say';

export interface Share {
  name: string;
  words: number;
  /** It is a person's. */
  person?: boolean;
}

/** "Jr." is nobody's surname. */
const SUFFIX = /^(?:[js]r|i{2,3}|iv)\.?$/i;

const last = (name: string): string => name.split(' ').findLast((word) => !SUFFIX.test(word)) ?? name;

/** People by their surname, where nobody else has it: the names stand in full right below. */
function shortNames(shares: readonly Share[]): string[] {
  return shares.map(({ name, person }) => (person && shares.filter((other) => other.name.split(' ').includes(last(name))).length === 1 ? last(name) : name));
}

/**
 * Who has how much of the quoted words, as one bar with its legend. `shares` are sorted, most words
 * first; those beyond the colours are told together.
 */
export function ShareBar({ shares }: { shares: readonly Share[] }) {
  const { say, language } = useWords();
  const all = shares.reduce((sum, { words }) => sum + words, 0);
  if (all === 0) return null;
  const rest = shares.slice(COLOURED).reduce((sum, { words }) => sum + words, 0);
  const parts = [...shares.slice(0, COLOURED), ...(rest > 0 ? [{ name: say('speakersOthers'), words: rest }] : [])].filter(({ words }) => words > 0);
  const names = shortNames(parts);
  const percent = (words: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(words / all);
  return (
    <div class="voice">
      <div class="bar" aria-hidden="true">
        {parts.map(({ name, words }, i) => (
          <i key={name} style={{ flexGrow: words, background: colourOf(i) }} />
        ))}
      </div>
      <ul class="legend" aria-label={say('speakersShare')}>
        {parts.map(({ name, words }, i) => (
          <li key={name}>
            <i style={{ background: colourOf(i) }} aria-hidden="true" />
            {`${names[i]} ${percent(words)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
