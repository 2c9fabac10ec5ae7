/** "820 byte", "14 kB", "1.2 MB", "50 MB": as many digits as one can use. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, per] = bytes < 1000 ? (['byte', 1] as const) : bytes < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
  const amount = bytes / per;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: amount < 10 && unit === 'megabyte' ? 1 : 0 }).format(amount);
}
