/** What the page of two versions is asked to show: an article, and the numbers of two of its versions (counted from 1). */
export interface VersionsAsked {
  articleId: string;
  from: number | null;
  to: number | null;
}

/** The address of the page, from the extension's root: `versions.html#<article>&from=<number>&to=<number>`, the article percent-encoded. */
export function versionsAddress({ articleId, from, to }: VersionsAsked): string {
  const numbers = [from === null ? '' : `&from=${from}`, to === null ? '' : `&to=${to}`];
  return `versions.html#${encodeURIComponent(articleId)}${numbers.join('')}`;
}

/** What an address asks for; null where it names no article. @param hash with or without its "#". */
export function readVersionsAddress(hash: string): VersionsAsked | null {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('&');
  const numbers = new URLSearchParams(rest.join('&'));
  const number = (key: string): number | null => {
    const given = numbers.get(key) ?? '';
    return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
  };
  try {
    const articleId = decodeURIComponent(name);
    return articleId ? { articleId, from: number('from'), to: number('to') } : null;
  } catch {
    return null;
  }
}
