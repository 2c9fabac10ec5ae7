/**
 * For each sentence: does it begin inside a quotation that an earlier one opened? Straight marks are counted within a
 * paragraph only, where a lost one does no lasting harm.
 *
 * @param begins does this sentence begin a paragraph? Left out where paragraphs are not known; then only curly marks count.
 */
export function beginsQuoted(sentences: readonly string[], begins?: (sentence: number) => boolean): boolean[] {
  let open = false;
  return sentences.map((text, k) => {
    // A quotation over several paragraphs opens each of them anew.
    if (begins?.(k)) open = false;
    const start = open;
    for (const mark of text.match(/[“”„«»"]/g) ?? []) {
      if (mark !== '"') open = '“„«'.includes(mark);
      else if (begins) open = !open;
    }
    return start;
  });
}
