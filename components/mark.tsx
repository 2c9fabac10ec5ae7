/** Evenhand's mark: a pair of scales. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 3v14M5.500 17h9M3.500 6.500 10 5l6.500 1.500M1.500 12l2-5.500 2 5.500a2 2 0 0 1-4 0zM14.500 12l2-5.500 2 5.500a2 2 0 0 1-4 0z" />
  </svg>
);
