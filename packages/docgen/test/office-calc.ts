// A spreadsheet of another house: LibreOffice Calc, where it is installed.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file as Calc shows its first sheet, in CSV; nothing where there is no Calc. */
export function shownByCalc(name: string, content: string | Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-calc-'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // 44 comma, 34 quotation mark, 76 UTF-8.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, name)];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 60_000 });
    const [file] = readdirSync(join(folder, 'out'));
    return file === undefined ? undefined : readFileSync(join(folder, 'out', file), 'utf8');
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writer alone opens no sheet. */
export const CALC: boolean = shownByCalc('probe.csv', 'a,b\n1,2\n') !== undefined;
