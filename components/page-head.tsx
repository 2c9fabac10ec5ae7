import type { ComponentChildren } from 'preact';
import { Mark } from './mark';

interface Props {
  /** Which of our pages this is. */
  page: string;
  title: string;
  /** Beside the title, at the end of the line. */
  children?: ComponentChildren;
}

/** The top of a page of ours: whose it is, what it is about, what can be done. */
export const PageHead = ({ page, title, children }: Props) => (
  <header class="page-head">
    <p class="brand">
      <Mark />
      <b>Evenhand</b>
      <span>{page}</span>
    </p>
    <h1>{title}</h1>
    {children}
  </header>
);
