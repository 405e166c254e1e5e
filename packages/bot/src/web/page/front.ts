// The one page: a question and its answers, the briefs, the figures.

import { formatDate, formatPeriod, type Language, type Report } from '@jianbao/core';
import { suggestionsFor } from '../../suggestions.ts';
import { LONGEST_QUESTION } from '../answering.ts';
import type { Wanted } from '../api/find.ts';
import type { AnswerJSON } from '../api/shapes.ts';
import { webSpeaker } from '../words.ts';
import { answerMarkup } from './answer.ts';
import { clientWords } from './client-words.ts';
import { figuresTable } from './figures.ts';
import { framed, TAGS } from './frame.ts';
import { html, type Markup } from './markup.ts';

export interface Front {
  readonly language: Language;
  readonly reports: readonly Report[];
  /** The one whose figures are shown. */
  readonly report?: Report | undefined;
  readonly wanted: Wanted;
  readonly briefs: boolean;
  /** The question as typed, its answer or why there is none, and the thread to go on with. */
  readonly asked?: { readonly question: string; readonly thread: string } & (
    | { readonly answer: AnswerJSON }
    | { readonly refusal: string }
  );
}

export function frontPage(front: Front): Markup {
  const { language, reports, report } = front;
  const say = webSpeaker(language);
  const title = reports.length === 1 && report ? report.title[language] : say('titleMany');
  return framed({
    language,
    title: front.asked ? `${front.asked.question} – ${title}` : title,
    script: { words: clientWords(language) },
    body: html`<a class="skip" href="#question">${say('skip')}</a>
${masthead(front, title)}
<main class="sheet">
<div class="columns">
${askSection(front)}
${report && front.briefs ? briefsSection(report, front) : ''}
</div>
${report ? figuresSection(front, report) : html`<p class="none">${say('noReports')}</p>`}
</main>
<footer class="sheet foot"><p>${say('foot')} <a href="/api/openapi.json">${say('api')}</a></p></footer>`,
  });
}

function masthead(front: Front, title: string): Markup {
  const { language, reports, report } = front;
  const say = webSpeaker(language);
  const single = reports.length === 1 ? report : undefined;
  return html`<header class="sheet masthead">
<div class="top"><p class="kicker">${say('brand')}</p>${languageSwitch(front)}</div>
<h1>${title}</h1>
${single ? byline(single, language) : ''}
</header>`;
}

function byline(report: Report, language: Language): Markup {
  const say = webSpeaker(language);
  const { place, publisher, published, period, indicators } = report;
  const facts = [
    placeName(place, language),
    formatPeriod(period)[language],
    publisher && say('byline', { publisher: publisher[language] }),
    published !== undefined ? formatDate(published)[language] : undefined,
  ].filter((fact) => fact !== undefined && fact !== '');
  return html`<p class="byline">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
<p class="standing">${say('figuresTraceable', { count: indicators.length })}</p>`;
}

/** 江西省南昌市青山湖区; Qingshanhu District, Nanchang, Jiangxi Province. */
function placeName({ name, within }: Report['place'], language: Language): string {
  if (!within) return name[language];
  return language === 'zh' ? within.zh + name.zh : `${name.en}, ${within.en}`;
}

/** Each language by its own name; what was asked is asked again over there. */
function languageSwitch({ language, report, asked, reports }: Front): Markup {
  const say = webSpeaker(language);
  const link = (to: Language, name: string): Markup => {
    const query = new URLSearchParams({
      lang: to,
      ...(reports.length > 1 && report && { report: report.id }),
      ...(asked && { q: asked.question, thread: asked.thread }),
    });
    return to === language
      ? html`<span lang="${TAGS[to]}" aria-current="true">${name}</span>`
      : html`<a href="/?${query}" lang="${TAGS[to]}" hreflang="${TAGS[to]}" id="switch">${name}</a>`;
  };
  return html`<nav class="languages" aria-label="${say('otherLanguage')}">${link('zh', '中文')} ${link('en', 'English')}</nav>`;
}

function askSection({ language, reports, asked }: Front): Markup {
  const say = webSpeaker(language);
  return html`<section class="ask" aria-labelledby="ask-title">
<h2 id="ask-title">${say('askTitle')}</h2>
<form id="ask" action="/" method="get">
<label for="question">${say('askLabel')}</label>
<div class="line"><input type="text" id="question" name="q" required maxlength="${LONGEST_QUESTION}" autocomplete="off" enterkeyhint="search" aria-describedby="hint" value="${asked && 'refusal' in asked ? asked.question : ''}"><button type="submit">${say('askButton')}</button></div>
${asked ? html`<input type="hidden" name="thread" value="${asked.thread}">` : ''}
<p class="hint" id="hint">${say('askHint')}</p>
</form>
<p class="unseen" role="status" id="spoken"></p>
<section class="answers" id="answers" aria-label="${say('answers')}">${askedMarkup(asked)}</section>
${suggestions(reports, language)}
</section>`;
}

function askedMarkup(asked: Front['asked']): Markup | string {
  if (!asked) return '';
  if ('answer' in asked) return answerMarkup(asked.question, asked.answer, asked.thread);
  return html`<p class="trouble" role="alert">${asked.refusal}</p>`;
}

function suggestions(reports: readonly Report[], language: Language): Markup | string {
  const questions = suggestionsFor(reports, language);
  if (questions.length === 0) return '';
  const item = (question: string): Markup =>
    html`<li><a href="/?${new URLSearchParams({ q: question })}" data-ask="${question}">${question}</a></li>`;
  return html`<div class="suggestions"><h3 id="suggestions-title">${webSpeaker(language)('suggestions')}</h3>
<ul aria-labelledby="suggestions-title">${questions.map(item)}</ul></div>`;
}

function briefsSection({ id, title }: Report, { language, reports }: Front): Markup {
  const say = webSpeaker(language);
  const item = (to: Language, name: string): Markup => {
    const file = (format: string): string => `/api/briefs/${encodeURIComponent(id)}.${to}.${format}`;
    return html`<li><span class="name">${name}</span>
<span class="ways"><a href="${file('docx')}" download hreflang="${TAGS[to]}">${say('briefDocx')} <span class="unseen">${say('ofFigure', { label: name })}</span></a>
<a href="${file('html')}" hreflang="${TAGS[to]}">${say('briefHtml')} <span class="unseen">${say('ofFigure', { label: name })}</span></a></span></li>`;
  };
  return html`<aside class="briefs" aria-labelledby="briefs-title">
<h2 id="briefs-title">${say('briefsTitle')}</h2>
${reports.length > 1 ? html`<p class="of">${title[language]}</p>` : ''}
<p>${say('briefsIntro')}</p>
<ul>${item('zh', say('briefZh'))}${item('en', say('briefEn'))}</ul>
</aside>`;
}

function figuresSection({ language, reports, wanted }: Front, report: Report): Markup {
  const say = webSpeaker(language);
  const choice = ({ id, title }: Report): Markup =>
    id === report.id
      ? html`<li><span aria-current="true">${title[language]}</span></li>`
      : html`<li><a href="/?${new URLSearchParams({ report: id })}#figures">${title[language]}</a></li>`;
  return html`<section class="all" id="figures" aria-labelledby="figures-title">
<h2 id="figures-title">${say('figuresTitle')}</h2>
${reports.length > 1 ? html`<nav class="reports" aria-label="${say('reportsTitle')}"><ul>${reports.map(choice)}</ul></nav>${byline(report, language)}` : ''}
${figuresTable(report, wanted, language)}
</section>`;
}
