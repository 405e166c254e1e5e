// The figures of a report as a table: by theme at first, each with the way to its words in the source.

import { formatPeriod, type Indicator, type Language, type Report } from '@jianbao/core';
import { findIndicators, searchText, type Wanted } from '../api/find.ts';
import { figureIn } from '../api/indicator-data.ts';
import { type SayWeb, webSpeaker } from '../words.ts';
import { sourceLink } from './answer.ts';
import { figureOrder } from './figure-order.ts';
import { html, type Markup } from './markup.ts';

/** The table, with the rows that are not wanted hidden: the script may show them again. */
export function figuresTable(report: Report, wanted: Wanted, language: Language): Markup {
  const say = webSpeaker(language);
  const found = new Set(findIndicators(report, wanted));
  const total = report.indicators.length;
  return html`${filterForm(report, wanted, language)}
<p class="count" id="count" role="status">${say(found.size === total ? 'all' : 'shown', { count: found.size, total })}</p>
<table class="figures by-theme" id="table" role="table">
<caption class="unseen">${report.title[language]}</caption>
<thead role="rowgroup"><tr role="row">
${heading('theme', say('theme'), 'ascending')}
${heading('label', say('indicator'))}
${heading('figure', say('figure'))}
${heading('period', say('period'))}
<th class="source" role="columnheader" scope="col">${say('source')}</th>
</tr></thead>
<tbody role="rowgroup">
${rows(report, found, language)}
</tbody>
</table>
<p class="none" id="none"${found.size === 0 ? '' : html` hidden`}>${say('noneShown')}</p>`;
}

function filterForm({ id, themes, indicators }: Report, { theme, words = '' }: Wanted, language: Language): Markup {
  const say = webSpeaker(language);
  const option = (value: string, label: string): Markup =>
    html`<option value="${value}"${value === (theme ?? '') ? html` selected` : ''}>${label}</option>`;
  const used = themes.filter((candidate) => indicators.some((indicator) => indicator.theme === candidate.id));
  return html`<form class="filter" id="filter" action="/#figures" method="get">
<input type="hidden" name="report" value="${id}">
<p><label for="find">${say('find')}</label> <input type="search" id="find" name="find" value="${words}" maxlength="100" autocomplete="off"></p>
<p><label for="theme">${say('theme')}</label> <select id="theme" name="theme">
${option('', say('allThemes'))}${used.map(({ id: value, label }) => option(value, capitalized(label[language])))}
</select></p>
<p class="apply"><button type="submit">${say('apply')}</button></p>
</form>`;
}

function heading(key: string, label: string, sort?: 'ascending'): Markup {
  return html`<th class="${key}" role="columnheader" scope="col" data-sort="${key}"${sort ? html` aria-sort="${sort}"` : ''}>${label}</th>`;
}

function rows(report: Report, found: ReadonlySet<Indicator>, language: Language): Markup[] {
  const say = webSpeaker(language);
  const themes = new Map(report.themes.map(({ id, label }, index) => [id, { index, label: label[language] }]));
  const themeOf = ({ theme = '' }: Indicator) => themes.get(theme) ?? { index: themes.size, label: '—' };
  const order = figureOrder(report);
  let before: number | undefined;
  return report.indicators
    .toSorted((a, b) => themeOf(a).index - themeOf(b).index)
    .map((indicator) => {
      const theme = themeOf(indicator);
      const hidden = !found.has(indicator);
      const first = !hidden && theme.index !== before;
      if (!hidden) before = theme.index;
      const place = order.get(indicator) ?? { kind: 0, rank: 0 };
      return html`<tr role="row"${first ? html` class="first"` : ''}${hidden ? html` hidden` : ''} data-theme="${theme.index}" data-theme-id="${indicator.theme ?? ''}" data-kind="${place.kind}" data-rank="${place.rank}" data-period="${indicator.period}" data-words="${searchText(indicator)}">
<td class="theme" role="cell"><span>${theme.label}</span></td>
<th class="label" role="rowheader" scope="row">${indicator.label[language]}${draftMark(indicator, say)}</th>
<td class="figure" role="cell">${figureIn(indicator, language)}</td>
<td class="period" role="cell">${formatPeriod(indicator.period)[language]}</td>
<td class="source" role="cell">${sourceLink({ report: report.id, id: indicator.id, label: indicator.label }, language)}</td>
</tr>`;
    });
}

function draftMark({ draft }: Indicator, say: SayWeb): Markup | string {
  return draft ? html` <span class="draft">${say('draft')}</span>` : '';
}

/** Labels are noun phrases as they stand in a sentence; in a list they begin like one. */
function capitalized(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
