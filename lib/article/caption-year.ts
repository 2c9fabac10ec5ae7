const DATED = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?((?:19|20)\d{2})\b/;
const YEAR = /\b((?:19|20)\d{2})\b/g;

/** The year a caption gives for its picture: that of its first full date, else its only year. Two bare years tell nothing. */
export function captionYear(caption: string | null): number | null {
  if (caption === null) return null;
  const dated = DATED.exec(caption)?.[1];
  if (dated) return Number(dated);
  const years = new Set([...caption.matchAll(YEAR)].map((m) => m[1]));
  return years.size === 1 ? Number([...years][0]) : null;
}
