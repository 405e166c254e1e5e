import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-brief-'));
  cpSync(join(examples, 'qingshanhu-2024'), join(cwd, 'report'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function jianbao(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['--ui', 'en', ...args], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    cwd,
    env: {},
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const documentOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(join(cwd, file)))['word/document.xml'] ?? new Uint8Array());

describe('jianbao brief', () => {
  it('fills the masthead of a bulletin from the house file and the command line', async () => {
    write(
      'report/house.yaml',
      'accent: C8102E\nzh:\n  masthead: 青山湖信息\n  office: 区政府办公室编\n  report: 市政府办公室\n  copies: "85"\n',
    );
    await jianbao('brief', 'report', '--layout', 'bulletin', '--issue', '12', '--date', '2025年1月20日');
    const xml = documentOf('out/qingshanhu-2024.zh.bulletin.docx');
    for (const words of [
      '青山湖信息',
      '第12期',
      '区政府办公室编',
      '2025年1月20日',
      '报：市政府办公室。',
      '共印85份',
      'C8102E',
    ]) {
      expect(xml).toContain(words);
    }
    // What the house does not say is left out, line and all.
    expect(xml).not.toContain('送：');
  });

  it('writes figures as the house does', async () => {
    write('report/house.yaml', 'figures: { currency: RMB, percent: "%", hectares: false, spelling: british }\n');
    await jianbao('brief', 'report', '--lang', 'en', '--format', 'md');
    const text = readFileSync(join(cwd, 'out/qingshanhu-2024.en.md'), 'utf8');
    expect(text).toContain('RMB 13.61 billion');
    expect(text).toContain('more than 20%');
    expect(text).toContain('micrograms per cubic metre');
    expect(text).not.toContain('hectares');
  });

  it('says everything that is wrong with a house file', async () => {
    write('report/house.yaml', 'accent: red\nfigures: { currency: dollars }\nzh: { mast: x }\n');
    const { code, err } = await jianbao('brief', 'report');
    expect(code).toBe(1);
    for (const words of ['house.yaml', 'accent', 'figures.currency', 'mast']) expect(err + words).toContain(words);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('puts the logo of the house at the head, and refuses what is no picture', async () => {
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    writeFileSync(join(cwd, 'report/logo.png'), Buffer.from(pixel, 'base64'));
    write('report/house.yaml', 'logo: logo.png\nen: { name: The District }\n');
    await jianbao('brief', 'report', '--lang', 'en');
    expect(documentOf('out/qingshanhu-2024.en.docx')).toContain('descr="The District"');
    write('report/logo.png', 'no picture');
    const { err } = await jianbao('brief', 'report', '--lang', 'en');
    expect(err).toContain('report/logo.png is no PNG or JPEG');
  });

  it('writes both languages side by side', async () => {
    const { out } = await jianbao('brief', 'report', '--layout', 'parallel');
    expect(out).toContain('out/qingshanhu-2024.zh-en.docx');
    const xml = documentOf('out/qingshanhu-2024.zh-en.docx');
    expect(xml).toContain('136.1亿元');
    expect(xml).toContain('13.61 billion yuan');
  });

  it('carries the words of the source in footnotes when asked', async () => {
    await jianbao('brief', 'report', '--lang', 'en', '--sources');
    const notes = strFromU8(
      unzipSync(readFileSync(join(cwd, 'out/qingshanhu-2024.en.docx')))['word/footnotes.xml'] ?? new Uint8Array(),
    );
    expect(notes).toContain('Source: “高新技术企业达到95家”');
    expect(notes.match(/<w:footnote w:id="\d+"/g)).toHaveLength(70);
  });

  it('leaves alone what is newer than all that it is made from, with --resume', async () => {
    await jianbao('brief', 'report');
    const kept = await jianbao('brief', 'report', '--resume');
    expect(kept.out).toContain('2 briefs were up to date');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(cwd, 'report/brief.en.md.hbs'), later, later);
    const again = await jianbao('brief', 'report', '--resume');
    expect(again.out).toContain('Wrote out/qingshanhu-2024.en.docx');
  });

  it('goes on when one of many reports is broken, names it and fails', async () => {
    cpSync(join(cwd, 'report'), join(cwd, 'broken'), { recursive: true });
    write('broken/report.yaml', 'id: [\n');
    const { code, out, err } = await jianbao('brief', 'broken', 'report');
    expect(code).toBe(1);
    expect(err).toContain('broken/report.yaml');
    expect(out).toContain('2 briefs of 2 reports written; 1 reports failed');
    expect(existsSync(join(cwd, 'out/qingshanhu-2024.zh.docx'))).toBe(true);
  });
});

describe('jianbao template', () => {
  it('writes templates that can be used as they are, and does not overwrite', async () => {
    const refused = await jianbao('template', 'new', 'report');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is there already')]);
    await jianbao('template', 'new', 'report', '--force');
    for (const lang of ['zh', 'en']) {
      const { code, out } = await jianbao('template', 'check', `report/brief.${lang}.md.hbs`);
      expect([code, out]).toEqual([0, expect.stringContaining('it shows 70 of 70 figures')]);
    }
  });

  it('names a typed-in number by line and column', async () => {
    write('report/own.en.md.hbs', '# Title\n\nExports rose by 20 percent.\n');
    const { code, out } = await jianbao('template', 'check', 'report/own.en.md.hbs');
    expect([code, out]).toEqual([1, expect.stringContaining('report/own.en.md.hbs:3:17')]);
  });
});
