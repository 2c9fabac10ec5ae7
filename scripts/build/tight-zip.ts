import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflate } from '@gfx/zopfli';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { filesOfZip } from './rebuilt';

/** Of ZIP: as it is, and deflated. */
const STORED = 0;
const DEFLATED = 8;
/** Every file has this date, so that the same files make the same bytes. */
const DATE = new Date(2026, 0, 1);

const squeezed = (content: Uint8Array): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    deflate(content, { numiterations: 15 }, (error, output) => (error ? failed(error) : done(output)));
  });

/** Writes a zip anew with the same files, each deflated as far as deflate goes (Zopfli), in the order of their names. */
export async function tighten(path: string): Promise<void> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of [...(await filesOfZip(path))].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const small = await squeezed(content);
    const smaller = small.length < content.length;
    await zip.add(name, new Uint8ArrayReader(smaller ? small : content), {
      passThrough: true,
      compressionMethod: smaller ? DEFLATED : STORED,
      uncompressedSize: content.length,
      signature: crc32(content),
      lastModDate: DATE,
      extendedTimestamp: false,
      dataDescriptor: false,
    });
  }
  writeFileSync(path, await zip.close());
}
