import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = '.cache/bench/rooms';

/** Bundles the rooms that are measured, as a build of the extension does: what runs the scripts wraps every function, which costs them a tenth. */
export async function bundleRooms(): Promise<void> {
  await build({ configFile: false, logLevel: 'error', build: { lib: { entry: { speakers: 'lib/speakers/index.ts', signals: 'lib/signals/index.ts' }, formats: ['es'], fileName: (_, name) => `${name}.mjs` }, outDir: OUT } });
}

/** A bundled room. */
export const room = <Room>(name: string): Promise<Room> => import(pathToFileURL(`${OUT}/${name}.mjs`).href) as Promise<Room>;
