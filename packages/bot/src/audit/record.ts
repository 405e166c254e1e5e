// An entry becomes a record: with its instant, and with as much of the question as is to be kept.

import type { AuditEntry } from './entry.ts';

/** Whether questions are kept in their own words. */
export type QuestionKeeping = 'keep' | 'omit';

/** A question in the log; without `text` where questions are omitted. */
export interface KeptQuestion {
  /** In code points. */
  readonly length: number;
  readonly text?: string;
}

/** What the log says about itself. */
export type Notice =
  /** A crash cut off the last record of this file: so many bytes were set aside. */
  | { readonly type: 'torn'; readonly file: string; readonly bytes: number }
  /** So many records could not be written here, for a reason such as ENOSPC. */
  | { readonly type: 'lost'; readonly records: number; readonly cause: string }
  /** The files up to this day were past their time, and are deleted once this record is written. */
  | { readonly type: 'expired'; readonly files: number; readonly through: string };

type Kept<Entry> = Entry extends { readonly question: string }
  ? Omit<Entry, 'question'> & { readonly question: KeptQuestion }
  : Entry;

/** One line of the log. */
export type AuditRecord = (Kept<AuditEntry> | Notice) & {
  /** SHA-256 of the line before, in hex; sixty-four zeros at the very beginning. */
  readonly previous: string;
  /** An ISO instant in UTC. */
  readonly when: string;
};

/** The JSON object of a record, still without `previous`. */
export function bodyOf(entry: AuditEntry | Notice, when: Date, keeping: QuestionKeeping): string {
  const kept = 'question' in entry ? { ...entry, question: keptQuestion(entry.question, keeping) } : entry;
  return JSON.stringify({ when: when.toISOString(), ...kept });
}

function keptQuestion(text: string, keeping: QuestionKeeping): KeptQuestion {
  const length = [...text].length;
  return keeping === 'keep' ? { length, text } : { length };
}
