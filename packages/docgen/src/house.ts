// The house style of a press office: how figures are written, which fonts and colours stand for the layout's own, and
// what stands at the head and the foot of its documents.

import { DEFAULT_STYLE, type FigureStyle, type Language } from '@jianbao/core';
import { z } from 'zod';
import type { Layout } from './layouts/layout.ts';

/** What a house file may say; everything may be left out. */
export interface House {
  readonly figures?: Partial<FigureStyle> | undefined;
  /** RRGGBB: the red of a masthead, the blue of a press brief. */
  readonly accent?: string | undefined;
  /** The layout's fonts and what the house has instead: 方正小标宋简体 → 华文中宋. */
  readonly fonts?: Readonly<Record<string, string>> | undefined;
  /** A PNG or JPEG beside the house file. */
  readonly logo?: string | undefined;
  /** What mastheads, contacts and feet are filled with. */
  readonly zh?: Readonly<Partial<Record<Slot, string>>> | undefined;
  readonly en?: Readonly<Partial<Record<Slot, string>>> | undefined;
}

/** The names of the slots that layouts fill, and datelines and the paragraph on the place for templates. */
export const SLOTS = [
  'name',
  'masthead',
  'classification',
  'office',
  'issuer',
  'number',
  'signature',
  'copyTo',
  'printed',
  'report',
  'send',
  'distribute',
  'copies',
  'kicker',
  'dateline',
  'about',
  'contactHead',
  'contact',
  'phone',
  'email',
  'web',
  'end',
] as const;
export type Slot = (typeof SLOTS)[number];

const words = z.string().trim().min(1).max(400);
const slots = z.strictObject(Object.fromEntries(SLOTS.map((slot) => [slot, words.optional()])));
const schema = z.strictObject({
  figures: z
    .strictObject({
      currency: z.enum(['yuan', 'RMB']).optional(),
      percent: z.enum(['percent', '%']).optional(),
      hectares: z.boolean().optional(),
      spelling: z.enum(['american', 'british']).optional(),
    })
    .optional(),
  accent: z
    .string()
    .regex(/^[0-9A-Fa-f]{6}$/)
    .optional(),
  fonts: z.record(words, words).optional(),
  logo: z
    .string()
    .regex(/^[^/\\]{1,200}\.(?:png|jpe?g)$/i)
    .optional(),
  zh: slots.optional(),
  en: slots.optional(),
});

/** One thing that is wrong with a house file: where, and what was expected there. */
export interface HouseProblem {
  readonly path: string;
  readonly expected: string;
}

/** Thrown with everything that is wrong with a house file. */
export class HouseError extends Error {
  override readonly name = 'HouseError';
  readonly problems: readonly HouseProblem[];

  constructor(problems: readonly HouseProblem[]) {
    super(problems.map(({ path, expected }) => `${path}: ${expected}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * A house style from data, such as a parsed YAML file.
 * @throws {HouseError} with every problem.
 */
export function parseHouse(data: unknown): House {
  const result = schema.safeParse(data ?? {});
  if (result.success) return result.data as House;
  throw new HouseError(
    result.error.issues.map((issue) => ({ path: issue.path.join('.') || '.', expected: issue.message })),
  );
}

/** How the house writes figures. */
export function houseFigures({ figures }: House): FigureStyle {
  return { ...DEFAULT_STYLE, ...figures };
}

/** What the house puts before and behind a text in this language. */
export function houseMatter(house: House, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(house[language] ?? {}).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

const styled = new WeakMap<House, Map<string, Layout>>();

/** The layout in the fonts and the colour of the house. The same house and layout give the same object. */
export function houseLayout(layout: Layout, house: House): Layout {
  if (house.accent === undefined && house.fonts === undefined) return layout;
  const known = styled.get(house) ?? new Map<string, Layout>();
  styled.set(house, known);
  const made = known.get(layout.id) ?? (replaced(layout, replacements(layout, house)) as Layout);
  known.set(layout.id, made);
  return made;
}

function replacements({ accent }: Layout, house: House): ReadonlyMap<string, string> {
  const map = new Map(Object.entries(house.fonts ?? {}));
  if (house.accent !== undefined) map.set(accent, house.accent.toUpperCase());
  return map;
}

/** A copy of plain data in which these strings stand for others. */
function replaced(value: unknown, map: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return map.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, map)]));
}
