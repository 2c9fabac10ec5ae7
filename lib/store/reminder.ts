import * as v from 'valibot';
import { parser, type RecordKind } from './records';

/** Stands there once the reader was reminded to export, or did so by themselves: it is said once. */
export const reminderRecord: RecordKind<{ done: true }> = { version: 1, check: parser(v.object({ done: v.literal(true) })) };
export const REMINDER_KEY = 'export-reminder';
