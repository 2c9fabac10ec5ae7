/** Rows of a list: all that was rated. */
export const Rows = () => (
  <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <rect x="3" y="3" width="14" height="14" rx="2" />
    <path d="M6.500 7h7M6.500 10h7M6.500 13h4" />
  </svg>
);
