import { readdirSync, readFileSync } from 'node:fs';
import { invented } from './texts';

const folders = ['../shared/labels/newsweek/text', '../shared/labels/polnear/text'];

/** Real articles in paragraphs where they lie beside the project, else invented ones. */
export function articles(): string[][] {
  try {
    return folders.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8').split(/\n\s*\n/).filter((p) => p.trim())));
  } catch {
    return Array.from({ length: 20 }, (_, i) => invented(5000 + i * 100));
  }
}
