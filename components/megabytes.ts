const KILOBYTE = 1000;

/** A size as readers know it: "1.2 MB", below a tenth of that "34 kB". @param bytes not negative. */
export function formatBytes(bytes: number, language: string): string {
  const small = bytes > 0 && bytes < 100 * KILOBYTE;
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: small ? 'kilobyte' : 'megabyte', maximumFractionDigits: small ? 0 : 1 });
  return format.format(small ? Math.max(1, bytes / KILOBYTE) : bytes / KILOBYTE ** 2);
}
