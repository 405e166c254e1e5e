// What a chat platform tells us, and what it is given to say: the port through which every chat goes.

import type { AnswerPart, Language } from '@jianbao/core';
import type { Person } from '../desk.ts';

/** Where and by whom something was said or pressed. */
export interface Scene {
  /** The platform's name of the event: the same event twice is answered once. */
  readonly event: string;
  readonly person: Person;
  readonly channel: string;
  /** What follow-ups hang on. */
  readonly thread: string;
  /** Nobody else reads along. */
  readonly private: boolean;
  /** What the person has set, where the platform tells. */
  readonly language?: Language;
}

/** A message, without mark-up and without our name. */
export interface Heard extends Scene {
  readonly text: string;
  /** Said in a thread of ours, but not to us: answered only where there is a figure to give. */
  readonly overheard?: boolean;
}

/** A press on one of our buttons. */
export interface Pressed extends Scene {
  readonly action: string;
}

/** A part of what is said: as of an answer, but what can be chosen carries its action. */
export type CardPart =
  | Exclude<AnswerPart, { readonly type: 'option' }>
  | { readonly type: 'option'; readonly label: string; readonly action: string };

/** Under a card: an action to send back, or a link. */
export type Button =
  | { readonly label: string; readonly action: string }
  | { readonly label: string; readonly url: string };

export interface Card {
  readonly language: Language;
  /** The whole card as plain text, complete by itself. */
  readonly text: string;
  readonly parts: readonly CardPart[];
  readonly buttons: readonly Button[];
  /** The name of the reply, where it may be judged right or wrong. */
  readonly reply?: string;
}

export interface Upload {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** How one platform speaks in one scene. */
export interface Voice {
  /** `only` is for the eyes of the person who spoke or pressed, where the platform can do that. */
  readonly say: (card: Card, to?: 'all' | 'only') => Promise<void>;
  /** Shows that work is under way; forgotten once something is said. */
  readonly busy?: (words: string) => Promise<void>;
  readonly upload?: (file: Upload) => Promise<void>;
}
