import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-draft-'));
  writeFileSync(join(cwd, 'source.txt'), SOURCE);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const SOURCE = `青山县2024年经济运行情况

一、产业发展
全县高新技术企业达95家，规模以上工业增加值增长6.5%。新签约项目80个、总投资136.1亿元。

二、民生改善
新增养老床位148张、停车位3479个。全县网络零售额预计达200亿元。
`;

async function jianbao(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd, env: {} });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('a report never seen before', () => {
  beforeEach(async () => {
    await jianbao('extract', 'source.txt', '-o', 'report.yaml');
  });

  it('is drafted with every figure, and says how many there are and what else it found', async () => {
    rmSync(join(cwd, 'report.yaml'));
    const { code, out, err } = await jianbao('extract', 'source.txt', '-o', 'report.yaml');
    expect(code).toBe(0);
    expect(out).toContain('Wrote report.yaml: 7 figures');
    expect(err).toContain('dates 1');
    expect(read('report.yaml').match(/review: draft/g)).toHaveLength(8);
  });

  it('answers questions in both languages, and says that nobody has reviewed the figure', async () => {
    const chinese = await jianbao('ask', '高新技术企业有多少家？');
    expect(chinese.out).toContain('95家 — 高新技术企业');
    expect(chinese.out).toContain('尚未经人核对');
    const english = await jianbao('ask', 'How many high-tech enterprises are there?');
    expect(english.out).toMatch(/^95 — high-tech enterprises/);
    expect(english.out).toContain('nobody has reviewed it yet');
  });

  it('becomes a brief in both languages with its drafts marked', async () => {
    const { code } = await jianbao('brief', 'report.yaml', '--format', 'md');
    expect(code).toBe(0);
    const [zh, en] = ['zh', 'en'].map((language) => read(`out/${idOf(read('report.yaml'))}.${language}.md`));
    expect(zh).toContain('95家†');
    expect(zh).toContain('共7项数据，其中7项由软件摘自原文');
    expect(en).toContain('13.61 billion yuan†');
    expect(en).toContain('up 6.5 percent†');
    expect(en).toContain('20 billion yuan (expected)†');
  });

  it('lists what still needs a person, and fails until it is done', async () => {
    const { code, out } = await jianbao('review', 'report.yaml');
    expect(code).toBe(1);
    expect(out).toMatch(/report\.yaml:\d+ To be reviewed: 95家 · 高新技术企业 · high-tech enterprises/);
    expect(out).toContain('GB/T 2260');
  });

  it('counts a reviewed figure as done', async () => {
    writeFileSync(join(cwd, 'report.yaml'), read('report.yaml').replace(/\n +review: draft\n/, '\n'));
    const { out } = await jianbao('review', 'report.yaml');
    expect(out).not.toContain('95家');
    expect(out).toContain('80个');
  });

  it('is valid; and no longer when a figure of the source has been lost', async () => {
    expect((await jianbao('validate', 'report.yaml')).code).toBe(0);
    const yaml = read('report.yaml');
    const at = yaml.indexOf('  - id: new-elderly');
    writeFileSync(join(cwd, 'report.yaml'), yaml.slice(0, at) + yaml.slice(yaml.indexOf('  - id:', at + 5)));
    const { code, out } = await jianbao('validate', 'report.yaml');
    expect(code).toBe(1);
    expect(out).toContain('“148张”');
  });

  it('keeps what a person edited when it is drafted again, and adds what the text has gained', async () => {
    const edited = read('report.yaml').replace('zh: 高新技术企业', 'zh: 国家高新技术企业');
    writeFileSync(join(cwd, 'report.yaml'), `# ours\n${edited}`);
    writeFileSync(join(cwd, 'source.txt'), `${SOURCE}新建公办幼儿园6所。\n`);
    const { out } = await jianbao('extract', 'source.txt', '-o', 'report.yaml');
    expect(out).toContain('1 added, 7 left as they were');
    const yaml = read('report.yaml');
    expect(yaml.startsWith('# ours\n')).toBe(true);
    expect(yaml).toContain('国家高新技术企业');
    expect(yaml).toContain('value: 6所');
  });
});

describe('jianbao extract -o', () => {
  it('keeps a copy of a text that is not UTF-8 beside the report', async () => {
    // 2024年企业95家。
    const bytes = [0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0xc6, 0xf3, 0xd2, 0xb5, 0x39, 0x35, 0xbc, 0xd2, 0xa1, 0xa3];
    writeFileSync(join(cwd, 'gb.txt'), Uint8Array.from(bytes));
    await jianbao('extract', 'gb.txt', '-o', 'report.yaml');
    expect(read('gb.source.txt')).toBe('2024年企业95家。');
    expect((await jianbao('validate', 'report.yaml')).code).toBe(0);
  });

  it('leaves a file that is no report as it is', async () => {
    writeFileSync(join(cwd, 'notes.yaml'), 'a: 1\n');
    const { code, err } = await jianbao('extract', 'source.txt', '-o', 'notes.yaml');
    expect(code).toBe(1);
    expect(err).toContain('notes.yaml exists but is no readable report');
    expect(read('notes.yaml')).toBe('a: 1\n');
  });

  it('asks for the year when the text names none', async () => {
    writeFileSync(join(cwd, 'short.txt'), '企业95家。');
    expect((await jianbao('extract', 'short.txt', '-o', 'r.yaml')).err).toContain('--period 2024');
    expect(existsSync(join(cwd, 'r.yaml'))).toBe(false);
    expect((await jianbao('extract', 'short.txt', '-o', 'r.yaml', '--period', '2024')).code).toBe(0);
  });
});

function idOf(yaml: string): string {
  return /^id: (.+)$/m.exec(yaml)?.[1] ?? '';
}
