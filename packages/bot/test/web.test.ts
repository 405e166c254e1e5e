// The web surface without a network: the API, the guards before it, and the page as the server writes it.

import { readFileSync } from 'node:fs';
import { loadReport, type Report } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import { createDesk, type DeskOptions } from '../src/index.ts';
import {
  AnswerSchema,
  HealthSchema,
  IndicatorsSchema,
  PassageSchema,
  ProblemSchema,
  ReportsSchema,
} from '../src/web/api/schemas.ts';
import { networkOf } from '../src/web/guard/address.ts';
import { createBuckets } from '../src/web/guard/rate-limit.ts';
import { createWeb, type WebOptions } from '../src/web/index.ts';
import { figureOrder } from '../src/web/page/figure-order.ts';

const folder = new URL('../../../examples/qingshanhu-2024/', import.meta.url);
const example = loadReport({
  yaml: readFileSync(new URL('report.yaml', folder), 'utf8'),
  source: readFileSync(new URL('source.zh.md', folder), 'utf8'),
});

/** A report whose words are all an attack. */
const hostile = reportOf('hostile', '<script>alert("x")</script>', '');
const secret = reportOf('secret', '密件', 'embargo: "2030-01-01"\n');

function reportOf(id: string, label: string, more: string): Report {
  const yaml = `id: ${id}
title: { zh: '${label}报告', en: '${label} report' }
place: { name: { zh: 甲县, en: Jia County } }
period: "2024"
source: source.txt
${more}sections: [{ id: all, title: { zh: '${label}一章', en: '${label} chapter' } }]
themes: [{ id: odd, label: { zh: '${label}主题', en: '${label} theme' } }]
indicators:
  - id: odd-projects
    label: { zh: '${label}项目', en: '${label} projects' }
    aliases: { zh: ['怪项目'], en: ['odd projects'] }
    value: 4711个
    measure: count
    section: all
    theme: odd
    quote: '<b onmouseover=alert()>怪项目</b>有4711个'
`;
  return loadReport({ yaml, source: `前言\n今年<b onmouseover=alert()>怪项目</b>有4711个。\n` });
}

interface Asking extends WebOptions {
  readonly reports?: readonly Report[];
  readonly brief?: DeskOptions['brief'];
}

function web({ reports = [example], brief, ...options }: Asking = {}) {
  const now = () => new Date('2025-06-01T00:00:00Z');
  return createWeb(createDesk({ reports: () => reports, now, ...(brief && { brief }) }), options);
}

async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return ProblemSchema.parse(await response.json());
}

const ask = (question: string, more = ''): string => `/api/ask?q=${encodeURIComponent(question)}${more}`;

describe('GET /api/ask', () => {
  test('answers in Chinese with the figure, its exact value and the words of the source', async () => {
    const response = await web().request(ask('新签约重大项目总投资是多少？'));
    expect(response.status).toBe(200);
    const answer = AnswerSchema.parse(await response.json());
    expect(answer).toMatchObject({ kind: 'found', language: 'zh' });
    expect(answer.text).toContain('136.1亿元');
    expect(answer.indicators[0]).toMatchObject({
      id: 'new-major-projects-investment',
      report: 'qingshanhu-2024',
      figure: { zh: '136.1亿元', en: '13.61 billion yuan' },
      value: '13610000000',
      unit: { id: 'CNY', zh: '元' },
      bound: 'exact',
      period: '2024',
      status: 'actual',
      place: { zh: '青山湖区', en: 'Qingshanhu District' },
    });
    const quote = answer.indicators[0]?.quote;
    expect([...example.source.text].slice(quote?.start, quote?.end).join('')).toBe(quote?.text);
    const { start, end } = quote?.figure ?? { start: 0, end: 0 };
    expect([...example.source.text].slice(start, end).join('')).toBe('136.1亿元');
  });

  test('answers an English question in English', async () => {
    const answer = AnswerSchema.parse(await (await web().request(ask('How many high-tech enterprises?'))).json());
    expect([answer.language, answer.parts[0]]).toEqual([
      'en',
      expect.objectContaining({ type: 'figure', figure: '95' }),
    ]);
  });

  test('offers without a figure, and answers what was chosen of the offer', async () => {
    const app = web();
    const offer = AnswerSchema.parse(await (await app.request(ask('总投资多少？'))).json());
    expect([offer.kind, offer.indicators]).toEqual(['choose', []]);
    const options = offer.parts.filter(({ type }) => type === 'option');
    expect(options.length).toBe(offer.options.length);
    for (const { id, report, label } of offer.options) {
      const answer = await (await app.request(ask(label, `&option=${report}/${id}`))).json();
      expect(AnswerSchema.parse(answer).indicators.map((indicator) => indicator.id)).toContain(id);
    }
    // Even where the words alone would be offered again.
    const [first] = offer.options;
    const answer = await (await app.request(ask('总投资多少？', `&option=${first?.report}/${first?.id}`))).json();
    expect(AnswerSchema.parse(answer)).toMatchObject({ kind: 'found', indicators: [{ id: first?.id }] });
  });

  test('says so when the report does not state it, without a figure', async () => {
    const answer = AnswerSchema.parse(await (await web().request(ask('北京人口多少？'))).json());
    expect(answer).toMatchObject({ kind: 'not-stated', indicators: [] });
    expect(answer.text).not.toMatch(/\d/);
  });

  test('remembers a thread, and keeps its answers out of caches', async () => {
    const app = web();
    await app.request(ask('新增托位有多少？', '&thread=a'));
    const response = await app.request(ask('那停车位呢？', '&thread=a'));
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(AnswerSchema.parse(await response.json()).text).toContain('3479个');
  });

  test.each([
    ['no question', '/api/ask', 'question-missing', 400],
    ['a blank one', '/api/ask?q=%20', 'question-missing', 400],
    ['a page of text', ask('问'.repeat(501)), 'question-too-long', 400],
    ['an odd thread', ask('总投资', '&thread=a%0Ab'), 'bad-thread', 400],
  ])('refuses %s, in both languages', async (_, path, code, status) => {
    const problem = await problemOf(await web().request(path, { headers: { 'Accept-Language': 'zh-CN' } }));
    expect(problem).toMatchObject({ type: `urn:jianbao:problem:${code}`, status });
    expect(problem.title).toBe(problem.languages.zh.title);
    expect(problem.languages.zh.detail).toMatch(/\p{Script=Han}/u);
    expect(problem.languages.en.detail).toMatch(/[a-z]/);
  });

  test('takes a question of 500 Chinese characters', async () => {
    expect((await web().request(ask('问'.repeat(500)))).status).toBe(200);
  });
});

describe('reports, indicators, passages', () => {
  test('are listed', async () => {
    const { reports } = ReportsSchema.parse(await (await web().request('/api/reports')).json());
    expect(reports).toMatchObject([{ id: 'qingshanhu-2024', indicators: example.indicators.length, briefs: [] }]);
    expect(reports[0]?.themes.reduce((sum, theme) => sum + theme.indicators, 0)).toBe(example.indicators.length);
  });

  test('are found by theme and by words of either language', async () => {
    const found = async (query: string): Promise<string[]> => {
      const response = await web().request(`/api/reports/qingshanhu-2024/indicators?${query}`);
      return IndicatorsSchema.parse(await response.json()).indicators.map(({ id }) => id);
    };
    expect(await found('')).toHaveLength(example.indicators.length);
    expect(await found('theme=talent')).toEqual(['talent-recruited']);
    expect(await found(`q=${encodeURIComponent('ＰＭ２．５')}`)).toEqual(await found('q=pm2.5+concentration'));
    expect(await found('theme=talent&q=parking')).toEqual([]);
  });

  test.each([
    ['/api/reports/none/indicators', 'report-not-found', 404],
    ['/api/reports/qingshanhu-2024/indicators?theme=x', 'unknown-theme', 400],
    ['/api/reports/qingshanhu-2024/indicators/none/source', 'indicator-not-found', 404],
    ['/api/reports/none/indicators/none/source', 'report-not-found', 404],
    ['/api/nothing', 'not-found', 404],
  ])('%s is a problem: %s', async (path, code, status) => {
    expect(await problemOf(await web().request(path))).toMatchObject({ type: `urn:jianbao:problem:${code}`, status });
  });

  test('every figure is marked in the paragraph that states it', async () => {
    const app = web();
    for (const { id, source, span } of example.indicators) {
      const response = await app.request(`/api/reports/qingshanhu-2024/indicators/${id}/source`);
      const segments = PassageSchema.parse(await response.json()).lines.flat();
      const marked = (mark: string): string =>
        segments.flatMap((part) => (part.mark === mark ? part.text : [])).join('');
      const figure = [...example.source.text].slice(span.start, span.end).join('');
      expect([id, marked('figure')]).toEqual([id, figure]);
      const quoted = segments.flatMap((part) => (part.mark ? part.text : [])).join('');
      expect([id, quoted]).toEqual([id, source.text.replaceAll('\n', '')]);
    }
  });

  test('figures stand in the order of their exact sizes, money with money', () => {
    const places = figureOrder(example);
    const rank = (id: string) => {
      const indicator = example.indicators.find((one) => one.id === id);
      return indicator && places.get(indicator);
    };
    const [small, large] = [rank('new-building-projects-investment'), rank('new-major-projects-investment')];
    expect(small?.kind).toBe(large?.kind);
    expect(small?.rank).toBeLessThan(large?.rank ?? 0);
  });
});

describe('briefs', () => {
  const bytes = new Uint8Array([80, 75, 3, 4]);

  test('are documents under a name of their own, with a strong ETag', async () => {
    const response = await web({ brief: async () => bytes }).request('/api/briefs/qingshanhu-2024.zh.docx');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('Content-Type')).toContain('wordprocessingml');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="qingshanhu-2024.zh.docx"');
    expect(response.headers.get('ETag')).toMatch(/^"/);
  });

  test('as pages bring their style along and may run nothing', async () => {
    const brief = async () => new TextEncoder().encode('<p>brief</p>');
    const response = await web({ brief }).request('/api/briefs/qingshanhu-2024.en.html');
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'.*sandbox$/,
    );
    expect(await response.text()).toBe('<p>brief</p>');
  });

  test('are made once for many who want the same', async () => {
    let made = 0;
    const app = web({
      brief: async () => {
        made += 1;
        return bytes;
      },
    });
    await Promise.all(Array.from({ length: 5 }, () => app.request('/api/briefs/qingshanhu-2024.zh.docx')));
    expect(made).toBe(1);
    await app.request('/api/briefs/qingshanhu-2024.en.docx');
    expect(made).toBe(2);
  });

  test.each(['none.zh.docx', 'qingshanhu-2024.fr.docx', 'qingshanhu-2024.zh.pdf', '..%2F..%2Fetc%2Fpasswd'])(
    '%s is not there',
    async (name) => {
      const response = await web({ brief: async () => bytes }).request(`/api/briefs/${name}`);
      expect(await problemOf(response)).toMatchObject({ status: 404 });
    },
  );

  test('are not there where nobody makes them', async () => {
    expect((await web().request('/api/briefs/qingshanhu-2024.zh.docx')).status).toBe(404);
    expect(await (await web().request('/')).text()).not.toContain('/api/briefs/');
  });

  test('that fail are tried again by the next who asks', async () => {
    let calls = 0;
    const app = web({
      brief: async () => {
        calls += 1;
        if (calls === 1) throw new Error('the disk is full');
        return bytes;
      },
    });
    expect((await app.request('/api/briefs/qingshanhu-2024.zh.docx')).status).toBe(500);
    expect((await app.request('/api/briefs/qingshanhu-2024.zh.docx')).status).toBe(200);
  });
});

describe('a report under embargo', () => {
  const app = web({ reports: [example, secret], brief: async () => new Uint8Array() });

  test.each([
    '/',
    '/?report=secret',
    '/?lang=en',
    '/api/reports',
    ask('怪项目有多少？'),
    ask('How many odd projects?', '&option=secret/odd-projects'),
    `/?q=${encodeURIComponent('怪项目')}&option=secret/odd-projects`,
    '/readyz',
  ])('leaves no trace at %s', async (path) => {
    const text = await (await app.request(path)).text();
    expect(text).not.toMatch(/密件|odd-projects|4711个|"reports":2/);
  });

  test.each([
    '/api/reports/ID/indicators',
    '/api/reports/ID/indicators/odd-projects/source',
    '/api/briefs/ID.zh.docx',
    '/reports/ID/source',
  ])('is refused at %s in the very words for one that never was', async (path) => {
    const said = async (id: string): Promise<string> => {
      const response = await app.request(path.replace('ID', id));
      expect(response.status).toBe(404);
      return (await response.text()).replaceAll(id, 'ID');
    };
    expect(await said('secret')).toBe(await said('never'));
  });
});

describe('caches', () => {
  test.each([
    ['/', /^W\//],
    ['/api/reports', /^W\//],
    ['/app.js', /^"/],
    ['/app.css', /^"/],
  ])('%s is not sent again to whoever has it', async (path, shape) => {
    const app = web();
    const tag = (await app.request(path)).headers.get('ETag') ?? '';
    expect(tag).toMatch(shape);
    for (const known of [tag, `"other", ${tag.replace('W/', '')}`, '*']) {
      const again = await app.request(path, { headers: { 'If-None-Match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    }
    expect((await app.request(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('the files of the page stay for good under the address that the page gives', async () => {
    const app = web();
    const page = await (await app.request('/')).text();
    for (const [, address = ''] of page.matchAll(/(?:src|href)="(\/app\.[^"]+)"/g)) {
      expect((await app.request(address)).headers.get('Cache-Control')).toContain('immutable');
      expect((await app.request(`${address}0`)).headers.get('Cache-Control')).toBe('no-cache');
    }
    expect(page.match(/\/app\.(?:js|css)\?v=/g)).toHaveLength(2);
  });
});

describe('the guards', () => {
  test.each([
    'evil.example',
    'evil.example:8080',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '[::1].evil',
    '',
  ])('a request for the host “%s” is refused', async (host) => {
    const response = await web().request('/api/reports', { headers: { Host: host } });
    expect(await problemOf(response)).toMatchObject({ status: 421 });
  });

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:8080', '[::1]:8080', 'jianbao.localhost:1'])(
    'a request for the host “%s” is served',
    async (host) => {
      expect((await web().request('/api/reports', { headers: { Host: host } })).status).toBe(200);
    },
  );

  test('other names are served once they are named, or all of them', async () => {
    const headers = { Host: 'stats.example.gov.cn' };
    expect((await web({ hosts: ['stats.example.gov.cn'] }).request('/', { headers })).status).toBe(200);
    expect((await web({ hosts: 'any' }).request('/', { headers })).status).toBe(200);
    expect((await web().request('/healthz', { headers })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    '%s is not taken, and nobody else may call',
    async (method) => {
      const response = await web().request('/api/ask?q=x', { method, headers: { Origin: 'https://evil.example' } });
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );

  test('HEAD is GET without the body', async () => {
    const response = await web().request('/api/reports', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('an endless address is refused', async () => {
    expect((await web().request(`/api/ask?q=${'a'.repeat(6_000)}`)).status).toBe(414);
  });

  test('whoever asks too fast waits, by their own address, and is told how long', async () => {
    let now = 0;
    const app = web({ rate: { burst: 3, perSecond: 0.5 }, now: () => now });
    const from = (remoteAddress: string, path = '/api/reports') =>
      app.request(path, {}, { incoming: { socket: { remoteAddress } } as never });
    for (let turn = 0; turn < 3; turn += 1) expect((await from('192.0.2.1')).status).toBe(200);
    const refused = await from('192.0.2.1');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '2']);
    expect((await from('192.0.2.2')).status).toBe(200);
    expect((await from('192.0.2.1', '/healthz')).status).toBe(200);
    now = 2_000;
    expect((await from('192.0.2.1')).status).toBe(200);
  });

  test('behind a proxy, the address that it wrote down counts, not what the client claims', async () => {
    const app = web({ rate: { burst: 1, perSecond: 0.001 }, behindProxy: true });
    const from = (chain: string) => app.request('/api/reports', { headers: { 'X-Forwarded-For': chain } });
    expect((await from('1.1.1.1, 192.0.2.1')).status).toBe(200);
    expect((await from('2.2.2.2, 192.0.2.1')).status).toBe(429);
    expect((await from('1.1.1.1, 192.0.2.2')).status).toBe(200);
  });

  test('the addresses remembered are bounded', () => {
    const take = createBuckets({ burst: 1, perSecond: 0.001 }, 2);
    expect([take('a', 1, 0), take('b', 1, 0)]).toEqual([0, 0]);
    expect(take('a', 1, 0)).toBeGreaterThan(0);
    // A third pushes out whoever was quiet longest.
    expect([take('c', 1, 0), take('b', 1, 0)]).toEqual([0, 0]);
  });

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('everything that goes out carries the security headers', async () => {
    for (const path of ['/', '/api/reports', '/nothing', '/app.js', '/healthz', '/reports/qingshanhu-2024/source']) {
      const { headers } = await web().request(path);
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    }
  });
});

describe('health', () => {
  test('is told apart from having something to answer from', async () => {
    const [app, empty] = [web(), web({ reports: [] })];
    for (const one of [app, empty])
      expect(HealthSchema.parse(await (await one.request('/healthz')).json()).status).toBe('ok');
    expect(HealthSchema.parse(await (await app.request('/readyz')).json())).toEqual({ status: 'ready', reports: 1 });
    expect((await empty.request('/readyz')).status).toBe(503);
  });
});

describe('the description of the API', () => {
  test('names every route, and every shape it refers to', async () => {
    const text = await (await web().request('/api/openapi.json')).text();
    const { openapi, paths, components } = JSON.parse(text);
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual([
      '/api/ask',
      '/api/reports',
      '/api/reports/{report}/indicators',
      '/api/reports/{report}/indicators/{indicator}/source',
      '/api/briefs/{file}',
      '/healthz',
      '/readyz',
    ]);
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(Object.keys(components.schemas)).toContain(name);
    }
    expect(components.schemas.Indicator.required).toContain('quote');
  });
});

describe('the log', () => {
  function logged(reports: () => readonly Report[]) {
    const lines: string[] = [];
    const desk = createDesk({ reports });
    return { lines, app: createWeb(desk, { log: { write: (line) => lines.push(line) } }) };
  }

  test('has how long a question was, never its words, its thread or who asked', async () => {
    const { lines, app } = logged(() => [example]);
    const from = { incoming: { socket: { remoteAddress: '192.0.2.77' } } as never };
    await app.request(ask('高新技术企业有多少？', '&thread=secretthread'), {}, from);
    await app.request(`/${encodeURIComponent('高新技术企业')}`, {}, from);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { method: 'GET', route: '/api/ask', status: 200, question: 10, kind: 'found', language: 'zh' },
      { status: 404 },
    ]);
    expect(lines.join('')).not.toMatch(/高新|%E9|secretthread|192\.0\.2\.77/);
  });

  test('has the id that the apology gives, and the reason, which the apology does not', async () => {
    const { lines, app } = logged(() => {
      throw new Error('the index is gone');
    });
    for (const [accept, shape] of [
      ['*/*', /code: ([0-9a-f]{8})/],
      ['text/html', /code: ([0-9a-f]{8})/],
    ] as const) {
      lines.length = 0;
      const response = await app.request('/', { headers: { Accept: accept } });
      const text = await response.text();
      expect([response.status, text.includes('index is gone')]).toEqual([500, false]);
      const crash = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'crash');
      expect(shape.exec(text)?.[1]).toBe(crash.id);
      expect(crash.err.message).toBe('the index is gone');
    }
  });
});

describe('the page', () => {
  const get = async (path: string, headers: Record<string, string> = {}, reports: readonly Report[] = [example]) => {
    const response = await web({ reports }).request(path, { headers: { Accept: 'text/html', ...headers } });
    return { status: response.status, text: await response.text(), cookie: response.headers.get('Set-Cookie') };
  };

  test('speaks the language asked for, remembered or preferred, in this order', async () => {
    const zh = '<html lang="zh-CN"';
    expect((await get('/', { 'Accept-Language': 'fr, zh-TW;q=0.8, en;q=0.3' })).text).toContain(zh);
    expect((await get('/', { 'Accept-Language': 'zh;q=0.2, en-GB' })).text).toContain('<html lang="en"');
    expect((await get('/', { 'Accept-Language': 'en', Cookie: 'jianbao-lang=zh' })).text).toContain(zh);
    const asked = await get('/?lang=en', { Cookie: 'jianbao-lang=zh' });
    expect(asked.text).toContain('<html lang="en"');
    expect(asked.cookie).toMatch(/^jianbao-lang=en; .*HttpOnly.*SameSite=Lax/);
    expect((await get('/?lang=%22%3E', { Cookie: 'jianbao-lang=x' })).cookie).toBeNull();
  });

  test('answers a form that was sent without a script, and goes on in the same thread', async () => {
    const first = await get(`/?lang=zh&q=${encodeURIComponent('新增托位有多少？')}`);
    expect(first.text).toMatch(/<strong>2794个<\/strong>.*<mark>2794个<\/mark>/s);
    const thread = /name="thread" value="([0-9a-f]{32})"/.exec(first.text)?.[1];
    expect(thread).toBeDefined();
    const offer = await get(`/?lang=zh&q=${encodeURIComponent('总投资多少？')}`);
    expect(offer.text).toMatch(/<a class="choice" href="\/\?q=[^"]+&amp;option=qingshanhu-2024%2F[^"]+&amp;thread=/);
  });

  test('says what is wrong with a question in its place', async () => {
    const { status, text } = await get(`/?lang=en&q=${'x'.repeat(501)}`);
    expect([status, text]).toEqual([400, expect.stringMatching(/role="alert">The question has 501 characters/)]);
  });

  test('suggests only what is answered, and shows no figure in it', async () => {
    for (const lang of ['zh', 'en']) {
      const { text } = await get(`/?lang=${lang}`);
      const questions = [...text.matchAll(/<li><a href="[^"]*" data-ask="([^"]+)"/g)].map(
        ([, question = '']) => question,
      );
      expect(questions.length).toBeGreaterThanOrEqual(5);
      for (const question of questions) {
        const answer = AnswerSchema.parse(await (await web().request(ask(question))).json());
        expect([question, answer.language, ['found', 'list'].includes(answer.kind)]).toEqual([question, lang, true]);
      }
    }
  });

  test('filters the table without a script', async () => {
    const { text } = await get('/?lang=en&theme=talent&find=skilled');
    expect(text).toContain('Figures shown: 1 of 70');
    expect(text.match(/<tr role="row"[^>]* hidden/g)).toHaveLength(69);
  });

  test('shows the whole source with the quote of a figure marked', async () => {
    const { text } = await get('/reports/qingshanhu-2024/source?figure=talent-recruited');
    expect(text).toMatch(
      /<p id="quote">.*<mark class="quoted">全年引进各类人才<\/mark><mark class="quoted"><strong>2000余人<\/strong><\/mark>/,
    );
    expect(text.match(/id="quote"/g)).toHaveLength(1);
  });

  test('chooses among several reports', async () => {
    const { text } = await get('/?lang=en&report=hostile', {}, [example, hostile]);
    expect(text).toContain('<h1>Figures from the reports</h1>');
    expect(text).toContain('href="/?report=qingshanhu-2024#figures"');
    expect(text).toContain('odd-projects');
    expect(text).not.toContain('talent-recruited');
  });

  test('without any report says so', async () => {
    const { status, text } = await get('/?lang=en', {}, []);
    expect([status, text.includes('There is no report to consult')]).toEqual([200, true]);
  });

  test('is a page too where there is none', async () => {
    const { status, text } = await get('/nothing', { 'Accept-Language': 'zh' });
    expect([status, text.includes('<h1>没有这个页面</h1>')]).toEqual([404, true]);
  });

  test.each([
    '/?lang=zh',
    '/?lang=en',
    `/?lang=en&q=${encodeURIComponent('怪项目有多少？')}`,
    '/reports/hostile/source?figure=odd-projects',
    `/?q=${encodeURIComponent('"><script>alert("q")</script>')}`,
    `/?find=${encodeURIComponent('"><script>')}&theme=${encodeURIComponent('"><script>')}`,
    `/?report=${encodeURIComponent('"><script>')}`,
    `/reports/${encodeURIComponent('"><script>alert()</script>')}/source`,
  ])('lets no words of a report or an address become markup: %s', async (path) => {
    const { text } = await get(path, {}, [hostile]);
    // One script by address, and no element or handler that was not ours.
    expect(text.replace(/<script type="module" src="\/app\.js\?v=[0-9a-f]{16}"><\/script>/, '')).not.toMatch(
      /<script/i,
    );
    expect(text).not.toMatch(/<b |<[^>]*\sonmouseover=/);
    expect(text).not.toMatch(/\sstyle=|<style/);
  });
});
