// The page, the source of a report, and the two files that the page needs.

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Desk } from '../../desk.ts';
import { answerTo, LONGEST_QUESTION, refusal } from '../answering.ts';
import { answerData } from '../api/answer-data.ts';
import { indicatorOf } from '../api/indicator-data.ts';
import { type Asset, SCRIPT, STYLE } from '../assets.ts';
import type { WebContext, WebEnv } from '../env.ts';
import { languageFor } from '../language.ts';
import { problem } from '../problem.ts';
import { webSpeaker } from '../words.ts';
import { type Front, frontPage } from './front.ts';
import type { Markup } from './markup.ts';
import { sourcePage } from './source.ts';

const A_YEAR = 'public, max-age=31536000, immutable';

export function pageRoutes(desk: Desk): Hono<WebEnv> {
  const pages = new Hono<WebEnv>();
  pages.use('/', etag({ weak: true }));
  pages.use('/reports/*', etag({ weak: true }));
  pages.use('/app.js', etag());
  pages.use('/app.css', etag());

  pages.get('/', async (c) => {
    const language = languageFor(c);
    const { report: id, theme, find, q } = c.req.query();
    const reports = await desk.reports();
    const report = (id === undefined ? undefined : await desk.report(id)) ?? reports[0];
    const asked = q === undefined || q.trim() === '' ? undefined : await askedOf(c, q, desk);
    const wanted = { theme: theme || undefined, words: find };
    if (asked && 'refusal' in asked) c.status(400);
    const front = { language, reports, report, wanted, briefs: desk.brief !== undefined, ...(asked && { asked }) };
    return sendPage(c, frontPage(front), asked ? 'no-store' : 'private, no-cache');
  });

  pages.get('/reports/:report/source', async (c) => {
    const language = languageFor(c);
    const id = c.req.param('report');
    const report = await desk.report(id);
    if (!report) return problem(c, 'report-not-found', { id });
    const indicator = indicatorOf(report, c.req.query('figure') ?? '');
    return sendPage(c, sourcePage(report, indicator, language), 'private, no-cache');
  });

  pages.get('/app.js', (c) => sendAsset(c, SCRIPT));
  pages.get('/app.css', (c) => sendAsset(c, STYLE));
  return pages;
}

/** The question of a form that was sent without the script. Its thread begins with the first answer. */
async function askedOf(c: WebContext, question: string, desk: Desk): Promise<Front['asked']> {
  const { thread: given, option } = c.req.query();
  const thread = given !== undefined && given !== '' ? given : randomBytes(16).toString('hex');
  const asked = { question, thread, option };
  c.get('facts')['question'] = question.length;
  const refused = refusal(asked);
  if (!refused) {
    const answer = answerData(await answerTo(desk, asked));
    Object.assign(c.get('facts'), { kind: answer.kind, language: answer.language });
    return { question, thread, answer };
  }
  const say = webSpeaker(languageFor(c));
  const words = say(`problem.${refused.code}.detail`, refused.values);
  return { question: question.slice(0, LONGEST_QUESTION), thread: randomBytes(16).toString('hex'), refusal: words };
}

function sendPage(c: WebContext, page: Markup, cache: string): Response {
  c.header('Cache-Control', cache);
  c.header('Vary', 'Accept-Language, Cookie');
  return c.html(page);
}

function sendAsset(c: WebContext, { text, type, hash }: Asset): Response {
  c.header('Cache-Control', c.req.query('v') === hash ? A_YEAR : 'no-cache');
  return c.body(text, 200, { 'Content-Type': type });
}
