// A report and a template in, a brief out. The same input gives the same brief.

import { DEFAULT_STYLE, type FigureStyle, type Indicator, type Language, type Report } from '@jianbao/core';
import { type Say, speaker } from '@jianbao/locales';
import type { Block, Brief, Logo } from './brief.ts';
import { withNotice } from './draft-mark.ts';
import { createHelpers } from './helpers/index.ts';
import { InertValues } from './inert.ts';
import { parseBlocks } from './markdown.ts';
import { matterOf } from './matter.ts';
import { compileTemplate } from './template.ts';

export interface ComposeOptions {
  readonly language: Language;
  /** Markdown with Handlebars. */
  readonly template: string;
  readonly style?: FigureStyle;
  /** What the house and the issue give: office, masthead, issue, date, contact. */
  readonly matter?: Readonly<Record<string, string>>;
  readonly logo?: Logo;
  /** Each figure carries the words of the source in a footnote, at its first place. */
  readonly sources?: boolean;
}

/**
 * Fills a template with a report's figures.
 * @throws {TemplateError} when the template is not valid, types a number or names what the report has not.
 */
export function compose(report: Report, options: ComposeOptions): Brief {
  const { language, template, style = DEFAULT_STYLE, logo, sources = false } = options;
  const values = new InertValues();
  const say = speaker(language);
  const matter = { ...matterOf(report, language), ...options.matter };
  const notes = sources ? { notes: firstNotes(say) } : {};
  const render = compileTemplate(template, createHelpers({ report, language, style, values, say, matter, ...notes }));
  const blocks = parseBlocks(render(NO_DATA), values);
  const brief: Brief = {
    language,
    title: titleOf(blocks) ?? report.title[language],
    subject: say('brief.subject', { place: report.place.name[language] }),
    ...(report.publisher && { publisher: report.publisher[language] }),
    ...(report.published !== undefined && { published: report.published }),
    reportId: report.id,
    blocks,
    matter,
    ...(logo && { logo }),
    ...(style.spelling === 'british' && { british: true }),
  };
  return withNotice(brief, report, say);
}

// Without a prototype there is nothing for a template to climb; Handlebars names this object in its complaints.
const NO_DATA: object = Object.create(null, { toString: { value: () => 'the report' } });

/** The words of the source behind the first place of each figure. */
function firstNotes(say: Say): (indicator: Indicator) => string | undefined {
  const noted = new Set<string>();
  return ({ id, source }) => {
    if (noted.has(id)) return undefined;
    noted.add(id);
    return say('brief.note', { quote: source.text });
  };
}

function titleOf(blocks: readonly Block[]): string | undefined {
  const heading = blocks.find((block) => block.type === 'heading' && block.depth === 1);
  return heading?.type === 'heading' ? heading.children.map((piece) => piece.text).join('') : undefined;
}
