/**
 * Breaks a text into lines that fit a width, as a canvas can't do itself.
 *
 * @param fits does a line fit? @param most lines; what does not find room ends in "…".
 */
export function wrapLines(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines = text.split(/\r\n|\r|\n/).flatMap((part) => wrapPart(part, fits));
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function wrapPart(part: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of part.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    // A word that is wider than the whole line is broken where it must be.
    for (const sign of word) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line];
}
