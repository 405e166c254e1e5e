// A surface as its users see it: what they say and press, and what they then read.

import type { Answer } from '@jianbao/core';
import type { AccessRules, ChatOptions } from '../../src/chat/index.ts';
import type { Desk } from '../../src/index.ts';

/** A surface that can be started over a desk; each has one file here, and `contract.test.ts` runs them all. */
export interface Surface {
  readonly name: string;
  /** What it cannot do by its nature, so that the suite does not ask for it. */
  readonly lacks: ReadonlySet<Ability>;
  /** Starts it for one test; it stops when the test ends. */
  readonly start: (options: SurfaceOptions) => Promise<Conversations>;
  /** What it may say besides an answer, in its own words and for programs: values, the other language. */
  readonly frame?: (answer: Answer) => readonly string[];
}

type Ability =
  /** Options and buttons that can be pressed. */
  | 'press'
  /** Several people, told apart by the surface. */
  | 'people'
  /** Places where others read along; without them everything is said in private. */
  | 'channels'
  /** Threads that are remembered apart. */
  | 'threads'
  /** Files handed to the reader. */
  | 'brief'
  /** A record of who was told what. */
  | 'audit';

export interface SurfaceOptions {
  readonly desk: Desk;
  readonly access?: AccessRules;
  readonly audit?: ChatOptions['audit'];
}

export interface Conversations {
  /** Says something and resolves with all that was shown for it. */
  readonly say: (text: string, where?: Where) => Promise<Shown>;
  /**
   * Reaches for a figure on every way but words: addresses, tools, lists, presses that nobody offered. By the name of
   * the way, all that came back.
   */
  readonly reach?: (wanted: Wanted) => Promise<Readonly<Record<string, string>>>;
}

/** A figure by the ids of its report, of itself and of its theme. */
export interface Wanted {
  readonly report: string;
  readonly indicator: string;
  readonly theme: string;
}

/** By default U1, in a channel where others read along, in the first thread. */
export interface Where {
  readonly person?: string;
  readonly thread?: string;
  readonly private?: boolean;
}

export interface Shown {
  /** Every word that a person reads, in order, without mark-up or escapes. */
  readonly text: string;
  /** The same as a platform shows it where it draws nothing: on a locked phone, in a list of conversations. */
  readonly plain?: string;
  /** What may be chosen, by its label. */
  readonly options: readonly string[];
  /** What else may be pressed, by its label. */
  readonly buttons: readonly string[];
  /** Presses an option or a button and resolves with what is shown for it. */
  readonly press?: (label: string) => Promise<Shown>;
  /** Files that were handed over. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}
