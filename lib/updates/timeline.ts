/** One dated fact about an article. */
export interface TimelineEvent {
  kind: 'published' | 'modified';
  /** ISO 8601: an instant, or a bare date where no more is known. */
  at: string;
  /** Minutes after publication, where both are instants. */
  minutesAfter: number | null;
}

/** What the page's own dates tell, oldest first. A modification at the moment of publication is none. */
export function timelineOf({ published, modified }: { published: string | null; modified: string | null }): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  if (published) events.push({ kind: 'published', at: published, minutesAfter: null });
  if (modified && modified !== published) {
    const both = published !== null && published.length > 10 && modified.length > 10;
    const minutes = both ? Math.round((Date.parse(modified) - Date.parse(published)) / 60_000) : null;
    if (minutes === null || minutes > 0) events.push({ kind: 'modified', at: modified, minutesAfter: minutes });
  }
  return events;
}
