// The source around a figure, cut into what is the figure, what is quoted and the rest. Spans count code points.

import type { Indicator, Localized, Report } from '@jianbao/core';

/** A run of the source: the figure, the rest of what is quoted for it, or neither. */
export interface Segment {
  readonly text: string;
  readonly mark?: 'quote' | 'figure';
}

/** The paragraph around a figure, line by line. */
export interface Passage {
  readonly report: string;
  readonly indicator: string;
  readonly title: Localized;
  readonly section: Localized;
  readonly file: string;
  readonly lines: readonly (readonly Segment[])[];
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** More of a paragraph than this on either side is cut off: the whole source is a click away. */
const MOST_AROUND = 400;

const LINES = new WeakMap<Report, readonly Line[]>();

/** The lines of the source, cut once a report. */
export function linesOf(report: Report): readonly Line[] {
  const known = LINES.get(report);
  if (known) return known;
  let start = 0;
  const lines = report.source.text.split('\n').map((text) => {
    const line = { text, start, end: start + [...text].length };
    start = line.end + 1;
    return line;
  });
  LINES.set(report, lines);
  return lines;
}

/** The paragraph that an indicator is taken from. */
export function passageOf(report: Report, indicator: Indicator): Passage {
  const lines = linesOf(report);
  const { source } = indicator;
  let first = lines.findIndex(({ end }) => end > source.start);
  let last = lines.findIndex(({ end }) => end >= source.end);
  while (continues(lines[first], lines[first - 1])) first -= 1;
  while (continues(lines[last + 1], lines[last])) last += 1;
  const section = report.sections.find(({ id }) => id === indicator.section);
  return {
    report: report.id,
    indicator: indicator.id,
    title: report.title,
    section: section?.title ?? report.title,
    file: report.source.file,
    lines: cut(lines.slice(first, last + 1).map((line) => segmentsOf(line, indicator))),
  };
}

/** A line as segments: where the quote of this indicator and its figure lie in it. */
export function segmentsOf({ text, start }: Line, indicator: Indicator | undefined): Segment[] {
  if (!indicator) return [{ text }];
  const { source, span } = indicator;
  const characters = [...text];
  const at = [0, source.start - start, span.start - start, span.end - start, source.end - start, characters.length].map(
    (offset) => Math.min(Math.max(offset, 0), characters.length),
  );
  const marks = [undefined, 'quote', 'figure', 'quote', undefined] as const;
  return marks
    .map((mark, index) => ({
      text: characters.slice(at[index], at[index + 1]).join(''),
      ...(mark && { mark }),
    }))
    .filter((segment) => segment.text !== '');
}

/** Whether a line goes on with the paragraph of the one before: no blank line, heading or item of a list between. */
function continues(line: Line | undefined, before: Line | undefined): boolean {
  return (
    line !== undefined &&
    before !== undefined &&
    !/^\s*(?:$|#|[-*] )/.test(line.text) &&
    !/^\s*(?:$|#)/.test(before.text)
  );
}

function cut(lines: Segment[][]): Segment[][] {
  const marked = lines.map((line) => line.some(({ mark }) => mark));
  const kept = lines.slice(
    Math.max(0, marked.indexOf(true) - LINES_AROUND),
    marked.lastIndexOf(true) + 1 + LINES_AROUND,
  );
  return kept.map((line) =>
    line.map((segment, index) => {
      if (segment.mark || segment.text.length <= MOST_AROUND) return segment;
      const characters = [...segment.text];
      const next = line[index + 1];
      return {
        text: next ? `…${characters.slice(-MOST_AROUND).join('')}` : `${characters.slice(0, MOST_AROUND).join('')}…`,
      };
    }),
  );
}

const LINES_AROUND = 12;
