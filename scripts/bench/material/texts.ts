const PARAGRAPHS = [
  '"We will rebuild the bridge before winter," Mara Lindqvist, the mayor of Oakhaven, told the Courier on Tuesday. "Nobody here wants to wait."',
  'Lindqvist said the council had approved the plan, adding that it would cost "less than a new school." Her opponent, Tom Okafor, called it a waste of money.',
  'According to a report by the county, traffic has doubled since 2019. The report found that most drivers would pay a toll.',
  'He argued that the money should go to nurses, who "work twice the hours for half the pay," and accused the mayor of ignoring them.',
  'A spokesperson for the county declined to comment. The Courier has contacted the builders for comment.',
  '"That is not what I said,\' she told him, \'and you know it," Okafor recalled. They have known one another for years.',
];

/** An invented article of about `size` characters, in paragraphs. */
export function invented(size: number): string[] {
  const out: string[] = [];
  for (let n = 0, i = 0; n < size; i++) {
    const text = PARAGRAPHS[i % PARAGRAPHS.length] ?? '';
    out.push(text.slice(0, size - n));
    n += text.length;
  }
  return out;
}

const times = (text: string, n: number): string => text.repeat(Math.max(1, Math.round(n)));

/** Texts that nobody writes; each in one size and, at 0.5, half of it. */
export const HOSTILE: Record<string, (scale: number) => string[]> = {
  '100,000 quotation marks': (s) => [times('"', 100_000 * s)],
  '100,000 opening marks': (s) => [times('“a ', 100_000 * s)],
  '100,000 single marks in a quotation': (s) => [`"${times("'a b, ", 100_000 * s)}"`],
  'one word of a megabyte': (s) => [times('a', 1_000_000 * s)],
  'said said said …': (s) => [times('said ', 100_000 * s)],
  'one paragraph of 20,000 sentences': (s) => [times('Smith said he agreed. ', 20_000 * s)],
  'one paragraph of 20,000 quotations': (s) => [times('"Yes, it is so," Ann Smith said. ', 20_000 * s)],
  'nested brackets and commas': (s) => [times('(, ', 100_000 * s)],
  'Capitalised Words Without End': (s) => [times('Ann ', 100_000 * s)],
  '20,000 people': (s) => [Array.from({ length: 20_000 * s }, (_, i) => `Ann Smith${i.toString(36).replace(/\d/g, 'x')}z said so.`).join(' ')],
  '20,000 namesakes': (s) => [Array.from({ length: 20_000 * s }, (_, i) => `Ann${i.toString(36).replace(/\d/g, 'x')} Smith and Smith said so.`).join(' ')],
  'the senator, the senator …': (s) => [times('The senator said he was the senator. ', 20_000 * s)],
  'senators from Ohio': (s) => Array.from({ length: 20_000 * s }, (_, i) => `Ann B${i.toString(36).replace(/\d/g, 'x')}z met Senator Tom Bell. She thanked the senator from Ohio for it.`),
  'according to according to …': (s) => [times('according to ', 100_000 * s)],
  'paragraphs that end in a colon': (s) => Array.from({ length: 20_000 * s }, () => 'He said:'),
  '10,000 requests for comment': (s) => Array.from({ length: 10_000 * s }, (_, i) => `Newsweek has contacted A${i.toString(36).replace(/\d/g, 'x')}z Foods for comment. Harbour Foods said it was late. The company declined to comment.`),
  'who who who …': (s) => [times('who, ', 100_000 * s)],
};
