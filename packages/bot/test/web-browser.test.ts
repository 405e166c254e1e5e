// The page in a real browser: asked, sorted, opened and downloaded from, by mouse and by keyboard, in every dress.

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadReport } from '@jianbao/core';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createDesk } from '../src/index.ts';
import { createWeb, type Serving, serveWeb } from '../src/web/index.ts';

const CHROMIUM = '/usr/bin/chromium';
const absent = !existsSync(CHROMIUM);
const name = absent ? `the page (skipped: there is no ${CHROMIUM}; apt-get install chromium)` : 'the page';

const folder = new URL('../../../examples/qingshanhu-2024/', import.meta.url);
const report = loadReport({
  yaml: readFileSync(new URL('report.yaml', folder), 'utf8'),
  source: readFileSync(new URL('source.zh.md', folder), 'utf8'),
});
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(absent)(name, { timeout: 60_000 }, () => {
  let browser: Browser;
  let serving: Serving;
  let context: BrowserContext | undefined;
  /** Whatever a browser complains of, and whatever it asks of anybody else. */
  const trouble: string[] = [];

  beforeAll(async () => {
    const reports = [report];
    const desk = createDesk({
      reports: () => reports,
      brief: async (_, language, format) => new TextEncoder().encode(`${format} in ${language}`),
    });
    serving = await serveWeb(createWeb(desk, { rate: { burst: 10_000, perSecond: 10_000 } }), { port: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 60_000);

  afterEach(async () => {
    await context?.close();
    expect(trouble.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, ...options });
    await context.addInitScript(
      'addEventListener("securitypolicyviolation", (e) => console.error("CSP", e.violatedDirective, e.blockedURI))',
    );
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== serving.url && protocol !== 'data:') trouble.push(`a request to ${request.url()}`);
    });
    await page.goto(serving.url + path);
    return page;
  }

  async function ask(page: Page, question: string): Promise<string> {
    const entries = page.locator('#answers .entry');
    const before = await entries.count();
    await page.fill('#question', question);
    await page.press('#question', 'Enter');
    await expect.poll(() => entries.count()).toBe(before + 1);
    return (await entries.first().textContent()) ?? '';
  }

  test('answers in the language of the question, reads it out, and keeps the earlier answers below', async () => {
    const page = await open('/?lang=zh');
    expect(await ask(page, '新签约重大项目总投资是多少？')).toContain('136.1亿元');
    expect(await page.locator('.entry strong').first().textContent()).toBe('136.1亿元');
    expect(await page.locator('.entry .quote mark').first().textContent()).toBe('136.1亿元');
    expect(await ask(page, 'How many high-tech enterprises?')).toContain('95');
    expect(await page.locator('.entry .said').first().getAttribute('lang')).toBe('en');
    expect(await page.locator('#spoken').textContent()).toContain('95 — high-tech enterprises');
    expect(await page.locator('.entry').count()).toBe(2);
    // Ready for the next question.
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
  });

  test('answers what was clicked of an offer, and moves the focus to it', async () => {
    const page = await open('/?lang=zh');
    await ask(page, '总投资多少？');
    await page.getByRole('button', { name: '新引进楼宇项目总投资', exact: true }).click();
    await expect.poll(() => page.locator('.entry .number').first().textContent()).toBe('17.6亿元');
    expect(await page.evaluate('document.activeElement === document.querySelector(".entry")')).toBe(true);
  });

  test('asks a suggested question on a click', async () => {
    const page = await open('/?lang=en');
    await page.locator('.suggestions a').first().click();
    await page.locator('.entry').waitFor();
    expect(new URL(page.url()).search).toBe('?lang=en');
  });

  test('says what went wrong, and then goes on', async () => {
    const page = await open('/?lang=en');
    await page.route('**/api/ask*', (route) => route.abort());
    await page.fill('#question', 'PM2.5?');
    await page.press('#question', 'Enter');
    expect(await page.getByRole('alert').textContent()).toBe('The server cannot be reached. Please ask again later.');
    await page.unroute('**/api/ask*');
    await ask(page, 'PM2.5?');
    expect(await page.getByRole('alert').count()).toBe(0);
    // The browser, too, complains of the request that was cut.
    expect(trouble.splice(0)).toEqual(['error: Failed to load resource: net::ERR_FAILED']);
  });

  test('shows the source in place, with the quote and the figure in it marked, and puts it away', async () => {
    const page = await open('/?lang=zh');
    await page.getByRole('button', { name: '查看原文 （高新技术企业）' }).click();
    const passage = page.locator('tr.passage');
    await expect.poll(() => passage.locator('mark').allInnerTexts()).toEqual(['高新技术企业达到', '95家']);
    expect(await passage.locator('blockquote').textContent()).toContain('创新主体不断壮大');
    const button = page.locator('button[aria-controls]');
    expect(await button.getAttribute('aria-controls')).toBe(await passage.getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await passage.count()).toBe(0);
    // The way to the whole source leads to the very line.
    await page.keyboard.press('Space');
    await passage.getByRole('link', { name: '通读全文' }).click();
    await page.locator('#quote').waitFor();
    expect(await page.locator('#quote mark').allInnerTexts()).toEqual(['高新技术企业达到', '95家']);
  });

  test('sorts the figures by their exact size and by their names', async () => {
    const page = await open('/?lang=zh');
    const figures = () => page.locator('#table tbody .figure').allInnerTexts();
    const labels = () => page.locator('#table tbody .label').allInnerTexts();
    await page.getByRole('button', { name: '数值' }).click();
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect((await figures()).slice(0, 4)).toEqual(['349.1亿元', '预计200亿元', '136.1亿元', '17.6亿元']);
    await page.getByRole('button', { name: '数值' }).click();
    expect((await figures()).slice(0, 2)).toEqual(['9.5亿元', '超10亿元']);
    await page.getByRole('button', { name: '指标' }).click();
    const sorted = await labels();
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare));
    await page.getByRole('button', { name: '主题' }).click();
    expect((await labels())[0]).toBe('“就近办”事项');
  });

  test('finds figures by words and by theme as one types', async () => {
    const page = await open('/?lang=en');
    await page.fill('#find', 'parking');
    expect(await page.locator('#table tbody tr:visible .figure').allInnerTexts()).toEqual(['3,479']);
    expect(await page.locator('#count').textContent()).toBe('Figures shown: 1 of 70');
    await page.selectOption('#theme', 'environment');
    expect(await page.locator('#none').isVisible()).toBe(true);
    await page.fill('#find', '');
    expect(await page.locator('#table tbody tr:visible').count()).toBe(6);
  });

  test('gives the briefs to take along', async () => {
    const page = await open('/?lang=en');
    const link = page.getByRole('link', { name: 'Download .docx (Brief in Chinese)' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('qingshanhu-2024.zh.docx');
    expect(await readFile(await download.path(), 'utf8')).toBe('docx in zh');
  });

  test('switches the language, takes the question along and remembers', async () => {
    const page = await open('/?lang=zh');
    await ask(page, '新增停车位有多少？');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.entry').textContent()).toContain('3479个');
    await page.goto(serving.url);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('can be walked through by keyboard, past the masthead and back', async () => {
    const page = await open('/?lang=en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the question');
    await page.keyboard.press('Enter');
    await page.keyboard.type('high-tech enterprises');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.locator('.entry').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.entry .passage mark').first().waitFor();
  });

  test('asks without a script', async () => {
    const page = await open('/?lang=zh', { javaScriptEnabled: false });
    await page.fill('#question', '总投资多少？');
    await page.press('#question', 'Enter');
    await page.getByRole('link', { name: '新签约重大项目总投资', exact: true }).click();
    expect(await page.locator('.entry .number').textContent()).toBe('136.1亿元');
    await page.locator('.entry .show').click();
    expect(await page.locator('mark strong').textContent()).toBe('136.1亿元');
  });

  const dresses = (['zh', 'en'] as const).flatMap((lang) =>
    (['light', 'dark'] as const).flatMap((scheme) => [1280, 390].map((width) => [lang, scheme, width] as const)),
  );

  test.each(dresses)('is open to everybody in %s, %s, %d pixels wide', async (lang, scheme, width) => {
    const page = await open(`/?lang=${lang}`, { colorScheme: scheme, viewport: { width, height: 844 } });
    await ask(page, lang === 'zh' ? '总投资多少？' : 'How much is the total investment?');
    await ask(page, lang === 'zh' ? '科技创新有哪些数据？' : 'figures on talent');
    await ask(page, lang === 'zh' ? 'high-tech enterprises' : '高新技术企业');
    await page.locator('.entry .show').first().click();
    await page.locator('#table .show').nth(3).click();
    await expect.poll(() => page.locator('.passage mark').count()).toBeGreaterThanOrEqual(4);
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.goto(`${serving.url}/reports/qingshanhu-2024/source?figure=talent-recruited#quote`);
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  async function complaints(page: Page): Promise<unknown> {
    await page.evaluate(axe.source);
    return page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => [id, html, failureSummary])))`,
    );
  }
});
