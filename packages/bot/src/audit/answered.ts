// What an answer gave away: only kinds that state figures do; choices and neighbours are labels.

import type { Answer, Report, Stated } from '@jianbao/core';
import type { Answered, FigureGiven } from './entry.ts';
import { versionOf } from './version.ts';

/** The part of a record that an answer decides. */
export function answered(answer: Answer): Answered {
  return {
    language: answer.language,
    outcome: answer.kind,
    ...(answer.kind === 'not-stated' && { silence: answer.silence }),
    figures: 'stated' in answer ? answer.stated.map(given) : [],
  };
}

/** The part of a record about a brief that its report decides. */
export function reportGiven(report: Report): { readonly report: string; readonly version: string } {
  return { report: report.id, version: versionOf(report) };
}

function given({ report, indicator }: Stated): FigureGiven {
  return { ...reportGiven(report), indicator: indicator.id, printed: indicator.printed };
}
