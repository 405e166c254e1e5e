// .docx → .pdf through LibreOffice, where it is installed.

import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const PROGRAMS = ['soffice', 'libreoffice'];
// Free fonts in place of those that Chinese standards name, where the originals are missing.
const FONTS = fileURLToPath(new URL('../fonts.conf', import.meta.url));
// A document takes a second; LibreOffice that hangs must not hang us.
const LONGEST = 30_000;

/** Whether LibreOffice is installed. */
export async function hasOffice({ PATH = '' }: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const places = PATH.split(delimiter).flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
  const found = await Promise.all(
    places.map((place) =>
      access(place, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

/** Converts all files in one run; `false` when there is no LibreOffice. */
export async function convertToPdf(
  files: readonly string[],
  out: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'jianbao-pdf-'));
  try {
    for (const program of PROGRAMS) {
      const args = [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        out,
        ...files,
      ];
      const done = await execute(program, args, {
        env: { ...process.env, ...env, FONTCONFIG_FILE: env['FONTCONFIG_FILE'] ?? FONTS },
        timeout: LONGEST + files.length * 5_000,
      }).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return false;
          throw error;
        },
      );
      if (done) return true;
    }
    return false;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
