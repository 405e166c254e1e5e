// The chain as it is written: each batch of records bound to the line before, in the file of its day.

import { join } from 'node:path';
import { AuditError } from './audit-error.ts';
import { BEGINNING, hashOf, lineOf } from './line.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { type LogName, logName, logNames } from './log-name.ts';
import { setTornAside, tailOf } from './tail.ts';

export interface ChainOptions {
  readonly folder: string;
  /** Bytes after which a further file is begun. */
  readonly mostInFile: number;
  readonly sync: boolean;
  readonly report: (trouble: AuditError) => void;
}

export interface Chain {
  /** What a crash had left at the end, now set aside. */
  readonly torn?: { readonly file: string; readonly bytes: number };
  /** The file that is being written; undefined before the first record. */
  readonly current: () => LogName | undefined;
  /** Writes these bodies of one day, all or none. @throws the error of the system. */
  readonly write: (day: string, bodies: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Takes up the chain that stands in a folder, or begins one. */
export async function openChain(options: ChainOptions): Promise<Chain> {
  const { folder, mostInFile, sync, report } = options;
  const end = await takeUp(options);
  let { name, previous } = end;
  let file: LogFile | undefined;

  const open = async (wanted: LogName): Promise<LogFile> => {
    if (file && name?.file === wanted.file) return file;
    const [next, old] = [await openLogFile(join(folder, wanted.file), sync), file];
    [file, name] = [next, wanted];
    await old?.close();
    return next;
  };

  const fileFor = async (day: string, size: number): Promise<LogFile> => {
    if (file && name && !(await file.isInPlace())) {
      report(new AuditError('auditGone', { file: join(folder, name.file) }));
      const gone = file;
      file = undefined;
      await gone.close();
    }
    // A clock that is put back does not take the log back: files follow each other as they were written.
    if (!name || day > name.day) return open(logName(day));
    const current = await open(name);
    const fits = current.size() === 0 || current.size() + size <= mostInFile;
    return fits ? current : open(logName(name.day, name.part + 1));
  };

  return {
    ...(end.torn && { torn: end.torn }),
    current: () => name,
    async write(day, bodies) {
      let last = previous;
      let text = '';
      for (const body of bodies) {
        const line = lineOf(last, body);
        last = hashOf(line);
        text += `${line}\n`;
      }
      const target = await fileFor(day, Buffer.byteLength(text));
      await target.append(text);
      previous = last;
    },
    close: async () => file?.close(),
  };
}

interface End {
  readonly previous: string;
  readonly name?: LogName;
  readonly torn?: { readonly file: string; readonly bytes: number };
}

/** Where the chain stopped; what a crash left there is moved out of its way. */
async function takeUp({ folder, report }: ChainOptions): Promise<End> {
  const names = await logNames(folder);
  const name = names.at(-1);
  if (!name) return { previous: BEGINNING };
  const path = join(folder, name.file);
  const tail = await tailOf(path);
  let { hash } = tail;
  // A file whose only record was torn is empty now: the chain goes on from the file before it.
  for (const { file } of names.slice(0, -1).toReversed()) {
    if (hash !== undefined) break;
    hash = (await tailOf(join(folder, file))).hash;
  }
  const end = { name, previous: hash ?? BEGINNING };
  if (!tail.torn) return end;
  const bytes = tail.torn.length;
  report(new AuditError('auditTorn', { file: path, bytes, aside: await setTornAside(path, tail) }));
  return { ...end, torn: { file: name.file, bytes } };
}
