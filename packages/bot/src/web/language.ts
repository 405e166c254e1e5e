// The language of a page: asked for in the address, else remembered, else the one that the browser prefers.

import type { Language } from '@jianbao/core';
import { getCookie, setCookie } from 'hono/cookie';
import type { WebContext } from './env.ts';

const COOKIE = 'jianbao-lang';
const A_YEAR = 365 * 24 * 60 * 60;

/** The language to speak in; one that the address names is remembered. */
export function languageFor(c: WebContext): Language {
  const asked = known(c.req.query('lang'));
  if (asked) {
    setCookie(c, COOKIE, asked, { path: '/', maxAge: A_YEAR, sameSite: 'Lax', httpOnly: true });
    return asked;
  }
  return known(getCookie(c, COOKIE)) ?? preferred(c.req.header('Accept-Language') ?? '');
}

/** The language without remembering it, for replies that are no page. */
export function languageAsked(c: WebContext): Language {
  return known(c.req.query('lang')) ?? known(getCookie(c, COOKIE)) ?? preferred(c.req.header('Accept-Language') ?? '');
}

function known(text: string | undefined): Language | undefined {
  return text === 'zh' || text === 'en' ? text : undefined;
}

/** The first of the two that `Accept-Language` weighs highest; English where it names neither. */
function preferred(header: string): Language {
  let [best, most]: [Language, number] = ['en', 0];
  for (const item of header.slice(0, 200).split(',')) {
    const [tag = '', weight] = item.trim().toLowerCase().split(';q=');
    const language = known(tag.split('-')[0]);
    const value = weight === undefined ? 1 : Number(weight);
    if (language && value > most) [best, most] = [language, value];
  }
  return best;
}
