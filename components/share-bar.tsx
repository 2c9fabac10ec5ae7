import { COLOURED, colourOf } from './speaker-colours';
import { shortName } from './short-name';
import { useWords } from './say';

export interface Share {
  name: string;
  words: number;
  /** How else the article calls them. */
  aliases?: readonly string[];
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
  const parts: Share[] = [...shares.slice(0, COLOURED), ...(rest > 0 ? [{ name: say('speakersOthers'), words: rest }] : [])].filter(({ words }) => words > 0);
  const names = shares.map(({ name }) => name);
  const percent = (words: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(words / all);
  return (
    <div class="voice">
      <div class="bar" aria-hidden="true">
        {parts.map(({ name, words }, i) => (
          <i key={name} style={{ flexGrow: words, background: colourOf(i) }} />
        ))}
      </div>
      <ul class="legend" aria-label={say('speakersShare')}>
        {parts.map(({ name, words, aliases = [] }, i) => (
          <li key={name}>
            <i style={{ background: colourOf(i) }} aria-hidden="true" />
            {`${shortName(name, aliases, names)} ${percent(words)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
