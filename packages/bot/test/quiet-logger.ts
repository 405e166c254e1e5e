// A logger that writes down instead of printing.

import { type Logger, LogLevel } from '@slack/bolt';

export interface QuietLogger extends Logger {
  /** The errors and warnings, each as one line. */
  readonly lines: readonly string[];
}

export function quietLogger(): QuietLogger {
  const lines: string[] = [];
  const note = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  return {
    lines,
    debug: () => {},
    info: () => {},
    warn: note,
    error: note,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
