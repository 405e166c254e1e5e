// The table of figures: found by words and theme as one types, sorted by a click on a heading. And the start of it all.
// @ts-check

import { listenForQuestions } from './ask.js';
import { find, languageAt, say } from './page.js';
import { closeSource, listenForSources, upgradeSourceLinks } from './source.js';

/** @typedef {(a: HTMLTableRowElement, b: HTMLTableRowElement) => number} Order */

function startTable() {
  const table = document.getElementById('table');
  if (!(table instanceof HTMLTableElement)) return;
  const body = /** @type {HTMLTableSectionElement} */ (table.tBodies[0]);
  const rows = [...body.rows];
  const filter = find('#filter');
  const words = /** @type {HTMLInputElement} */ (find('#find'));
  const theme = /** @type {HTMLSelectElement} */ (find('#theme'));

  const refresh = () => {
    const needles = words.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const { words: text = '', themeId } = row.dataset;
      const wanted =
        (theme.value === '' || themeId === theme.value) && needles.every((needle) => text.includes(needle));
      if (!wanted) closeSource(row);
      row.hidden = !wanted;
    }
    const count = rows.filter((row) => !row.hidden).length;
    find('#count').textContent = say(count === rows.length ? 'all' : 'shown', { count, total: rows.length });
    find('#none').hidden = count > 0;
    markFirsts(body);
  };

  filter.classList.add('live');
  filter.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', refresh);
  theme.addEventListener('change', refresh);
  for (const heading of table.querySelectorAll('th[data-sort]')) {
    if (heading instanceof HTMLElement) makeSortable(heading, rows, body);
  }
  // A browser that goes back fills the fields in again.
  refresh();
}

/** The heading becomes a button; the first click on figures and periods begins with the largest. */
/** @param {HTMLElement} heading @param {HTMLTableRowElement[]} rows @param {HTMLTableSectionElement} body */
function makeSortable(heading, rows, body) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const key = heading.dataset.sort ?? '';
    const largestFirst = key === 'figure' || key === 'period';
    const before = heading.getAttribute('aria-sort');
    const ascending = before === null ? !largestFirst : before === 'descending';
    for (const other of heading.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    for (const row of rows) closeSource(row);
    const order = orderBy(key, ascending ? 1 : -1, languageAt(body));
    body.append(...[...rows].sort(order));
    body.parentElement?.classList.toggle('by-theme', key === 'theme');
    markFirsts(body);
  });
}

/** Figures of one kind stay together, whichever way they run. @param {string} key @param {1 | -1} way @param {string} language @returns {Order} */
function orderBy(key, way, language) {
  const number = (/** @type {HTMLTableRowElement} */ row, /** @type {string} */ name) => Number(row.dataset[name]);
  const text = (/** @type {HTMLTableRowElement} */ row) => row.querySelector('.label')?.textContent ?? '';
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  switch (key) {
    case 'theme':
      return (a, b) => way * (number(a, 'theme') - number(b, 'theme'));
    case 'figure':
      return (a, b) => number(a, 'kind') - number(b, 'kind') || way * (number(a, 'rank') - number(b, 'rank'));
    case 'period':
      return (a, b) => way * collator.compare(a.dataset.period ?? '', b.dataset.period ?? '');
    default:
      return (a, b) => way * collator.compare(text(a), text(b));
  }
}

/** By theme, only the first row of each shows its name. @param {HTMLTableSectionElement} body */
function markFirsts(body) {
  /** @type {string | undefined} */
  let before;
  for (const row of body.rows) {
    if (row.hidden || row.classList.contains('passage')) continue;
    row.classList.toggle('first', row.dataset.theme !== before);
    before = row.dataset.theme;
  }
}

upgradeSourceLinks();
listenForSources();
listenForQuestions();
startTable();
