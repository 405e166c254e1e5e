// What is recorded: answers, refusals, briefs, feedback and checks, as the surfaces hand them in.

import type { Answer, Language, Silence } from '@jianbao/core';

/** Where something was asked and by whom, in the names of the platform. */
export interface Circumstances {
  /** slack, web, mcp and so on. */
  readonly surface: string;
  /** The workspace or organisation. */
  readonly tenant?: string;
  /** The channel. */
  readonly place?: string;
  /** The platform's id of the person, never a name. */
  readonly person?: string;
}

/** A figure as it was given, and the version of the report that it came from: see `versionOf`. */
export interface FigureGiven {
  readonly report: string;
  readonly version: string;
  readonly indicator: string;
  readonly printed: string;
}

/** What one answer was; `answered` makes it from an Answer. */
export interface Answered {
  readonly language: Language;
  readonly outcome: Answer['kind'];
  readonly silence?: Silence;
  readonly figures: readonly FigureGiven[];
}

export interface AnswerEntry extends Circumstances, Answered {
  readonly type: 'answer';
  readonly question: string;
  /** The platform's id of the reply, to which feedback refers. */
  readonly reply?: string;
}

/** The access rules let nothing be said. */
export interface RefusedEntry extends Circumstances {
  readonly type: 'refused';
  readonly question: string;
  readonly language: Language;
  /** The name of the rule. */
  readonly rule: string;
}

export interface BriefEntry extends Circumstances {
  readonly type: 'brief';
  readonly report: string;
  readonly version: string;
  readonly language: Language;
  readonly format: string;
}

export interface FeedbackEntry extends Circumstances {
  readonly type: 'feedback';
  readonly verdict: 'good' | 'bad';
  readonly reply: string;
}

/** A text was checked against a report: how much was found, never what it said. */
export interface CheckEntry extends Circumstances {
  readonly type: 'check';
  /** Numbers that were looked at. */
  readonly checked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export type AuditEntry = AnswerEntry | RefusedEntry | BriefEntry | FeedbackEntry | CheckEntry;
