// Asking without leaving the page: the newest answer stands on top and is read out.
// @ts-check

import { drawAnswer } from './draw.js';
import { element, fetchData, find, say } from './page.js';

/** The name under which follow-ups of this page are understood. */
const thread = threadOfForm() ?? randomName();

export function listenForQuestions() {
  find('#ask').addEventListener('submit', (event) => {
    event.preventDefault();
    const input = inputField();
    const question = input.value.trim();
    if (question === '') return;
    ask(question).then((done) => {
      if (done && document.activeElement === input) input.select();
    });
  });
  document.addEventListener('click', (event) => {
    const chosen = event.target instanceof Element ? event.target.closest('[data-ask]') : undefined;
    if (!(chosen instanceof HTMLElement) || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const question = chosen.dataset.ask ?? '';
    inputField().value = question;
    ask(question, chosen.dataset.option).then((done) => done?.focus({ preventScroll: true }));
  });
}

/** @param {string} question @param {string} [option] @returns {Promise<HTMLElement | undefined>} */
async function ask(question, option) {
  const spoken = find('#spoken');
  const form = find('#ask');
  spoken.textContent = say('asking');
  form.setAttribute('aria-busy', 'true');
  try {
    const query = new URLSearchParams({ q: question, thread });
    if (option) query.set('option', option);
    const answer = await fetchData(`/api/ask?${query}`);
    spoken.textContent = answer.text;
    rememberForSwitch(question);
    return show(drawAnswer(question, answer));
  } catch (error) {
    const words = error instanceof Error ? error.message : say('offline');
    spoken.textContent = '';
    find('#answers').querySelector('.trouble')?.remove();
    find('#answers').prepend(element('p', { class: 'trouble', role: 'alert' }, words));
    return undefined;
  } finally {
    form.removeAttribute('aria-busy');
  }
}

/** @param {HTMLElement} entry */
function show(entry) {
  const answers = find('#answers');
  answers.querySelector('.trouble')?.remove();
  answers.prepend(entry);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  entry.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  return entry;
}

/** The page in the other language shows the last answer again. @param {string} question */
function rememberForSwitch(question) {
  const link = document.getElementById('switch');
  if (!(link instanceof HTMLAnchorElement)) return;
  const address = new URL(link.href);
  address.searchParams.set('q', question);
  address.searchParams.set('thread', thread);
  link.href = address.href;
}

function inputField() {
  return /** @type {HTMLInputElement} */ (find('#question'));
}

function threadOfForm() {
  const field = document.querySelector('#ask input[name=thread]');
  return field instanceof HTMLInputElement ? field.value : undefined;
}

/** As random as the browser can; `randomUUID` is missing where the address is no secure one. */
function randomName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
