// jianbao ask: one question, one answer.

import { type Answer, answerText, ask, type Language, quantityValue, type Stated } from '@jianbao/core';
import { readReports } from '../reports.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { visible } from '../visible.ts';

export interface AskOptions {
  readonly report?: readonly string[];
  /** A folder of any size or the URL of a database, instead of reports. */
  readonly catalogue?: string;
  readonly today?: string;
  readonly json?: boolean;
}

export async function askCommand(
  question: string,
  options: AskOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const answer = await answerTo(question, { ...options, today }, terminal, language);
  terminal.out(options.json ? JSON.stringify(answerData(answer)) : visible(answerText(answer).text));
  return EXIT.ok;
}

async function answerTo(
  question: string,
  { report: named = [], catalogue: where, today }: AskOptions & { readonly today: string },
  terminal: Terminal,
  language: Language,
): Promise<Answer> {
  if (where === undefined) {
    const files = await readReports(named, terminal, language);
    const reports = files.map(({ report }) => report);
    return ask(question, reports, { today });
  }
  const [{ askCatalogue }, { openCatalogue }] = await Promise.all([
    import('@jianbao/catalogue'),
    import('../catalogue/open-catalogue.ts'),
  ]);
  const catalogue = await openCatalogue(where, terminal, language);
  try {
    return await askCatalogue(catalogue, question, { today });
  } finally {
    await catalogue.close();
  }
}

/** An answer as one plain object; figures stand only in `indicators`. */
export function answerData(answer: Answer): object {
  const { language } = answer;
  const stated = answer.kind === 'choose' || answer.kind === 'not-stated' ? [] : answer.stated;
  const offered = answer.kind === 'choose' ? answer.options : answer.kind === 'not-stated' ? answer.neighbours : [];
  return {
    kind: answer.kind,
    indicators: stated.map((item) => indicatorData(item, language)),
    ...(offered.length > 0 && {
      options: offered.map(({ indicator }) => ({ id: indicator.id, label: indicator.label[language] })),
    }),
    ...(answer.kind === 'not-stated' && answer.unknown !== undefined && { unknown: answer.unknown }),
    ...(answer.kind === 'found' && answer.understood !== undefined && { understood: answer.understood }),
    ...(answer.kind === 'compare' && {
      basis: answer.basis,
      ...(answer.refused && { refused: answer.refused }),
      ...(answer.difference && {
        difference: { less: answer.difference.less, value: quantityValue(answer.difference.quantity) },
      }),
    }),
    text: answerText(answer).text,
  };
}

function indicatorData({ report, indicator }: Stated, language: Language): object {
  const { quantity, source, span } = indicator;
  return {
    id: indicator.id,
    report: report.id,
    label: indicator.label[language],
    value: quantityValue(quantity),
    unit: quantity.unit.zh,
    bound: quantity.bound,
    measure: indicator.measure,
    ...(indicator.direction && { direction: indicator.direction }),
    status: indicator.status,
    period: indicator.period,
    printed: indicator.printed,
    ...(indicator.draft && { draft: true }),
    source: { quote: source.text, start: span.start, end: span.end, file: report.source.file },
  };
}
