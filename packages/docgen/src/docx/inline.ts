// Pieces of a line as runs.

import { TextRun } from 'docx';
import type { Inline } from '../brief.ts';

export function runsOf(pieces: readonly Inline[]): TextRun[] {
  return pieces.flatMap(({ text, strong, emphasis }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(strong && { bold: true }),
          ...(emphasis && { italics: true }),
        }),
    ),
  );
}
