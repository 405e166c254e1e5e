// A division: a province, prefecture or county with its code of GB/T 2260, as it is now or as it was.

import type { Localized } from '../report/model.ts';

export type Level = 'province' | 'prefecture' | 'county';

export interface Division {
  /** Six digits. A code can have been given to one division after another. */
  readonly code: string;
  readonly level: Level;
  /** 青山湖区, Qingshanhu District. */
  readonly name: Localized;
  /** The name without its kind, 青山湖 and Qingshanhu; the Chinese is empty where nothing is left, as of 城区. */
  readonly stem: Localized;
  /** Names between these two: 恩施州. */
  readonly shorter: readonly string[];
  /** Other forms of the English stem: Tibet, Kashi. */
  readonly otherEnglish: readonly string[];
  /** The year in which it was set up or got its name, where that is after 2009. */
  readonly since?: number;
  /** The year in which it ended or got another name. */
  readonly until?: number;
  /** The codes to which its land went; its own where only the name changed. */
  readonly successors: readonly string[];
}

/** Which level a code is of, by its digits. */
export function levelOf(code: string): Level {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Whether the place of one code lies in that of another: 360000 contains 360111. No place contains itself. */
export function contains(outer: string, inner: string): boolean {
  if (outer === inner) return false;
  const level = levelOf(outer);
  if (level === 'county') return false;
  const head = outer.slice(0, level === 'province' ? 2 : 4);
  return inner.startsWith(head) && !(level === 'prefecture' && levelOf(inner) === 'province');
}
