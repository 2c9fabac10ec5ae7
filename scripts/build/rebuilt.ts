import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The files of a zip by their names, folders left out. */
export async function filesOfZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(zip.files).filter((entry) => !entry.dir);
  return new Map(await Promise.all(files.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const)));
}

/** The files of a folder by their names in it, with "/" between the parts. */
export function filesOfFolder(path: string): Map<string, Buffer> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(path.length + 1).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}

/** One line for every file that is missing, unasked for, or of other bytes; none when both are the same. */
export function differences(shipped: Map<string, Buffer>, built: Map<string, Buffer>): string[] {
  const names = [...new Set([...shipped.keys(), ...built.keys()])].toSorted();
  return names.flatMap((name) => {
    const [a, b] = [shipped.get(name), built.get(name)];
    if (!a) return [`${name}: built from the sources, not shipped`];
    if (!b) return [`${name}: shipped, not built from the sources`];
    return a.equals(b) ? [] : [`${name}: other bytes (${a.length} shipped, ${b.length} built)`];
  });
}

/** The commands of the indented block under a heading of a Markdown text, as a person would type them. */
export function commandsUnder(heading: string, markdown: string): string[] {
  const [, after = ''] = markdown.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [section = ''] = after.split(/^#/m);
  return section.split('\n').filter((line) => line.startsWith('    ')).map((line) => line.trim());
}
