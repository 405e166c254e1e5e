// What an export from a catalogue promises, whatever the home.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEmbargoed, folderOfReports, type Ran, ran } from './reports-folder.ts';

export interface ExportHome {
  readonly catalogue: string;
  readonly env: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

/** @param open imports the reports of the folder */
export function exportsFigures(name: string, open: (cwd: string) => Promise<ExportHome>): void {
  describe(`an export from ${name}`, () => {
    let cwd: string;
    let home: ExportHome;
    beforeAll(async () => {
      cwd = folderOfReports();
      addEmbargoed(cwd);
      home = await open(cwd);
    }, 60_000);
    afterAll(async () => {
      await home.drop();
      rmSync(cwd, { recursive: true, force: true });
    }, 60_000);

    const exported = (...args: string[]): Promise<Ran> =>
      ran(cwd, ['export', '-c', home.catalogue, '-o', '-', ...args], home.env);
    const named = (...args: string[]): Promise<Ran> => ran(cwd, ['export', 'reports', '-o', '-', ...args]);
    const sorted = (text: string): string[] => text.split('\n').toSorted();

    it.each([['csv'], ['sdmx-csv']])('has in %s the lines of an export of the reports themselves', async (format) => {
      const whole = await exported('-f', format);
      expect([whole.code, whole.err]).toEqual([0, '']);
      expect(sorted(whole.out)).toEqual(sorted((await named('-f', format)).out));
      for (const part of [
        'place=南昌市',
        'period=2024',
        'unit=亿元',
        'indicator=qingshanhu-2024/pm25',
        '名称=重大项目',
      ]) {
        const [here, there] = [await exported('-f', format, '-s', part), await named('-f', format, '-s', part)];
        expect([part, sorted(here.out)]).toEqual([part, sorted(there.out)]);
        expect(here.out.split('\n')[0]).toBe(whole.out.split('\n')[0]);
      }
    });

    it('has every other format, too', async () => {
      for (const format of ['json-stat', 'json-ld', 'xbrl-json']) {
        const { code, out } = await exported('-f', format, '-s', 'place=青山湖区', '-s', 'period=2024');
        expect([format, code, JSON.parse(out)]).toEqual([format, 0, expect.anything()]);
      }
    });

    it('tells of its reports in the datapackage.json, and counts them', async () => {
      const { out } = await ran(cwd, ['export', '-c', home.catalogue, '-o', 'out.csv', '--force'], home.env);
      expect(out).toContain('Wrote out.csv (170 figures; reports: 3)');
      const [, reports] = JSON.parse(readFileSync(join(cwd, 'datapackage.json'), 'utf8')).resources;
      expect(reports.data.map(({ id }: { id: string }) => id)).toEqual([
        'qingshanhu-2024',
        'yunhe-2024',
        'qingshanhu-2023',
      ]);
    });

    it('leaves nothing behind when nothing is left of the selection, and says what there is', async () => {
      const tried = (...parts: string[]): Promise<Ran> =>
        ran(
          cwd,
          ['export', '-c', home.catalogue, '-o', 'none.csv', ...parts.flatMap((part) => ['-s', part])],
          home.env,
        );
      expect(await tried('place=火星')).toMatchObject({ code: 1, err: expect.stringContaining('云和区, 青山湖区') });
      expect(await tried('unit=furlong')).toMatchObject({ code: 1, err: expect.stringContaining('There is: %,') });
      expect((await tried('indicator=pm25', 'unit=元')).err).toContain('no figure matches all of them');
      expect((await tried('period=soon')).code).toBe(1);
      expect(existsSync(join(cwd, 'none.csv'))).toBe(false);
      expect(readdirSync(cwd).filter((file) => file.endsWith('.part'))).toEqual([]);
    });

    it('has a report under embargo only where its id and --embargoed say so', async () => {
      expect((await exported()).out).not.toContain('yunhe-new');
      const both = await exported('--embargoed', '--preview', 'yunhe-new');
      expect([both.code, both.out.split('\n').filter((line) => line.startsWith('yunhe-new,')).length]).toEqual([0, 61]);
      for (const half of [['--embargoed'], ['--preview', 'yunhe-new']]) {
        expect(await exported(...half)).toMatchObject({
          code: 1,
          out: '',
          err: expect.stringContaining('--preview ID'),
        });
      }
      expect(await exported('--embargoed', '--preview', 'nothing')).toMatchObject({ code: 1, out: '' });
    });

    it('wants reports or a catalogue, not both', async () => {
      expect((await ran(cwd, ['export', 'reports', '-c', home.catalogue], home.env)).code).toBe(1);
    });
  });
}
