// An answer as the API gives it: figures stand only in what was stated, never in what is offered.

import { type Answer, quantityValue, type Stated } from '@jianbao/core';
import type { Reply } from '../../desk.ts';
import { indicatorData, unitData } from './indicator-data.ts';
import type { AnswerJSON } from './shapes.ts';

export function answerData({ answer, text: { text, parts } }: Reply): AnswerJSON {
  const labels = parts.flatMap((part) => (part.type === 'option' ? [part.label] : []));
  return {
    kind: answer.kind,
    language: answer.language,
    text,
    parts,
    indicators: statedIn(answer).map(indicatorData),
    options: offeredIn(answer).map(({ report, indicator }, index) => ({
      id: indicator.id,
      report: report.id,
      label: labels[index] ?? indicator.label[answer.language],
    })),
    ...(answer.kind === 'compare' && answer.difference && { difference: differenceData(answer.difference) }),
    ...('silence' in answer && { silence: answer.silence }),
    ...('unknown' in answer && { unknown: answer.unknown }),
    ...('understood' in answer && { understood: answer.understood }),
  };
}

function statedIn(answer: Answer): readonly Stated[] {
  return 'stated' in answer ? answer.stated : [];
}

function offeredIn(answer: Answer): readonly Stated[] {
  if ('options' in answer) return answer.options;
  return 'neighbours' in answer ? answer.neighbours : [];
}

function differenceData({ less, quantity }: NonNullable<Compared['difference']>): AnswerJSON['difference'] {
  return { less, value: quantityValue(quantity), unit: unitData(quantity.unit) };
}

type Compared = Extract<Answer, { kind: 'compare' }>;
