import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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

describe('jianbao export', () => {
  it('writes a CSV and the datapackage.json that describes it, with size and hash', async () => {
    const { code, out } = await jianbao('export');
    expect(code).toBe(0);
    expect(out).toContain('Wrote figures.csv (70 figures; reports: 1)');
    const csv = readFileSync(join(cwd, 'figures.csv'));
    const [resource, reports] = JSON.parse(read('datapackage.json')).resources;
    expect(resource).toMatchObject({
      path: 'figures.csv',
      bytes: csv.length,
      hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    });
    expect(reports.data[0]).toMatchObject({ id: 'qingshanhu-2024', place_code: '360111' });
    expect(readdirSync(cwd).toSorted()).toEqual(['datapackage.json', 'figures.csv', 'qingshanhu']);
  });

  it('writes every other format under its own name', async () => {
    for (const [format, file, part] of [
      ['json-stat', 'figures.jsonstat.json', '"class": "dataset"'],
      ['sdmx-csv', 'figures.sdmx.csv', 'STRUCTURE,STRUCTURE_ID,ACTION'],
      ['json-ld', 'figures.jsonld', '"@type": "Observation"'],
      ['xbrl-json', 'figures.xbrl.json', 'https://xbrl.org/2021/xbrl-json'],
      ['xlsx', 'figures.xlsx', 'PK'],
    ] as const) {
      expect(await jianbao('export', '-f', format)).toMatchObject({ code: 0 });
      expect(read(file)).toContain(part);
    }
  });

  it('takes the format from the name of the file, and writes into a folder that is named', async () => {
    await jianbao('export', '-o', 'new/folder/report.jsonld');
    expect(read('new/folder/report.jsonld')).toContain('@context');
    await jianbao('export', '-o', 'new/folder', '-f', 'sdmx-csv');
    expect(read('new/folder/figures.sdmx.csv')).toContain('STRUCTURE');
  });

  it('writes to standard output exactly what it writes to a file', async () => {
    for (const format of ['csv', 'sdmx-csv', 'json-stat', 'json-ld', 'xbrl-json']) {
      await jianbao('export', '-f', format, '-o', `file.${format}`);
      const { code, out, err } = await jianbao('export', '-f', format, '-o', '-');
      expect([code, err]).toEqual([0, '']);
      expect(out).toBe(read(`file.${format}`));
    }
  });

  it('sends a workbook to standard output as bytes, but not into a terminal', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const tty = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');
    try {
      Object.defineProperty(process.stdout, 'isTTY', { value: false, configurable: true });
      expect((await jianbao('export', '-f', 'xlsx', '-o', '-')).code).toBe(0);
      const [[bytes] = []] = written.mock.calls;
      Object.defineProperty(process.stdout, 'isTTY', { value: true, configurable: true });
      const refused = await jianbao('export', '-f', 'xlsx', '-o', '-');
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Name a file with -o')]);
      expect(Buffer.from(bytes as Uint8Array).toString('latin1', 0, 2)).toBe('PK');
    } finally {
      written.mockRestore();
      if (tty) Object.defineProperty(process.stdout, 'isTTY', tty);
    }
  });

  it('begins the CSV for Excel with a byte order mark', async () => {
    await jianbao('export', '--bom');
    expect(read('figures.csv').startsWith('\ufeffreport,')).toBe(true);
  });

  it('says how many figures nobody has reviewed', async () => {
    const yaml = read('qingshanhu/report.yaml').replace(/^( +)- id: (\S+)$/m, '$1- id: $2');
    writeFileSync(join(cwd, 'qingshanhu/report.yaml'), yaml.replace(/^( +)measure: count$/m, '$&\n$1review: draft'));
    expect((await jianbao('export')).err).toBe(
      '1 of these figures was drafted by software and has not been reviewed; it is marked.',
    );
  });
});

describe('reports under embargo', () => {
  beforeEach(() => {
    cpSync(YUNHE, join(cwd, 'yunhe'), { recursive: true });
    const yaml = read('yunhe/report.yaml').replace(/^period: .*$/m, '$&\nembargo: 2999-01-20');
    writeFileSync(join(cwd, 'yunhe/report.yaml'), yaml);
  });

  it('are left out with a word, unless they are asked for', async () => {
    const { code, err } = await jianbao('export');
    expect(code).toBe(0);
    expect(err).toContain('Left out 1 report under embargo: yunhe-2024 (2999-01-20)');
    for (const file of ['figures.csv', 'datapackage.json']) expect(read(file)).not.toMatch(/yunhe|云和/);
    await jianbao('export', '--embargoed');
    expect(read('figures.csv')).toContain(',2999-01-20T00:00:00+08:00,');
  });

  it('leave nothing to write where there are no others', async () => {
    const { code, err } = await jianbao('export', 'yunhe');
    expect([code, err]).toEqual([1, expect.stringContaining('nothing is written')]);
    expect(existsSync(join(cwd, 'figures.csv'))).toBe(false);
  });

  it('cannot be found by a selection', async () => {
    const { err } = await jianbao('export', '-s', 'place=云和区');
    expect(err).toContain('“place=云和区” matches no figure. There is: 青山湖区.');
  });
});

describe('files that are there already', () => {
  it('are replaced where an export made them, in every format', async () => {
    for (const format of ['csv', 'xlsx', 'json-stat', 'sdmx-csv', 'json-ld', 'xbrl-json']) {
      expect((await jianbao('export', '-f', format)).code).toBe(0);
      expect([format, await jianbao('export', '-f', format)]).toMatchObject([format, { code: 0, err: '' }]);
    }
  });

  it('are left alone where it did not, unless forced', async () => {
    for (const file of ['mine.csv', 'mine.xlsx', 'mine.jsonld']) {
      writeFileSync(join(cwd, file), 'my own work\n');
      const { code, err } = await jianbao('export', '-o', file);
      expect([code, err]).toEqual([1, expect.stringContaining(`${file} is there already`)]);
      expect(read(file)).toBe('my own work\n');
      expect((await jianbao('export', '-o', file, '--force')).code).toBe(0);
      expect(read(file)).not.toContain('my own work');
    }
  });

  it('are left alone where somebody else’s datapackage.json lies beside the CSV', async () => {
    writeFileSync(join(cwd, 'datapackage.json'), '{"name": "mine", "resources": []}');
    const { code, err } = await jianbao('export');
    expect([code, err]).toEqual([1, expect.stringContaining('datapackage.json is there already')]);
    expect(existsSync(join(cwd, 'figures.csv'))).toBe(false);
  });

  it('keep a description each where two CSVs share a folder', async () => {
    await jianbao('export');
    await jianbao('export', '-o', 'amounts.csv', '-s', 'measure=amount');
    expect(JSON.parse(read('datapackage.json')).resources[0].path).toBe('figures.csv');
    expect(JSON.parse(read('amounts.datapackage.json')).resources[0].path).toBe('amounts.csv');
  });

  it('are whole or as they were: what cannot be written is said, and nothing half-made stays', async () => {
    writeFileSync(join(cwd, 'file'), '');
    const { code, err } = await jianbao('export', '-o', 'file/figures.csv');
    expect([code, err]).toEqual([1, expect.stringMatching(/Cannot write file\/figures\.csv: E/)]);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('reports that cannot be exported', () => {
  it('are told of all at once', async () => {
    cpSync(EXAMPLE, join(cwd, 'broken'), { recursive: true });
    writeFileSync(join(cwd, 'broken/report.yaml'), 'id: x\n');
    const { code, err } = await jianbao('export');
    expect([code, err]).toEqual([1, expect.stringContaining('broken/report.yaml')]);
  });

  it('include one that is given under two names', async () => {
    cpSync(EXAMPLE, join(cwd, 'copy'), { recursive: true });
    const { code, err } = await jianbao('export');
    expect([code, err]).toEqual([1, expect.stringContaining('are both the report “qingshanhu-2024”')]);
  });
});
