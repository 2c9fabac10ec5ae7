/** A noun phrase: `[from, to)` in units of the sentence, and the apposition or relative clause that follows it, if one does. */
export interface Phrase {
  from: number;
  to: number;
  aside: [number, number] | null;
}
