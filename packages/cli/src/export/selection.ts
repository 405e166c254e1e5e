// Which figures are meant: place=江西省 period=2023,2024 — all parts must hold, of each part one choice.

import { isPeriod, type Place, parseQuantity, parseQuantityEn } from '@jianbao/core';
import {
  type Codes,
  MEASURE_CODES,
  periodSpan,
  type ReportFigure,
  STATUS_CODES,
  unitWords,
} from '@jianbao/core/export';
import type { Say } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { folded } from './folded.ts';
import { placeChoice } from './place-choice.ts';

/** Everything that can be selected by, with its name in Chinese. */
const KEYS = {
  place: '地区',
  period: '时期',
  theme: '主题',
  measure: '性质',
  unit: '单位',
  status: '状态',
  indicator: '指标',
  label: '名称',
} as const;

export type SelectionKey = keyof typeof KEYS;

type Matches = (figure: ReportFigure) => boolean;

interface Choice {
  readonly word: string;
  readonly matches: Matches;
  /** Whether a report of this place can have a figure that matches, where its place says so. */
  readonly isOf?: (place: Place) => boolean;
}

export interface SelectionPart {
  readonly key: SelectionKey;
  readonly choices: readonly Choice[];
}

/**
 * Reads `key=choice,choice`, full-width signs allowed; parts of one key are one part.
 * @throws {Failure} for a part that cannot be read, or a place that is several.
 */
export function readSelection(texts: readonly string[], places: readonly Place[], say: Say): SelectionPart[] {
  const words = new Map<SelectionKey, Set<string>>();
  for (const text of texts) {
    const [, name = '', rest = ''] = /^\s*([^=＝]+?)\s*[=＝](.*)$/su.exec(text) ?? [];
    const key = keyOf(name);
    const choices = rest.split(/[,，、]/).flatMap((word) => word.trim() || []);
    if (!key || choices.length === 0) {
      throw new Failure(say('cli.export.badPart', { part: text, keys: Object.keys(KEYS).join(', ') }));
    }
    words.set(key, new Set([...(words.get(key) ?? []), ...choices]));
  }
  return [...words].map(([key, choices]) => ({
    key,
    choices: [...choices].map((word) =>
      key === 'place' ? placed(word, places, say) : { word, matches: CHOICES[key](word, say) },
    ),
  }));
}

export function matchesPart({ choices }: SelectionPart, figure: ReportFigure): boolean {
  return choices.some(({ matches }) => matches(figure));
}

/** Whether a report of this place can have a figure that matches. */
export function admitsPlace({ choices }: SelectionPart, place: Place): boolean {
  return choices.some(({ isOf }) => isOf?.(place) ?? true);
}

function keyOf(name: string): SelectionKey | undefined {
  const wanted = folded(name);
  return (Object.keys(KEYS) as SelectionKey[]).find((key) => key === wanted || KEYS[key] === wanted);
}

function placed(word: string, places: readonly Place[], say: Say): Choice {
  const isOf = placeChoice(word, places, say);
  return { word, matches: ({ report }) => isOf(report.place), isOf };
}

const CHOICES: Readonly<Record<Exclude<SelectionKey, 'place'>, (word: string, say: Say) => Matches>> = {
  period: (word, say) => {
    if (!isPeriod(word)) throw new Failure(say('cli.export.badPeriod', { period: word }));
    const outer = periodSpan(word);
    return ({ indicator }) => {
      const inner = periodSpan(indicator.period);
      return outer.first <= inner.first && inner.last <= outer.last;
    };
  },
  theme: (word) => {
    const wanted = folded(word);
    return ({ report, indicator }) => {
      const theme = report.themes.find(({ id }) => id === indicator.theme);
      if (!theme) return indicator.theme === wanted;
      const { label, aliases } = theme;
      return [theme.id, label.zh, label.en, ...aliases.zh, ...aliases.en].some((name) => folded(name) === wanted);
    };
  },
  measure: (word) => {
    const code = codeOf(MEASURE_CODES, word);
    return ({ indicator }) => indicator.measure === code;
  },
  unit: (word) => {
    const wanted = folded(word);
    const id = unitNamed(word);
    return ({ indicator: { quantity } }) => {
      const { unit } = quantity;
      const { zh, en } = unitWords(unit);
      return unit.id === id || [unit.id, zh, en].some((name) => folded(name) === wanted);
    };
  },
  status: (word) => {
    const code = codeOf(STATUS_CODES, word);
    return ({ indicator }) => indicator.status === code;
  },
  indicator:
    (word) =>
    ({ report, indicator }) =>
      word === indicator.id || word === `${report.id}/${indicator.id}`,
  label: (word) => {
    const wanted = folded(word).split(/\s+/);
    return ({ indicator: { label, aliases } }) => {
      const names = folded([label.zh, label.en, ...aliases.zh, ...aliases.en].join('\n'));
      return wanted.every((one) => names.includes(one));
    };
  },
};

/** The id of the unit of one of these: 亿元 and billion yuan are yuan. */
function unitNamed(word: string): string | undefined {
  for (const parse of [() => parseQuantity(`1${word}`), () => parseQuantityEn(`1 ${word}`)]) {
    try {
      return parse().unit.id;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function codeOf<Code extends string>(codes: Codes<Code>, word: string): Code | undefined {
  const wanted = folded(word);
  return (Object.keys(codes) as Code[]).find((code) =>
    [code, codes[code].zh, codes[code].en].some((name) => folded(name) === wanted),
  );
}
