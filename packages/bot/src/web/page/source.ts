// The whole source of a report as a page, with the words behind one figure marked.

import type { Indicator, Language, Report } from '@jianbao/core';
import { linesOf, segmentsOf } from '../../passage.ts';
import type { SegmentJSON } from '../api/shapes.ts';
import { webSpeaker } from '../words.ts';
import { framed } from './frame.ts';
import { html, type Markup } from './markup.ts';

export function sourcePage(report: Report, indicator: Indicator | undefined, language: Language): Markup {
  const say = webSpeaker(language);
  const title = report.title[language];
  // The source has a title of its own, as a rule that of the report.
  const titled = linesOf(report).some(({ text }) => text.startsWith('# '));
  const intro = indicator ? say('sourceIntro', { label: indicator.label[language] }) : say('sourceIntroPlain');
  return framed({
    language,
    title: `${say('sourceTitle')} – ${title}`,
    body: html`<header class="sheet narrow masthead">
<p class="kicker">${say('sourceTitle')}</p>
${titled ? '' : html`<h1>${title}</h1>`}
<p class="hint">${intro}</p>
<p><a class="back" href="/#figures">${say('backToFigures')}</a></p>
</header>
<main class="sheet narrow text" lang="zh-CN">
${lines(report, indicator)}
</main>`,
  });
}

function lines(report: Report, indicator: Indicator | undefined): Markup[] {
  let marked = false;
  return linesOf(report)
    .filter(({ text }) => text.trim() !== '')
    .map((line) => {
      const segments = segmentsOf(line, indicator);
      // The address of a figure leads to the first line of its quote.
      const first = !marked && segments.some(({ mark }) => mark);
      marked ||= first;
      const content = segments.map(segment);
      const anchor = first ? html` id="quote"` : '';
      const depth = /^(#{1,6}) /.exec(line.text)?.[1]?.length;
      if (depth === undefined) return html`<p${anchor}>${content}</p>`;
      const words = line.text.slice(depth + 1);
      return depth === 1 ? html`<h1${anchor}>${words}</h1>` : html`<h2${anchor}>${words}</h2>`;
    });
}

function segment({ text, mark }: SegmentJSON): Markup {
  if (mark === 'figure') return html`<mark class="quoted"><strong>${text}</strong></mark>`;
  return mark ? html`<mark class="quoted">${text}</mark>` : html`${text}`;
}
