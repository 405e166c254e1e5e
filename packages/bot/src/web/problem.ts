// What went wrong, as RFC 9457 has it: a code, a status, and words in both languages.

import type { Language, Localized } from '@jianbao/core';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemJSON } from './api/shapes.ts';
import type { WebContext } from './env.ts';
import { languageAsked } from './language.ts';
import { problemPage } from './page/problem-page.ts';
import { type WebKey, type WebValues, webSpeaker } from './words.ts';

/** What can go wrong, by its code. */
export type WebProblem = WebKey extends infer Key ? (Key extends `problem.${infer Code}.title` ? Code : never) : never;

const STATUS: Readonly<Record<WebProblem, ContentfulStatusCode>> = {
  'question-missing': 400,
  'question-too-long': 400,
  'bad-thread': 400,
  'unknown-theme': 400,
  'not-found': 404,
  'report-not-found': 404,
  'indicator-not-found': 404,
  'brief-not-found': 404,
  'method-not-allowed': 405,
  'address-too-long': 414,
  'wrong-host': 421,
  'too-many-requests': 429,
  crashed: 500,
  'not-ready': 503,
};

/** Longer words of a request are not repeated to whoever sent it. */
const LONGEST_ECHO = 80;

/** The problem as a response: a page for people on their way through the site, JSON for everybody else. */
export function problem(
  c: WebContext,
  code: WebProblem,
  values: WebValues = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const status = STATUS[code];
  const language = languageAsked(c);
  const [title, detail] = (['title', 'detail'] as const).map((part) => words(code, part, values));
  const problem: ProblemJSON = {
    type: `urn:jianbao:problem:${code}`,
    status,
    title: title?.[language] ?? code,
    detail: detail?.[language] ?? '',
    languages: {
      zh: { title: title?.zh ?? '', detail: detail?.zh ?? '' },
      en: { title: title?.en ?? '', detail: detail?.en ?? '' },
    },
  };
  const common = { ...headers, 'Cache-Control': 'no-store', 'Content-Language': language };
  if (wantsPage(c)) return c.html(problemPage(problem, language), status, common);
  return c.body(JSON.stringify(problem), status, { ...common, 'Content-Type': 'application/problem+json' });
}

function words(code: WebProblem, part: 'title' | 'detail', values: WebValues): Localized {
  const short = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? shortened(value) : value]),
  );
  const say = (language: Language): string => webSpeaker(language)(`problem.${code}.${part}`, short);
  return { zh: say('zh'), en: say('en') };
}

function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}

function wantsPage(c: WebContext): boolean {
  return !c.req.path.startsWith('/api/') && (c.req.header('Accept') ?? '').includes('text/html');
}
