// “Show in source”: the paragraph behind a figure opens right below it, with the quote marked.
// @ts-check

import { element, fetchData, languageAt, say } from './page.js';

/** @typedef {{ title: Record<string, string>, section: Record<string, string>, lines: { text: string, mark?: string }[][] }} Passage */

/** Passages that were fetched, by report and indicator. @type {Map<string, Promise<Passage>>} */
const passages = new Map();
let opened = 0;

/** What the server wrote as links becomes buttons: here they open something and lead nowhere. */
export function upgradeSourceLinks() {
  for (const link of document.querySelectorAll('a[data-source]')) {
    const attributes = { type: 'button', class: 'show', 'data-source': link.getAttribute('data-source') ?? '' };
    link.replaceWith(element('button', { ...attributes, 'aria-expanded': 'false' }, ...link.childNodes));
  }
}

export function listenForSources() {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button[data-source]') : undefined;
    if (button instanceof HTMLButtonElement) toggle(button);
  });
}

/** Puts away what a row has open. @param {HTMLTableRowElement} row */
export function closeSource(row) {
  const button = row.querySelector('button[aria-expanded=true]');
  if (button instanceof HTMLButtonElement) toggle(button);
}

/** @param {HTMLButtonElement} button */
async function toggle(button) {
  const open = button.getAttribute('aria-expanded') === 'true';
  const language = languageAt(button);
  button.setAttribute('aria-expanded', String(!open));
  const verb = button.querySelector('.verb');
  if (verb) verb.textContent = say(open ? 'showSource' : 'hideSource', {}, language);
  if (open) {
    document.getElementById(button.getAttribute('aria-controls') ?? '')?.remove();
    button.removeAttribute('aria-controls');
    return;
  }
  opened += 1;
  const id = `passage-${opened}`;
  button.setAttribute('aria-controls', id);
  const place = placeFor(button, id);
  place.append(await content(button, language));
}

/** An empty place behind the button: a row of its own in a table. @param {HTMLButtonElement} button @param {string} id */
function placeFor(button, id) {
  const row = button.closest('tr');
  if (!row) {
    const box = element('div', { id, class: 'passage' });
    (button.closest('p') ?? button).after(box);
    return box;
  }
  const cell = element('td', { colspan: String(row.cells.length), role: 'cell' });
  row.after(element('tr', { id, class: 'passage', role: 'row' }, cell));
  return cell;
}

/** @param {HTMLButtonElement} button @param {'zh' | 'en'} language */
async function content(button, language) {
  const source = button.dataset.source ?? '';
  const [report = '', indicator = ''] = source.split('/').map(encodeURIComponent);
  try {
    const fetching = passages.get(source) ?? fetchData(`/api/reports/${report}/indicators/${indicator}/source`);
    passages.set(source, fetching);
    const address = `/reports/${report}/source?figure=${indicator}#quote`;
    const whole = element('a', { href: address }, say('wholeSource', {}, language));
    const passage = await fetching;
    // An answer has said where it is from.
    const where = button.closest('.quoting') ? '' : `${whereOf(passage, language)} `;
    return drawPassage(passage, element('p', { class: 'pointer' }, where, whole));
  } catch {
    passages.delete(source);
    return element('p', { class: 'trouble', role: 'alert' }, say('sourceLost', {}, language));
  }
}

/** @param {Passage} passage @param {HTMLElement} pointer */
function drawPassage({ lines }, pointer) {
  const paragraphs = lines.map((line) => element('p', {}, ...line.map(drawSegment)));
  return element('div', { class: 'words' }, element('blockquote', { lang: 'zh-CN' }, ...paragraphs), pointer);
}

/** @param {Passage} passage @param {'zh' | 'en'} language */
function whereOf({ title, section }, language) {
  const report = title[language];
  return report === section[language] ? report : say('where', { report, section: section[language] ?? '' }, language);
}

/** @param {{ text: string, mark?: string }} segment */
function drawSegment({ text, mark }) {
  if (!mark) return text;
  return element('mark', { class: 'quoted' }, mark === 'figure' ? element('strong', {}, text) : text);
}
