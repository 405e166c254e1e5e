// The web surface over HTTP on loopback: the page as the server writes it, and the API beside it.

import { onTestFinished } from 'vitest';
import { createWeb, serveWeb } from '../../src/web/index.ts';
import { inside, linksIn, textOf } from './html.ts';
import type { Conversations, Shown, Surface, SurfaceOptions, Wanted } from './surface.ts';

export const web: Surface = {
  name: 'the web',
  lacks: new Set(['people', 'brief', 'audit']),
  start,
};

async function start({ desk }: SurfaceOptions): Promise<Conversations> {
  const unlimited = { burst: 100_000, perSecond: 100_000 };
  const { url, close } = await serveWeb(createWeb(desk, { rate: unlimited }), { port: 0 });
  onTestFinished(close);

  const fetched = async (path: string, accept: string): Promise<string> => {
    const headers = { accept, 'accept-language': 'zh-CN', connection: 'close' };
    return (await fetch(new URL(path, url), { headers })).text();
  };
  const page = (path: string): Promise<string> => fetched(path, 'text/html');

  /** Asks on the page and, in a thread of its own, over the API. */
  const ask = async (query: Readonly<Record<string, string>>, thread: string): Promise<Shown> => {
    const html = await page(`/?${new URLSearchParams({ ...query, thread: `${thread}-page`, ...BELOW })}`);
    const api = `/api/ask?${new URLSearchParams({ ...query, thread: `${thread}-api` })}`;
    return { ...shownOn(html, thread), plain: wordsOf(await fetched(api, 'application/json')) };
  };

  const shownOn = (html: string, thread: string): Shown => {
    const answers = inside(html, 'section', 'id="answers"');
    const choices = linksIn(answers ?? '', 'choice');
    const sources = linksIn(answers ?? '', 'show');
    return {
      // Without a question, the page tells what it is for; a problem is a page of its own.
      text: textOf(answers?.trim() ? answers : (inside(html, 'section', 'class="ask"') ?? html)),
      options: choices.map(({ label }) => label),
      buttons: sources.map(({ label }) => label),
      files: [],
      press: async (label) => {
        const choice = choices.find((candidate) => candidate.label === label);
        const source = sources.find((candidate) => candidate.label === label);
        if (choice) {
          const { q = '', option = '' } = Object.fromEntries(new URL(choice.href, url).searchParams);
          return ask({ q, option }, thread);
        }
        if (!source) throw new Error(`There is nothing “${label}” to press.`);
        return { text: textOf(await page(source.href)), options: [], buttons: [], files: [] };
      },
    };
  };

  const reach = async ({ report, indicator, theme }: Wanted): Promise<Record<string, string>> => {
    const option = `${report}/${indicator}`;
    const ways = [
      '/',
      '/?lang=en',
      `/?report=${report}`,
      `/?report=${report}&theme=${theme}`,
      `/?q=x&option=${option}&thread=t`,
      `/reports/${report}/source`,
      `/reports/${report}/source?figure=${indicator}`,
      '/api/reports',
      `/api/reports/${report}/indicators`,
      `/api/reports/${report}/indicators?theme=${theme}`,
      `/api/reports/${report}/indicators/${indicator}/source`,
      `/api/ask?q=x&option=${option}`,
      `/api/indicators?theme=${theme}`,
      ...['zh.docx', 'en.docx', 'zh.html', 'en.html'].map((file) => `/api/briefs/${report}.${file}`),
      '/readyz',
    ];
    const reached: Record<string, string> = {};
    for (const way of ways) {
      reached[`page ${way}`] = await page(way);
      reached[`data ${way}`] = await fetched(way, 'application/json');
    }
    return reached;
  };

  return { say: (text, { thread = 'first' } = {}) => ask({ q: text }, thread.replace(/\W/g, '-')), reach };
}

/** Below an answer stands a table of figures, which is none of it: a short one. */
const BELOW = { report: 'xikou-2024' };

/** The words of an answer or of a problem; both languages of a problem are there, one is read. */
function wordsOf(json: string): string {
  const { text, detail } = JSON.parse(json) as { text?: string; detail?: string };
  return text ?? detail ?? '';
}
