import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the sidebar that is loaded when the frame has drawn itself. Null until it is there; undefined where it
 * can't be loaded any more, as in the frame of an extension that was updated.
 */
export function useLoaded<Part extends object>(load: () => Promise<Part>): Part | null | undefined {
  const [part, setPart] = useState<Part | null | undefined>(null);
  useEffect(() => {
    load().then(setPart, () => setPart(undefined));
  }, []);
  return part;
}
