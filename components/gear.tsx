/** A cogwheel: what can be set. */
export const Gear = () => (
  <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" aria-hidden="true">
    <path d="M8.38 3.91L8.61 1.92L11.39 1.92L11.62 3.91L13.16 4.55L14.73 3.30L16.70 5.27L15.45 6.84L16.09 8.38L18.08 8.61L18.08 11.39L16.09 11.62L15.45 13.16L16.70 14.73L14.73 16.70L13.16 15.45L11.62 16.09L11.39 18.08L8.61 18.08L8.38 16.09L6.84 15.45L5.27 16.70L3.30 14.73L4.55 13.16L3.91 11.62L1.92 11.39L1.92 8.61L3.91 8.38L4.55 6.84L3.30 5.27L5.27 3.30L6.84 4.55z" />
    <circle cx="10" cy="10" r="2.600" />
  </svg>
);
