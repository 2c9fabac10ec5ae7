import type { ComponentChildren } from 'preact';
import { useWords } from './say';

interface Props {
  title: string;
  hint: string;
  /** The plot as a table: names of the columns, then the rows. */
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  children: ComponentChildren;
}

/** A plot with its title, and the same figures as a table. */
export function PlotFrame({ title, hint, columns, rows, children }: Props) {
  const { say } = useWords();
  return (
    <figure class="plot">
      <figcaption>
        <b>{title}</b>
        <span>{hint}</span>
      </figcaption>
      {rows.length === 0 ? <p class="aside">{say('plotTooFew')}</p> : children}
      {rows.length > 0 && (
        <details>
          <summary aria-label={`${title}: ${say('plotTable')}`}>{say('plotTable')}</summary>
          <div class="plot-table">
            <table>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th scope="col" key={column}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, ...figures]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {figures.map((figure, i) => (
                      <td key={i}>{figure}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </figure>
  );
}
