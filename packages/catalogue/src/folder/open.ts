// A folder of reports in, a catalogue out.

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Report } from '@jianbao/core';
import type { Catalogue, Kept, Reader } from '../catalogue.ts';
import type { FileProblem } from './file-problem.ts';
import { headsOf } from './heads.ts';
import { type VersionReader, versionOf, versionsOf } from './history.ts';
import { candidatesIn, historyIn } from './names.ts';
import { type Checked, createShelf, type Shelf } from './shelf.ts';
import { type Views, viewsOf } from './views.ts';

export interface FolderOptions {
  /** Where the reports lie, each in a folder of its own; made with the first report where there is none. */
  readonly folder: string;
  /** Where checked reports are kept, to be read faster the next time. It may be deleted at any time. */
  readonly cache?: string;
  readonly now?: () => Date;
  /** Is told of reports that are wrong. Those keep their last good version. */
  readonly onProblem?: (problem: FileProblem) => void;
  /** Threads that read many reports; 0 for none. */
  readonly threads?: number;
}

export interface FolderCatalogue extends Catalogue {
  readonly as: (reader: Reader) => FolderCatalogue;
  /** Keeps many reports that have been checked. Those that are there already add nothing. */
  readonly putMany: (reports: AsyncIterable<Checked> | Iterable<Checked>) => AsyncGenerator<Kept>;
  /** Picks up what has changed in the folder. */
  readonly refresh: () => Promise<void>;
  /** The folder of a report, where it lies in one that may be seen. */
  readonly folderOf: (id: string) => string | undefined;
}

interface Parts {
  readonly shelf: Shelf;
  readonly views: Views;
  readonly cache: string | undefined;
  readonly now: () => Date;
}

const NOBODY: Reader = { previews: [] };

/** Reads all reports of a folder. */
export async function openFolder(options: FolderOptions): Promise<FolderCatalogue> {
  const { folder, cache, now = () => new Date(), onProblem = () => {}, threads = availableParallelism() } = options;
  const shelf = createShelf({ root: resolve(folder), cache, threads, onProblem });
  await shelf.refresh();
  return catalogueFor(NOBODY, { shelf, views: viewsOf(shelf.lines, now), cache, now });
}

function catalogueFor(reader: Reader, parts: Parts): FolderCatalogue {
  const { shelf, views, cache, now } = parts;
  const visible = (): readonly Report[] => views.of(reader);
  const kept = (folder: string): VersionReader => ({ folder, reader, cache, now: now() });
  const folderOf = (id: string): string | undefined => (views.one(id, reader) ? shelf.folderOf(id) : undefined);
  return {
    as: (other) => catalogueFor(other, parts),
    put: shelf.put,
    putMany: async function* (reports) {
      for await (const checked of reports) yield await shelf.putChecked(checked);
    },
    get: async (id, version) => {
      const report = views.one(id, reader);
      if (!report || version === undefined || report.version === version) return report;
      const folder = shelf.folderOf(id);
      return folder === undefined ? undefined : versionOf(version, kept(folder));
    },
    heads: async (filter) => headsOf(visible(), filter),
    versions: async (id) => {
      const folder = folderOf(id);
      return folder === undefined ? [] : versionsOf(kept(folder));
    },
    candidates: async (query) => candidatesIn(visible(), query),
    history: async (label, place) => historyIn(visible(), label, place),
    about: async () => visible(),
    refresh: shelf.refresh,
    folderOf,
    close: async () => {},
  };
}
