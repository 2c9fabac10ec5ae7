/** More than this is cut at a word. */
const LONGEST = 700;
/** A full stop after these ends no sentence: initials, and what is commonly cut short in lives of people. */
const SHORT = /(?:^|[\s(.])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Jr|Sr|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Rev|Hon|Prof|vs|c|ca|b|d|no|e\.g|i\.e)\.$/u;
const END = /[.!?]["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\d])/gu;

/** The first sentences of a text, in one line. */
export function firstSentences(text: string, count: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let found = 0;
  for (const { index, 0: mark } of line.matchAll(END)) {
    const head = line.slice(0, index + mark.length);
    const open = head.split('(').length > head.split(')').length;
    if (open || SHORT.test(head)) continue;
    found++;
    if (found === count) return cut(head);
  }
  return cut(line);
}

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`);
