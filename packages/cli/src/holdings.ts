// What a command answers from: the reports that are named, followed as their files change, or a whole catalogue.

import { join } from 'node:path';
import type { Holdings } from '@jianbao/bot';
import { type AccessRules, mayPreview, previewsOf } from '@jianbao/bot/chat';
import type { Language, Report } from '@jianbao/core';
import { openCatalogue } from './catalogue/open-catalogue.ts';
import { watchReports } from './live-reports.ts';
import type { Terminal } from './terminal.ts';

export interface Named {
  /** Files and folders; every report below where the user is, when empty. */
  readonly reports?: readonly string[];
  /** A folder of any size, or the URL of a database. */
  readonly catalogue?: string | undefined;
  /** Who may know a report before its time. */
  readonly access?: AccessRules;
}

export interface Opened {
  readonly holdings: Holdings;
  /** Beside which file the template and the house style of a report lie. */
  readonly pathOf: (report: Report) => string | undefined;
  readonly close: () => Promise<void> | void;
}

/** @throws {Failure} when a report is wrong, or the catalogue cannot be opened. */
export async function openHoldings(
  { reports = [], catalogue: where, access = {} }: Named,
  terminal: Terminal,
  language: Language,
): Promise<Opened> {
  if (where === undefined) {
    const { reports: current, pathOf, close } = await watchReports(reports, terminal, language);
    const holdings = { reports: current, mayPreview: mayPreview.bind(undefined, access) };
    return { holdings, pathOf, close };
  }
  const catalogue = await openCatalogue(where, terminal, language);
  return {
    holdings: { catalogue, previewsOf: (person) => previewsOf(access, person) },
    // A database has no folder: the files of the one who started this serve all its reports.
    pathOf: () => join(terminal.cwd, 'report.yaml'),
    close: catalogue.close,
  };
}
