import { CAPITAL, COMPOUND, FIELDS, GENITIVE, LARGE, LAST, ODD, SENTENCE, tidied, wordsIn } from './scan';

/**
 * The words of a text in order; "far-left" and "don't" are one word each. They are asked for by their place
 * among the words: most are never looked at, and an object for each would cost more than finding it.
 * Before the first and behind the last one nothing stands: 0, '' and false.
 */
export class Words {
  readonly length: number;
  private readonly held: readonly number[];

  constructor(private readonly text: string) {
    this.held = wordsIn(text);
    this.length = this.held.length / FIELDS;
  }

  /** In UTF-16 code units, as is the end. */
  start(i: number): number {
    return this.of(i, 0);
  }
  end(i: number): number {
    return this.of(i, 1);
  }
  /** Ends its sentence, or stands before a colon, semicolon or dash: what follows begins anew. */
  last(i: number): boolean {
    return (this.of(i, 2) & LAST) > 0;
  }
  /** Begins with a capital. */
  capital(i: number): boolean {
    return (this.of(i, 2) & CAPITAL) > 0;
  }
  /** Had a genitive's ending: "Smith's". */
  genitive(i: number): boolean {
    return (this.of(i, 2) & GENITIVE) > 0;
  }
  /** Written with a hyphen. */
  compound(i: number): boolean {
    return (this.of(i, 2) & COMPOUND) > 0;
  }
  /** Which sentence of the text, counted as `last` says. */
  sentence(i: number): number {
    return this.of(i, 2) >> SENTENCE;
  }
  /** Lower case, with straight apostrophes and without a genitive's ending. */
  lower(i: number): string {
    const note = this.of(i, 2);
    const word = this.text.slice(this.of(i, 0), this.of(i, 1));
    return note & ODD ? tidied(word) : note & LARGE ? word.toLowerCase() : word;
  }
  /** `hashOf` the word in lower case. */
  hash(i: number): number {
    return this.of(i, 3);
  }
  /** The same for words that begin with the same three letters; 0 where it has fewer. */
  opening(i: number): number {
    return this.of(i, 4);
  }

  private of(i: number, field: number): number {
    return i >= 0 && i < this.length ? (this.held[i * FIELDS + field] as number) : 0;
  }
}
