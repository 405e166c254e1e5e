// A pair of words, Chinese and English, in structured results.

import type { Localized } from '@jianbao/core';
import { z } from 'zod';

export const localized: z.ZodType<Localized> = z.object({ zh: z.string(), en: z.string() });

/** The same said in both languages. */
export function inBoth(word: (language: 'zh' | 'en') => string): Localized {
  return { zh: word('zh'), en: word('en') };
}

/** Both languages on one line: 青山湖区 · Qingshanhu District. */
export function side({ zh, en }: Localized): string {
  return zh === en ? zh : `${zh} · ${en}`;
}
