// An answer on the page. static/draw.js draws the same from the same data.

import type { AnswerPart, Language } from '@jianbao/core';
import type { AnswerJSON, IndicatorJSON, OptionJSON } from '../api/shapes.ts';
import { webSpeaker } from '../words.ts';
import { TAGS } from './frame.ts';
import { html, type Markup } from './markup.ts';

type Drawn<Type extends AnswerPart['type']> = Extract<AnswerPart, { type: Type }>;

/** A question with its answer. `thread` goes along with what can be asked next. */
export function answerMarkup(question: string, answer: AnswerJSON, thread: string): Markup {
  const { language } = answer;
  const indicators = [...answer.indicators];
  const options = [...answer.options];
  const quoted = answer.parts.some(({ type }) => type === 'quote');
  const parts = answer.parts.map((part): Markup => {
    if (part.type === 'note') return html`<p class="note">${part.text}</p>`;
    if (part.type === 'option') return option(part, options.shift(), thread);
    if (part.type === 'quote') return quote(part, answer.indicators.at(-indicators.length - 1), language);
    const indicator = indicators.shift();
    // A quote has the way to the source; a figure without one needs its own.
    return figure(part, quoted ? undefined : indicator, language);
  });
  return html`<article class="entry" tabindex="-1">
<h3 class="asked">${question}</h3>
<div class="said ${answer.kind}" lang="${TAGS[answer.language]}">${parts}</div>
</article>`;
}

function figure(part: Drawn<'figure'>, indicator: IndicatorJSON | undefined, language: Language): Markup {
  return html`<div class="fact"><p class="number"><strong>${part.figure}</strong></p><p class="what">${part.label} <span class="detail">${part.detail}</span>${indicator ? sourceLink(indicator, language) : ''}</p></div>`;
}

function quote(part: Drawn<'quote'>, indicator: IndicatorJSON | undefined, language: Language): Markup {
  return html`<blockquote class="quote" lang="zh-CN"><p>${part.before}<mark>${part.figure}</mark>${part.after}</p></blockquote>
<p class="pointer quoting">${part.pointer}${indicator ? sourceLink(indicator, language) : ''}</p>`;
}

function option(part: Drawn<'option'>, data: OptionJSON | undefined, thread: string): Markup {
  const chosen = data ? `${data.report}/${data.id}` : '';
  const query = new URLSearchParams({ q: part.label, option: chosen, thread });
  return html`<p class="option"><a class="choice" href="/?${query}" data-ask="${part.label}" data-option="${chosen}">${part.label}</a></p>`;
}

/** The way to the words of the source; the script opens them in place. */
export function sourceLink({ report, id, label }: Figured, language: Language): Markup {
  const say = webSpeaker(language);
  const address = `/reports/${encodeURIComponent(report)}/source?figure=${encodeURIComponent(id)}#quote`;
  return html`<a class="show" href="${address}" data-source="${report}/${id}"><span class="verb">${say('showSource')}</span> <span class="unseen">${say('ofFigure', { label: label[language] })}</span></a>`;
}

type Figured = Pick<IndicatorJSON, 'report' | 'id' | 'label'>;
