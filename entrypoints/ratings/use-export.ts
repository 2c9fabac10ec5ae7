import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatDate, formatOwn } from '../../components/dates';
import type { ExportFormat, ExportState } from '../../components/export-menu';
import { REASON_LABELS, STEP_LABELS } from '../../components/rating-labels';
import { csvExport, type ExportKind, jsonExport, markdownExport } from '../../lib/ratings';
import { readRatings } from '../../lib/store';
import { saveFile } from '../shared/save-file';
import { language, say } from '../shared/words';

/** Read and written in one go: between two the page can draw and hear. */
const SLICE = 200;
const pause = () => new Promise((done) => setTimeout(done, 0));

function kindOf(format: ExportFormat, at: string): ExportKind {
  if (format === 'csv') return csvExport();
  if (format === 'json') return jsonExport({ extension: browser.runtime.getManifest().version, at });
  return markdownExport({
    title: say('ratingsTitle'), publisher: say('mdPublisher'), authors: say('mdAuthors'), section: say('mdSection'), published: say('mdPublished'), rating: say('mdRating'), reasons: say('rateReasons'), history: say('mdHistory'),
    step: (step) => (step ? say(STEP_LABELS[step]) : say('mdNoStep')),
    reason: (reason) => say(REASON_LABELS[reason]),
    date: (instant) => (instant.length === 10 ? formatDate(instant, language(), 'page') : formatOwn(instant, language())),
  });
}

async function fileOf(kind: ExportKind, ids: readonly string[]): Promise<Blob> {
  const parts = [kind.head];
  let count = 0;
  for (let at = 0; at < ids.length; at += SLICE) {
    for (const rating of await readRatings(ids.slice(at, at + SLICE))) parts.push(kind.one(rating, count++));
    await pause();
  }
  return new Blob([...parts, kind.foot], { type: kind.mime });
}

/** Saves ratings as a file, in slices. */
export function useExport(): { state: ExportState | null; save: (format: ExportFormat, ids: readonly string[]) => void } {
  const [state, setState] = useState<ExportState | null>(null);
  const save = async (format: ExportFormat, ids: readonly string[]) => {
    setState('working');
    const at = new Date().toISOString();
    const kind = kindOf(format, at);
    saveFile(`evenhand-ratings-${at.slice(0, 10)}.${kind.extension}`, await fileOf(kind, ids));
    setState('saved');
  };
  return { state, save: (format, ids) => void save(format, ids).catch(() => setState('failed')) };
}
