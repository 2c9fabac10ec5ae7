/** How text on a page becomes text of a paragraph: white space collapsed, invisible characters dropped. */

/** Soft hyphen, zero-width space, word joiner, byte order mark: layout, not text. Joiners inside emoji and scripts stay. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SPACE = /\s+/g;

/** @returns `text` with runs of white space (no-break spaces too) as one space, without invisible characters, trimmed. */
export const tidy = (text: string): string => text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();

/** Of a character that is not invisible. */
export const isSpace = (char: string): boolean => char.trim() === '';
export const isInvisible = (char: string): boolean => char.replace(INVISIBLE, '') === '';

const ACCENT: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A', cedil: '\u0327' };
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' };

/** JSON-LD on older pages holds HTML entities inside its strings ("&mdash;", "&#039;"). Unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    const accent = ACCENT[name?.slice(1) ?? ''];
    return accent ? `${name?.[0]}${accent}`.normalize() : (NAMED[name ?? ''] ?? whole);
  });

/** A node's part in a paragraph: a text node's data; a line break reads as white space. */
export const dataOf = (node: Node): string => (node.nodeType === 3 ? (node as Text).data : '\n');
