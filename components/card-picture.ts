import { SCALE, type Step } from '../lib/ratings';
import type { CardWords } from './card-words';
import { wrapLines } from './wrap-lines';

const WIDTH = 600;
const EDGE = 36;
const INNER = WIDTH - 2 * EDGE;
/** Twice as fine as it is shown. */
const SCALED = 2;

interface Style {
  font: string;
  colour: string;
  line: number;
  most: number;
}
type Part = { height: number; draw: (top: number) => void };

/** Hebrew, Arabic and their neighbours begin at the right. */
const isRightToLeft = (text: string): boolean => /^\P{L}*[\u0590-\u08FF\uFB1D-\uFEFC]/u.test(text);

const gap = (height: number): Part => ({ height, draw: () => {} });

/** Draws the card on the canvas, in the colours of the page it stands in; the canvas takes the size that the card needs. */
export function drawCard(canvas: HTMLCanvasElement, words: CardWords, step: Step | null): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const ui = token('ui');
  const serif = token('text');

  const text = (given: string, { font, colour, line, most }: Style): Part => {
    pen.font = font;
    const lines = wrapLines(given, (one) => pen.measureText(one).width <= INNER, most);
    const rightToLeft = isRightToLeft(given);
    return {
      height: lines.length * line,
      draw(top) {
        pen.font = font;
        pen.fillStyle = colour;
        pen.direction = rightToLeft ? 'rtl' : 'ltr';
        for (const [i, one] of lines.entries()) pen.fillText(one, rightToLeft ? WIDTH - EDGE : EDGE, top + line * (i + 0.75));
      },
    };
  };
  const scale: Part = {
    height: 14,
    draw(top) {
      const each = (INNER - 4 * 6) / 5;
      for (const [i, one] of SCALE.entries()) {
        pen.fillStyle = one === step ? token(`m${i + 1}`) : token('line');
        pen.beginPath();
        pen.roundRect(EDGE + i * (each + 6), top, each, 14, 4);
        pen.fill();
      }
    },
  };
  const soft = token('soft');
  const ink = token('ink');
  const parts = [
    text(words.source, { font: `15px ${ui}`, colour: soft, line: 21, most: 2 }),
    gap(6),
    text(words.headline, { font: `600 26px ${serif}`, colour: ink, line: 33, most: 6 }),
    gap(22),
    scale,
    gap(12),
    ...(words.step ? [text(words.step, { font: `650 20px ${ui}`, colour: ink, line: 27, most: 2 })] : []),
    ...(words.reasons.length > 0 ? [text(words.reasons.join(' · '), { font: `15px ${ui}`, colour: soft, line: 22, most: 4 })] : []),
    ...(words.note ? [gap(14), text(words.note, { font: `18px ${serif}`, colour: ink, line: 26, most: 14 })] : []),
    gap(20),
    text(words.whose, { font: `13px ${ui}`, colour: token('faint'), line: 18, most: 2 }),
  ];

  const height = 2 * EDGE + parts.reduce((sum, part) => sum + part.height, 0);
  canvas.width = WIDTH * SCALED;
  canvas.height = height * SCALED;
  pen.scale(SCALED, SCALED);
  pen.textAlign = 'start';
  pen.fillStyle = token('card');
  pen.fillRect(0, 0, WIDTH, height);
  pen.fillStyle = token('accent');
  pen.fillRect(0, 0, WIDTH, 6);
  let top = EDGE;
  for (const part of parts) {
    part.draw(top);
    top += part.height;
  }
}
