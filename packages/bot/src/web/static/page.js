// What the other parts of the script share: words, elements made of text, and the language of a place on the page.
// @ts-check

/** @type {Record<string, any>} */
const words = JSON.parse(document.documentElement.dataset.words ?? '{}');

/**
 * A sentence in a language; that of the page by default.
 * @param {string} key @param {Record<string, string | number>} [values] @param {string} [language]
 * @returns {string}
 */
export function say(key, values = {}, language = words.language) {
  return words[language][key].replace(/\{\{(\w+)\}\}/g, (/** @type {string} */ blank, /** @type {string} */ name) =>
    String(values[name] ?? blank),
  );
}

/**
 * An element. Strings become text and nothing else: nothing that a report says is ever read as markup.
 * @param {string} name @param {Record<string, string>} [attributes] @param {...(Node | string)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {string} selector @returns {HTMLElement} */
export function find(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The language around a place on the page. @param {Element} place @returns {'zh' | 'en'} */
export function languageAt(place) {
  return place.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ? 'zh' : 'en';
}

/** The tag of a language in HTML. @param {string} language */
export function tagOf(language) {
  return language === 'zh' ? 'zh-CN' : language;
}

/** Data of our own API; whatever goes wrong is an error with words for people. @param {string} address */
export async function fetchData(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => undefined);
  const data = await response?.json().catch(() => undefined);
  if (!response || data === undefined) throw new Error(say('offline'));
  if (!response.ok) throw new Error(data.languages?.[words.language]?.detail ?? say('offline'));
  return data;
}
