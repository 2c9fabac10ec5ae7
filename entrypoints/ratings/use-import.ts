import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/import-panel';
import { ask } from '../../lib/channel';
import { type Preview, previewOf, type Rating, readExport } from '../../lib/ratings';
import { readRatings } from '../../lib/store';

/** Handed to the background in one go: all of it is merged, or none. */
const SLICE = 200;
/** Far above ten thousand ratings with long notes. */
const LARGEST = 200_000_000;

async function previewFile(file: File): Promise<ImportState> {
  if (file.size > LARGEST) return { is: 'too-large' };
  const reading = readExport(await file.text());
  const ids = [...new Set(reading.found.map(({ rating }) => rating.article.id))];
  const kept: Rating[] = [];
  for (let at = 0; at < ids.length; at += SLICE) kept.push(...(await readRatings(ids.slice(at, at + SLICE))));
  return { is: 'preview', preview: previewOf(reading, kept) };
}

/** Reads a file, shows what it would do, and merges it when the reader says so. */
export function useImport() {
  const [state, setState] = useState<ImportState | null>(null);
  const write = async ({ ratings }: Preview) => {
    let kept = 0;
    try {
      while (kept < ratings.length) {
        setState({ is: 'writing', kept });
        const slice = ratings.slice(kept, kept + SLICE);
        const answer = await ask('ratings-import', { ratings: slice });
        if (!answer.saved) return setState({ is: answer.reason === 'storage-full' ? 'full' : 'failed', kept });
        kept += slice.length;
      }
      setState({ is: 'done', kept });
    } catch {
      setState({ is: 'failed', kept });
    }
  };
  return {
    state,
    read: (file: File) => {
      setState({ is: 'reading' });
      previewFile(file).then(setState, () => setState({ is: 'unreadable' }));
    },
    write: (preview: Preview) => void write(preview),
    cancel: () => setState(null),
  };
}
