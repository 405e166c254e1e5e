import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const EXAMPLE = fileURLToPath(new URL('../../../examples/qingshanhu-2024', import.meta.url));
const YUNHE = fileURLToPath(new URL('../../core/test/goldens/ask/yunhe-2024', import.meta.url));

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-export-'));
  cpSync(EXAMPLE, join(cwd, 'qingshanhu'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function jianbao(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const env = { JIANBAO_LANG: 'en' };
  const code = await run(args, { out: (text) => out.push(`${text}\n`), err: (text) => err.push(text), cwd, env });
  return { code, out: out.join(''), err: err.join('\n') };
}

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const lines = (csv: string): number => csv.trimEnd().split('\r\n').length - 1;

describe('a selection', () => {
  beforeEach(() => cpSync(YUNHE, join(cwd, 'yunhe'), { recursive: true }));

  const select = (...parts: readonly string[]) =>
    jianbao('export', '-o', '-', ...parts.flatMap((part) => ['-s', part]));

  it.each([
    ['place=青山湖区', 70],
    ['place=360111', 70],
    ['place=Qingshanhu District', 70],
    ['place=江西省', 70],
    ['place=南昌市', 70],
    ['place=Jiangxi', 70],
    ['place=东江省', 61],
    ['place=青山湖区,云和区', 131],
    ['地区＝云和区', 61],
    ['period=2024', 128],
    ['period=2021/2025', 131],
    ['indicator=pm25', 2],
    ['indicator=qingshanhu-2024/pm25', 1],
    ['label=Total Investment newly signed', 2],
    ['名称=重大项目', 2],
  ])('%s is %i figures', async (part, count) => {
    const { code, out, err } = await select(part);
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toBe(count);
  });

  it('takes units in either language and of any size, and measures and statuses by code or word', async () => {
    const yuan = lines((await select('unit=CNY')).out);
    expect(yuan).toBeGreaterThan(10);
    expect((await select('unit=furlong')).err).toContain('“unit=furlong” matches no figure. There is: %,');
    for (const part of ['unit=元', 'unit=亿元', 'unit=yuan', 'unit=billion yuan', '单位=元']) {
      expect([part, lines((await select(part)).out)]).toEqual([part, yuan]);
    }
    expect((await select('measure=share')).out).toBe((await select('性质=占比')).out);
    expect((await select('status=target')).out).toBe((await select('status=目标')).out);
  });

  it('takes themes by id or by name', async () => {
    const [, theme = ''] = /\n {2}- id: (\S+)\n {4}label:/.exec(read('qingshanhu/report.yaml')) ?? [];
    expect(lines((await select(`theme=${theme}`)).out)).toBeGreaterThan(0);
  });

  it('wants all parts to hold, and one choice of each', async () => {
    const both = await select('place=青山湖区', 'measure=amount,share', 'period=2024');
    const amounts = await select('place=青山湖区', 'measure=amount');
    const shares = await select('place=青山湖区', 'measure=share');
    expect(lines(both.out)).toBe(lines(amounts.out) + lines(shares.out));
    const twice = await select('place=青山湖区', 'measure=amount', 'measure=share');
    expect(twice.out).toBe(both.out);
  });

  it('says which part matches nothing and what there is, and writes no file', async () => {
    const { code, err } = await jianbao('export', '-s', 'place=湖北省', '-s', 'period=2024');
    expect(code).toBe(1);
    expect(err).toBe('“place=湖北省” matches no figure. There is: 云和区, 青山湖区.');
    const { err: chinese } = await jianbao('--ui', 'zh', 'export', '-s', '时期=1999');
    expect(chinese).toBe('没有数据符合“period=1999”。 现有：2024, 2025。');
    expect(existsSync(join(cwd, 'figures.csv'))).toBe(false);
  });

  it('says so when each part matches something, but nothing matches all', async () => {
    const { code, err } = await select('place=云和区', 'indicator=qingshanhu-2024/pm25');
    expect(code).toBe(1);
    expect(err).toContain(
      'no figure matches all of them: place=云和区 (61 figures); indicator=qingshanhu-2024/pm25 (1 figure)',
    );
  });

  it('warns of a choice that matches nothing beside one that does', async () => {
    const { code, out, err } = await select('period=1999,2024');
    expect([code, lines(out)]).toEqual([0, 128]);
    expect(err).toContain('“period=1999” matches no figure');
  });

  it.each([
    ['colour=red', 'Cannot read the selection “colour=red”. Write one of place, period,'],
    ['place', 'Cannot read the selection “place”'],
    ['place= ,', 'Cannot read the selection'],
    ['period=last year', '“last year” is not a period'],
  ])('refuses %j', async (part, message) => {
    const { code, err } = await select(part);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('asks which place is meant where the reports are of several that are called so', async () => {
    for (const [folder, code, within] of [
      ['a', '110105', '北京市'],
      ['b', '220104', '吉林省长春市'],
    ] as const) {
      cpSync(EXAMPLE, join(cwd, folder), { recursive: true });
      const yaml = read(`${folder}/report.yaml`)
        .replace(/^id: .*$/m, `id: chaoyang-${folder}`)
        .replace(/^( +)code: .*$/m, `$1code: "${code}"`)
        .replaceAll('江西省南昌市', within);
      writeFileSync(join(cwd, folder, 'report.yaml'), yaml);
    }
    const { code, err } = await select('place=朝阳区');
    expect(code).toBe(1);
    expect(err).toContain('“朝阳区” can be several places: 北京市朝阳区 110105; 吉林省长春市朝阳区 220104.');
    expect(lines((await select('place=北京市')).out)).toBe(70);
    expect(lines((await select('place=220104')).out)).toBe(70);
  });
});
