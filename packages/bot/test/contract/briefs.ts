// A brief that is asked for is handed over as a file.

import { expect, test } from 'vitest';
import { deskOver } from './desks.ts';
import type { Surface } from './surface.ts';

export function handsOverBriefs({ lacks, start }: Surface): void {
  test.skipIf(lacks.has('brief')).each([
    ['青山湖区2023年简报', 'qingshanhu-2023.zh.docx', 'docx of qingshanhu-2023 in zh'],
    ['English brief for Yunhe', 'yunhe-2024.en.docx', 'docx of yunhe-2024 in en'],
  ])('%s is handed over as %s', async (asked, name, words) => {
    const { say } = await start({ desk: deskOver() });
    const { files } = await say(asked);
    expect(files.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([[name, words]]);
  });
}
