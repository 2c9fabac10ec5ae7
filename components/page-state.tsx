import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  hint?: string;
  children?: ComponentChildren;
}

/** What a page says when it has nothing to show. */
export const PageState = ({ title, hint, children }: Props) => (
  <div class="page-state" role="status">
    <h2>{title}</h2>
    {hint && <p>{hint}</p>}
    {children}
  </div>
);
