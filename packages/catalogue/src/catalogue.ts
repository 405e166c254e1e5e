// Many reports in one place, in all their versions: what every home of them offers, whatever it is made of.

import type { Indicator, Report, ReportText, Stated } from '@jianbao/core';

/**
 * A home of reports. Whatever it gives is what its reader may see: to everybody else a report under embargo is not there,
 * in no list, count, suggestion or comparison.
 */
export interface Catalogue {
  /** The same home as this reader sees it; nobody in particular sees what is released. */
  readonly as: (reader: Reader) => Catalogue;
  /**
   * Keeps a report: as the first version of it, or the next; the same files again add nothing. All or nothing.
   * @throws {ReportError} when the report is wrong.
   */
  readonly put: (files: ReportText) => Promise<Kept>;
  /** A report whole, by default as it is now. */
  readonly get: (id: string, version?: number) => Promise<Report | undefined>;
  /** The reports, the newest period first, then by place and id. */
  readonly heads: (filter?: HeadFilter) => Promise<readonly ReportHead[]>;
  /** The versions of a report, the newest first. */
  readonly versions: (id: string) => Promise<readonly Version[]>;
  /** Indicators whose names have words of the query, the best first: see `rank.ts`. */
  readonly candidates: (query: Query) => Promise<readonly Candidate[]>;
  /** What is called so at a place, in every period: the newest first. */
  readonly history: (label: string, place: string) => Promise<readonly Stated[]>;
  /**
   * Every report that may have to do with any of these questions: with all the figures that may, but not with others, and
   * perhaps without the text of its source.
   * What `ask` makes of them is what it would make of all reports.
   * @param spoken what a thread has spoken of
   */
  readonly about: (questions: readonly string[], spoken?: readonly Stated[]) => Promise<readonly Report[]>;
  readonly close: () => Promise<void>;
}

/** Who looks. */
export interface Reader {
  /** The ids of reports that this reader may see before their time. */
  readonly previews: readonly string[];
}

/** What `put` did; versions count from 1. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly change: 'added' | 'changed' | 'none';
}

export interface Version {
  readonly version: number;
  /** ISO 8601 instant at which it was kept. */
  readonly kept: string;
  readonly figures: number;
  /** SHA-256 of its files, in hex: see `contentHash`. */
  readonly hash: string;
}

/** A report without what fills it. */
export interface ReportHead extends Omit<Report, 'source' | 'indicators' | 'statements' | 'terms' | 'dismissed'> {
  /** How many figures it has. */
  readonly figures: number;
}

export interface HeadFilter {
  /** Keys of places: see `placeKey` of `@jianbao/core/search`. */
  readonly places?: readonly string[];
  readonly years?: readonly string[];
  /** By default 100. */
  readonly most?: number;
  /** Passes over so many. */
  readonly from?: number;
}

export interface Query {
  readonly words: string;
  readonly places?: readonly string[];
  readonly years?: readonly string[];
  /** By default 20. */
  readonly most?: number;
}

/** An indicator that was found; its report has the figures that were found and no others, and perhaps no source text. */
export interface Candidate {
  readonly report: Report;
  readonly indicator: Indicator;
  /** How much of the query its name covers: see `rank.ts`. */
  readonly score: number;
}
