// Write a brief: a template of your own, the report's figures, a Word document.

import { writeFileSync } from 'node:fs';
import { compose, press, writeDocx } from '@jianbao/docgen';
import { readReport } from './1-read-a-report.ts';

const template = `# {{place}}: the year in figures

{{figure "new-major-projects" at="start"}} major projects were signed in {{period}},
worth {{figure "new-major-projects-investment"}} in all.

{{keyFigures "high-tech-enterprises" "talent-recruited" "pm25"}}

{{sourceLine}}
`;

export async function writeBrief(): Promise<Uint8Array> {
  const brief = compose(readReport(), { language: 'en', template });
  return writeDocx(brief, press);
}

if (import.meta.filename === process.argv[1]) writeFileSync('brief.docx', await writeBrief());
