// An answer as plain data for an assistant: what kind it is, its figures, and what may be offered instead.

import type { Answer, AnswerText, Language, Stated } from '@jianbao/core';
import { z } from 'zod';
import type { Reply } from '../desk.ts';
import { type Figure, figure, figureOf } from './figure.ts';

export interface Asked {
  readonly kind: Answer['kind'];
  readonly language: Language;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly options: readonly Option[];
  readonly silence?: string | undefined;
  readonly unknown?: string | undefined;
}

export interface Option {
  readonly report: string;
  readonly id: string;
  readonly label: string;
}

export const asked: z.ZodType<Asked> = z.object({
  kind: z
    .enum(['found', 'list', 'compare', 'choose', 'not-stated'])
    .describe(
      'found: the answer; list: all figures of a theme; compare: two figures and their difference; choose: several fit ' +
        'equally; not-stated: silence.',
    ),
  language: z.enum(['zh', 'en']).describe('Language of the question, of text and of notes.'),
  text: z.string().describe('The whole answer in words, complete by itself.'),
  figures: z.array(figure).describe('The figures stated; empty when kind is choose or not-stated.'),
  notes: z
    .array(z.string())
    .describe('What else the answer says: how the question was understood, a conversion, a difference, a draft.'),
  options: z
    .array(z.object({ report: z.string(), id: z.string(), label: z.string() }))
    .describe('Figures that may be meant (choose) or come near (not-stated): labels, never an answer.'),
  silence: z
    .string()
    .optional()
    .describe('Why nothing is stated: place, period, word, scope, empty, long or rate (no exchange rate).'),
  unknown: z.string().optional().describe('The word of the question that no report knows.'),
});

export function askedOf({ answer, text }: Reply): Asked {
  const notes = text.parts.flatMap((part) => (part.type === 'note' ? [part.text] : []));
  const { kind, language } = answer;
  const common = { kind, language, text: text.text, notes };
  const { stated, offered } = statedOrOffered(answer);
  return {
    ...common,
    figures: stated.map(figureOf),
    options: optionsOf(offered, text),
    ...(answer.kind === 'not-stated' && {
      silence: answer.silence,
      ...(answer.unknown !== undefined && { unknown: answer.unknown }),
    }),
  };
}

/** What an answer states, and what it only names. */
function statedOrOffered(answer: Answer): {
  readonly stated: readonly Stated[];
  readonly offered: readonly Stated[];
} {
  switch (answer.kind) {
    case 'found':
    case 'list':
    case 'compare':
      return { stated: answer.stated, offered: [] };
    case 'choose':
      return { stated: [], offered: answer.options };
    case 'not-stated':
      return { stated: [], offered: answer.neighbours };
  }
}

/** With the labels of the text, where two of one name are told apart. */
function optionsOf(offered: readonly Stated[], { language, parts }: AnswerText): Option[] {
  const labels = parts.flatMap((part) => (part.type === 'option' ? [part.label] : []));
  return offered.map(({ report, indicator }, index) => ({
    report: report.id,
    id: indicator.id,
    label: labels[index] ?? indicator.label[language],
  }));
}
