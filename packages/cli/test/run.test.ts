import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-cli-'));
  cpSync(join(examples, 'qingshanhu-2024'), join(cwd, 'reports/qingshanhu-2024'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function jianbao(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd, env });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const yamlFile = (): string => join(cwd, 'reports/qingshanhu-2024/report.yaml');
const edit = (from: string, to: string): void => {
  const text = readFileSync(yamlFile(), 'utf8');
  expect(text).toContain(from);
  writeFileSync(yamlFile(), text.replace(from, to));
};

describe('jianbao ask', () => {
  it('prints the figure, its period and the source sentence', async () => {
    const { code, out, err } = await jianbao(['ask', '高新技术企业有多少家？']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('95家');
    expect(out).toContain('2024年');
    expect(out).toContain('高新技术企业达到95家');
  });

  it('prints one object with --json, 万 and 亿 applied', async () => {
    const { code, out } = await jianbao(['ask', 'total investment in newly signed major projects', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'found',
      indicators: [
        {
          id: 'new-major-projects-investment',
          label: 'total investment in newly signed major projects',
          value: '13610000000',
          unit: '元',
          bound: 'exact',
          status: 'actual',
          period: '2024',
          source: { quote: expect.stringContaining('136.1亿元') },
        },
      ],
    });
  });

  it('answers “not stated” as an answer, not as a failure, and without a figure', async () => {
    const { code, out } = await jianbao(['ask', '青山湖区的GDP是多少？', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'not-stated', indicators: [] });
  });
});

describe('jianbao brief', () => {
  it('writes both briefs and says so', async () => {
    const { code, out } = await jianbao(['brief']);
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['qingshanhu-2024.en.docx', 'qingshanhu-2024.zh.docx']);
    expect(out).toContain(join('out', 'qingshanhu-2024.zh.docx'));
  });

  it('writes one language as Markdown where it is asked to', async () => {
    await jianbao(['brief', '--lang', 'en', '--format', 'md', '--out', 'here']);
    expect(readdirSync(join(cwd, 'here'))).toEqual(['qingshanhu-2024.en.md']);
  });

  it('writes a brief without a template of its own', async () => {
    rmSync(join(cwd, 'reports/qingshanhu-2024/brief.zh.md.hbs'));
    const { code } = await jianbao(['brief', '--lang', 'zh']);
    expect(code).toBe(0);
  });

  it('writes nothing where a template types a number, and names the place', async () => {
    writeFileSync(join(cwd, 'own.hbs'), '# {{title}}\n\nUp 20 percent.\n');
    const { code, err } = await jianbao(['brief', '--lang', 'en', '--template', 'own.hbs']);
    expect(code).toBe(1);
    expect(err).toContain('own.hbs');
    expect(err).toContain('3:4');
    expect(existsSync(join(cwd, 'out/qingshanhu-2024.en.docx'))).toBe(false);
  });
});

describe('jianbao validate', () => {
  it('finds a report two folders down and says that it is right', async () => {
    const { code, out } = await jianbao(['validate']);
    expect(code).toBe(0);
    expect(out).toContain('70 figures');
  });

  it('lists problems with file, line and column, in the language of the user', async () => {
    edit('value: 95家', 'value: 96家');
    const english = await jianbao(['validate']);
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/report\.yaml:\d+:\d+ .*“96家”/);
    const chinese = await jianbao(['validate'], { LANG: 'zh_CN.UTF-8' });
    expect(chinese.out).toContain('请照引文一字不差地填写');
  });

  it('lists problems as data with --json', async () => {
    edit('value: 95家', 'value: 96家');
    const { code, out } = await jianbao(['validate', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      problems: [
        { code: 'valueNotInQuote', line: expect.any(Number), column: expect.any(Number), values: { value: '96家' } },
      ],
    });
  });

  it('refuses a source outside the folder of the report', async () => {
    edit('source: source.zh.md', 'source: ../../../etc/passwd');
    const { code, err } = await jianbao(['validate']);
    expect([code, err.includes('must lie in the folder')]).toEqual([1, true]);
  });
});

describe('jianbao extract', () => {
  const write = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(cwd, name), bytes);

  it('lists every number of a text as data, in code points', async () => {
    write('report.txt', '𠮷县：一、经济\n高新技术企业达95家，网络零售额预计200亿元。');
    const { code, out } = await jianbao(['extract', 'report.txt', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).mentions.filter(({ kind }: { kind: string }) => kind === 'figure')).toMatchObject([
      {
        start: 15,
        end: 18,
        surface: '95家',
        value: '95',
        unit: '家',
        bound: 'exact',
        label: '高新技术企业',
        status: 'actual',
      },
      { surface: '200亿元', value: '20000000000', unit: '元', label: '网络零售额', status: 'estimate' },
    ]);
  });

  it('lists what is no figure as well, and why', async () => {
    write('report.txt', '2024年，PM2.5平均浓度低于30微克/立方米，第三轮督察。');
    const { out } = await jianbao(['extract', 'report.txt', '--all']);
    expect(out).toContain('2024年\t— a date');
    expect(out).toContain('PM2.5\t— a name with letters');
    expect(out).toContain('低于30微克/立方米\tPM2.5平均浓度');
    expect(out).toContain('第三轮\t— an order');
  });

  it('reads GB18030', async () => {
    // 企业95家。
    write('gb.txt', Uint8Array.from([0xc6, 0xf3, 0xd2, 0xb5, 0x39, 0x35, 0xbc, 0xd2, 0xa1, 0xa3]));
    const { out } = await jianbao(['extract', 'gb.txt', '--json']);
    expect(JSON.parse(out).mentions).toMatchObject([{ surface: '95家', label: '企业' }]);
  });

  it.each([
    ['', 'is empty'],
    ['only English, 95 words', 'no Chinese characters'],
    [Uint8Array.from([0, 1, 2, 3]), 'no text file'],
    [Uint8Array.from([0xff, 0xff, 0xff]), 'no text file'],
  ])('refuses what is no Chinese text: %j', async (bytes, expected) => {
    write('bad.txt', bytes);
    const { code, err } = await jianbao(['extract', 'bad.txt']);
    expect([code, err.includes(expected)]).toEqual([1, true]);
  });
});

describe('jianbao bot slack', () => {
  it('says which settings it lacks', async () => {
    const { code, err } = await jianbao(['bot', 'slack']);
    expect([code, err.includes('SLACK_BOT_TOKEN')]).toEqual([1, true]);
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], {}, 'write a report’s briefs'],
    [['--help'], { LANG: 'zh_CN.UTF-8' }, '把报告写成中英文简报'],
    [['--ui', 'zh', 'ask', '--help'], {}, '就报告提问'],
  ] as const)('%j explains itself', async (args, env, expected) => {
    const { code, out } = await jianbao(args, env);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  it.each([
    [['nonsense'], 'There is no command “nonsense”.'],
    [['ask'], 'The argument “question” is missing.'],
    [['ask', 'a', 'b'], 'Too many arguments.'],
    [['brief', '--nope'], 'There is no option “--nope”.'],
    [['brief', '--lang', 'fr'], 'is not allowed'],
    [[], 'Name a command.'],
  ])('%j is a mistake of use', async (args, expected) => {
    const { code, err } = await jianbao(args);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it.each([
    [['validate', 'missing.yaml'], 'missing.yaml'],
    [['ask', 'x', '--report', 'nowhere'], 'nowhere'],
  ])('%j fails in one line, without a stack trace', async (args, expected) => {
    const { code, err } = await jianbao(args);
    expect(code).toBe(1);
    expect(err).toContain(expected);
    expect(err.split('\n')).toHaveLength(1);
  });

  it('says where it looked when there is no report', async () => {
    rmSync(join(cwd, 'reports'), { recursive: true });
    const { code, err } = await jianbao(['validate']);
    expect(code).toBe(1);
    expect(err).toContain(cwd);
  });
});

describe('jianbao chat', () => {
  it('reads question after question and remembers what was spoken of', async () => {
    const { execFileSync } = await import('node:child_process');
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
    if (!existsSync(main)) return;
    const out = execFileSync(process.execPath, [main, 'chat', '-r', 'reports/qingshanhu-2024'], {
      cwd,
      input: '高新技术企业有多少家？\n那停车位呢？\nin English?\nexit\nGDP?\n',
      encoding: 'utf8',
    });
    expect(out).toContain('95家');
    expect(out).toContain('3479个');
    expect(out).toContain('3,479 — new parking spaces');
    expect(out).not.toContain('GDP');
  });
});
