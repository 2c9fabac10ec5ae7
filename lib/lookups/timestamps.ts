const FORM = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** A capture's 14 digits as an ISO 8601 instant in UTC; null where they name no moment. */
export function instantOf(timestamp: string): string | null {
  const parts = FORM.exec(timestamp);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const at = new Date(written);
  // `Date` takes February 30 for March 1.
  return !Number.isNaN(at.getTime()) && at.toISOString() === written ? written : null;
}
