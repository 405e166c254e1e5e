// The routes of the API: each reads its parameters, asks the desk and sends what its schema lets through.

import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { passageOf } from '../../passage.ts';
import { answerTo, refusal } from '../answering.ts';
import { briefNamed, createBriefs } from '../briefs.ts';
import type { WebContext, WebEnv } from '../env.ts';
import { BRIEF_POLICY } from '../guard/headers.ts';
import { problem } from '../problem.ts';
import { answerData } from './answer-data.ts';
import { findIndicators } from './find.ts';
import { indicatorData, indicatorOf } from './indicator-data.ts';
import { openApi } from './openapi.ts';
import { reportData } from './report-data.ts';
import { AnswerSchema, HealthSchema, IndicatorsSchema, PassageSchema, ReportsSchema } from './schemas.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function apiRoutes(desk: Desk): Hono<WebEnv> {
  const api = new Hono<WebEnv>();
  const description = openApi();
  const briefs = createBriefs(desk);
  // The inner one names the bytes of a document; the outer leaves that alone.
  api.use('/api/*', etag({ weak: true }));
  api.use('/api/briefs/*', etag());

  api.get('/api/ask', async (c) => {
    const { q: question = '', thread, option } = c.req.query();
    const asked = { question, thread, option };
    c.get('facts')['question'] = question.length;
    const refused = refusal(asked);
    if (refused) return problem(c, refused.code, refused.values);
    const data = answerData(await answerTo(desk, asked));
    Object.assign(c.get('facts'), { kind: data.kind, language: data.language });
    // The same words mean something else later on in a thread.
    return send(c, AnswerSchema, data, thread === undefined ? 'no-cache' : 'no-store');
  });

  api.get('/api/reports', async (c) => {
    const reports = (await desk.reports()).map((report) => reportData(report, desk.brief !== undefined));
    return send(c, ReportsSchema, { reports });
  });

  api.get('/api/reports/:report/indicators', async (c) => {
    const report = await desk.report(c.req.param('report'));
    if (!report) return problem(c, 'report-not-found', { id: c.req.param('report') });
    const { theme, q: words } = c.req.query();
    if (theme !== undefined && !report.themes.some(({ id }) => id === theme)) {
      return problem(c, 'unknown-theme', { theme, themes: report.themes.map(({ id }) => id).join(', ') });
    }
    const indicators = findIndicators(report, { theme, words });
    return send(c, IndicatorsSchema, {
      report: report.id,
      indicators: indicators.map((indicator) => indicatorData({ report, indicator })),
    });
  });

  api.get('/api/reports/:report/indicators/:indicator/source', async (c) => {
    const report = await desk.report(c.req.param('report'));
    const { report: id, indicator: name } = c.req.param();
    if (!report) return problem(c, 'report-not-found', { id });
    const indicator = indicatorOf(report, name);
    if (!indicator) return problem(c, 'indicator-not-found', { id: name, report: id });
    return send(c, PassageSchema, passageOf(report, indicator));
  });

  api.get('/api/briefs/:file', async (c) => {
    const name = c.req.param('file');
    const file = await briefNamed(name, desk);
    if (!file) return problem(c, 'brief-not-found', { file: name });
    const bytes = await briefs(file);
    c.header('Cache-Control', 'no-cache');
    if (file.format === 'html') {
      c.header('Content-Security-Policy', BRIEF_POLICY);
      return c.body(copied(bytes), 200, { 'Content-Type': 'text/html; charset=utf-8' });
    }
    const disposition = `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`;
    return c.body(copied(bytes), 200, { 'Content-Type': WORD, 'Content-Disposition': disposition });
  });

  api.get('/api/openapi.json', (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.json(description);
  });

  api.get('/healthz', (c) => send(c, HealthSchema, { status: 'ok' }, 'no-store'));
  api.get('/readyz', async (c) => {
    const reports = (await desk.reports()).length;
    if (reports === 0) return problem(c, 'not-ready');
    return send(c, HealthSchema, { status: 'ready', reports }, 'no-store');
  });
  return api;
}

/** What the schema does not name does not leave the house. Kept copies are asked for again each time. */
function send<Data extends object>(c: WebContext, schema: z.ZodType<Data>, data: Data, cache = 'no-cache'): Response {
  c.header('Cache-Control', cache);
  return c.json(schema.parse(data));
}

/** Bytes over a buffer of their own, as a response wants them. */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
