// A template to start from: every section of a report as a heading, every figure as a sentence, ready to be rewritten.

import type { Language, Report } from '@jianbao/core';

/** Markdown with the helpers of this report in it; it composes as it is. */
export function starterTemplate(report: Report, language: Language): string {
  const sections = report.sections.flatMap((section) => {
    const figures = report.indicators.filter((indicator) => indicator.section === section.id);
    const statements = report.statements.filter((statement) => statement.section === section.id);
    if (figures.length === 0) return [];
    const join = language === 'zh' ? '' : ' ';
    return [
      `## {{sectionTitle "${section.id}"}}`,
      ...statements.map(({ id }) => `{{statement "${id}"}}`),
      figures.map(({ id }) => `{{sentence "${id}"}}`).join(join),
    ];
  });
  const opening = language === 'zh' ? '{{lead}}' : '**{{dateline}}** {{lead}}';
  const notes = ['{{#anyTerms}}', '## {{termNotesTitle}}', '', '{{termNotes}}', '{{/anyTerms}}'].join('\n');
  return `${['# {{title}}', opening, '## {{keyFiguresTitle}}', '{{keyFigures}}', ...sections, notes, '{{sourceLine}}'].join('\n\n')}\n`;
}
