import type { Reading } from '../../lib/article';

/** Where the build puts the reader of other publishers' pages: the same file that the toolbar button puts into them. */
const READER = '/read-general.js';

/** The reader of other publishers' pages, loaded when it is first wanted. @throws when the file can't be loaded. */
export async function loadReader(): Promise<(document: Document, url: string) => Reading> {
  if (!globalThis.evenhandReads) {
    const script = document.createElement('script');
    script.src = READER;
    await new Promise((loaded, failed) => {
      script.addEventListener('load', loaded);
      script.addEventListener('error', () => failed(new Error(`${READER} can't be loaded`)));
      document.head.append(script);
    });
  }
  if (!globalThis.evenhandReads) throw new Error(`${READER} left nothing`);
  return globalThis.evenhandReads;
}
