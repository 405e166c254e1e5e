// The datapackage.json beside a CSV: where it goes, so that two exports in one folder keep a description each.

import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** How one of ours begins. */
export const DATA_PACKAGE_MARK: RegExp = /"profile": "tabular-data-package",\s*"name": "figures"/;

const CSV_PATH = /"path": ("(?:[^"\\]|\\.){1,400}")/;

/** `datapackage.json`; where that describes another file of ours, `NAME.datapackage.json`. */
export async function packageBeside(csv: string): Promise<string> {
  const usual = join(dirname(csv), 'datapackage.json');
  const there = await readFile(usual, 'utf8').catch(() => '');
  const [, path = '""'] = CSV_PATH.exec(there) ?? [];
  const isOther = DATA_PACKAGE_MARK.test(there) && JSON.parse(path) !== basename(csv);
  return isOther ? csv.replace(/(?:\.csv)?$/i, '.datapackage.json') : usual;
}
