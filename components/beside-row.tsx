import type { ComponentChildren } from 'preact';
import { useWords } from './say';

interface Props {
  /** What the row is about, or what changed in it. */
  names: string[];
  changed: boolean;
  /** Null: this version has nothing here. */
  before: ComponentChildren | null;
  after: ComponentChildren | null;
  /** The versions' own names, shown where the columns stand under each other. */
  labels: { before: string; after: string };
  kind?: 'fact' | 'note' | 'text';
}

/** One row of the table of two versions: what it is, the old, the new. */
export function BesideRow({ names, changed, before, after, labels, kind = 'text' }: Props) {
  const { say } = useWords();
  const cell = (content: ComponentChildren | null, side: 'before' | 'after') => (
    <div role="cell" class={`cell ${side}`} data-empty={content === null ? '' : undefined}>
      <span class="cell-label" aria-hidden="true">
        {labels[side]}
      </span>
      {content ?? <span class="unseen">{say('versionsNotHere')}</span>}
    </div>
  );
  return (
    <div role="row" class={`beside ${kind}`} data-changed={changed ? '' : undefined}>
      <div role={names.length ? 'rowheader' : 'cell'} class="what">
        {names.map((name) => (
          <span key={name} class={changed ? 'chip' : undefined}>
            {name}
          </span>
        ))}
      </div>
      {cell(before, 'before')}
      {cell(after, 'after')}
    </div>
  );
}
