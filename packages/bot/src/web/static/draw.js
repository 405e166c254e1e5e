// An answer as elements: the same as page/answer.ts writes, from the same data.
// @ts-check

import { element, say, tagOf } from './page.js';

/** @typedef {{ type: string, label: string, figure: string, detail: string, before: string, after: string, pointer: string, text: string }} Part */
/** @typedef {{ id: string, report: string, label: { zh: string, en: string } }} Indicator */
/** @typedef {{ kind: string, language: 'zh' | 'en', text: string, parts: Part[], indicators: Indicator[], options: { id: string, report: string, label: string }[] }} Answer */

/** @param {string} question @param {Answer} answer */
export function drawAnswer(question, answer) {
  const indicators = [...answer.indicators];
  const options = [...answer.options];
  /** @type {Indicator | undefined} */
  let current;
  // A quote has the way to the source; a figure without one needs its own.
  const quoted = answer.parts.some(({ type }) => type === 'quote');
  const drawn = answer.parts.flatMap((part) => {
    switch (part.type) {
      case 'figure':
        current = indicators.shift();
        return [drawFigure(part, quoted ? undefined : current, answer.language)];
      case 'quote':
        return drawQuote(part, current, answer.language);
      case 'option':
        return [drawOption(part, options.shift())];
      default:
        return [element('p', { class: 'note' }, part.text)];
    }
  });
  return element(
    'article',
    { class: 'entry', tabindex: '-1' },
    element('h3', { class: 'asked' }, question),
    element('div', { class: `said ${answer.kind}`, lang: tagOf(answer.language) }, ...drawn),
  );
}

/** @param {Part} part @param {Indicator | undefined} indicator @param {'zh' | 'en'} language */
function drawFigure({ figure, label, detail }, indicator, language) {
  const what = element('p', { class: 'what' }, `${label} `, element('span', { class: 'detail' }, detail));
  if (indicator) what.append(sourceButton(indicator, language));
  return element('div', { class: 'fact' }, element('p', { class: 'number' }, element('strong', {}, figure)), what);
}

/** @param {Part} part @param {Indicator | undefined} indicator @param {'zh' | 'en'} language */
function drawQuote({ before, figure, after, pointer }, indicator, language) {
  const line = element('p', { class: 'pointer quoting' }, pointer);
  if (indicator) line.append(sourceButton(indicator, language));
  return [
    element(
      'blockquote',
      { class: 'quote', lang: 'zh-CN' },
      element('p', {}, before, element('mark', {}, figure), after),
    ),
    line,
  ];
}

/** @param {Part} part @param {{ id: string, report: string } | undefined} option */
function drawOption({ label }, option) {
  const chosen = option ? `${option.report}/${option.id}` : '';
  return element(
    'p',
    { class: 'option' },
    element('button', { type: 'button', class: 'choice', 'data-ask': label, 'data-option': chosen }, label),
  );
}

/** @param {Indicator} indicator @param {'zh' | 'en'} language */
function sourceButton({ report, id, label }, language) {
  return element(
    'button',
    { type: 'button', class: 'show', 'data-source': `${report}/${id}`, 'aria-expanded': 'false' },
    element('span', { class: 'verb' }, say('showSource', {}, language)),
    ' ',
    element('span', { class: 'unseen' }, say('ofFigure', { label: label[language] }, language)),
  );
}
