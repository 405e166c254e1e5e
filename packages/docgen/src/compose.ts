// A report and a template in, a brief out. The same input gives the same brief.

import { DEFAULT_STYLE, type FigureStyle, type Language, type Report } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import type { Block, Brief, Inline } from './brief.ts';
import { withNotice } from './draft-mark.ts';
import { createHelpers } from './helpers.ts';
import { InertValues } from './inert.ts';
import { parseBlocks } from './markdown.ts';
import { compileTemplate } from './template.ts';

export interface ComposeOptions {
  readonly language: Language;
  /** Markdown with Handlebars. */
  readonly template: string;
  readonly style?: FigureStyle;
}

/**
 * Fills a template with a report's figures.
 * @throws {TemplateError} when the template is not valid, types a number or names what the report has not.
 */
export function compose(report: Report, { language, template, style = DEFAULT_STYLE }: ComposeOptions): Brief {
  const values = new InertValues();
  const render = compileTemplate(template, createHelpers({ report, language, style, values }));
  const blocks = parseBlocks(render(NO_DATA), values);
  const say = speaker(language);
  const brief: Brief = {
    language,
    title: titleOf(blocks) ?? report.title[language],
    subject: say('brief.subject', { place: report.place.name[language] }),
    ...(report.publisher && { publisher: report.publisher[language] }),
    ...(report.published !== undefined && { published: report.published }),
    reportId: report.id,
    blocks,
  };
  return withNotice(brief, report, say);
}

// Without a prototype there is nothing for a template to climb; Handlebars names this object in its complaints.
const NO_DATA: object = Object.create(null, { toString: { value: () => 'the report' } });

function titleOf(blocks: readonly Block[]): string | undefined {
  const heading = blocks.find((block) => block.type === 'heading' && block.depth === 1);
  return heading?.type === 'heading' ? heading.children.map((piece: Inline) => piece.text).join('') : undefined;
}
