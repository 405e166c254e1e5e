// The few words that a page adds to those of the brief, for those who listen to it.

import type { Language } from '@jianbao/core';

interface PageWords {
  readonly notes: string;
  readonly note: (number: number) => string;
  /** The link from a note to its mark. */
  readonly back: (number: number) => string;
  readonly table: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  zh: {
    notes: '注释',
    note: (number) => `注${number}`,
    back: (number) => `返回正文注${number}处`,
    table: '表格',
  },
  en: {
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    back: (number) => `Back to the text at note ${number}`,
    table: 'Table',
  },
};
