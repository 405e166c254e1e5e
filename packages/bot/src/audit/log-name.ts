// The files of a log by name: one a day (UTC), and further ones where a day is too long for one.

import { readdir } from 'node:fs/promises';

export interface LogName {
  /** ISO date. */
  readonly day: string;
  /** From 1. */
  readonly part: number;
  /** audit-2026-11-25.jsonl; the second of that day is audit-2026-11-25.2.jsonl. */
  readonly file: string;
}

const PATTERN = /^audit-(\d{4}-\d\d-\d\d)(?:\.([1-9]\d{0,5}))?\.jsonl$/;

/** What a file is called into which the unfinished end of this one is moved. */
export const TORN = '.torn';

export function logName(day: string, part = 1): LogName {
  return { day, part, file: `audit-${day}${part === 1 ? '' : `.${part}`}.jsonl` };
}

/** The files of the log in a folder, oldest first; anything else there is passed over. */
export async function logNames(folder: string): Promise<LogName[]> {
  const names = (await readdir(folder)).flatMap((file) => {
    const [, day, part = '1'] = PATTERN.exec(file) ?? [];
    return day === undefined ? [] : [logName(day, Number(part))];
  });
  return names.sort((a, b) => (a.day === b.day ? a.part - b.part : a.day < b.day ? -1 : 1));
}
