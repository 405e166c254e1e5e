// A draft laid over a report that a person has edited: what is new is added, nothing that is there is touched.

import { locateFigure, locateQuote } from '../report/locate.ts';
import { type IndicatorFile, type ReportFile, ReportFileSchema } from '../report/schema.ts';
import { readYaml } from '../report/yaml-file.ts';
import type { Draft } from './draft.ts';
import { addIndicators } from './write-yaml.ts';

/** What a person must look at. */
export type Conflict =
  /** Its quote no longer stands in the source, or its value in the quote. */
  | { readonly kind: 'lost'; readonly id: string; readonly value: string; readonly quote: string }
  /** It covers a part of what the source prints there. */
  | { readonly kind: 'differs'; readonly id: string; readonly value: string; readonly printed: string };

export interface Merged {
  /** The text of report.yaml with what was added. */
  readonly yaml: string;
  readonly added: number;
  readonly kept: number;
  readonly conflicts: readonly Conflict[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lays a draft over the text of an edited report.yaml. Nothing when that text is no report. */
export function mergeDraft(yaml: string, draft: Draft): Merged | undefined {
  const { source } = draft;
  const parsed = ReportFileSchema.safeParse(readYaml(yaml).data);
  if (!parsed.success) return undefined;
  const report = parsed.data;
  const conflicts: Conflict[] = [];
  const taken: { span: Span; id?: string }[] = [];
  for (const item of report.indicators) {
    const span = spanOf(item, source);
    if (span) taken.push({ span, id: item.id });
    else conflicts.push({ kind: 'lost', id: item.id, value: item.value, quote: item.quote });
  }
  for (const item of report.dismissed ?? []) {
    const span = spanOf({ ...item, unit: undefined }, source) ?? wordsAt(item, source);
    if (span) taken.push({ span });
  }
  const ids = new Set(report.indicators.map(({ id }) => id));
  const sections = new Set(report.sections.map(({ id }) => id));
  const renamed = new Map<string, string>();
  const added: { indicator: IndicatorFile; after?: string }[] = [];
  let last: string | undefined;
  for (const indicator of draft.report.indicators) {
    const span = spanOf(indicator, source);
    const there = span && taken.find((other) => other.span.start < span.end && other.span.end > span.start);
    if (span && there) {
      if (there.id !== undefined) {
        last = there.id;
        renamed.set(indicator.id, there.id);
      }
      const same = there.span.start === span.start && there.span.end === span.end;
      if (!same && there.id !== undefined) {
        const value = report.indicators.find(({ id }) => id === there.id)?.value ?? '';
        conflicts.push({ kind: 'differs', id: there.id, value, printed: indicator.value });
      }
      continue;
    }
    const id = unused(indicator.id, ids);
    renamed.set(indicator.id, id);
    const subject = indicator.subject === undefined ? undefined : renamed.get(indicator.subject);
    const section = sections.has(indicator.section) ? indicator.section : sectionBefore(report, last);
    const partOf = indicator.partOf === undefined ? undefined : renamed.get(indicator.partOf);
    const { subject: _, partOf: __, ...rest } = indicator;
    added.push({
      indicator: {
        ...rest,
        id,
        section,
        ...(subject !== undefined && { subject }),
        ...(partOf !== undefined && { partOf }),
      },
      ...(last !== undefined && { after: last }),
    });
    last = id;
  }
  return {
    yaml: added.length === 0 ? yaml : addIndicators(yaml, added),
    added: added.length,
    kept: report.indicators.length,
    conflicts,
  };
}

/** The code points that the figure of an indicator covers. */
function spanOf(
  { quote, value, unit, at }: Pick<IndicatorFile, 'quote' | 'value' | 'unit' | 'at'>,
  source: string,
): Span | undefined {
  const located = locateQuote(source, quote, at);
  if (!('quote' in located)) return undefined;
  const { start } = located.quote;
  const figure = locateFigure(quote, value, unit, at === undefined ? undefined : at - start);
  return 'quantity' in figure ? { start: start + figure.start, end: start + figure.end } : undefined;
}

/** Dismissed words need be no quantity. */
function wordsAt(
  { quote, value, at }: Pick<IndicatorFile, 'quote' | 'value' | 'at'>,
  source: string,
): Span | undefined {
  const located = locateQuote(source, quote, at);
  const inside = quote.indexOf(value);
  if (!('quote' in located) || inside < 0) return undefined;
  const start = at ?? located.quote.start + [...quote.slice(0, inside)].length;
  return { start, end: start + [...value].length };
}

function sectionBefore(report: ReportFile, id: string | undefined): string {
  const before = report.indicators.find((item) => item.id === id) ?? report.indicators[0];
  return before?.section ?? report.sections[0]?.id ?? '';
}

function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let count = 2; ids.has(free); count += 1) free = `${id}-${count}`;
  ids.add(free);
  return free;
}
