import * as v from 'valibot';
import { parser, type RecordKind } from './records';

const saidOnce: RecordKind<{ done: true }> = { version: 1, check: parser(v.object({ done: v.literal(true) })) };

/** Stands there once the reader was reminded to export, or did so by themselves: it is said once. */
export const reminderRecord = saidOnce;
export const REMINDER_KEY = 'export-reminder';

/** Stands there once the reader has put the line of first use away. */
export const greetingRecord = saidOnce;
export const GREETING_KEY = 'greeting';
