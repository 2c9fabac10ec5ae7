import type { Parsed } from '../cues/parse';
import type { Quotation } from '../text/quotations';
import type { Unit } from '../text/units';
import { announced, latest, reportAtEnd } from './hand-over';
import { signed } from './labels';
import { byPlace, position, type Raw } from './raw';

/** Who is speaking, as far as one has read: paragraph by paragraph, unit by unit. */
export class Reading {
  /** The sentences of this paragraph. */
  sentences: readonly Parsed[] = [];
  /** Is it made of quotations alone? */
  allQuotes = false;
  /** Who spoke last in this paragraph, or of whom a cue told last. */
  here: Raw | null = null;
  /** Who spoke last before this paragraph. */
  speaking: Raw | null = null;
  /** Who spoke before `speaking`, in another paragraph, if that was a question. */
  asking: Raw | null = null;
  /** Do the words of `speaking` end in a question? */
  questioned = false;
  /** The last sentence of the paragraph before. */
  ended: Parsed | undefined;
  /** Whose words a colon announces, which have not begun yet. */
  pending: Raw | null = null;
  /** Does the paragraph before end in a quotation that nothing closes? */
  openBefore = false;
  /** The last quotation of this paragraph. */
  last: Quotation | null = null;
  /** What the cues of this paragraph attribute, by place; and how many of these one has passed. */
  #own: readonly Raw[] = [];
  #passed = 0;

  /** Begins a paragraph. `own`: what its cues attribute. */
  begin(sentences: readonly Parsed[], own: readonly Raw[]): void {
    this.sentences = sentences;
    this.allQuotes = sentences.length > 0 && sentences.every(({ units }) => units.every((u) => u.quote !== null || u.kind === 'mark'));
    this.here = null;
    this.#own = own.toSorted(byPlace);
    this.#passed = 0;
    this.last = null;
  }

  /** Reads on to `unit`: whoever is said to speak before it may go on. */
  pass(sentence: Parsed, { start, quote }: Unit): void {
    if (quote) this.last = quote;
    const raw = this.#own[this.#passed];
    if (!raw || position(raw) > start) return;
    this.#passed++;
    if (raw.rule === 'colon') this.pending = raw;
    else if (raw.quoted.length || (raw.source && !raw.within && !this.#keeps(sentence, raw))) this.here = raw;
  }

  /** Does who is quoted here go on, whoever `raw` tells of? */
  #keeps(sentence: Parsed, { lemma, utters }: Raw): boolean {
    return Boolean(this.here?.quoted.length) && (lemma === 'according to' || !utters || this.#isTag(sentence));
  }

  /** `"…" said Smith, who has accused Jones of shouting. "…"`: whoever is spoken of behind the tag takes nothing from the one who is quoted. */
  #isTag({ units, paragraph }: Parsed): boolean {
    return this.here?.rule === 'quote, then cue' && this.here.paragraph === paragraph && this.here.cue !== null && this.here.cue[0] >= (units[0]?.start ?? 0);
  }

  /** A quotation is said by `raw`, as a cue tells: no colon waits for it. */
  told(raw: Raw): void {
    this.here = raw;
    this.pending = null;
  }

  /** Ends the paragraph: the next one goes on with who spoke last in it. `given`: what else is said in it. */
  end(given: readonly Raw[]): void {
    const { sentences, speaking } = this;
    // a paragraph that is a dash and a name signs the quotation before it
    const signer = signed(sentences);
    if (signer && speaking && !speaking.source && !speaking.carried) speaking.source = signer;
    const spoke = latest([...this.#own, ...given]);
    this.ended = sentences.at(-1);
    this.asking = spoke && this.questioned ? speaking : null;
    if (spoke || !this.allQuotes) {
      this.speaking = spoke ?? reportAtEnd(this.#own, this.ended);
      this.questioned = sentences[0]?.text.charAt((this.speaking?.quoted.at(-1)?.end ?? 0) - 1) === '?';
    }
    this.pending = announced(this.ended, this.#own);
    this.openBefore = this.last?.open ?? false;
  }
}
