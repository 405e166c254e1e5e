// What a message wants besides an answer: help, the list of reports, a brief, a check of figures.

import type { Language, Report } from '@jianbao/core';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'reports' }
  | { readonly kind: 'brief'; readonly languages: readonly Language[]; readonly reports: readonly Report[] }
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'question' };

const HELP = /^(?:\/?help|[?？]|帮助|说明|使用说明|怎么用|你能做什么|what can you do)\s*[?？。.!！]?$/i;
const REPORTS =
  /^(?:(?:list |show |which )?(?:all )?(?:the )?reports?|(?:有)?哪些报告|报告列表|所有报告)\s*[?？。.]?$/i;
const CHECK = /^(?:check|核对|校对|检查)(?:一下)?(?:数字|figures|the figures in this|this)?\s*[:：\n]\s*(\S[\s\S]*)$/i;
/** A brief is asked for in so many words; with anything else in it, the message is a question. */
const BRIEF_WORDS =
  /请|帮我|给我|麻烦|发|来|要|做|写|生成|下载|一份|一个|的|简报|文件|please|can you|could you|i need|give me|send|make|write|create|download|get|\bme\b|\bthe\b|\ban?\b|\bin\b|\bfor\b|\bbriefs?\b|\bword\b|\bfile\b|\bdocx?\b|[\s,，.。!！?？]/giu;
const BOTH = /中英文?|双语|both languages|bilingual|\bboth\b/iu;
const ENGLISH = /英文版?|英语|english/iu;
const CHINESE = /中文版?|汉语|chinese/iu;

/** Reads a message; `language` is that in which it is written. */
export function readCommand(text: string, language: Language, reports: readonly Report[]): Command {
  const words = text.trim();
  if (HELP.test(words)) return { kind: 'help' };
  if (REPORTS.test(words)) return { kind: 'reports' };
  const checked = CHECK.exec(words)?.[1];
  if (checked !== undefined) return { kind: 'check', text: checked };
  return briefIn(words, language, reports) ?? { kind: 'question' };
}

const LONGEST_REQUEST = 80;

function briefIn(words: string, language: Language, reports: readonly Report[]): Command | undefined {
  if (words.length > LONGEST_REQUEST || !/简报|\bbriefs?\b/iu.test(words)) return undefined;
  const languages = languagesIn(words, language);
  const named = [BOTH, ENGLISH, CHINESE].reduce((rest, pattern) => rest.replace(pattern, ' '), words);
  const { rest, reports: meant } = reportsIn(named, reports);
  return rest.replace(BRIEF_WORDS, '') === '' ? { kind: 'brief', languages, reports: meant } : undefined;
}

function languagesIn(words: string, language: Language): readonly Language[] {
  if (BOTH.test(words)) return ['zh', 'en'];
  if (ENGLISH.test(words)) return ['en'];
  return CHINESE.test(words) ? ['zh'] : [language];
}

/** The reports that a place or a year in the words leaves, and the words without them. */
function reportsIn(words: string, reports: readonly Report[]): { rest: string; reports: readonly Report[] } {
  const year = /(?:19|20)\d\d年?/.exec(words)?.[0] ?? '';
  const place = reports
    .flatMap(({ place: { name, aliases } }) => [name.zh, name.en, ...aliases.zh, ...aliases.en])
    .filter((name) => words.toLowerCase().includes(name.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)[0];
  const meant = reports.filter(
    ({ period, place: { name, aliases } }) =>
      (year === '' || period.startsWith(year.slice(0, 4))) &&
      (place === undefined || [name.zh, name.en, ...aliases.zh, ...aliases.en].includes(place)),
  );
  const at = place === undefined ? -1 : words.toLowerCase().indexOf(place.toLowerCase());
  const without = at < 0 ? words : words.slice(0, at) + words.slice(at + (place?.length ?? 0));
  return { rest: without.replace(year, ''), reports: meant };
}
